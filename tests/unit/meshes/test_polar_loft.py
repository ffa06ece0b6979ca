"""The loft of long bones: sections, curved centre line, ends."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from l5meshes.implicit.polar_loft import LoftSection, PolarLoft

ROUND = (10.0,) * 12


def _at(loft: PolarLoft, *points: tuple[float, float, float]) -> NDArray[np.float32]:
    x, y, z = np.array(points, np.float32).T
    return loft(x, y, z)


def test_a_loft_of_equal_circles_is_a_cylinder_with_flat_ends() -> None:
    loft = PolarLoft([LoftSection(0, (0, 0), ROUND), LoftSection(50, (0, 0), ROUND)])
    values = _at(loft, (13, 0, 25), (0, -6, 25), (0, 0, 53), (0, 0, -2))
    np.testing.assert_allclose(values, [3, -4, 3, 2], atol=0.05)


def test_a_cone_and_a_leaning_cylinder_report_true_distances() -> None:
    cone = PolarLoft([LoftSection(0, (0, 0), (5.0,) * 8), LoftSection(60, (0, 0), (65.0,) * 8)])
    leaning = PolarLoft([LoftSection(0, (0, 0), ROUND), LoftSection(60, (60, 0), ROUND)])
    assert _at(cone, (36, 0, 30))[0] == pytest.approx(np.sqrt(0.5), abs=0.02)
    assert _at(leaning, (41, 0, 30))[0] == pytest.approx(np.sqrt(0.5), abs=0.02)
    assert _at(leaning, (30, 11, 30))[0] == pytest.approx(1, abs=0.02)


def test_radii_run_from_lateral_over_posterior_to_medial_and_anterior() -> None:
    radii = (8.0, 10.0, 12.0, 14.0)
    loft = PolarLoft([LoftSection(0, (3, 4), radii), LoftSection(40, (3, 4), radii)])
    on_surface = _at(loft, (11, 4, 20), (3, 14, 20), (-9, 4, 20), (3, -10, 20))
    np.testing.assert_allclose(on_surface, 0, atol=0.05)


def test_height_fields_shape_the_ends() -> None:
    loft = PolarLoft(
        [LoftSection(0, (0, 0), ROUND), LoftSection(60, (0, 0), ROUND)],
        top=lambda x, y: 50 + 0.2 * x,
        bottom=lambda x, y: 5 - 0.1 * y,
    )
    np.testing.assert_allclose(_at(loft, (5, 0, 51), (0, 5, 4.5)), 0, atol=0.05)


def test_a_centre_line_may_bow() -> None:
    bow = [LoftSection(z, (0, 0.01 * (z - 50) ** 2), ROUND) for z in (0, 25, 50, 75, 100)]
    np.testing.assert_allclose(_at(PolarLoft(bow), (0, 10, 50), (0, -10, 50)), 0, atol=0.1)


def test_sections_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="rising z"):
        PolarLoft([LoftSection(5, (0, 0), ROUND), LoftSection(0, (0, 0), ROUND)])
