"""Whatever a browser or a stranger sends has a defined answer, and nobody else notices."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from flow.conftest import Serve
from wire import Wire

SID = "0" * 32


@asynccontextmanager
async def quiet_neighbour(base: str, http: aiohttp.ClientSession) -> AsyncIterator[None]:
    """Fail when another session is disturbed while something bad happens."""
    wire = await Wire(base).connect(http)
    await wire.toggle("sacrum")
    yield
    assert not wire.socket.closed
    await wire.toggle("l5_vertebra")
    assert wire.state["hidden"] == ["sacrum", "l5_vertebra"]
    await wire.close()


def base_of(server) -> str:
    return f"http://{server.host}:{server.port}"


@pytest.mark.parametrize(
    ("key", "value"),
    [("hidden", ["femur"]), ("camera", "everywhere"), ("opacity", {"sacrum": 7}), ("cut", 3)],
)
async def test_a_forged_value_is_refused_and_the_true_one_given_back(student, key, value) -> None:
    wire = await student()
    true = wire.state[key]
    pushes = [asyncio.ensure_future(wire.next_push(k)) for k in (key, "message")]
    await asyncio.sleep(0)
    await wire.update(**{key: value})
    await asyncio.gather(*pushes)
    assert wire.state[key] == true
    assert wire.state["message"]["text"].startswith(f"Not accepted. {key}: ")


async def test_a_forged_key_changes_nothing(student) -> None:
    wire = await student()
    await wire.update(panel={"why": "forged"}, score=999, trame__template_main="<h1>mine</h1>")
    state = (await wire.call("trame.state.get", []))["state"]
    assert state["panel"] == {}
    assert "score" not in state
    assert "anatomy-view" in state["trame__template_main"]


@pytest.mark.parametrize(
    "message",
    [
        b"\xff" * 40,
        {"id": "rpc:1", "method": "application.exit", "args": []},
        {"id": "rpc:1", "method": "trame.force.push", "args": ["hidden"]},
        {"id": "rpc:1", "method": "trame.state.update", "args": "all"},
        {"id": "rpc:1", "method": "trame.trigger", "args": ["toggle", "sacrum", {}]},
        {"method": "trame.state.get"},
        {"id": 7, "method": "trame.state.get"},
        [1, 2, 3],
    ],
)
async def test_a_malformed_message_closes_only_its_own_connection(
    serve: Serve, http: aiohttp.ClientSession, message: object
) -> None:
    server = await serve()
    async with quiet_neighbour(base_of(server), http):
        wire = await Wire(base_of(server)).connect(http)
        if isinstance(message, bytes):
            await wire.socket.send_bytes(message)
        else:
            await wire.send(message)
        await closed(wire)
        assert wire.socket.close_code == 1008


async def closed(wire: Wire) -> None:
    async with asyncio.timeout(10):
        while not wire.socket.closed:
            await asyncio.sleep(0.01)


async def test_text_messages_are_not_understood(serve: Serve, http) -> None:
    server = await serve()
    wire = await Wire(base_of(server)).connect(http)
    await wire.socket.send_str("hello")
    await closed(wire)
    assert wire.socket.close_code == 1008


async def test_an_oversized_message_closes_its_connection(serve: Serve, http) -> None:
    server = await serve(max_message_bytes=10_000)
    async with quiet_neighbour(base_of(server), http):
        wire = await Wire(base_of(server)).connect(http)
        await wire.socket.send_bytes(b"\0" * 20_000)
        await closed(wire)
        assert wire.socket.close_code == 1009


async def test_a_message_in_many_pieces_may_not_be_oversized_either(serve: Serve, http) -> None:
    from wslink.chunking import generate_chunks

    server = await serve(max_message_bytes=10_000)
    wire = await Wire(base_of(server)).connect(http)
    for piece in generate_chunks(b"\0" * 50_000, 5_000):
        await wire.socket.send_bytes(piece)
    await closed(wire)
    assert wire.socket.close_code == 1008


async def test_a_flood_of_messages_closes_its_connection(serve: Serve, http) -> None:
    server = await serve(messages_per_s=10.0, message_burst=20.0)
    async with quiet_neighbour(base_of(server), http):
        wire = await Wire(base_of(server)).connect(http)
        for _ in range(60):
            message = {"id": "rpc:c0:9", "method": "trame.state.get", "args": []}
            await wire.send(message)
        await closed(wire)
        assert wire.socket.close_code == 1008


@pytest.mark.parametrize("sid", ["short", "G" * 32, "0" * 33, "0" * 31 + "%2e"])
async def test_a_wrong_session_id_is_refused(serve: Serve, http, sid: str) -> None:
    server = await serve()
    async with http.get(server.make_url(f"/ws/{sid}")) as answer:
        assert answer.status == 400
        assert "32 hexadecimal digits" in await answer.text()


async def test_another_site_may_not_open_a_session(serve: Serve, http) -> None:
    server = await serve()
    headers = {"Origin": "https://elsewhere.example"}
    with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
        await http.ws_connect(server.make_url(f"/ws/{SID}"), headers=headers)
    assert refusal.value.status == 403


async def test_our_own_page_and_an_allowed_site_may(serve: Serve, http) -> None:
    server = await serve(allowed_origins=("https://slides.example",))
    for origin in (base_of(server), "https://slides.example"):
        headers = {"Origin": origin}
        async with http.ws_connect(server.make_url(f"/ws/{SID}"), headers=headers) as ws:
            assert not ws.closed


async def test_an_error_inside_tells_a_client_nothing_of_our_code(serve: Serve, http) -> None:
    server = await serve()
    wire = await Wire(base_of(server)).connect(http)
    answer = await wire.call("trame.trigger", ["toggle", [], {"no_such": 1}])
    assert "Traceback" not in str(answer)
    assert "l5app" not in str(answer)
    assert answer["message"] == "Exception raised"


async def test_sessions_from_one_address_are_limited(serve: Serve, http) -> None:
    server = await serve(max_sessions_per_address=2)
    first, second = [await Wire(base_of(server)).connect(http) for _ in range(2)]
    with pytest.raises(aiohttp.WSServerHandshakeError) as full:
        await Wire(base_of(server)).connect(http)
    assert full.value.status == 503
    await second.close()
    await asyncio.sleep(0.1)
    third = await Wire(base_of(server)).connect(http)  # the idle session makes room
    assert not third.socket.closed
    assert not first.socket.closed


async def test_two_thousand_connections_leave_the_others_alone(serve: Serve, http) -> None:
    server = await serve(max_sessions_per_address=400, max_sessions=400)
    async with quiet_neighbour(base_of(server), http):
        gate = asyncio.Semaphore(200)
        held: list[aiohttp.ClientWebSocketResponse] = []

        async def knock(number: int) -> int:
            async with gate:
                try:
                    held.append(await http.ws_connect(server.make_url(f"/ws/{number:032x}")))
                except aiohttp.WSServerHandshakeError as refusal:
                    return refusal.status
                return 101

        answers = await asyncio.gather(*(knock(n) for n in range(2000)))
        assert answers.count(101) == 399
        assert answers.count(503) == 1601
        await asyncio.gather(*(ws.close() for ws in held))


async def test_a_client_that_stops_reading_is_let_go(serve: Serve, http) -> None:
    server = await serve(send_timeout_s=0.3, messages_per_s=1e6, message_burst=1e6)
    async with quiet_neighbour(base_of(server), http):
        reader = await Wire(base_of(server)).connect(http)
        reader._reader.cancel()
        transport = reader.socket._response.connection.transport
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        transport.pause_reading()
        for _ in range(20_000):
            await reader.send({"id": "rpc:c0:9", "method": "trame.state.get", "args": []})
        async with asyncio.timeout(20):
            while server.site.sessions.connections > 1:
                await asyncio.sleep(0.05)


@pytest.mark.parametrize("path", ["/nothing", "/geo/../pyproject.toml", "/app/%2e%2e/settings.py"])
async def test_an_unknown_address_is_told_plainly(serve: Serve, http, path: str) -> None:
    server = await serve()
    async with http.get(f"{base_of(server)}{path}") as answer:
        assert answer.status == 404
        assert "There is no such page here" in await answer.text()
