"""A student's browser reduced to its websocket: what flow tests and load benches talk through."""

from __future__ import annotations

import asyncio
import secrets
import time
from typing import Any

import aiohttp
import msgpack
from wslink.chunking import UnChunker, generate_chunks

TIMEOUT_S = 60


class Wire:
    """One trame client without a browser."""

    def __init__(self, base: str, sid: str | None = None) -> None:
        self.base = base
        self.sid = sid or secrets.token_hex(16)
        self.state: dict[str, Any] = {}
        self.received_bytes = 0
        self._calls = 0
        self._answers: dict[str, asyncio.Future[Any]] = {}
        self._waiting: list[tuple[str, asyncio.Future[float]]] = []

    async def connect(self, http: aiohttp.ClientSession, **options: Any) -> Wire:
        """Open the socket, say hello, take the state: what trame's own client does."""
        url = f"{self.base.replace('http', 'ws', 1)}/ws/{self.sid}"
        self.socket = await http.ws_connect(url, max_msg_size=0, **options)
        self._reader = asyncio.create_task(self._read())
        await self.call("wslink.hello", [{"secret": "wslink-secret"}], call_id="system:c0:0")
        self.state = (await self.call("trame.state.get", []))["state"]
        await self.call("trame.lifecycle.update", ["client_connected"])
        return self

    async def _read(self) -> None:
        chunks = UnChunker()
        chunks.set_max_message_size(2**28)
        async for message in self.socket:
            self.received_bytes += len(message.data)
            answer = chunks.process_chunk(message.data)
            if answer is None:
                continue
            waiting = self._answers.pop(str(answer.get("id")), None)
            if waiting and not waiting.done():
                waiting.set_result(answer.get("result", answer.get("error")))
            elif "trame.state.topic" in str(answer.get("id")):
                self._push(answer["result"])

    def _push(self, changes: dict[str, Any]) -> None:
        self.state.update(changes)
        now = time.perf_counter()
        for key, future in list(self._waiting):
            if key in changes and not future.done():
                future.set_result(now)

    async def call(self, method: str, args: list[Any], call_id: str | None = None) -> Any:
        """Call a remote method and return its result."""
        self._calls += 1
        call_id = call_id or f"rpc:c0:{self._calls}"
        future = self._answers[call_id] = asyncio.get_running_loop().create_future()
        await self.send({"wslink": "1.0", "id": call_id, "method": method, "args": args})
        return await asyncio.wait_for(future, TIMEOUT_S)

    async def send(self, message: object) -> None:
        """Send any message, well-formed or not."""
        for chunk in generate_chunks(msgpack.packb(message), 4_000_000):
            await self.socket.send_bytes(chunk)

    async def update(self, **changes: Any) -> Any:
        """Write state keys, as the page does when the student turns or hides something."""
        rows = [{"key": key, "value": value} for key, value in changes.items()]
        return await self.call("trame.state.update", [rows])

    async def next_push(self, key: str) -> float:
        """Wait until the server pushes this key; return when it arrived."""
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append((key, future))
        try:
            return await asyncio.wait_for(future, TIMEOUT_S)
        finally:
            self._waiting.remove((key, future))

    async def toggle(self, structure_id: str) -> float:
        """Hide or show a structure through the server; return milliseconds until the push."""
        push = asyncio.ensure_future(self.next_push("hidden"))
        await asyncio.sleep(0)
        start = time.perf_counter()
        await self.call("trame.trigger", ["toggle", [structure_id], {}])
        return (await push - start) * 1e3

    async def close(self) -> None:
        """Close the socket."""
        await self.socket.close()
        self._reader.cancel()
