"""The limb on a phone by touch; a link, a reload, the back button, and a lost connection."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, WebSocketRoute, expect

from browser.conftest import PATIENCE_MS, PHONE, READY, Open, Visitor
from browser.limb_look import DEEP, FIBULAR, ROOT, calm, choose, go, point_on_nerve
from browser.look import by_id, differing_pixels, view, wait_for
from browser.test_access import findings

pytestmark = pytest.mark.browser

NOISE_PIXELS = 40  # of 120 000: single pixels along edges that software GL rounds either way
SHARED = (
    "#v1;p=limb;c=60,0,-600,1900,170,5;s=-;l=0;y=both;m=lee_2008;x=nerve_fields+nerves;z=4"
    f";t={DEEP};n={ROOT}:0+{FIBULAR}:85;q=-91,-116.9,-899"
)


@pytest.fixture(scope="module")
def phone_page(browser: Browser, address: str) -> Iterator[tuple[Page, str]]:
    """One phone for all tests, and what it said while the limb was on its way."""
    visitor = Visitor(browser, address)
    page = visitor.open(viewport=PHONE)
    held: list[Route] = []
    page.route("**/geo/muscles*", lambda route: held.append(route))
    by_id(page, "section-limb").tap()
    sign = by_id(page, "limb-loading")
    expect(sign).to_be_visible()
    said = sign.inner_text()
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(100)
    held[0].continue_()
    page.wait_for_function("window.l5root.limbReady", timeout=PATIENCE_MS)
    yield page, said
    visitor.leave()


@pytest.fixture
def phone(phone_page: tuple[Page, str]) -> Page:
    """Return the phone in the limb as one first sees it."""
    page, _ = phone_page
    page.keyboard.press("Escape")
    grip = by_id(page, "sheet-grip")
    while grip.get_attribute("aria-label") != "Height of the sheet: half":
        grip.tap()
    go(page, "#v1;p=limb;s=-;l=0")
    return page


def kept(page: Page) -> dict:
    """Return what a view is, without what belongs to the window."""
    return {key: value for key, value in view(page).items() if key != "theme"}


def picture(page: Page) -> bytes:
    """Return the free part of a phone's stage."""
    calm(page)
    page.wait_for_timeout(400)
    calm(page)
    return page.screenshot(clip={"x": 0, "y": 130, "width": 330, "height": 340})


def look_at_the_leg(page: Page) -> None:
    by_id(page, "views").tap()
    by_id(page, "view-front_of_the_leg").tap()
    page.wait_for_timeout(900)
    calm(page)


def test_the_limb_comes_when_it_is_asked_for_and_says_how_far_it_is(
    phone_page: tuple[Page, str],
) -> None:
    page, said = phone_page
    assert re.fullmatch(r"The limb is on its way: \d+ %", said)
    expect(by_id(page, "limb-loading")).to_have_count(0)


def test_a_nerve_is_traced_by_touch_and_the_way_runs(phone: Page) -> None:
    look_at_the_leg(phone)
    phone.touchscreen.tap(*point_on_nerve(phone, FIBULAR))
    wait_for(phone, f"v.selected === '{FIBULAR}'")
    phone.wait_for_timeout(500)
    calm(phone)
    by_id(phone, "trace").tap()
    expect(by_id(phone, "way")).to_contain_text("Common fibular nerve carries")
    frames = phone.evaluate("window.l5root.frames")
    phone.wait_for_timeout(1500)
    assert phone.evaluate("window.l5root.frames") > frames + 1, "it runs"


def test_a_nerve_is_cut_by_a_finger_beside_it(phone: Page) -> None:
    look_at_the_leg(phone)
    by_id(phone, "tree-open").tap()
    by_id(phone, "cut-nerve").tap()
    expect(by_id(phone, "cut-nerve")).to_have_count(0)  # the list makes room for the touch
    x, y = point_on_nerve(phone, FIBULAR)
    phone.touchscreen.tap(x + 5, y)
    wait_for(phone, "v.nerveCuts.length === 1")
    expect(by_id(phone, "limb-panel")).to_contain_text("What is lost")
    by_id(phone, "undo").tap()
    wait_for(phone, "v.nerveCuts.length === 0")


