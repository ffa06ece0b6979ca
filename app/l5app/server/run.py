"""Starts listening, says when the page can be opened, and stops cleanly."""

from __future__ import annotations

import asyncio
import errno
import signal
import sys
import webbrowser
from collections.abc import Callable

from aiohttp import web

from l5app.domain.catalog import Catalog
from l5app.errors import PortError
from l5app.server.web import Site
from l5app.settings import Settings


def serve(settings: Settings, catalog: Catalog, ready: Callable[[str], None]) -> None:
    """Serve until interrupted; call ``ready`` with the address once the page can be opened.

    Raises
    ------
    PortError
        when the address cannot be listened on
    """
    sys.argv = sys.argv[:1]  # every trame Server parses sys.argv; our flags are not its flags
    asyncio.run(_serve(settings, catalog, ready))


async def _serve(settings: Settings, catalog: Catalog, ready: Callable[[str], None]) -> None:
    runner = web.AppRunner(
        Site(settings, catalog).application(), access_log=None, shutdown_timeout=3.0
    )
    await runner.setup()
    site = web.TCPSite(runner, settings.host, settings.port, backlog=2048)
    try:
        await site.start()
    except OSError as problem:
        await runner.cleanup()
        raise PortError(_why(settings, problem)) from problem
    port = runner.addresses[0][1]
    ready(f"http://{settings.host}:{port}/")
    await _interrupted()
    await runner.cleanup()


async def _interrupted() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()


def _why(settings: Settings, problem: OSError) -> str:
    where = f"{settings.host}:{settings.port}"
    if problem.errno == errno.EADDRINUSE:
        return f"{where} is in use by another program; choose another with --port"
    if problem.errno == errno.EACCES:
        return f"{where} needs rights this user does not have; choose a --port above 1023"
    return f"cannot listen on {where}: {problem.strerror or problem}"


def open_in_browser(address: str) -> None:
    """Open the page in the person's browser, if there is one."""
    webbrowser.open(address)
