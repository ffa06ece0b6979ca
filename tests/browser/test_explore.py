"""A student explores: touches, finds, fades, cuts, goes back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from browser.look import (
    GANGLION,
    by_id,
    differing_pixels,
    picture,
    point_on,
    still,
    view,
    wait_for,
)

pytestmark = pytest.mark.browser


def test_a_touch_selects_what_is_under_it_and_says_what_it_is(page: Page) -> None:
    still(page)
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    panel = by_id(page, "structure-panel")
    expect(panel).to_contain_text("lumbar vertebra")
    expect(panel).to_contain_text("transverse processes are the longest")
    expect(panel).to_contain_text("Report an error")


def test_a_touch_beside_the_model_clears_the_selection(page: Page) -> None:
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    page.keyboard.press("Escape")
    wait_for(page, "v.selected === ''")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("DRG", "dorsal_root_ganglion"),
        ("nerve hole", "neural_foramen"),
        ("radix", "root"),
        ("anulus fibrosus", "annulus_fibrosus"),
        ("kambin", "kambin_triangle"),
        ("yellow ligament", "ligamentum_flavum"),
    ],
)
def test_search_knows_english_latin_short_forms_and_plain_words(
    page: Page, typed: str, found: str
) -> None:
    page.keyboard.press("/")
    expect(by_id(page, "search")).to_be_focused()
    page.keyboard.type(typed)
    first = page.locator('[data-testid^="found-"]').first
    expect(first).to_be_visible()
    assert found in (first.get_attribute("data-testid") or "")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    wait_for(page, f"v.selected.includes('{found}')")


def test_hide_fade_isolate_and_show_all_can_be_undone_and_redone(page: Page) -> None:
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    start = view(page)
    page.keyboard.press("f")
    wait_for(page, "v.faded.includes('l3_vertebra')")
    page.keyboard.press("i")
    wait_for(page, "v.isolated.includes('l3_vertebra')")
    page.keyboard.press("i")
    by_id(page, "hide").click()
    wait_for(page, "v.hidden.includes('l3_vertebra')")
    for _ in range(4):
        page.keyboard.press("Control+z")
    wait_for(page, f"v.faded.length === {len(start['faded'])}")
    assert view(page)["hidden"] == start["hidden"]
    for _ in range(4):
        page.keyboard.press("Control+Shift+Z")
    wait_for(page, "v.hidden.includes('l3_vertebra')")
    by_id(page, "show-all").click()
    wait_for(page, "v.hidden.length === 0 && v.faded.length === 0")


def test_several_structures_are_selected_with_shift(page: Page) -> None:
    page.mouse.click(*point_on(page, "l3_vertebra"))
    wait_for(page, "v.selected === 'l3_vertebra'")
    still(page)
    page.keyboard.down("Shift")
    page.mouse.click(*point_on(page, "l2_vertebra"))
    page.keyboard.up("Shift")
    wait_for(page, "v.alsoSelected.length === 1")
    page.keyboard.press("h")
    wait_for(page, "v.hidden.includes('l2_vertebra') && v.hidden.includes('l3_vertebra')")


def test_the_eye_of_a_row_goes_from_shown_to_faded_to_hidden(page: Page) -> None:
    eye = by_id(page, "eye-group_bones")
    eye.click()
    wait_for(page, "v.faded.includes('sacrum') && v.faded.includes('l1_vertebra')")
    eye.click()
    wait_for(page, "v.hidden.includes('sacrum')")
    expect(by_id(page, "hidden-count")).to_contain_text("hidden")
    eye.click()
    wait_for(page, "!v.hidden.includes('sacrum') && !v.faded.includes('sacrum')")


def test_the_tree_is_walked_with_the_keyboard_alone(page: Page) -> None:
    by_id(page, "tree-row-group_bones").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    wait_for(page, "v.selected !== ''")
    assert "vertebra" in view(page)["selected"] or view(page)["selected"] in ("sacrum", "coccyx")


@pytest.mark.parametrize(
    "name",
    [
        *("anterior", "posterior", "left", "right", "superior", "oblique"),
        *("into_l5_s1_foramen", "down_lateral_recess"),
    ],
)
def test_every_key_view_is_one_press_away(page: Page, name: str) -> None:
    before = view(page)["camera"]
    by_id(page, f"view-{name}").click()
    page.wait_for_function(
        "before => JSON.stringify(window.l5root.view.camera) !== before",
        arg=page.evaluate("x => JSON.stringify(x)", before),
    )


@pytest.mark.parametrize("kind", ["axial", "sagittal", "coronal", "free"])
def test_a_cut_shows_filled_faces(page: Page, kind: str) -> None:
    by_id(page, "cut").click()
    wait_for(page, "v.cut !== null")
    by_id(page, f"cut-{kind}").click()
    wait_for(page, f"v.cut.kind === '{kind}'")
    whole = picture(page)
    by_id(page, "cut-slider").press("ArrowRight")
    for _ in range(8):
        by_id(page, "cut-slider").press("ArrowRight")
    assert differing_pixels(picture(page), whole) > 100
    by_id(page, "cut-end").click()
    wait_for(page, "v.cut === null")


def test_labels_can_be_switched_off(page: Page) -> None:
    page.keyboard.press("l")
    wait_for(page, "v.labelsOn === false")


def test_what_a_student_does_reaches_the_server(page: Page) -> None:
    page.mouse.click(*point_on(page, "l3_vertebra"))
    page.wait_for_function("window.trame.state.get('selected') === 'l3_vertebra'")
    page.keyboard.press("h")
    page.wait_for_function("window.trame.state.get('hidden').includes('l3_vertebra')")
    page.wait_for_function("Object.keys(window.trame.state.get('panel')).length === 0")


def test_the_server_can_change_the_view(page: Page) -> None:
    page.evaluate("window.trame.trigger('toggle', ['sacrum'])")
    wait_for(page, "v.hidden.includes('sacrum')")


def test_a_warm_pick_takes_less_than_a_frame(page: Page) -> None:
    x, y = point_on(page, "l3_vertebra")
    assert page.evaluate("([x, y]) => window.l5root.pick(x, y).id", [x, y]) == "l3_vertebra"


def test_a_picture_of_the_view_is_saved(page: Page) -> None:
    with page.expect_download() as saved:
        by_id(page, "save-picture").click()
    assert saved.value.suggested_filename.endswith(".png")


def test_relations_lead_on(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("L5 dorsal root ganglion")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    wait_for(page, "v.selected.startsWith('l5_dorsal_root_ganglion')")
    chip = page.locator('[data-testid^="relation-"]').first
    chip.click()
    wait_for(page, "!v.selected.startsWith('l5_dorsal_root_ganglion') && v.selected !== ''")


def test_reduced_motion_jumps_instead_of_flying(open_page) -> None:
    page = open_page(reduced_motion="reduce")
    by_id(page, "view-anterior").click()
    page.wait_for_timeout(400)
    camera = view(page)["camera"]
    assert camera[1] < -300, "the eye is in front of the body"


def test_every_structure_of_the_tree_has_a_text(page: Page) -> None:
    wrong = page.evaluate(
        """async () => {
          const all = await (await fetch('/geo/manifest.json')).json();
          return all.structures.filter(s => !s.name || !s.latin).map(s => s.id);
        }"""
    )
    assert wrong == []
    page.evaluate(f"window.trame.state.update({{selected: '{GANGLION}'}})")
    expect(by_id(page, "structure-panel")).to_contain_text("sensory cells of L5")
