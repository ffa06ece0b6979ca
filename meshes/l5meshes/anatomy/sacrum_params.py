"""The named numbers of the sacrum and the height maps of its surfaces.

Frame of the maps: x left, y back, z up, origin at the centre of the upper endplate of S1, drawn
with the endplate tilted 30 degrees; the bone is then turned to its standing slope.

Sources: landmark table of the BodyParts3D sacrum for endplate, width, facet and lengths; map knots
read by eye from orthographic views of two adult sacra, averaged and rounded to 0.5-1 mm (a fact of
layout, not a copy of a surface); standing slope after clinical means of 35-42 degrees.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

DRAWN_SLOPE_DEG = 30.0  # tilt of the endplate in the maps below

Knots3 = tuple[tuple[float, float, float], ...]


@dataclass(frozen=True)
class SacrumParams:
    """Dimensions of the sacrum, mm and degrees.

    Parameters
    ----------
    endplate_width, endplate_depth, body_height : upper endplate of S1 and the S1 body
    slope_deg : standing tilt of the endplate (front down)
    facet_centre : middle of the left superior articular surface, frame of the maps
    facet_lean : forward lean of that surface per mm of height
    facet_angle_deg : of the articular plate from the sagittal plane; with the curve of its surface
        the joint itself measures about 50
    facet_width, facet_height : articular surface
    anterior_x, anterior_z, anterior_radius : the four pelvic foramina
    posterior_x, posterior_z, posterior_radius : the four dorsal foramina
    """

    endplate_width: float = 51.0
    endplate_depth: float = 32.5
    body_height: float = 23.0
    slope_deg: float = 39.0
    facet_centre: tuple[float, float, float] = (24.8, 26.2, 13.0)
    facet_lean: float = 0.14
    facet_angle_deg: float = 43.0
    facet_width: float = 16.0
    facet_height: float = 16.0
    anterior_x: tuple[float, ...] = (20.5, 18.5, 17.5, 16.0)
    anterior_z: tuple[float, ...] = (-23.0, -36.0, -47.5, -60.0)
    anterior_radius: tuple[float, ...] = (6.4, 5.6, 5.0, 4.2)
    posterior_x: tuple[float, ...] = (23.0, 20.0, 18.0, 15.5)
    posterior_z: tuple[float, ...] = (-7.0, -24.0, -40.0, -55.0)
    posterior_radius: tuple[float, ...] = (3.9, 3.0, 2.8, 2.5)


SACRUM = SacrumParams()

PELVIC_Z = (-12, 8, 15, 20, 26, 32, 38, 44, 50, 60, 70, 80, 92, 100)  # mm below the endplate
PELVIC_Y = (-30, -12.5, 0, 9, 20, 30.5, 39, 46, 51, 56.5, 58.5, 58.5, 57, 56)


def pelvic_profile(z_mm: float) -> float:
    """Return y of the pelvic surface in the midline at a height, mm."""
    return float(np.interp(-z_mm, PELVIC_Z, PELVIC_Y))


OUTLINE = (
    (0, 7), (9, 7), (18, 9), (27, 9.5), (35, 12.5), (41, 16), (46, 17.5), (51.5, 14.5), (57, 7),
    (60, -5), (59.5, -16), (56, -30), (50.5, -42), (47, -48), (43, -49.5), (39.5, -52), (37, -58),
    (35.5, -64), (33, -69), (27.5, -72.5), (20.5, -75), (15.5, -78.5), (12.5, -82.5), (10.5, -86),
    (6, -87.8), (0, -88),
)  # fmt: skip

_MIDLINE = tuple(
    (0.0, z, pelvic_profile(z)) for z in (-13, -17, -22, -30, -38, -46, -54, -62, -72, -82, -92)
)
_BESIDE = tuple(
    (14.0, z, pelvic_profile(z) + 1.5) for z in (-14, -18, -24, -32, -40, -48, -58, -70, -82)
)
FRONT: Knots3 = (
    (0, 9, 22), (0, 2, 11), (0, -6, -6), (0, -9, -7), (14, 9, 21), (14, 2, 8), (14, -5, -4),
    (14, -9, -4), *_MIDLINE, *_BESIDE,
    (24, 12, 18), (24, 5, 10), (24, -3, 1.5), (30, 12, 18), (30, 4, 9), (24, -10, 3), (24, -16, 9),
    (24, -22, 19), (24, -32, 29), (24, -42, 39.5), (24, -54, 50.5), (24, -66, 54.5),
    (24, -76, 56.5), (38, 16, 20), (38, 8, 14.5), (38, 0, 10), (38, -10, 5), (38, -20, 9),
    (38, -30, 17.5), (38, -42, 32), (36, -54, 50), (34, -64, 52), (30, -72, 54), (50, 18, 19),
    (50, 8, 14.5), (50, -2, 11), (50, -10, 6), (52, -20, 2), (50, -30, 3), (46, -42, 24),
    (58, -8, 8), (58, -18, 3), (56, -28, 2),
)  # fmt: skip

BACK: Knots3 = (
    (0, 8, 42), (0, 0, 43), (0, -10, 49), (0, -20, 55.5), (0, -30, 61.5), (0, -40, 66),
    (0, -50, 69.5), (0, -60, 71.5), (0, -70, 71), (0, -80, 69), (0, -92, 67), (10, 8, 40),
    (10, -5, 44), (10, -18, 52), (10, -30, 60), (10, -42, 65.5), (10, -55, 69.5), (10, -68, 70),
    (10, -80, 68), (10, -92, 66), (18, 8, 33), (18, -2, 40), (18, -16, 49), (18, -30, 58.5),
    (18, -44, 64.5), (18, -58, 67.5), (18, -70, 66), (18, -80, 64), (28, 14, 29), (28, 2, 30),
    (28, -8, 38), (28, -20, 50), (28, -32, 58), (28, -46, 64), (28, -60, 64), (28, -72, 61),
    (38, 16, 28), (38, 4, 26.5), (38, -8, 33), (38, -20, 44), (38, -30, 52), (38, -44, 60),
    (36, -56, 60), (33, -66, 57.5), (50, 16, 27), (50, 4, 25), (50, -8, 26), (50, -20, 32),
    (48, -36, 50), (58, 0, 22), (58, -16, 20),
)  # fmt: skip

SIDE: Knots3 = (  # (y, z, x)
    (12, 18, 55), (20, 18, 53), (28, 18, 47), (10, 8, 58), (20, 8, 56), (28, 8, 46), (8, -2, 60),
    (18, -2, 57.5), (28, -2, 46), (38, -2, 36), (2, -10, 61), (10, -10, 60.5), (18, -10, 56),
    (30, -10, 45), (42, -10, 38), (0, -20, 60), (8, -20, 57), (20, -20, 47.5), (32, -20, 43),
    (46, -20, 38), (0, -30, 56), (10, -30, 51), (20, -30, 46.5), (34, -30, 43.5), (46, -30, 42),
    (58, -30, 36), (18, -40, 49), (30, -40, 45), (42, -40, 43.5), (52, -40, 43), (60, -40, 39),
    (34, -48, 44), (44, -48, 44), (54, -48, 42), (62, -48, 38), (48, -60, 38), (60, -60, 36),
    (70, -60, 33), (50, -72, 32), (62, -72, 30), (70, -72, 28), (52, -84, 18), (66, -84, 18),
    (54, -95, 12), (66, -95, 12),
)  # fmt: skip

# sacral canal: y, z, half width, half depth from S1 to the hiatus
CANAL = (
    (17, 24, 17.0, 7.5), (24, 10, 17.0, 8.0), (31, -3, 15.5, 7.2), (40, -15, 13.5, 6.0),
    (49.5, -27.5, 11.5, 5.0), (57.5, -40, 9.8, 4.2), (63.5, -53, 8.2, 3.6), (66.8, -66, 7.0, 3.2),
    (69, -76, 6.2, 3.2), (71, -88, 6.0, 3.4),
)  # fmt: skip

# outline of the median crest in (y, z) with four spinous tubercles, and its half thickness
CREST = (
    (35.4, 5), (43.4, 5.5), (49.4, 2), (49.9, -4), (54.4, -7.5), (60.4, -11.5), (61.9, -18),
    (64.4, -24), (69.4, -29), (71.9, -36), (71.9, -43), (74.9, -49), (76.4, -56), (74.9, -62),
    (70.4, -66), (63.4, -62), (57.4, -45), (47.4, -24), (37.4, -6),
)  # fmt: skip
CREST_KNOTS = (
    (46, 2, 0, 2.4), (50, 0, 0, 2.8), (54, -8, 0, 1.3), (61, -15, 0, 3.0), (66, -25, 0, 1.2),
    (71, -36, 0, 2.9), (72, -43, 0, 1.2), (76, -55, 0, 3.2), (70, -64, 0, 2.0), (40, 0, 0, 5),
    (50, -18, 0, 6), (58, -35, 0, 6), (65, -50, 0, 6),
)  # fmt: skip

# ridges as swept rows (x, y, z, half thickness, half height)
INTERMEDIATE_CREST = (
    (17, 36, 0, 2.4, 2.4), (15.5, 43.5, -9, 1.6, 1.8), (14.8, 49.3, -15.5, 2.9, 3.0),
    (14, 53.2, -23, 1.2, 1.4), (13.8, 59.2, -31, 2.7, 2.8), (13, 61.8, -39, 1.2, 1.4),
    (12.3, 66.2, -47, 2.4, 2.5), (11, 67, -55, 1.2, 1.4), (10, 68.6, -62, 2.2, 2.4),
)  # fmt: skip
LATERAL_CREST = (
    (32, 33, -4, 3.0, 3.0), (32, 42, -12, 4.4, 4.2), (31, 47.5, -21, 2.0, 2.0),
    (30, 56, -30.5, 4.2, 4.0), (29, 58, -39, 2.0, 2.0), (28, 62, -47, 3.8, 3.6),
    (27, 61, -55, 2.0, 2.0), (26, 61.5, -62, 3.2, 3.0), (24, 58.5, -70, 2.2, 2.2),
)  # fmt: skip
AURICULAR_BORDER = (
    (51, 22, 8, 1.5, 1.5), (46.5, 26, -6, 2.0, 2.2), (43, 30, -17, 2.0, 2.2),
    (42.5, 40, -28, 2.0, 2.2), (42.5, 51, -37, 1.8, 2.0),
)  # fmt: skip
CORNU = (
    (7.5, 66, -62, 2.4, 2.8), (8.2, 70, -70, 2.0, 2.6), (8.4, 71, -77, 1.7, 2.2),
    (8.2, 70.5, -82, 1.5, 1.7),
)  # fmt: skip

# pits and troughs: centre, half axes, fillet
PITS = (
    ((22, 34, 5.5), (5.5, 7.5, 5.5), 3),  # room for the tip of L5's inferior process
    ((43, 37, -12), (5.5, 6.0, 7), 5), ((42, 48, -26), (4.5, 5.5, 5.5), 5),
    ((28.5, 36, 5), (5, 5.5, 6), 5), ((22.5, 53, -16), (3, 3, 4), 5), ((21, 63, -32), (3, 3, 4), 5),
    ((9, 58, -20), (3, 4, 6), 6), ((8.5, 69.5, -38), (2.6, 4, 5), 6),
    ((40.5, 62, -36), (3.5, 3, 5), 4),
    ((75.5, 15, -7), (18, 14, 17), 4), ((62.5, 28, -32), (18, 15, 10), 3),
)  # fmt: skip

# transverse ridges where the discs have fused: z, half width
TRANSVERSE_RIDGES = ((-19.5, 11), (-33.5, 10.5), (-45, 10), (-57, 9.5), (-71, 9))
