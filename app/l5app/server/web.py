"""The HTTP application: page, files, geometry, health, websocket."""

from __future__ import annotations

import json
import logging
import resource
from hashlib import sha256
from pathlib import Path

from aiohttp import web

from l5app import __version__
from l5app.domain.catalog import Catalog
from l5app.domain.innervation_page import innervation_page
from l5app.domain.innervation_table import csv_text, table_rows
from l5app.domain.scene_manifest import scene_manifest
from l5app.load import GEOMETRY_ROUTE
from l5app.server.assets import FRESH, IMMUTABLE, Asset, asset, folder_assets
from l5app.server.page import TRAME_FOLDER, PageLinks, page, trame_files
from l5app.server.security import add_headers, secure
from l5app.server.sessions import Sessions
from l5app.server.socket import SocketHandler
from l5app.server.student import Student
from l5app.settings import Settings
from l5app.ui.layout import MANIFEST_URL
from l5app.ui.widgets import CLIENT_FOLDER
from l5meshes.manifest import built_folder

log = logging.getLogger(__name__)
MUSCLES_CSV = "/content/muscles.csv"
_PAGE_SIZE = resource.getpagesize()


class Site:
    """Everything one process serves."""

    def __init__(self, settings: Settings, catalog: Catalog) -> None:
        self._catalog = catalog
        self._client_url = "/app/" + _folder_hash(CLIENT_FOLDER)
        self._assets = self._collect()
        self.sessions = Sessions(settings, self._new_student)
        self._socket = SocketHandler(settings, self.sessions)

    def application(self) -> web.Application:
        """Return the aiohttp application, ready to be run."""
        app = web.Application(middlewares=[secure])
        app.router.add_get("/healthz", self._health)
        app.router.add_get("/ws/{sid}", self._socket.handle)
        app.router.add_get("/{path:.*}", self._file)
        app.on_response_prepare.append(_harden)
        app.on_shutdown.append(self._close)
        return app

    def _new_student(self, sid: str) -> Student:
        return Student(sid, self._catalog, self._client_url)

    async def _close(self, _: web.Application) -> None:
        await self.sessions.close()

    async def _health(self, _: web.Request) -> web.Response:
        return web.json_response(
            {
                "status": "ok",
                "version": __version__,
                "sessions": len(self.sessions),
                "rss_bytes": _rss_bytes(),
            }
        )

    async def _file(self, request: web.Request) -> web.Response:
        found = self._assets.get(request.path)
        if found is None:
            raise web.HTTPNotFound(text="There is no such page here. The atlas is at /.")
        return found.respond(request)

    def _collect(self) -> dict[str, Asset]:
        script, style = trame_files()
        tables, table_links = self._tables()
        manifest = _json(scene_manifest(self._catalog, table_links))
        vue = (TRAME_FOLDER / "vue.global.js").read_bytes()
        boot = Path(__file__).with_name("boot.js").read_bytes()
        vue_url, boot_url = _versioned("vue", vue), _versioned("boot", boot)
        links = PageLinks(
            vue=vue_url,
            trame_script=f"/trame/{script}",
            trame_style=f"/trame/{style}",
            client=self._client_url,
            manifest=MANIFEST_URL,
            first_geometry=self._catalog.chunks[0].url if self._catalog.chunks else MANIFEST_URL,
            boot=boot_url,
        )
        index = asset("index.html", page(links).encode(), cache=FRESH)
        own = folder_assets(CLIENT_FOLDER, cache=IMMUTABLE)
        trame = folder_assets(TRAME_FOLDER / "assets", cache=IMMUTABLE)
        geometry = folder_assets(built_folder(), "*.glb", cache=IMMUTABLE)
        return {
            "/": index,
            "/index.html": index,
            MANIFEST_URL: asset("manifest.json", manifest, cache=FRESH),
            vue_url: asset("vue.js", vue, cache=IMMUTABLE),
            boot_url: asset("boot.js", boot, cache=IMMUTABLE),
            **{f"{self._client_url}/{name}": a for name, a in own.items()},
            **{f"/trame/assets/{name}": a for name, a in trame.items()},
            **{GEOMETRY_ROUTE + name: a for name, a in geometry.items()},
            **tables,
        }

    def _tables(self) -> tuple[dict[str, Asset], dict[str, str]]:
        """Return the files of the limb that are no geometry, and where the page finds them."""
        catalog = self._catalog
        files = {
            "innervation": _json(innervation_page(catalog.innervation, catalog.sources)),
            "nerve_tree": catalog.nerve_tree.to_json().encode(),
        }
        links = {name: _versioned(name, data, "json") for name, data in files.items()}
        made = {links[n]: asset(links[n], data, cache=IMMUTABLE) for n, data in files.items()}
        rows = table_rows(catalog.innervation, {k: s.text for k, s in catalog.sources.items()})
        made[MUSCLES_CSV] = asset(MUSCLES_CSV, csv_text(rows).encode(), cache=FRESH)
        return made, links


async def _harden(request: web.Request, response: web.StreamResponse) -> None:
    """Put the headers on answers that aiohttp makes itself, such as 400 and 500."""
    add_headers(request, response)
    response.headers.pop("Server", None)


def _versioned(name: str, data: bytes, suffix: str = "js") -> str:
    return f"/app/{name}.{sha256(data).hexdigest()[:12]}.{suffix}"


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _folder_hash(folder: Path) -> str:
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _rss_bytes() -> int:
    """Return the memory this process really holds."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_SIZE
    except OSError:  # not Linux: the peak is the best there is
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
