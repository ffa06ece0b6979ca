"""Where the nerves of the left limb run: waypoints in the common frame, mm, before bone is minded.

Courses are those of the anatomy textbooks (which side of which muscle, round which bone); the
points are by eye on the placed bones. A line keeps its order and is then pushed clear of bone.
"""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[float, float, float]


@dataclass(frozen=True)
class Course:
    """One nerve from its beginning to its end.

    Parameters
    ----------
    parents : ids of what it comes from; the first one's nearest point is where the line begins
    points : waypoints after the beginning
    radii : mm at the beginning and at the end
    forks : further lines that leave this one, for branches that carry no name of their own
    """

    parents: tuple[str, ...]
    points: tuple[Row, ...]
    radii: tuple[float, float]
    forks: tuple[tuple[Row, ...], ...] = ()


COURSES: dict[str, Course] = {
    "s3_ventral_ramus": Course(
        (), ((17.5, 52.0, -40.0), (24.0, 51.0, -45.0), (34.0, 46.0, -56.0)), (1.6, 1.6)
    ),
    "lumbosacral_trunk": Course(
        ("l5_ventral_ramus", "l4_ventral_ramus"),
        ((42.0, -1.0, -14.0), (44.5, 8.0, -25.0), (45.0, 20.0, -38.0), (48.0, 30.0, -51.0)),
        (2.9, 3.0),
        (((36.5, -12.0, 14.0), (38.0, -9.0, 2.0), (40.5, -3.5, -9.0)),),
    ),
    "sacral_plexus": Course(
        ("lumbosacral_trunk", "s1_ventral_ramus", "s2_ventral_ramus", "s3_ventral_ramus"),
        ((50.0, 34.0, -58.0), (54.0, 37.0, -68.0)),
        (3.4, 4.2),
    ),
    "superior_gluteal_nerve": Course(
        ("lumbosacral_trunk",),
        (
            (56.0, 42.0, -46.0),
            (66.0, 46.0, -40.0),
            (82.0, 34.0, -36.0),
            (104.0, 8.0, -38.0),
            (119.0, -18.0, -46.0),
            (122.0, -36.0, -58.0),
        ),
        (1.5, 0.8),
    ),
    "inferior_gluteal_nerve": Course(
        ("sacral_plexus",),
        ((58.0, 45.0, -76.0), (68.0, 55.0, -88.0), (80.0, 60.0, -98.0)),
        (1.5, 0.9),
    ),
    "nerve_to_piriformis": Course(
        ("sacral_plexus",), ((51.0, 40.0, -60.0), (55.0, 42.0, -60.0)), (0.8, 0.6)
    ),
    "sciatic_nerve": Course(
        ("sacral_plexus",),
        (
            (60.0, 40.0, -80.0),
            (72.0, 40.0, -104.0),
            (86.0, 36.0, -132.0),
            (92.0, 34.0, -170.0),
            (92.0, 35.0, -240.0),
            (88.0, 40.0, -320.0),
            (83.0, 44.0, -390.0),
        ),
        (5.2, 4.4),
    ),
    "tibial_nerve": Course(
        ("sciatic_nerve",),
        (
            (78.0, 47.0, -430.0),
            (75.0, 50.0, -478.0),
            (76.0, 47.0, -525.0),
            (80.0, 40.0, -575.0),
            (79.0, 36.0, -650.0),
            (74.0, 35.0, -730.0),
            (64.0, 33.0, -800.0),
            (58.0, 31.0, -845.0),
            (57.0, 26.0, -868.0),
            (64.0, 12.0, -888.0),
            (74.0, -12.0, -898.0),
            (78.0, -60.0, -902.0),
        ),
        (3.1, 1.3),
        (
            (
                (64.0, 12.0, -889.0),
                (84.0, 6.0, -898.0),
                (100.0, -20.0, -904.0),
                (106.0, -62.0, -906.0),
            ),
        ),
    ),
    "common_fibular_nerve": Course(
        ("sciatic_nerve",),
        (
            (92.0, 48.0, -435.0),
            (104.0, 47.0, -478.0),
            (113.0, 43.0, -508.0),
            (118.0, 38.0, -526.0),
            (120.5, 29.0, -541.0),
            (116.0, 18.0, -550.0),
        ),
        (2.6, 2.2),
    ),
    "deep_fibular_nerve": Course(
        ("common_fibular_nerve",),
        (
            (110.0, 12.0, -565.0),
            (102.0, 11.0, -600.0),
            (99.0, 13.0, -650.0),
            (94.0, 11.0, -710.0),
            (88.0, 5.0, -770.0),
            (82.0, -2.0, -820.0),
            (80.0, -9.0, -848.0),
            (80.0, -26.0, -868.0),
            (80.5, -52.0, -877.0),
            (81.0, -82.0, -890.0),
            (83.0, -108.0, -902.0),
            (83.5, -122.0, -906.0),
        ),
        (1.6, 0.7),
        (((80.0, -9.0, -849.0), (90.0, -16.0, -863.0), (100.0, -24.0, -876.0)),),
    ),
    "superficial_fibular_nerve": Course(
        ("common_fibular_nerve",),
        (
            (119.0, 14.0, -580.0),
            (120.0, 15.0, -640.0),
            (117.0, 10.0, -710.0),
            (110.0, 0.0, -780.0),
            (101.0, -8.0, -835.0),
            (94.0, -22.0, -866.0),
            (88.0, -52.0, -880.0),
            (84.0, -88.0, -892.0),
            (70.0, -118.0, -900.0),
        ),
        (1.6, 0.7),
        (
            (
                (101.0, -8.0, -836.0),
                (104.0, -24.0, -870.0),
                (105.0, -58.0, -886.0),
                (106.0, -98.0, -900.0),
            ),
            ((94.0, -38.0, -874.0), (96.0, -66.0, -884.0), (97.0, -104.0, -899.0)),
        ),
    ),
    "sural_nerve": Course(
        ("tibial_nerve",),
        (
            (80.0, 60.0, -520.0),
            (82.0, 72.0, -590.0),
            (87.0, 76.0, -660.0),
            (94.0, 66.0, -740.0),
            (99.0, 54.0, -810.0),
            (105.0, 47.0, -858.0),
            (111.0, 34.0, -884.0),
            (116.0, 4.0, -896.0),
            (117.0, -40.0, -904.0),
            (117.0, -84.0, -908.0),
        ),
        (1.2, 0.7),
        (
            (
                (107.0, 49.0, -500.0),
                (104.0, 60.0, -560.0),
                (98.0, 70.0, -630.0),
                (94.0, 66.0, -735.0),
            ),
        ),
    ),
    "femoral_nerve": Course(
        ("l3_ventral_ramus", "l4_ventral_ramus"),
        (
            (44.0, -12.0, 40.0),
            (58.0, -16.0, 10.0),
            (72.0, -30.0, -30.0),
            (82.0, -52.0, -70.0),
            (84.0, -60.0, -92.0),
            (84.0, -60.0, -125.0),
        ),
        (2.3, 2.4),
        (((36.0, -10.0, 24.0), (46.0, -14.0, 18.0), (57.0, -16.0, 11.0)),),
    ),
    "saphenous_nerve": Course(
        ("femoral_nerve",),
        (
            (81.0, -56.0, -165.0),
            (78.0, -46.0, -240.0),
            (66.0, -30.0, -330.0),
            (48.0, -8.0, -410.0),
            (33.0, 10.0, -465.0),
            (34.0, 8.0, -520.0),
            (44.0, -4.0, -600.0),
            (52.0, -4.0, -700.0),
            (52.0, 0.0, -790.0),
            (50.0, 2.0, -845.0),
            (54.0, -18.0, -872.0),
            (58.0, -50.0, -886.0),
        ),
        (1.2, 0.6),
    ),
    "obturator_nerve": Course(
        ("l4_ventral_ramus", "l3_ventral_ramus"),
        (
            (36.0, -8.0, 6.0),
            (46.0, -6.0, -24.0),
            (54.0, -12.0, -58.0),
            (50.0, -34.0, -92.0),
            (44.0, -46.0, -112.0),
            (48.0, -46.0, -140.0),
            (56.0, -38.0, -190.0),
        ),
        (1.6, 1.0),
    ),
    "l5_dorsal_ramus_medial_branch": Course(
        ("l5_dorsal_ramus",),
        ((31.0, 42.0, 0.5), (25.0, 48.0, -4.0), (19.0, 52.0, -7.0)),
        (0.9, 0.6),
    ),
}

