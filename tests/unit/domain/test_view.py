"""A browser may write its own view and nothing else, and only values that make sense."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l5app.domain.view import RefusedError, accept, initial_view

IDS = {"sacrum", "l5_vertebra"}
NERVE_CUT = {"id": "l5_vertebra", "at": 0.25}  # whether it is a nerve is asked elsewhere
CUT = {"kind": "axial", "normal": [0.0, 0.0, 1.0], "offset_mm": 12.5}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("hidden", ["sacrum"]),
        ("faded", []),
        ("selected", ""),
        ("selected", "l5_vertebra"),
        ("isolated", ["sacrum", "l5_vertebra"]),
        ("opacity", {"sacrum": 0.5}),
        ("cut", None),
        ("cut", CUT),
        ("camera", None),
        ("camera", [1.0] * 9),
        ("labels_on", False),
        ("theme", "dark"),
        ("section", "limb"),
        ("limb_layer", "both"),
        ("limb_map", "agree"),
        ("limb_shown", []),
        ("limb_shown", ["key_points", "nerve_fields", "nerves"]),
        ("skin_tone", 5),
        ("trace", ""),
        ("trace", "sacrum"),
        ("nerve_cuts", []),
        ("nerve_cuts", [NERVE_CUT, NERVE_CUT | {"at": 1.0}]),
        ("skin_spot", None),
        ("skin_spot", [104.0, -98.5, -892.9]),
    ],
)
def test_what_a_page_sends_is_accepted_unchanged(key: str, value: object) -> None:
    assert accept(key, value, IDS) == value


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("panel", {}, "panel: is not yours to change"),
        ("score", 999, "score: is not yours to change"),
        ("hidden", "sacrum", "hidden: must be a list of structure ids"),
        ("hidden", ["femur"], "hidden: 'femur' is not a structure of this atlas"),
        ("hidden", [["sacrum"]], "hidden: must hold structure ids"),
        ("hidden", ["sacrum"] * 999, "hidden: must be a list of structure ids"),
        ("selected", None, "selected: must hold structure ids"),
        ("opacity", {"sacrum": 2}, "opacity: 2 is outside 0..1"),
        ("opacity", {"sacrum": True}, "opacity: must be a number"),
        ("opacity", [], "opacity: must map structure ids to 0..1"),
        ("camera", [1.0] * 8, "camera: must be 9 numbers"),
        ("camera", [math.nan] * 9, "camera: must be a number"),
        ("camera", [1e9] * 9, "camera: 1000000000.0 is outside -5000..5000"),
        ("cut", "axial", "cut: must be null or hold kind, normal and offset_mm"),
        ("cut", CUT | {"kind": "diagonal"}, "cut: kind must be one of axial, sagittal"),
        ("cut", CUT | {"extra": 1}, "cut: must be null or hold"),
        ("labels_on", "yes", "labels_on: must be true or false"),
        ("theme", "pink", "theme: must be one of system, light, dark"),
        ("section", "quiz", "section: must be one of explore, limb"),
        ("limb_layer", "bones", "limb_layer: must be one of muscles, skin, both"),
        ("limb_map", None, "limb_map: must be one of keegan_1948"),
        ("limb_shown", ["bones"], "limb_shown: must be a list of key_points"),
        ("limb_shown", "nerves", "limb_shown: must be a list of key_points"),
        ("limb_shown", [["nerves"]], "limb_shown: must be a list of key_points"),
        ("skin_tone", 0, "skin_tone: 0 is outside 1..5"),
        ("skin_tone", 2.5, "skin_tone: must be a whole number"),
        ("skin_tone", True, "skin_tone: must be a number"),
        ("trace", "femur", "trace: 'femur' is not a structure of this atlas"),
        ("traced", {}, "traced: is not yours to change"),
        ("losses", [], "losses: is not yours to change"),
        ("nerve_cuts", [NERVE_CUT] * 3, "nerve_cuts: must be a list of at most 2 cuts"),
        ("nerve_cuts", [{"id": "sacrum"}], "nerve_cuts: each cut must hold id and at"),
        ("nerve_cuts", [NERVE_CUT | {"at": 7}], "nerve_cuts: 7 is outside 0..1"),
        ("nerve_cuts", [NERVE_CUT | {"at": math.nan}], "nerve_cuts: must be a number"),
        ("nerve_cuts", [NERVE_CUT | {"id": "femur"}], "nerve_cuts: 'femur' is not a structure"),
        ("skin_spot", [1.0, 2.0], "skin_spot: must be 3 numbers"),
        ("skin_spot", [math.nan] * 3, "skin_spot: must be a number"),
    ],
)
def test_what_a_page_never_sends_is_refused_in_one_sentence(
    key: str, value: object, told: str
) -> None:
    with pytest.raises(RefusedError, match=f"^{told.replace('(', '.')}"):
        accept(key, value, IDS)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(key=st.sampled_from(sorted(initial_view())), value=JUNK)
def test_no_junk_gets_through_or_breaks_the_check(key: str, value: object) -> None:
    with contextlib.suppress(RefusedError):
        accepted = accept(key, value, IDS)
        assert accept(key, accepted, IDS) == accepted


def test_a_repeated_id_is_kept_once() -> None:
    assert accept("hidden", ["sacrum", "sacrum"], IDS) == ["sacrum"]


def test_the_initial_view_is_a_view() -> None:
    for key, value in initial_view().items():
        assert accept(key, value, IDS) == value
