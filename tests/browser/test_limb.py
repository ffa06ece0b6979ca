"""A student follows L5 into the limb: finds, traces, cuts, compares maps, asks the skin."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import LAPTOP, PATIENCE_MS, Visitor
from browser.limb_look import (
    CHANGED_PIXELS,
    DEEP,
    FIBULAR,
    KEY_POINT,
    ROOT,
    calm,
    choose,
    go,
    picture,
    pixel_of,
    point_on_nerve,
    row_of,
    search_for,
)
from browser.look import by_id, differing_pixels, server_state, view, wait_for
from browser.test_access import findings

pytestmark = pytest.mark.browser
Theme = Literal["light", "dark"]


@dataclass
class LimbPage:
    """The module's page, and the geometry files it asked for, in order."""

    page: Page
    asked: list[str]


@pytest.fixture(scope="module")
def limb_page(browser: Browser, address: str) -> Iterator[LimbPage]:
    """One page for all tests, without flights: each frame of the whole scene takes a second."""
    asked: list[str] = []
    visitor = Visitor(browser, address)
    page = visitor.open(viewport=LAPTOP, reduced_motion="reduce", accept_downloads=True)
    seen = "performance.getEntriesByType('resource').map(e => e.name)"
    page.wait_for_function("window.l5root.limbReady", timeout=PATIENCE_MS)
    asked += [url.rsplit("/", 1)[1].split(".")[0] for url in page.evaluate(seen) if "/geo/" in url]
    yield LimbPage(page, asked)
    visitor.leave()


@pytest.fixture
def limb(limb_page: LimbPage) -> Page:
    """Return the page in the limb as one first sees it."""
    go(limb_page.page, "#v1;p=limb;s=-;l=0")
    return limb_page.page


# Loading


def test_the_first_view_stays_the_spine_and_the_limb_comes_by_itself(limb_page: LimbPage) -> None:
    files = [name for name in limb_page.asked if name != "manifest"]
    assert set(files[:4]) == {"bones", "nerves", "soft", "spaces"}
    assert set(files[4:]) == {"limb_bones", "limb_nerves", "muscles", "skin"}
    assert view(limb_page.page)["section"] == "explore", "nobody asked for it"


# Names


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("shin muscle", "tibialis_anterior_left"),
        ("big toe extensor", "extensor_hallucis_longus_left"),
    ],
)
def test_an_everyday_name_finds_its_muscle_and_opens_the_limb(
    limb_page: LimbPage, typed: str, found: str
) -> None:
    page = limb_page.page
    go(page, "#v1;s=-;l=0")
    search_for(page, typed)
    wait_for(page, f"v.section === 'limb' && v.selected === '{found}'")
    expect(by_id(page, "structure-panel")).to_contain_text("Share of L5")


# Trace


def test_a_nerve_is_traced_down_by_mouse_and_stands_still_under_reduced_motion(limb: Page) -> None:
    by_id(limb, "view-front_of_the_leg").click()
    calm(limb)
    limb.mouse.click(*point_on_nerve(limb, FIBULAR))
    wait_for(limb, f"v.selected === '{FIBULAR}'")
    before = picture(limb)
    by_id(limb, "trace").click()
    way = by_id(limb, "way")
    expect(way).to_contain_text("Common fibular nerve carries L4, L5, S1 and S2.")
    expect(way).to_contain_text("Extensor hallucis longus")
    expect(way).to_contain_text("Sacral plexus")
    drawn = picture(limb)
    assert differing_pixels(before, drawn) > CHANGED_PIXELS
    frames = limb.evaluate("window.l5root.frames")
    limb.wait_for_timeout(700)
    assert limb.evaluate("window.l5root.frames") == frames, "nothing runs"
    by_id(limb, "trace").click()
    wait_for(limb, "v.trace === ''")
    expect(way).to_be_hidden()


def test_a_nerve_is_found_and_traced_with_the_keyboard_alone(limb: Page) -> None:
    search_for(limb, "deep fibular nerve")
    wait_for(limb, f"v.selected === '{DEEP}'")
    by_id(limb, "stage").focus()
    limb.keyboard.press("t")
    expect(by_id(limb, "way")).to_contain_text("Deep fibular nerve carries L4, L5 and S1.")
    assert server_state(limb, "traced")["fields"] == ["deep_fibular"]
    limb.keyboard.press("t")
    wait_for(limb, "v.trace === ''")


def test_a_muscle_is_traced_up_to_its_roots_and_the_way_leads_on(limb: Page) -> None:
    choose(limb, "tibialis_posterior_left")
    by_id(limb, "trace").click()
    way = by_id(limb, "way")
    expect(way).to_contain_text("Tibialis posterior is reached from L4 and L5, chiefly L5.")
    way.locator("[data-testid=go-tibial_nerve_left]").click()
    wait_for(limb, "v.selected === 'tibial_nerve_left'")


def test_a_bone_is_not_traced_and_that_is_said(limb: Page) -> None:
    choose(limb, "femur_left")
    by_id(limb, "stage").focus()
    limb.keyboard.press("t")
    expect(by_id(limb, "message")).to_contain_text("Select a nerve, a root, a muscle")
    assert view(limb)["trace"] == ""


