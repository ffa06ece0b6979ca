"""Each browser session is on its own, and comes back to where it was."""

from __future__ import annotations

import asyncio

import aiohttp

from flow.conftest import Serve
from wire import Wire


async def test_two_students_have_separate_states(student) -> None:
    one, other = await student(), await student()
    await one.toggle("sacrum")
    assert one.state["hidden"] == ["sacrum"]
    fresh = (await other.call("trame.state.get", []))["state"]
    assert fresh["hidden"] == []


async def test_a_dropped_socket_comes_back_to_the_same_state(student) -> None:
    first = await student()
    await first.update(faded=["l5_vertebra"], camera=[1.0] * 9)
    await first.close()
    again = await student(first.sid)
    assert again.state["faded"] == ["l5_vertebra"]
    assert again.state["camera"] == [1.0] * 9


async def test_two_tabs_of_one_session_see_each_other(student) -> None:
    first = await student()
    second = await student(first.sid)
    push = asyncio.ensure_future(second.next_push("hidden"))
    await asyncio.sleep(0)
    await first.update(hidden=["sacrum"])
    await push
    assert second.state["hidden"] == ["sacrum"]


async def test_after_the_grace_period_a_session_is_gone(serve: Serve, http) -> None:
    server = await serve(grace_s=0.05)
    wire = await Wire(str(server.make_url("")).rstrip("/")).connect(http)
    await wire.update(hidden=["sacrum"])
    await wire.close()
    await asyncio.sleep(0.4)
    async with http.get(server.make_url("/healthz")) as health:
        assert (await health.json())["sessions"] == 0


async def test_selecting_shows_the_panel_of_that_structure(student) -> None:
    wire = await student()
    push = asyncio.ensure_future(wire.next_push("panel"))
    await asyncio.sleep(0)
    await wire.update(selected="l5_vertebra")
    await push
    panel = wire.state["panel"]
    assert panel["why"] == "It is the roof."
    assert [chip["id"] for chip in panel["relations"]] == ["sacrum", "l5_spinal_nerve_left"]


async def test_a_right_hand_structure_is_related_to_the_right(student) -> None:
    wire = await student()
    push = asyncio.ensure_future(wire.next_push("panel"))
    await asyncio.sleep(0)
    await wire.update(selected="l5_spinal_nerve_right")
    await push
    assert wire.state["panel"]["side"] == "right"


async def test_health_says_what_an_operator_needs(serve: Serve, http) -> None:
    server = await serve()
    async with http.get(server.make_url("/healthz")) as answer:
        health = await answer.json()
    assert health["status"] == "ok"
    assert health["sessions"] == 0
    assert health["rss_bytes"] > 10_000_000


async def test_the_server_process_loads_no_vtk(serve: Serve) -> None:
    code = "import sys, l5app.server.web, l5app.load; print([m for m in sys.modules if 'vtk' in m])"
    process = await asyncio.create_subprocess_exec(
        __import__("sys").executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert out.decode().strip() == "[]"


async def test_files_are_compressed_and_answered_304(serve: Serve, http) -> None:
    server = await serve()
    url = server.make_url("/geo/manifest.json")
    async with http.get(url, headers={"Accept-Encoding": "br"}) as first:
        assert first.headers["Content-Encoding"] == "br"
        tag = first.headers["ETag"]
    async with http.get(url, headers={"If-None-Match": tag}) as second:
        assert second.status == 304


async def test_the_page_allows_nothing_from_another_origin(
    serve: Serve, http: aiohttp.ClientSession
) -> None:
    server = await serve()
    async with http.get(server.make_url("/")) as page:
        policy = page.headers["Content-Security-Policy"]
        body = await page.text()
    assert "default-src 'none'" in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]
    assert "//" not in body.replace("<!doctype", "").replace("</", "")
    assert page.headers["X-Content-Type-Options"] == "nosniff"
