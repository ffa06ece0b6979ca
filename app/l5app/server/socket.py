"""The websocket: decodes, checks and passes on a browser's messages, and sends it ours."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web
from wslink.chunking import UnChunker

from l5app.server.security import Bucket, is_own_origin
from l5app.server.sessions import FullError, Session, Sessions
from l5app.settings import Settings

log = logging.getLogger(__name__)
SID = re.compile(r"^[0-9a-f]{32}$")
HEARTBEAT_S = 30
# What trame's client calls; everything else that wslink offers (exit, file access) stays shut
_METHODS = {
    "wslink.hello",
    "trame.state.get",
    "trame.state.update",
    "trame.trigger",
    "trame.lifecycle.update",
    "trame.error.client",
}


class MalformedError(Exception):
    """A message that is not one of trame's."""


class SocketHandler:
    """Serves ``/ws/<session id>``."""

    def __init__(self, settings: Settings, sessions: Sessions) -> None:
        self._settings = settings
        self._sessions = sessions

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until either side closes it."""
        sid = request.match_info["sid"]
        if not SID.match(sid):
            raise web.HTTPBadRequest(text="The session id must be 32 hexadecimal digits.")
        if not is_own_origin(request, self._settings.allowed_origins):
            raise web.HTTPForbidden(text="This page may not open a session here.")
        try:
            session = await self._sessions.enter(sid, request.remote or "unknown")
        except FullError as full:
            raise web.HTTPServiceUnavailable(
                text=str(full), headers={"Retry-After": "30"}
            ) from full
        try:
            return await self._serve(request, session)
        finally:
            self._sessions.leave(session)

    async def _serve(self, request: web.Request, session: Session) -> web.WebSocketResponse:
        limit = self._settings.max_message_bytes
        socket = web.WebSocketResponse(max_msg_size=limit, heartbeat=HEARTBEAT_S, compress=False)
        await socket.prepare(request)
        endpoint = session.endpoint
        connection = await endpoint.connect()
        outgoing = _Outgoing(socket, self._settings.send_timeout_s)
        connection.on_message(outgoing)
        try:
            await self._pump(socket, session, connection.client_id, outgoing)
        except MalformedError as problem:
            log.info("closing a connection: %s", problem)
            await socket.close(code=WSCloseCode.POLICY_VIOLATION, message=str(problem).encode())
        finally:
            await connection.close()
            endpoint.authentified_client_ids.discard(connection.client_id)
            endpoint.connections.pop(connection.client_id, None)
        return socket

    async def _pump(
        self, socket: web.WebSocketResponse, session: Session, client: str, outgoing: _Outgoing
    ) -> None:
        bucket = Bucket(self._settings.messages_per_s, self._settings.message_burst)
        chunks = UnChunker()
        chunks.set_max_message_size(self._settings.max_message_bytes)
        async for message in socket:
            if outgoing.lost:
                return  # what is still queued came from a client that no longer listens
            if not bucket.take():
                raise MalformedError("too many messages")
            if message.type is not WSMsgType.BINARY:
                raise MalformedError("only binary messages are understood")
            call = _decode(chunks, message.data)
            if call is not None:
                await session.endpoint.onCompleteMessage(_checked(call, session), client)


class _Outgoing:
    """Sends to one browser; gives up on one that stopped reading."""

    def __init__(self, socket: web.WebSocketResponse, timeout_s: float) -> None:
        self._socket = socket
        self._timeout_s = timeout_s
        self.lost = False

    async def __call__(self, is_binary: bool, content: Any) -> None:
        if self._socket.closed or self.lost:
            return
        send = self._socket.send_bytes if is_binary else self._socket.send_str
        try:
            await asyncio.wait_for(send(content), self._timeout_s)
        except (TimeoutError, ConnectionError):
            log.info("a client stopped reading; closing its connection")
            self.lost = True
            transport = self._socket._req.transport if self._socket._req else None
            if transport:
                transport.abort()


def _decode(chunks: UnChunker, data: bytes) -> dict[str, Any] | None:
    """Return the call when its last piece is in, None before that."""
    try:
        call = chunks.process_chunk(data)
    except Exception as problem:  # wslink and msgpack raise whatever the bytes provoke
        raise MalformedError("not a message of this application") from problem
    if call is None:
        return None
    if not isinstance(call, dict) or not isinstance(call.get("id"), str):
        raise MalformedError("not a message of this application")
    return call


def _checked(call: dict[str, Any], session: Session) -> dict[str, Any]:
    """Return the call with nothing left in it that a browser may not say."""
    method, args = call.get("method"), call.get("args", [])
    if method not in _METHODS or not isinstance(args, list):
        raise MalformedError(f"{str(method)[:60]!r} is not a call of this application")
    if method == "trame.state.update":
        args = [session.student.accepted(args[0] if args else None)]
    if method == "trame.trigger":
        args = [*args, [], {}][:3] if args else ["", [], {}]
        if not (isinstance(args[1], list) and isinstance(args[2], dict)):
            raise MalformedError("a trigger takes a list and a mapping")
    return {"wslink": "1.0", "id": call["id"], "method": method, "args": args, "kwargs": {}}
