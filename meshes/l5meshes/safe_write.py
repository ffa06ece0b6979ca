"""Writes a file whole or not at all."""

from __future__ import annotations

from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write through a neighbour, so that a full disk leaves the old file whole.

    Raises
    ------
    OSError
        when the file cannot be written; nothing half-written is left behind
    """
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
