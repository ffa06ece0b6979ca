"""A link, a reload, the back button and a dropped socket each give back exactly the same view."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from browser.conftest import PATIENCE_MS, READY, Open
from browser.look import by_id, differing_pixels, picture, point_on, still, view, wait_for

pytestmark = pytest.mark.browser
NOISE_PIXELS = 40  # of 448 500: single pixels along edges that software GL rounds either way


def arrange(page: Page) -> None:
    """Turn, hide, fade, select and cut, so that everything a view has is other than at first."""
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    page.keyboard.press("f")
    page.keyboard.press("l")  # names keep the column they were in; the model is what is compared
    by_id(page, "eye-group_discs").click()
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    by_id(page, "cut").click()
    wait_for(page, "v.cut !== null")
    page.mouse.move(5, 450)
    still(page)
    page.wait_for_timeout(600)


def kept(page: Page) -> dict:
    """Return what a view is, without what belongs to the window."""
    return {k: v for k, v in view(page).items() if k != "theme"}


def test_a_reload_gives_back_the_same_picture(page: Page) -> None:
    arrange(page)
    before, seen = picture(page), kept(page)
    page.reload()
    page.wait_for_function(READY, timeout=PATIENCE_MS)
    assert kept(page) == seen
    assert differing_pixels(picture(page), before) <= NOISE_PIXELS


def test_a_pasted_link_gives_another_person_the_same_picture(page: Page, open_page: Open) -> None:
    arrange(page)
    before, seen = picture(page), kept(page)
    other = open_page(page.url[page.url.index("#") :])
    other.mouse.move(5, 450)
    assert kept(other) == seen
    assert differing_pixels(picture(other), before) <= NOISE_PIXELS


def test_a_dropped_socket_comes_back_to_the_same_picture(open_page: Open, browser) -> None:
    sockets: list[WebSocketRoute] = []

    def through(socket: WebSocketRoute) -> None:
        sockets.append(socket)
        socket.connect_to_server()

    page = open_page()
    page.route_web_socket("**/ws/*", through)
    page.reload()
    page.wait_for_function(READY, timeout=PATIENCE_MS)
    arrange(page)
    before, seen = picture(page), kept(page)
    sockets[-1].close(code=1001)
    page.wait_for_function("window.trame.client.isConnected()", timeout=PATIENCE_MS)
    for _ in range(100):
        if len(sockets) > 1:
            break
        page.wait_for_timeout(100)
    assert len(sockets) > 1, "it never tried again"
    page.wait_for_timeout(1500)
    assert kept(page) == seen
    assert differing_pixels(picture(page), before) <= NOISE_PIXELS
    page.keyboard.press("Shift+H")
    page.wait_for_function("window.trame.state.get('hidden').length === 0")


def test_the_back_button_takes_one_step_back(page: Page) -> None:
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    page.keyboard.press("h")
    wait_for(page, "v.hidden.includes('l3_vertebra')")
    page.go_back()
    wait_for(page, "!v.hidden.includes('l3_vertebra')")
    page.go_forward()
    wait_for(page, "v.hidden.includes('l3_vertebra')")


def test_two_browsers_on_one_server_keep_their_own_views(page: Page, open_page: Open) -> None:
    other = open_page()
    page.mouse.click(*point_on(page, "l3_vertebra"))
    page.keyboard.press("h")
    page.wait_for_function("window.trame.state.get('hidden').includes('l3_vertebra')")
    assert "l3_vertebra" not in view(other)["hidden"]


def test_a_link_to_an_unknown_structure_shows_the_rest_and_says_so(open_page: Open) -> None:
    page = open_page("#v1;s=femur;h=sacrum")
    expect(by_id(page, "message")).to_contain_text("This link names a structure we do not have.")
    assert "sacrum" in view(page)["hidden"]


def test_a_damaged_link_shows_the_start_view(open_page: Open) -> None:
    page = open_page("#v1;c=1,2,x;k=axial:nan:0,0;o=sacrum:abc;%E0%A4")
    assert view(page)["cut"] is None
    assert len(view(page)["camera"]) == 9


def test_copying_the_link_says_that_it_was_copied(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    by_id(page, "copy-link").click()
    expect(by_id(page, "message")).to_contain_text("copied")
    assert page.evaluate("navigator.clipboard.readText()").split("#")[1].startswith("v1;")
