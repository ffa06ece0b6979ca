"""A session answers what is traced and cut, and refuses what is neither."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from l5app.load import load_catalog
from l5app.server.web import Site
from l5app.settings import Settings
from wire import Wire

Join = Callable[..., Awaitable[Wire]]

ROOT = "l5_spinal_nerve_left"
FIBULAR = "common_fibular_nerve_left"
NECK = {"id": FIBULAR, "at": 0.9}


@cache  # packing the whole atlas takes seconds; the application is made anew for each test
def atlas() -> Site:
    return Site(Settings(), load_catalog())


@pytest.fixture
async def limb_server() -> AsyncIterator[TestServer]:
    """Serve the shipped atlas in this process."""
    server = TestServer(atlas().application())
    await server.start_server(shutdown_timeout=1.0)
    yield server
    await server.close()


@pytest.fixture
async def join(limb_server: TestServer, http: aiohttp.ClientSession) -> AsyncIterator[Join]:
    """Connect a browser session of its own."""
    wires: list[Wire] = []

    async def connect() -> Wire:
        wires.append(await Wire(str(limb_server.make_url("")).rstrip("/")).connect(http))
        return wires[-1]

    yield connect
    for wire in wires:
        await wire.close()


async def update_and_await(wire: Wire, pushed: str, **changes: object) -> None:
    push = asyncio.ensure_future(wire.next_push(pushed))
    await asyncio.sleep(0)
    await wire.update(**changes)
    await push


def lost_muscles(report: dict) -> dict[str, str]:
    return {loss["id"]: loss["extent"] for loss in report["muscles"]}


async def test_a_traced_nerve_is_answered_with_what_it_serves_and_its_roots(join: Join) -> None:
    wire = await join()
    await update_and_await(wire, "traced", trace="deep_fibular_nerve_left")
    traced = wire.state["traced"]
    assert traced["way"] == "down"
    assert "extensor_hallucis_longus" in traced["muscles"]
    assert traced["roots"] == ["L4", "L5", "S1"]
    assert traced["fields"] == ["deep_fibular"]
    await update_and_await(wire, "traced", trace="")
    assert wire.state["traced"] is None


async def test_a_traced_muscle_is_answered_with_the_way_up(join: Join) -> None:
    wire = await join()
    await update_and_await(wire, "traced", trace="tibialis_posterior_right")
    assert wire.state["traced"]["way"] == "up"
    assert wire.state["traced"]["roots"] == ["L4", "L5"]


async def test_two_cuts_are_answered_side_by_side(join: Join) -> None:
    wire = await join()
    await update_and_await(wire, "losses", nerve_cuts=[{"id": ROOT, "at": 0}, NECK])
    root, neck = wire.state["losses"]
    assert neck["title"] == "Common fibular nerve at the fibular neck"
    assert lost_muscles(root)["tibialis_posterior"] == "main"
    assert "tibialis_posterior" not in lost_muscles(neck)
    assert lost_muscles(neck)["tibialis_anterior"] == "all"


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("trace", "no_such_nerve", "'no_such_nerve' is not a structure of this atlas"),
        ("trace", "femur_left", "Femur is neither a nerve nor a root"),
        ("trace", "skin_left", "Skin of back and lower limb is neither a nerve nor a root"),
        ("trace", 7, "must hold structure ids"),
        ("nerve_cuts", [{"id": "femur_left", "at": 0.5}], "Femur is neither a nerve nor a root"),
        ("nerve_cuts", [{"id": "soleus_left", "at": 0}], "Soleus is neither a nerve nor a root"),
        ("nerve_cuts", [{"id": "no_such_nerve", "at": 0.5}], "'no_such_nerve' is not"),
        ("nerve_cuts", [NECK | {"at": 7}], "7 is outside 0..1"),
        ("nerve_cuts", [NECK | {"at": math.nan}], "must be a number"),
        ("nerve_cuts", [NECK] * 3, "must be a list of at most 2 cuts"),
        ("nerve_cuts", [NECK | {"depth": 1}], "each cut must hold id and at"),
        ("nerve_cuts", FIBULAR, "must be a list of at most 2 cuts"),
        ("skin_spot", [1, 2], "must be 3 numbers"),
        ("skin_spot", [math.inf, 0, 0], "must be a number"),
        ("skin_tone", 9, "9 is outside 1..5"),
        ("limb_map", "mine", "must be one of keegan_1948"),
        ("limb_shown", ["bones"], "must be a list of key_points"),
        ("traced", {"title": "forged"}, "is not yours to change"),
        ("losses", [], "is not yours to change"),
    ],
)
async def test_a_forged_value_is_refused_in_one_sentence_and_changes_nothing(
    join: Join, key: str, value: object, told: str
) -> None:
    wire, neighbour = await join(), await join()
    await update_and_await(wire, "losses", nerve_cuts=[NECK])
    true = (await wire.call("trame.state.get", []))["state"]
    await update_and_await(wire, "message", **{key: value})
    state = (await wire.call("trame.state.get", []))["state"]
    assert state["message"]["text"].startswith(f"Not accepted. {key}: {told}")
    assert state["message"]["text"].endswith(".")
    unchanged = (key, "trace", "traced", "nerve_cuts", "losses")
    assert [state[k] for k in unchanged] == [true[k] for k in unchanged]
    others = (await neighbour.call("trame.state.get", []))["state"]
    assert (others["message"], others["nerve_cuts"], others["losses"]) == (None, [], [])


async def test_other_sessions_notice_nothing_of_a_trace(join: Join) -> None:
    wire, neighbour = await join(), await join()
    await update_and_await(wire, "traced", trace=FIBULAR)
    others = (await neighbour.call("trame.state.get", []))["state"]
    assert (others["trace"], others["traced"]) == ("", None)


async def test_the_table_of_muscles_is_served_as_csv_that_is_asked_about_every_time(
    limb_server: TestServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(limb_server.make_url("/content/muscles.csv")) as answer:
        assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
        assert answer.headers["Cache-Control"] == "no-cache"
        rows = list(csv.DictReader(io.StringIO(await answer.text())))
    assert len(rows) == 32
    assert {"muscle", "roots", "l5_share", "nerve", "sources"} <= set(rows[0])


@pytest.mark.parametrize(
    ("link", "holds"), [("innervation", "muscles"), ("nerve_tree", "branches")]
)
async def test_the_tables_of_the_limb_are_served_as_json_that_is_kept_for_good(
    limb_server: TestServer, http: aiohttp.ClientSession, link: str, holds: str
) -> None:
    async with http.get(limb_server.make_url("/geo/manifest.json")) as answer:
        url = (await answer.json())["links"][link]
    async with http.get(limb_server.make_url(url)) as answer:
        assert answer.headers["Content-Type"] == "application/json"
        assert "immutable" in answer.headers["Cache-Control"]
        assert json.loads(await answer.text())[holds]
