"""Headers, origins and rates: what a browser and a stranger may do."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_HOST = re.compile(r"^[A-Za-z0-9.\-\[\]:]{1,255}$")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


def content_security_policy(host: str) -> str:
    """Return the policy: own origin only.

    ``unsafe-eval`` is what Vue's run-time templates need, through which trame describes a page;
    inline *styles* are set by Vue bindings, inline *scripts* stay forbidden.
    """
    sockets = f" ws://{host} wss://{host}" if _HOST.match(host) else ""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            f"connect-src 'self' blob:{sockets}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


@web.middleware
async def secure(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Add the security headers to every answer; tell nothing of what went wrong inside."""
    try:
        response = await handler(request)
    except web.HTTPException as refusal:
        add_headers(request, refusal)
        raise
    if not response.prepared:
        add_headers(request, response)
    return response


def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Put the fixed headers and the policy for this host on a response."""
    response.headers.update(_HEADERS)
    response.headers["Content-Security-Policy"] = content_security_policy(request.host)


def is_own_origin(request: web.Request, allowed: tuple[str, ...]) -> bool:
    """Say whether a websocket comes from our own page (or from no page, or an allowed one)."""
    origin = request.headers.get("Origin")
    if origin is None:
        return True  # not a browser: browsers always send it
    return urlsplit(origin).netloc == request.host or origin in allowed


@dataclass
class Bucket:
    """A token bucket: ``burst`` messages at once, then ``per_s`` a second."""

    per_s: float
    burst: float
    clock: Callable[[], float] = time.monotonic
    _tokens: float = field(init=False)
    _at: float = field(init=False)

    def __post_init__(self) -> None:
        self._tokens, self._at = self.burst, self.clock()

    def take(self) -> bool:
        """Take one token; False when there is none."""
        now = self.clock()
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.per_s)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True