def test_maps_and_places_of_the_skin_are_asked_by_touch(phone: Page) -> None:
    by_id(phone, "map-keegan_1948").tap()
    phone.wait_for_function("window.trame.state.get('limb_map') === 'keegan_1948'")
    by_id(phone, "sheet-grip").tap()
    by_id(phone, "place-first_web_space").tap()
    expect(by_id(phone, "place-nerve")).to_contain_text("Deep fibular nerve")
    expect(by_id(phone, "structure-panel")).to_have_attribute("data-stop", "half")


def test_every_target_of_the_limb_is_large_enough_for_a_finger(phone: Page) -> None:
    go(phone, f"#v1;p=limb;s={DEEP};l=0")
    by_id(phone, "tree-open").tap()
    expect(by_id(phone, "cut-nerve")).to_be_visible()
    small = phone.evaluate(
        """() => [...document.querySelectorAll('button, a.btn, input')]
            .filter(b => b.checkVisibility() && !b.closest('[data-testid=cube]'))
            .map(b => [b.dataset.testid || b.ariaLabel || b.textContent, b.getBoundingClientRect()])
            .filter(([, r]) => r.width > 0 && (r.width < 43.5 || r.height < 43.5)
                && r.top < innerHeight && r.bottom > 0)
            .map(([name, r]) => `${name} ${Math.round(r.width)}x${Math.round(r.height)}`)"""
    )
    by_id(phone, "tree-open").tap()
    assert small == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_in_the_limb_of_a_phone(phone: Page, scheme: str) -> None:
    phone.emulate_media(color_scheme=scheme)
    phone.wait_for_function(f"document.documentElement.dataset.theme === '{scheme}'")
    assert findings(phone) == []
    by_id(phone, "tree-open").tap()
    expect(by_id(phone, "cut-nerve")).to_be_visible()
    assert findings(phone) == []
    by_id(phone, "tree-open").tap()
    phone.emulate_media(color_scheme="light")


def test_link_reload_and_back_give_the_same_view_of_the_limb(phone: Page, open_page: Open) -> None:
    go(phone, SHARED)
    phone.wait_for_function("window.trame.state.get('losses').length === 2")
    phone.wait_for_timeout(4000)  # the traced way has run
    seen, before = kept(phone), picture(phone)
    assert seen["trace"] == DEEP
    assert seen["nerveCuts"] == [{"id": ROOT, "at": 0}, {"id": FIBULAR, "at": 0.85}]
    other = open_page(phone.url[phone.url.index("#") :], viewport=PHONE, reduced_motion="reduce")
    other.wait_for_function("window.l5root.limbReady", timeout=PATIENCE_MS)
    assert kept(other) == seen
    assert differing_pixels(picture(other), before) <= NOISE_PIXELS
    other.reload()
    other.wait_for_function(f"{READY} && window.l5root.limbReady", timeout=PATIENCE_MS)
    assert kept(other) == seen
    by_id(other, "map-keegan_1948").tap()
    wait_for(other, "v.limbMap === 'keegan_1948'")
    other.go_back()
    wait_for(other, "v.limbMap === 'lee_2008'")


def test_without_the_server_a_trace_says_why_it_cannot(open_page: Open) -> None:
    sockets: list[WebSocketRoute] = []
    lost = False

    def through(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        if not lost:
            socket.connect_to_server()

    page = open_page(viewport=PHONE)
    page.route_web_socket("**/ws/*", through)
    page.goto(f"{page.url.split('#')[0]}#v1;p=limb;s={DEEP};l=0")
    page.reload()
    page.wait_for_function(f"{READY} && window.l5root.limbReady", timeout=PATIENCE_MS)
    choose(page, DEEP)
    lost = True
    sockets[-1].close(code=1001)
    page.wait_for_function("!window.trame.client.isConnected()")
    by_id(page, "trace").tap()
    expect(by_id(page, "message")).to_contain_text("the connection is lost")
    assert view(page)["trace"] == ""
