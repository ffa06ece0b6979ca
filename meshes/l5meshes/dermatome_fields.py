"""The fields themselves: three maps of the roots L4 to S1, and four cutaneous nerves of the leg.

Rows are level and angle (limb) or the two shares (foot) and a half width in mm; see ``dermatomes``.
Every one is drawn by eye from the published figure or description; none is measured.
"""

from __future__ import annotations

from l5meshes.dermatomes import Territory

_BY_EYE = "drawn from the published figure and description, by eye"
KEEGAN = f"Keegan & Garrett 1948, Anat Rec 102:409: long strips to the midline; {_BY_EYE}"
FOERSTER = f"Foerster 1933, Brain 56:1: spared roots, wide and overlapping; {_BY_EYE}"
LEE = f"Lee, McPhee & Stringer 2008, Clin Anat 21:363: most constant areas, gaps; {_BY_EYE}"
TEXTBOOK = f"anatomy textbooks: cutaneous nerves of the lower limb; {_BY_EYE}"

ROOT_MAPS: dict[str, dict[str, Territory]] = {
    "keegan_1948": {
        "l4": Territory(
            KEEGAN,
            limb=(
                (-0.19, 227, 15),
                (-0.13, 180, 18),
                (-0.07, 138, 20),
                (0.02, 100, 23),
                (0.12, 70, 26),
                (0.25, 46, 27),
                (0.38, 24, 26),
                (0.48, 0, 26),
                (0.56, -25, 22),
                (0.70, -60, 22),
                (0.85, -80, 20),
                (1.0, -90, 20),
            ),
            dorsum=((0.20, 0.0, 14), (0.50, 0.0, 13), (0.80, 0.02, 12), (1.0, 0.08, 8)),
        ),
        "l5": Territory(
            KEEGAN,
            limb=(
                (-0.145, 227, 13),
                (-0.08, 188, 17),
                (-0.01, 152, 20),
                (0.09, 120, 24),
                (0.20, 97, 26),
                (0.36, 75, 26),
                (0.50, 60, 24),
                (0.60, 42, 23),
                (0.75, 18, 22),
                (0.88, 5, 22),
                (1.0, -2, 22),
            ),
            dorsum=((0.36, 0.42, 24), (0.60, 0.44, 24), (0.80, 0.42, 25), (1.0, 0.34, 28)),
        ),
        "s1": Territory(
            KEEGAN,
            limb=(
                (-0.10, 225, 12),
                (-0.03, 200, 17),
                (0.07, 166, 22),
                (0.20, 146, 27),
                (0.36, 134, 27),
                (0.50, 126, 24),
                (0.65, 118, 24),
                (0.80, 110, 22),
                (0.92, 106, 20),
                (1.0, 104, 20),
            ),
            dorsum=((0.10, 0.92, 22), (0.40, 1.0, 16), (0.70, 0.98, 15), (1.0, 0.90, 14)),
            sole=((0.08, 0.75, 26), (0.50, 0.88, 18), (0.90, 0.92, 15)),
        ),
    },
    "foerster_1933": {
        "l4": Territory(
            FOERSTER,
            limb=(
                (0.22, -18, 40),
                (0.35, -14, 50),
                (0.48, -14, 50),
                (0.60, -40, 46),
                (0.75, -58, 42),
                (0.90, -72, 36),
                (1.0, -85, 32),
            ),
            dorsum=((0.20, 0.0, 24), (0.50, 0.05, 24), (0.75, 0.06, 20)),
        ),
        "l5": Territory(
            FOERSTER,
            limb=(
                (0.24, 90, 36),
                (0.36, 80, 46),
                (0.50, 68, 50),
                (0.60, 42, 52),
                (0.75, 20, 50),
                (0.90, 6, 44),
                (1.0, -2, 42),
            ),
            dorsum=((0.32, 0.45, 34), (0.60, 0.46, 38), (0.85, 0.42, 36), (1.0, 0.36, 38)),
            sole=((0.62, 0.34, 20), (1.0, 0.32, 30)),
        ),
        "s1": Territory(
            FOERSTER,
            limb=(
                (0.04, 186, 42),
                (0.20, 172, 50),
                (0.40, 162, 52),
                (0.55, 156, 48),
                (0.70, 146, 48),
                (0.85, 136, 42),
                (1.0, 128, 40),
            ),
            dorsum=((0.05, 0.70, 38), (0.30, 1.0, 28), (0.60, 0.95, 24), (1.0, 0.82, 24)),
            sole=((0.10, 0.50, 45), (0.40, 0.60, 40), (0.70, 0.72, 30), (1.0, 0.88, 22)),
        ),
    },
    "lee_2008": {
        "l4": Territory(
            LEE,
            limb=((0.60, -72, 15), (0.75, -80, 17), (0.90, -88, 16), (1.0, -92, 16)),
            dorsum=((0.22, 0.0, 14), (0.34, 0.0, 11)),
        ),
        "l5": Territory(
            LEE,
            limb=((0.68, 32, 14), (0.85, 14, 15), (1.0, -4, 15)),
            dorsum=((0.40, 0.34, 15), (0.64, 0.36, 20), (0.82, 0.36, 22), (1.0, 0.12, 15)),
        ),
        "s1": Territory(
            LEE,
            limb=((0.72, 126, 14), (0.88, 118, 15), (1.0, 112, 15)),
            dorsum=((0.08, 0.94, 16), (0.30, 1.0, 13), (0.62, 1.0, 12), (0.76, 0.98, 10)),
        ),
    },
}

NERVE_FIELDS: dict[str, Territory] = {
    "deep_fibular": Territory(
        TEXTBOOK, dorsum=((0.76, 0.33, 9), (0.86, 0.32, 10), (0.96, 0.31, 7)), soft_mm=12.0
    ),
    "superficial_fibular": Territory(
        TEXTBOOK,
        limb=((0.70, 44, 18), (0.85, 24, 24), (1.0, 4, 26)),
        dorsum=((0.34, 0.44, 24), (0.60, 0.45, 28), (0.85, 0.42, 30), (1.0, 0.38, 32)),
    ),
    "sural": Territory(
        TEXTBOOK,
        limb=((0.66, 150, 17), (0.85, 138, 19), (1.0, 126, 20)),
        dorsum=((0.10, 0.94, 17), (0.40, 1.0, 14), (0.70, 1.0, 13), (0.94, 0.98, 9)),
    ),
    "saphenous": Territory(
        TEXTBOOK,
        limb=((0.42, -86, 22), (0.50, -90, 26), (0.65, -72, 26), (0.85, -80, 24), (1.0, -90, 22)),
        dorsum=((0.18, 0.0, 17), (0.50, 0.0, 15), (0.70, 0.02, 12)),
    ),
}
