"""What the tests of the limb ask a page; a frame of its scene takes a second of software GL."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from browser.conftest import PATIENCE_MS
from browser.look import wait_for

DEEP = "deep_fibular_nerve_left"
FIBULAR = "common_fibular_nerve_left"
ROOT = "l5_spinal_nerve_left"
KEY_POINT = (104.0, -98.5, -892.9)  # L5, on the dorsum of the left foot
CHANGED_PIXELS = 400  # of 414 000: more than any noise of software GL


def go(page: Page, fragment: str) -> None:
    """Close what is open and show what an address says, as the back button does."""
    page.evaluate(
        """hash => {
          document.querySelectorAll('dialog[open]').forEach(each => each.close());
          document.activeElement?.blur();
          history.pushState(null, '', hash);
          dispatchEvent(new PopStateEvent('popstate'));
        }""",
        fragment,
    )
    page.mouse.move(5, 450)
    wait_for(page, "v.section === (location.hash.includes('p=limb') ? 'limb' : 'explore')")


def calm(page: Page) -> None:
    """Wait until the picture is drawn in full."""
    page.wait_for_timeout(120)
    page.wait_for_function("window.l5root.settled", timeout=PATIENCE_MS)


def picture(page: Page) -> bytes:
    """Return the free part of the stage."""
    calm(page)
    return page.screenshot(clip={"x": 310, "y": 130, "width": 690, "height": 600})


def search_for(page: Page, words: str) -> None:
    """Type into the search field and take the first structure found."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.keyboard.press("Enter")


def choose(page: Page, structure_id: str) -> None:
    """Select a structure as another window of the same session would."""
    page.evaluate("id => window.trame.state.update({selected: id})", structure_id)
    wait_for(page, f"v.selected === '{structure_id}'")


def point_on_nerve(page: Page, nerve: str) -> tuple[float, float]:
    """Return a pixel at which the left nerve is seen."""
    found = page.evaluate(
        """async nerve => {
          const all = await (await fetch('/geo/manifest.json')).json();
          const tree = await (await fetch(all.links.nerve_tree)).json();
          const { path } = tree.nodes.find(node => node.id + '_left' === nerve);
          for (const point of path) {
            const [x, y] = window.l5root.project(point);
            if (x < 300 && innerWidth > 800 || y < 130 || y > innerHeight - 120) continue;
            if (window.l5root.pick(x, y).id === nerve) return [x, y];
          }
          return null;
        }""",
        nerve,
    )
    assert found, f"{nerve} cannot be seen"
    return found[0], found[1]


def pixel_of(page: Page, point: tuple[float, float, float]) -> tuple[float, float]:
    """Return the pixel of a place of the body."""
    x, y = page.evaluate("point => window.l5root.project(point)", list(point))
    return x, y


def row_of(page: Page, name: str) -> Any:
    """Return the cells of a muscle's row in the table of what is lost."""
    row = page.locator("[data-testid=lost-muscles] tr", has_text=name)
    expect(row).to_be_visible()
    return [cell.strip() for cell in row.locator("td").all_inner_texts()]
