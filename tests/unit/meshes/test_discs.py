"""Discs fit both endplates, are wedged as they are, and hold their nucleus."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from l5meshes.disc_space import bones_of, disc_space
from l5meshes.fields import into_frame
from l5meshes.mesh import TriMesh
from l5meshes.spine import Spine

Meshes = Mapping[str, TriMesh]

DISCS = ("l1_l2", "l2_l3", "l3_l4", "l4_l5", "l5_s1")


def heights_mm(spine: Spine, meshes: Meshes, disc: str) -> dict[str, float]:
    """Annulus height at the front and at the back, mm."""
    mesh = meshes[f"{disc}_annulus_fibrosus"]
    local = into_frame(disc_space(spine, disc).to_world, mesh.points)
    middle = local[np.abs(local[:, 0]) < 4.0]
    front = middle[middle[:, 1] < np.quantile(middle[:, 1], 0.12)]
    back = middle[middle[:, 1] > np.quantile(middle[:, 1], 0.88)]
    return {"front": float(np.ptp(front[:, 2])), "back": float(np.ptp(back[:, 2]))}


@pytest.mark.parametrize("disc", DISCS)
def test_a_disc_reaches_both_endplates(spine: Spine, meshes: Meshes, disc: str) -> None:
    for bone in bones_of(disc):
        gap = spine.distance((bone,), meshes[f"{disc}_annulus_fibrosus"].points)
        assert gap.min() > -0.15
        assert (gap < 0.2).mean() > 0.15


def test_the_lordotic_wedge_grows_downwards(spine: Spine, meshes: Meshes) -> None:
    wedges = [
        heights_mm(spine, meshes, disc)["front"] - heights_mm(spine, meshes, disc)["back"]
        for disc in DISCS[2:]
    ]
    assert wedges[0] > 1.5
    assert wedges[0] < wedges[1] + 1.0 < wedges[2] + 2.0


def test_the_last_disc_is_wedged_like_a_standing_one(spine: Spine, meshes: Meshes) -> None:
    heights = heights_mm(spine, meshes, "l5_s1")
    assert heights["front"] > 1.6 * heights["back"]


@pytest.mark.parametrize("disc", DISCS)
def test_the_disc_bulges_about_a_millimetre(spine: Spine, disc: str) -> None:
    space = disc_space(spine, disc)
    angles = np.linspace(0, 2 * np.pi, 60)
    bulge = space.wall(angles, np.zeros(60)) - space.rim(angles, np.zeros(60))
    assert bulge == pytest.approx(1.0, abs=0.3)


@pytest.mark.parametrize("disc", DISCS)
def test_the_nucleus_fills_two_fifths_to_half_and_lies_a_little_behind(
    spine: Spine, meshes: Meshes, disc: str
) -> None:
    to_world = disc_space(spine, disc).to_world
    nucleus = into_frame(to_world, meshes[f"{disc}_nucleus_pulposus"].points)
    annulus = into_frame(to_world, meshes[f"{disc}_annulus_fibrosus"].points)
    share = np.prod(np.ptp(nucleus[:, :2], axis=0)) / np.prod(np.ptp(annulus[:, :2], axis=0))
    assert 0.38 < share < 0.52
    middle = (nucleus[:, 1].max() + nucleus[:, 1].min()) / 2
    assert middle > (annulus[:, 1].max() + annulus[:, 1].min()) / 2