# muscle -> (nerve, waypoints of its branch after it has left the nerve; the last is in the belly)
BRANCHES: dict[str, tuple[str, tuple[Row, ...]]] = {
    "psoas_major": ("l3_ventral_ramus", ((36.0, -14.0, 58.0), (39.0, -20.0, 50.0))),
    "iliacus": ("femoral_nerve", ((76.0, -26.0, -10.0), (84.0, -22.0, 2.0))),
    "piriformis": ("nerve_to_piriformis", ((58.0, 43.0, -60.0), (62.0, 42.0, -60.0))),
    "gluteus_medius": ("superior_gluteal_nerve", ((86.0, 40.0, -22.0), (88.0, 42.0, -12.0))),
    "gluteus_minimus": ("superior_gluteal_nerve", ((96.0, 14.0, -46.0), (98.0, 10.0, -54.0))),
    "tensor_fasciae_latae": (
        "superior_gluteal_nerve",
        ((124.0, -42.0, -68.0), (125.0, -46.0, -80.0)),
    ),
    "gluteus_maximus": ("inferior_gluteal_nerve", ((86.0, 66.0, -104.0), (92.0, 68.0, -112.0))),
    "semitendinosus": ("sciatic_nerve", ((80.0, 42.0, -200.0), (74.0, 48.0, -220.0))),
    "semimembranosus": ("sciatic_nerve", ((80.0, 38.0, -250.0), (70.0, 40.0, -280.0))),
    "adductor_magnus": ("sciatic_nerve", ((84.0, 28.0, -200.0), (76.0, 18.0, -215.0))),
    "biceps_femoris_long_head": ("sciatic_nerve", ((94.0, 44.0, -230.0), (97.0, 50.0, -250.0))),
    "biceps_femoris_short_head": ("sciatic_nerve", ((98.0, 38.0, -330.0), (102.0, 34.0, -350.0))),
    "gastrocnemius_medial_head": ("tibial_nerve", ((66.0, 54.0, -500.0), (60.0, 58.0, -525.0))),
    "gastrocnemius_lateral_head": ("tibial_nerve", ((86.0, 54.0, -500.0), (93.0, 56.0, -520.0))),
    "soleus": ("tibial_nerve", ((82.0, 50.0, -548.0), (86.0, 52.0, -580.0))),
    "tibialis_posterior": ("tibial_nerve", ((84.0, 34.0, -600.0), (88.0, 29.0, -625.0))),
    "flexor_digitorum_longus": ("tibial_nerve", ((73.0, 33.0, -640.0), (68.0, 30.0, -665.0))),
    "flexor_hallucis_longus": ("tibial_nerve", ((88.0, 38.0, -660.0), (96.0, 40.0, -690.0))),
    "tibialis_anterior": ("deep_fibular_nerve", ((101.0, 0.0, -590.0), (98.0, -8.0, -605.0))),
    "extensor_digitorum_longus": (
        "deep_fibular_nerve",
        ((109.0, 2.0, -595.0), (110.0, -4.0, -615.0)),
    ),
    "extensor_hallucis_longus": (
        "deep_fibular_nerve",
        ((101.0, 7.0, -680.0), (101.0, 2.0, -700.0)),
    ),
    "fibularis_tertius": ("deep_fibular_nerve", ((102.0, 6.0, -760.0), (104.0, 2.0, -785.0))),
    "extensor_digitorum_brevis": (
        "deep_fibular_nerve",
        ((102.0, -26.0, -879.0), (104.0, -32.0, -883.0)),
    ),
    "extensor_hallucis_brevis": (
        "deep_fibular_nerve",
        ((90.0, -30.0, -873.0), (92.0, -42.0, -879.0)),
    ),
    "fibularis_longus": (
        "superficial_fibular_nerve",
        ((121.0, 22.0, -590.0), (121.0, 27.0, -605.0)),
    ),
    "fibularis_brevis": (
        "superficial_fibular_nerve",
        ((117.0, 20.0, -690.0), (115.0, 27.0, -710.0)),
    ),
    "rectus_femoris": ("femoral_nerve", ((92.0, -60.0, -150.0), (98.0, -62.0, -175.0))),
    "vastus_lateralis": ("femoral_nerve", ((104.0, -50.0, -175.0), (120.0, -40.0, -215.0))),
    "vastus_intermedius": ("femoral_nerve", ((94.0, -48.0, -175.0), (98.0, -38.0, -215.0))),
    "vastus_medialis": ("femoral_nerve", ((80.0, -50.0, -200.0), (74.0, -40.0, -290.0))),
    "adductor_longus": ("obturator_nerve", ((56.0, -50.0, -165.0), (58.0, -52.0, -180.0))),
    "multifidus": ("l5_dorsal_ramus_medial_branch", ((16.0, 54.0, -9.0), (14.0, 55.0, -11.0))),
}
