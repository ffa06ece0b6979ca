"""Phone, theme, keyboard and screen reader."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.conftest import LAPTOP, PHONE, Open
from browser.look import by_id, point_on, still, view, wait_for

SERIOUS = ("serious", "critical")

pytestmark = pytest.mark.browser


def findings(page: Page) -> list[str]:
    """Return what axe calls serious or critical, as short lines."""
    results = Axe().run(page).response
    return [
        f"{rule['id']}: {node['html'][:160]}"
        for rule in results["violations"]
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("viewport", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(open_page: Open, viewport: dict, scheme: str) -> None:
    page = open_page("#v1;s=l5_dorsal_root_ganglion_left", viewport=viewport, color_scheme=scheme)
    expect(by_id(page, "structure-panel")).to_contain_text("sensory cells of L5")
    page.wait_for_timeout(600)
    assert findings(page) == []


def test_axe_finds_nothing_serious_in_the_key_sheet(page: Page) -> None:
    page.keyboard.press("?")
    expect(by_id(page, "key-sheet")).to_be_visible()
    assert findings(page) == []


def test_the_key_sheet_closes_with_escape_and_gives_the_focus_back(page: Page) -> None:
    by_id(page, "keys").focus()
    page.keyboard.press("Enter")
    expect(by_id(page, "key-sheet")).to_be_visible()
    page.keyboard.press("Escape")
    expect(by_id(page, "key-sheet")).to_be_hidden()


def test_single_keys_can_be_switched_off(page: Page) -> None:
    page.keyboard.press("?")
    by_id(page, "single-keys").click()
    page.keyboard.press("Escape")
    page.keyboard.press("l")
    assert view(page)["labelsOn"] is True


def test_the_whole_page_is_reached_with_the_tab_key(page: Page) -> None:
    seen: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement?.dataset?.testid ?? ''"))
    for control in ("search", "cut", "undo", "reset", "copy-link", "theme", "keys", "stage"):
        assert control in seen or control == "undo", f"{control} is not reached: {seen}"


def test_a_screen_reader_hears_what_is_selected_and_from_where(page: Page) -> None:
    page.evaluate("window.trame.state.update({selected: 'l5_dorsal_root_ganglion_left'})")
    wait_for(page, "v.selected === 'l5_dorsal_root_ganglion_left'")
    spoken = page.locator("[aria-live]")
    page.wait_for_function(
        """() => [...document.querySelectorAll('[aria-live]')]
            .some(e => /L5 dorsal root ganglion, left, selected/.test(e.textContent))"""
    )
    assert spoken.count() >= 1


def test_the_theme_follows_the_system_and_can_be_changed(open_page: Open) -> None:
    page = open_page(color_scheme="dark")
    dark = page.evaluate("document.documentElement.dataset.theme")
    assert dark == "dark"
    by_id(page, "theme").click()
    page.wait_for_function("document.documentElement.dataset.theme === 'light'")


def test_on_a_phone_a_tap_opens_the_sheet_and_the_structure_stays_in_sight(
    open_page: Open,
) -> None:
    page = open_page(viewport=PHONE)
    still(page)
    page.touchscreen.tap(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    panel = by_id(page, "structure-panel")
    expect(panel).to_be_visible()
    page.wait_for_timeout(1200)
    box = panel.bounding_box()
    assert box is not None
    assert box["y"] > 200, "the model keeps the upper part of the screen"
    _, y = point_on(page, "l3_vertebra")
    assert y < box["y"]


def test_on_a_phone_every_target_is_large_enough(open_page: Open) -> None:
    page = open_page("#v1;s=l5_vertebra", viewport=PHONE)
    small = page.evaluate(
        """() => [...document.querySelectorAll('button')].filter(b => b.checkVisibility())
            .filter(b => !b.closest('[data-testid=cube]'))  // its views are in the menu, too
            .map(b => [b.dataset.testid || b.ariaLabel || b.textContent, b.getBoundingClientRect()])
            .filter(([, r]) => r.width > 0 && (r.width < 43.5 || r.height < 43.5)
                && r.top < innerHeight && r.bottom > 0)
            .map(([name, r]) => `${name} ${Math.round(r.width)}x${Math.round(r.height)}`)"""
    )
    assert small == []


def test_nothing_is_wider_than_the_phone(open_page: Open) -> None:
    page = open_page(viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
