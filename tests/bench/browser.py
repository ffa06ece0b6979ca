"""What one student's browser costs: bytes and time to the first frame, frame time, pick time.

    python -m bench.browser          (in tests/; about two minutes; needs Chromium)

The same Chromium measures our page and PyVista's own client mode (package trame-pyvista) with the
same meshes, one after the other, round by round; figures are medians. Software GL: only ratios
and script times carry over to a machine with a GPU.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image
from playwright.sync_api import Browser, Page

from browser_driver import chromium
from serving import served

ROUNDS = 3
# The same moment on both pages: the first real mesh was drawn and the frame after it began.
# (Asking for pictures until a model is seen slows both pages, and ours more, by software GL.)
FIRST_DRAW = """
for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
  for (const [name, at] of [['drawElements', 1], ['drawArrays', 2]]) {
    const draw = kind.prototype[name];
    kind.prototype[name] = function (...given) {
      draw.apply(this, given);
      if (given[at] < 3000 || window.firstFrameAsked) return;
      window.firstFrameAsked = true;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        window.firstFrameShown = performance.now();
      }));
    };
  }
"""
MODEL_COLOURS = 400  # a loading page has a few dozen colours in its middle, a lit model thousands


@dataclass(frozen=True)
class Load:
    """One cold page load."""

    first_frame_s: float
    megabytes: float
    requests: int


class Wire:
    """Counts what crosses the network for one page, websocket included."""

    def __init__(self, page: Page) -> None:
        self.bytes, self.requests = 0, 0
        session = page.context.new_cdp_session(page)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.webSocketFrameReceived", self._frame)
        session.send("Network.enable")

    def _finished(self, event: dict) -> None:
        self.bytes += event["encodedDataLength"]
        self.requests += 1

    def _frame(self, event: dict) -> None:
        self.bytes += len(event["response"]["payloadData"]) * 3 // 4  # sent as base64


def colours(page: Page) -> int:
    """Return how many colours the middle of the page shows."""
    size = page.viewport_size or {"width": 1440, "height": 900}
    clip = {
        "x": size["width"] / 2 - 100,
        "y": size["height"] / 2 - 100,
        "width": 200,
        "height": 200,
    }
    picture = Image.open(io.BytesIO(page.screenshot(clip=clip)))
    return len(picture.convert("RGB").getcolors(maxcolors=200 * 200) or [])


def load(browser: Browser, address: str) -> Load:
    """Open a page in a fresh profile and wait until the model has been drawn and shown."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.add_init_script(FIRST_DRAW)
    wire = Wire(page)
    page.goto(address, wait_until="commit")
    page.wait_for_function("window.firstFrameShown", timeout=90_000, polling=20)
    seen = Load(page.evaluate("window.firstFrameShown") / 1e3, wire.bytes / 1e6, wire.requests)
    page.wait_for_timeout(4000)
    assert colours(page) > MODEL_COLOURS, f"{address}: no model is seen"
    page.context.close()
    return seen


def second_visit(browser: Browser, address: str) -> float:
    """Return the kilobytes a page costs that was open in this browser before."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.wait_for_function("window.l5root && window.l5root.ready", timeout=60_000)
    page.wait_for_timeout(3000)
    again = context.new_page()
    wire = Wire(again)
    again.goto(address)
    again.wait_for_function("window.l5root && window.l5root.ready", timeout=60_000)
    kilobytes = wire.bytes / 1e3
    context.close()
    return kilobytes


def interaction(browser: Browser, address: str) -> dict[str, float]:
    """Return our own page's frame and pick times, milliseconds."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.goto(address)
    page.wait_for_function("window.l5root && window.l5root.ready", timeout=60_000)
    page.wait_for_timeout(2000)
    middle = page.evaluate("window.l5root.project([0, 10, 50])")
    picks = [
        page.evaluate("([x, y]) => window.l5root.pick(x, y).ms", [middle[0] + i, middle[1]])
        for i in range(12)
    ]
    frames = []
    for _ in range(15):
        page.keyboard.press("ArrowLeft")
        page.wait_for_timeout(250)
        frames.append(page.evaluate("window.l5root.lastFrameMs"))
    page.context.close()
    return {
        "first pick": picks[0],
        "warm pick, median": statistics.median(picks[1:]),
        "script a frame, median": statistics.median(frames),
    }


def whole_scene(browser: Browser, address: str) -> dict[str, float]:
    """Return what the limb costs on top of the spine: bytes, time, frames and picks of it all."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    wire = Wire(page)
    page.goto(address)
    page.wait_for_function("window.l5root && window.l5root.ready", timeout=60_000)
    start = time.perf_counter()
    page.click('[data-testid="section-limb"]')
    page.wait_for_function("window.l5root.limbReady", timeout=60_000)
    seconds = time.perf_counter() - start
    page.click('[data-testid="layer-both"]')
    page.wait_for_timeout(6000)
    picks = [
        page.evaluate("([x, y]) => window.l5root.pick(x, y).ms", [620 + 4 * i, 500])
        for i in range(12)
    ]
    scripts, whole = [], []
    for _ in range(12):
        page.keyboard.press("ArrowLeft")
        page.wait_for_timeout(500)
        scripts.append(page.evaluate("window.l5root.lastFrameMs"))
        whole.append(page.evaluate("window.l5root.measureFrame()"))
    megabytes = wire.bytes / 1e6
    page.context.close()
    return {
        "limb asked for to there, s": seconds,
        "everything downloaded, MB": megabytes,
        "script a frame, ms": statistics.median(scripts),
        "frame with software GL, ms": statistics.median(whole),
        "first pick, ms": picks[0],
        "warm pick, ms": statistics.median(picks[1:]),
    }


@contextlib.contextmanager
def pyvista_client() -> Iterator[str]:
    """Start PyVista's client mode and yield its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/"
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.pyvista_client", str(port)], stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(120):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(address + "index.html", timeout=2)
                break
            time.sleep(0.5)
        yield address
    finally:
        process.terminate()
        process.wait(20)


def median(loads: list[Load]) -> Load:
    """Return the median of every figure."""
    return Load(
        statistics.median(load.first_frame_s for load in loads),
        statistics.median(load.megabytes for load in loads),
        round(statistics.median(load.requests for load in loads)),
    )


def main() -> None:
    """Measure both pages in turn and print the figures side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    with chromium() as browser, served() as address, pyvista_client() as other_address:
        load(browser, address), load(browser, other_address)  # warm-up, not counted
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(load(browser, address))
            theirs.append(load(browser, other_address))
        mine, other = median(ours), median(theirs)
        print(f"{'':<28} {'this atlas':>12} {'PyVista client':>15} {'ratio':>7}   hold")
        row("first frame, s", mine.first_frame_s, other.first_frame_s, "3.0, ratio 0.5")
        row("bytes to it, MB", mine.megabytes, other.megabytes, "2.0")
        row("requests to it", mine.requests, other.requests, "")
        print(f"{'second visit, kB':<28} {second_visit(browser, address):12.1f}   hold 20")
        for name, value in interaction(browser, address).items():
            print(f"{name + ', ms':<28} {value:12.2f}")
        print("with the limb, muscles and skin side by side")
        for name, value in whole_scene(browser, address).items():
            print(f"{name:<28} {value:12.2f}")


def row(name: str, mine: float, other: float, hold: str) -> None:
    """Print one figure of both pages and their ratio."""
    print(f"{name:<28} {mine:12.2f} {other:15.2f} {mine / other:7.2f}   {hold}")


if __name__ == "__main__":
    main()
