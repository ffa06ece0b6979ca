"""All sessions of this process: opened on first contact, kept for a while, then let go."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from l5app.server.student import Student
from l5app.settings import Settings

log = logging.getLogger(__name__)


class FullError(Exception):
    """No further session is taken; the text says why, for the person in front of the browser."""


@dataclass
class Session:
    """A student with a running trame server and the number of open connections."""

    sid: str
    address: str
    student: Student
    running: asyncio.Task[Any]
    connections: int = 0
    reaper: asyncio.TimerHandle | None = None

    @property
    def endpoint(self) -> Any:
        """Wslink's message handler of this session."""
        return self.student.server._server.ws


class Sessions:
    """The table of sessions, with its limits and its grace period."""

    def __init__(self, settings: Settings, new_student: Callable[[str], Student]) -> None:
        self._settings = settings
        self._new_student = new_student
        self._by_sid: dict[str, Session] = {}
        self._per_address: Counter[str] = Counter()
        self._stopping: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._by_sid)

    @property
    def connections(self) -> int:
        """The number of open connections of all sessions."""
        return sum(session.connections for session in self._by_sid.values())

    async def enter(self, sid: str, address: str) -> Session:
        """Return the session with this id, opening it when it is new, and count the connection.

        Raises
        ------
        FullError
            when a limit on sessions is reached
        """
        session = self._by_sid.get(sid) or self._open(sid, address)
        session.connections += 1
        if session.reaper:
            session.reaper.cancel()
            session.reaper = None
        await session.student.server.ready
        return session

    def leave(self, session: Session) -> None:
        """Count a closed connection; after the last one the grace period begins."""
        session.connections -= 1
        if session.connections == 0 and session.sid in self._by_sid:
            loop = asyncio.get_running_loop()
            session.reaper = loop.call_later(self._settings.grace_s, self._reap, session)

    def _open(self, sid: str, address: str) -> Session:
        self._make_room(address)
        student = self._new_student(sid)
        running = student.server.start(
            backend="generic", exec_mode="task", show_connection_info=False, open_browser=False
        )
        session = Session(sid, address, student, running)
        _without_tracebacks(session.endpoint)
        self._by_sid[sid] = session
        self._per_address[address] += 1
        return session

    def _make_room(self, address: str) -> None:
        """Let go of the longest idle session when a limit is reached; refuse when none is idle."""
        limits = self._settings
        if len(self) >= limits.max_sessions and not self._drop_idle(lambda _: True):
            raise FullError(f"The server is full: {limits.max_sessions} sessions are open.")
        if self._per_address[address] >= limits.max_sessions_per_address and not self._drop_idle(
            lambda session: session.address == address
        ):
            many = limits.max_sessions_per_address
            raise FullError(f"Too many sessions from one address: {many} are open.")

    def _drop_idle(self, chosen: Callable[[Session], bool]) -> bool:
        idle = (s for s in self._by_sid.values() if s.connections == 0 and chosen(s))
        oldest = next(idle, None)
        if oldest:
            self._reap(oldest)
        return oldest is not None

    def _reap(self, session: Session) -> None:
        if session.connections or self._by_sid.pop(session.sid, None) is None:
            return
        if session.reaper:
            session.reaper.cancel()
        self._per_address[session.address] -= 1
        self._per_address += Counter()  # drops addresses that are back to zero
        stopping = asyncio.create_task(_stop(session))
        self._stopping.add(stopping)
        stopping.add_done_callback(self._stopping.discard)

    async def close(self) -> None:
        """Stop every session."""
        sessions, self._by_sid = list(self._by_sid.values()), {}
        await asyncio.gather(*(_stop(session) for session in sessions))


async def _stop(session: Session) -> None:
    await session.student.server.stop()
    await session.running


def _without_tracebacks(endpoint: Any) -> None:
    """Let wslink say that a call failed, but not where in our code it did."""
    send = endpoint.sendWrappedError

    async def plain(rpc_id: str, code: int, message: str, *_: object, client_id: str) -> None:
        await send(rpc_id, code, message, None, client_id=client_id)

    endpoint.sendWrappedError = plain
