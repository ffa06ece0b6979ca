"""What the tests ask a page."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, ImageChops
from playwright.sync_api import Locator, Page

GANGLION = "l5_dorsal_root_ganglion_left"


def by_id(page: Page, testid: str) -> Locator:
    """Return the control with this test id."""
    return page.locator(f'[data-testid="{testid}"]').first


def view(page: Page) -> dict[str, Any]:
    """Return the page's view as plain data."""
    return page.evaluate("window.l5root.view")


def wait_for(page: Page, condition: str) -> None:
    """Wait until a condition on ``v``, the page's view, holds."""
    page.wait_for_function(f"(() => {{ const v = window.l5root.view; return {condition}; }})()")


def server_state(page: Page, key: str) -> Any:
    """Return a key of the session's state as the page's trame client knows it."""
    return page.evaluate("key => window.trame.state.get(key)", key)


def still(page: Page) -> None:
    """Wait until nothing moves any more, and a moment longer: names follow the last frame."""
    page.wait_for_function("window.l5root.settled")
    page.wait_for_timeout(300)
    page.wait_for_function("window.l5root.settled")


def point_on(page: Page, structure_id: str) -> tuple[float, float]:
    """Return a pixel on which a pick meets the structure."""
    found = page.evaluate(
        """async id => {
          const all = await (await fetch('/geo/manifest.json')).json();
          const part = all.structures.find(s => s.id === id);
          const [x, y] = window.l5root.project(part.center);
          for (let r = 0; r < 60; r += 3)
            for (let a = 0; a < 6.28; a += 0.5) {
              const px = x + r * Math.cos(a), py = y + r * Math.sin(a);
              if (window.l5root.pick(px, py).id === id) return [px, py];
            }
          return null;
        }""",
        structure_id,
    )
    assert found, f"{structure_id} cannot be seen"
    return found[0], found[1]


def differing_pixels(first: bytes, second: bytes) -> int:
    """Return in how many pixels two pictures differ by more than rounding."""
    one, other = (Image.open(io.BytesIO(png)).convert("RGB") for png in (first, second))
    difference = ImageChops.difference(one, other).convert("L").point(lambda v: 255 * (v > 3))
    return difference.histogram()[255]


def picture(page: Page) -> bytes:
    """Return the free part of a laptop's stage as PNG bytes once nothing moves any more.

    Panels and dock are left out: what can be undone is the window's own, not the view's.
    """
    still(page)
    return page.screenshot(clip={"x": 310, "y": 75, "width": 690, "height": 650})
