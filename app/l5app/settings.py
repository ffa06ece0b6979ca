"""What an operator may set: flags of ``l5root serve`` or environment variables L5ROOT_*."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from l5app.errors import SettingError

PREFIX = "L5ROOT_"


@dataclass(frozen=True)
class Settings:
    """Limits are generous for a lecture hall behind one address, and firm for everybody else.

    Parameters
    ----------
    grace_s : how long a session's state is kept after its last connection closed
    max_sessions, max_sessions_per_address : a new browser beyond them is told that the room is full
    max_message_bytes : longest message a browser may send
    messages_per_s, message_burst : steady rate and head start of one connection's messages
    send_timeout_s : a client that reads nothing for so long is disconnected
    allowed_origins : pages of other sites that may open the websocket, for example an iframe's
    """

    host: str = "127.0.0.1"
    port: int = 8080
    grace_s: float = 180.0
    max_sessions: int = 1500
    max_sessions_per_address: int = 1200
    max_message_bytes: int = 65536
    messages_per_s: float = 60.0
    message_burst: float = 240.0
    send_timeout_s: float = 20.0
    allowed_origins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65535:
            raise SettingError(f"port: {self.port} is outside 0..65535")
        for name in ("max_sessions", "max_sessions_per_address", "max_message_bytes"):
            if getattr(self, name) < 1:
                raise SettingError(f"{name}: must be at least 1")
        for name in ("grace_s", "messages_per_s", "message_burst", "send_timeout_s"):
            if not getattr(self, name) > 0:
                raise SettingError(f"{name}: must be above 0")


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the defaults with every L5ROOT_* variable applied.

    Raises
    ------
    SettingError
        naming the variable whose value does not fit
    """
    settings = Settings()
    changes: dict[str, object] = {}
    for field in fields(Settings):
        name = PREFIX + field.name.upper()
        if name in environment:
            changes[field.name] = _parse(name, environment[name], getattr(settings, field.name))
    return replace(settings, **changes)  # type: ignore[arg-type]


def _parse(name: str, text: str, default: object) -> object:
    try:
        if isinstance(default, tuple):
            return tuple(part.strip() for part in text.split(",") if part.strip())
        return type(default)(text)  # type: ignore[call-arg]
    except ValueError as problem:
        kind = "a whole number" if isinstance(default, int) else "a number"
        raise SettingError(f"{name}: {text!r} is not {kind}") from problem
