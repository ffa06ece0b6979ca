"""The whole server on a small catalogue, in this process: no browser, no geometry."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from l5app.domain.catalog import Catalog, Entry
from l5app.server.web import Site
from l5app.settings import Settings
from wire import Wire

Serve = Callable[..., Awaitable[TestServer]]


def entry(structure_id: str, kind: str = "bone", level: str = "L5") -> Entry:
    side = structure_id.rpartition("_")[2]
    side = side if side in ("left", "right") else "midline"
    return Entry(
        id=structure_id,
        name=structure_id.replace("_", " "),
        latin="os",
        kind=kind,
        side=side,
        level=level,
        chunk="bones",
        node=structure_id,
        mirrored=side == "right",
        anchor=(0, 0, 0),
        center=(0, 0, 0),
        radius=10,
    )


CATALOG = Catalog(
    version="test",
    entries=(
        entry("l5_vertebra"),
        entry("sacrum", level="S1-S5"),
        entry("l5_spinal_nerve_left", "root"),
        entry("l5_spinal_nerve_right", "root"),
    ),
    chunks=(),
    panels={
        "l5_vertebra": {"why": "It is the roof.", "relations": ["sacrum", "l5_spinal_nerve"]},
        "l5_spinal_nerve": {"why": "It is the nerve.", "relations": ["l5_vertebra"]},
    },
)


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Start the server with some settings changed."""
    servers: list[TestServer] = []

    async def start(**changes: object) -> TestServer:
        settings = replace(Settings(), **changes)
        site = Site(settings, CATALOG)
        server = TestServer(site.application())
        server.site = site
        await server.start_server(shutdown_timeout=1.0)
        servers.append(server)
        return server

    yield start
    for server in servers:
        await server.close()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session


@pytest.fixture
async def student(
    serve: Serve, http: aiohttp.ClientSession
) -> AsyncIterator[Callable[..., Awaitable[Wire]]]:
    """Connect students to one server; ``student(sid)`` comes back to a session."""
    server = await serve()
    wires: list[Wire] = []

    async def connect(sid: str | None = None) -> Wire:
        wire = await Wire(f"http://{server.host}:{server.port}", sid).connect(http)
        wires.append(wire)
        return wire

    yield connect
    for wire in wires:
        await wire.close()
