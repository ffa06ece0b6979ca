"""Starts the real server as its own process, for flow tests, browser tests and benches."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping


@contextlib.contextmanager
def served(settings: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve on a free port and yield the address, for example ``http://127.0.0.1:40123``."""
    process = subprocess.Popen(
        [sys.executable, "-m", "l5app", "serve", "--port", "0", "--no-open"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **(settings or {})},
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith("Ready: "), f"the server did not start: {line!r}"
        yield line.removeprefix("Ready: ").strip().rstrip("/")
    finally:
        process.terminate()
        process.wait(20)
