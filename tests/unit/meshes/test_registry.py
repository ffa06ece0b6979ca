"""Every structure is found, once."""

from __future__ import annotations

import pytest

from l5meshes.registry import collected, structures


def test_all_bones_are_found() -> None:
    assert {"l1_vertebra", "l5_vertebra", "sacrum", "coccyx"} <= structures().keys()


def test_two_structures_of_one_name_are_refused() -> None:
    bone = structures()["sacrum"]
    with pytest.raises(ValueError, match="two structures are called 'sacrum'"):
        collected([bone, bone])


def test_every_right_hand_structure_has_a_left_one_to_mirror() -> None:
    known = structures()
    assert all(part.modelled_id in known for part in known.values())
