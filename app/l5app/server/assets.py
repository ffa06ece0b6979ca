"""Static files, compressed once at start and served from memory with the right cache headers."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import brotli
from aiohttp import web

IMMUTABLE = "public, max-age=31536000, immutable"  # for names that carry a hash of the content
FRESH = "no-cache"  # kept, but asked about every time; answered 304 when unchanged
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".html": "text/html; charset=utf-8",
    ".glb": "model/gltf-binary",
    ".woff2": "font/woff2",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}
_PACKED_ALREADY = {".woff2", ".png"}
_BROTLI_QUALITY = 9  # 3 MB in half a second; 11 saves 4 % more and takes ten times as long


@dataclass(frozen=True)
class Asset:
    """One file in every encoding a browser may ask for."""

    plain: bytes
    packed: dict[str, bytes]
    content_type: str
    cache: str
    etag: str

    def respond(self, request: web.Request) -> web.Response:
        """Return 304 when the browser has it, else the smallest encoding it accepts."""
        headers = {"ETag": f'"{self.etag}"', "Cache-Control": self.cache, "Vary": "Accept-Encoding"}
        if any(tag.value == self.etag for tag in request.if_none_match or ()):
            return web.Response(status=304, headers=headers)
        accepted = request.headers.get("Accept-Encoding", "")
        coding = next((c for c in ("br", "gzip") if c in accepted and c in self.packed), None)
        if coding:
            headers["Content-Encoding"] = coding
        headers["Content-Type"] = self.content_type
        return web.Response(body=self.packed[coding] if coding else self.plain, headers=headers)


def asset(name: str, data: bytes, *, cache: str) -> Asset:
    """Return the bytes as an asset whose type follows the name's ending."""
    suffix = Path(name).suffix
    packed = {} if suffix in _PACKED_ALREADY else _pack(data)
    kind = _TYPES.get(suffix, "application/octet-stream")
    return Asset(data, packed, kind, cache, sha256(data).hexdigest()[:20])


def _pack(data: bytes) -> dict[str, bytes]:
    packed = {
        "br": brotli.compress(data, quality=_BROTLI_QUALITY),
        "gzip": gzip.compress(data, 6, mtime=0),
    }
    return {coding: body for coding, body in packed.items() if len(body) < len(data)}


def folder_assets(folder: Path, pattern: str = "*", *, cache: str) -> dict[str, Asset]:
    """Return every file below a folder that matches, keyed by its path inside the folder."""
    return {
        path.relative_to(folder).as_posix(): asset(path.name, path.read_bytes(), cache=cache)
        for path in sorted(folder.rglob(pattern))
        if path.is_file()
    }