# Cut


def test_root_and_fibular_neck_are_cut_and_told_apart_by_tibialis_posterior(limb: Page) -> None:
    choose(limb, ROOT)
    by_id(limb, "cut-here").click()
    expect(by_id(limb, "limb-panel")).to_contain_text("What is lost")
    by_id(limb, "view-front_of_the_leg").click()
    calm(limb)
    by_id(limb, "cut-nerve").click()
    expect(by_id(limb, "message")).to_contain_text("Touch a nerve or a root")
    told, layers = by_id(limb, "message").bounding_box(), by_id(limb, "layer-skin").bounding_box()
    assert told is not None
    assert layers is not None
    assert told["y"] > layers["y"] + layers["height"], "it hides no control"
    x, y = point_on_nerve(limb, FIBULAR)
    limb.mouse.click(x + 2, y)
    wait_for(limb, "v.nerveCuts.length === 2")
    panel = by_id(limb, "limb-panel")
    expect(panel).to_contain_text("Two cuts compared")
    expect(panel).to_contain_text("Common fibular nerve")
    root, neck = row_of(limb, "Tibialis posterior")
    assert "main supply" in root
    assert neck == "spared"
    assert "all supply" in row_of(limb, "Tibialis anterior")[1]
    expect(limb.locator("tr.differs", has_text="Tibialis posterior")).to_be_visible()
    limb.keyboard.press("Control+z")
    wait_for(limb, "v.nerveCuts.length === 1")
    expect(panel).to_contain_text("What is lost")
    by_id(limb, "uncut-0").click()
    wait_for(limb, "v.nerveCuts.length === 0")
    limb.keyboard.press("Control+z")
    wait_for(limb, f"v.nerveCuts[0]?.id === '{ROOT}'")


def test_a_nerve_is_cut_at_any_place_with_the_keyboard_alone(limb: Page) -> None:
    search_for(limb, "common fibular nerve")
    wait_for(limb, f"v.selected === '{FIBULAR}'")
    by_id(limb, "panel-close").focus()
    reached: list[str] = []
    while "cut-place" not in reached and len(reached) < 12:
        limb.keyboard.press("Tab")
        reached.append(limb.evaluate("document.activeElement?.dataset?.testid ?? ''"))
    assert reached[-2:] == ["cut-here", "cut-place"]
    limb.keyboard.press("End")
    limb.keyboard.press("Shift+Tab")
    limb.keyboard.press("Enter")
    wait_for(limb, "v.nerveCuts.length === 1 && v.nerveCuts[0].at === 1")
    expect(by_id(limb, "limb-panel")).to_contain_text("Common fibular nerve at the fibular neck")
    choose(limb, ROOT)
    by_id(limb, "stage").focus()
    limb.keyboard.press("x")
    limb.keyboard.press("Enter")
    wait_for(limb, "v.nerveCuts.length === 2")


def test_what_is_no_nerve_is_not_cut_and_escape_ends_the_cutting_first(limb: Page) -> None:
    choose(limb, "femur_left")
    limb.keyboard.press("x")
    expect(by_id(limb, "cut-nerve")).to_have_text("Touch a nerve")
    limb.mouse.click(*pixel_of(limb, (95.0, -40.0, -300.0)))  # front of the thigh
    expect(by_id(limb, "message")).to_contain_text("That is no nerve or root.")
    assert view(limb)["nerveCuts"] == []
    limb.keyboard.press("Escape")
    expect(by_id(limb, "cut-nerve")).to_have_text("Cut a nerve")
    expect(by_id(limb, "message")).to_be_hidden()
    assert view(limb)["selected"] == "femur_left"
    limb.keyboard.press("Escape")
    wait_for(limb, "v.selected === ''")


# Maps and skin


def test_maps_are_switched_by_mouse_and_keyboard_and_each_looks_different(limb: Page) -> None:
    go(limb, "#v1;p=limb;s=-;l=0;y=skin;m=lee_2008")
    by_id(limb, "view-front_of_the_leg").click()
    lee = picture(limb)
    by_id(limb, "map-keegan_1948").click()
    wait_for(limb, "v.limbMap === 'keegan_1948'")
    keegan = picture(limb)
    limb.keyboard.press("Tab")
    limb.keyboard.press("Enter")
    wait_for(limb, "v.limbMap === 'foerster_1933'")
    foerster = picture(limb)
    for one, other in ((lee, keegan), (keegan, foerster), (foerster, lee)):
        assert differing_pixels(one, other) > CHANGED_PIXELS
    by_id(limb, "map-agree").focus()
    limb.keyboard.press("Space")
    limb.wait_for_function("window.trame.state.get('limb_map') === 'agree'")
    expect(by_id(limb, "limb-panel")).to_contain_text("Where all three agree.")
    assert differing_pixels(foerster, picture(limb)) > CHANGED_PIXELS


