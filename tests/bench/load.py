"""How many students one process carries: memory, toggle latency, connect storm.

    python -m bench.load            (in tests/; about two minutes)
    python -m bench.load --address http://127.0.0.1:8080 --steps 1,10,50

Clients are real websockets in this process; they share the machine's cores with the server, so
latencies include their cost. Every figure is printed with the number it has to hold.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import time

import aiohttp

from serving import served
from wire import Wire

HOLD_MB = {200: 150, 1000: 450}
LIMITS = {"L5ROOT_MAX_SESSIONS": "5000", "L5ROOT_MAX_SESSIONS_PER_ADDRESS": "5000"}


def percentile(values: list[float], share: float) -> float:
    """Return the value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def line(what: str, values: list[float], hold: str = "") -> None:
    """Print one row: median, 95th percentile, maximum in milliseconds."""
    p50, p95 = percentile(values, 0.5), percentile(values, 0.95)
    held = f"   hold: {hold}" if hold else ""
    print(f"{what:<46} p50 {p50:7.1f}  p95 {p95:7.1f}  max {max(values):7.1f} ms{held}", flush=True)


async def health(http: aiohttp.ClientSession, base: str) -> tuple[int, float]:
    """Return the number of sessions and the server's resident memory in MB."""
    async with http.get(f"{base}/healthz") as answer:
        figures = await answer.json()
    return figures["sessions"], figures["rss_bytes"] / 1e6


async def some_ids(http: aiohttp.ClientSession, base: str) -> list[str]:
    """Return the ids of all structures the server knows."""
    async with http.get(f"{base}/geo/manifest.json") as answer:
        return [entry["id"] for entry in (await answer.json())["structures"]]


async def connect_all(http: aiohttp.ClientSession, base: str, count: int) -> list[Wire]:
    """Open many clients at the same instant."""
    return list(await asyncio.gather(*(Wire(base).connect(http) for _ in range(count))))


async def storm(http: aiohttp.ClientSession, base: str, count: int) -> None:
    """Measure how long it takes until everybody of a class that comes at once has its state."""
    took: list[float] = []

    async def one() -> Wire:
        start = time.perf_counter()
        wire = await Wire(base).connect(http)
        took.append((time.perf_counter() - start) * 1e3)
        return wire

    wires = await asyncio.gather(*(one() for _ in range(count)))
    line(f"{count} connect at once, all ready", took, "max 5000 ms")
    await asyncio.gather(*(wire.close() for wire in wires))


async def memory(http: aiohttp.ClientSession, base: str, steps: list[int]) -> list[Wire]:
    """Connect step by step and print the server's memory; return the clients of the last step."""
    _, empty = await health(http, base)
    print(f"{'memory,    0 sessions':<46} {empty:7.1f} MB")
    wires: list[Wire] = []
    for step in steps:
        wires += await connect_all(http, base, step - len(wires))
        await asyncio.sleep(0.5)
        _, held = await health(http, base)
        each = (held - empty) / step
        hold = f"   hold: {HOLD_MB[step]} MB" if step in HOLD_MB else ""
        print(f"memory, {step:4d} sessions {'':<24} {held:7.1f} MB, {each:.3f} MB each{hold}")
    return wires


async def toggles(wires: list[Wire], ids: list[str]) -> None:
    """Measure a toggle until its push: alone, at random, and everybody at once."""
    alone = [await wires[0].toggle(random.choice(ids)) for _ in range(40)]
    line("toggle to push, idle server", alone)
    spread: list[float] = []

    async def student(wire: Wire) -> None:
        for _ in range(5):
            await asyncio.sleep(random.random() * 6.0)
            spread.append(await wire.toggle(random.choice(ids)))

    await asyncio.gather(*(student(wire) for wire in wires))
    hold = "p95 10 ms" if len(wires) == 200 else ""
    line(f"toggle to push, {len(wires)} at random", spread, hold)
    burst: list[float] = []
    for _ in range(4):
        burst += await asyncio.gather(*(wire.toggle(random.choice(ids)) for wire in wires))
    hold = "p95 100 ms" if len(wires) == 200 else ""
    line(f"toggle to push, all {len(wires)} at once", burst, hold)


async def measure(base: str, steps: list[int]) -> None:
    """Run every measurement against one server."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        ids = await some_ids(http, base)
        small = [step for step in steps if step <= 200]
        wires = await memory(http, base, small)
        await toggles(wires, ids)
        if large := [step for step in steps if step > 200]:
            wires += await connect_all(http, base, large[-1] - len(wires))
            _, held = await health(http, base)
            hold = HOLD_MB.get(large[-1], "-")
            print(f"memory, {len(wires):4d} sessions {'':<24} {held:7.1f} MB   hold: {hold} MB")
        await asyncio.gather(*(wire.close() for wire in wires))
        await storm(http, base, 200)


def main() -> None:
    """Measure a server of our own, or the one at ``--address``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--address", help="a running server; default: one of our own")
    parser.add_argument("--steps", default="1,10,50,200,1000")
    options = parser.parse_args()
    steps = [int(step) for step in options.steps.split(",")]
    own = contextlib.nullcontext(options.address) if options.address else served(LIMITS)
    with own as base:
        asyncio.run(measure(base, steps))


if __name__ == "__main__":
    main()