def test_a_click_on_the_skin_says_which_maps_put_which_root_there(limb: Page) -> None:
    go(limb, "#v1;p=limb;s=-;l=0;y=skin")
    by_id(limb, "view-dorsum_of_the_foot").click()
    calm(limb)
    limb.mouse.click(*pixel_of(limb, KEY_POINT))
    wait_for(limb, "v.selected === 'skin_left' && v.skinSpot !== null")
    cells = by_id(limb, "place").locator("td").all_inner_texts()
    assert len(cells) == 3
    assert all("L5" in cell for cell in cells)
    expect(limb.locator(".pin.touched")).to_have_count(1)
    limb.keyboard.press("Escape")
    wait_for(limb, "v.selected === '' && v.skinSpot === null")
    expect(limb.locator(".pin.touched")).to_have_count(0)


def test_a_named_place_answers_without_a_pointer_and_is_traced_back(limb: Page) -> None:
    place = by_id(limb, "place-first_web_space")
    place.focus()
    limb.keyboard.press("Enter")
    wait_for(limb, "v.selected === 'skin_right' && v.limbLayer === 'both'")
    expect(by_id(limb, "place-nerve")).to_contain_text("Deep fibular nerve: first web space")
    by_id(limb, "stage").focus()
    limb.keyboard.press("t")
    wait_for(limb, "v.trace === 'deep_fibular_nerve_right'")
    expect(by_id(limb, "way")).to_contain_text("L5 spinal nerve")


def test_key_points_stand_on_the_skin_and_hide_behind_it(limb: Page) -> None:
    expect(limb.locator(".pin.key")).to_have_count(0)
    by_id(limb, "layer-skin").click()
    pin = limb.locator(".pin.key.l5")
    by_id(limb, "view-limb_anterior").click()
    calm(limb)
    expect(limb.locator(".pin.key")).to_have_text(["L4", "L5", "S1"])
    expect(pin).not_to_have_class("pin key l5 behind")
    by_id(limb, "view-limb_posterior").click()
    calm(limb)
    expect(pin).to_have_class("pin key l5 behind")
    by_id(limb, "limb-key_points").click()
    expect(limb.locator(".pin.key")).to_have_count(0)


def test_the_fields_of_the_nerves_are_told_apart_by_letter_and_colour(limb: Page) -> None:
    go(limb, "#v1;p=limb;s=-;l=0;y=skin")
    plain = picture(limb)
    by_id(limb, "limb-nerve_fields").click()
    legend = by_id(limb, "field-legend")
    expect(legend.locator("li")).to_contain_text(
        ["Deep fibular", "Superficial fibular", "Sural", "Saphenous"]
    )
    letters = legend.locator("i").all_inner_texts()
    assert sorted(letters) == sorted(limb.locator(".pin.border").all_inner_texts())
    assert differing_pixels(plain, picture(limb)) > CHANGED_PIXELS


def test_the_skin_has_five_tones(limb: Page) -> None:
    go(limb, "#v1;p=limb;s=-;l=0;y=skin;z=1")
    light = picture(limb)
    by_id(limb, "skin-tone-5").click()
    wait_for(limb, "v.skinTone === 5")
    assert differing_pixels(light, picture(limb)) > CHANGED_PIXELS
    assert by_id(limb, "skin-tone-5").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_in_the_limb(
    limb: Page, scheme: Literal["light", "dark"]
) -> None:
    limb.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    by_id(limb, "layer-both").click()
    by_id(limb, "limb-nerve_fields").click()
    wait_for(limb, "v.limbShown.includes('nerve_fields')")
    assert findings(limb) == []
    choose(limb, DEEP)
    by_id(limb, "trace").click()
    expect(by_id(limb, "way")).to_be_visible()
    assert findings(limb) == []
    limb.emulate_media(color_scheme="light", reduced_motion="reduce")


# Table


def test_the_table_of_muscles_sorts_and_leads_to_the_muscle(limb: Page) -> None:
    by_id(limb, "muscle-table").click()
    dialog = by_id(limb, "muscle-dialog")
    expect(dialog).to_be_visible()
    expect(dialog.locator("tbody tr")).to_have_count(32)
    assert dialog.locator("tbody td:nth-child(3)").first.inner_text().endswith("main root")
    for order in ("ascending", "descending"):
        by_id(limb, "sort-name").click()
        expect(dialog.locator("th", has=by_id(limb, "sort-name"))).to_have_attribute(
            "aria-sort", order
        )
        names = [name.lower() for name in dialog.locator("tbody th").all_inner_texts()]
        assert names == sorted(names, reverse=order == "descending")
    assert findings(limb) == []
    limb.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    by_id(limb, "muscle-table").click()
    dialog.get_by_role("button", name="Gluteus medius").click()
    wait_for(limb, "v.selected === 'gluteus_medius_left'")
    expect(dialog).to_be_hidden()


def test_the_table_is_saved_as_csv(limb: Page, tmp_path: Path) -> None:
    with limb.expect_download() as saved:
        by_id(limb, "muscle-csv").click()
    file = tmp_path / "muscles.csv"
    saved.value.save_as(file)
    with file.open(encoding="utf-8", newline="") as lines:
        assert len(list(csv.DictReader(lines))) == 32
