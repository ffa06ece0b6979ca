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
    joins : waypoints by which each further parent, in their order, comes to this one
    """

    parents: tuple[str, ...]
    points: tuple[Row, ...]
    radii: tuple[float, float]
    forks: tuple[tuple[Row, ...], ...] = ()
    joins: tuple[tuple[Row, ...], ...] = ()


COURSES: dict[str, Course] = {
    "s3_ventral_ramus": Course(
        (),
        (
            (17.5, 52.0, -40.0),
            (21.5, 49.9, -44.0),
            (28.9, 41.0, -55.6),
        ),
        (1.6, 1.6),
    ),
    "lumbosacral_trunk": Course(
        ("l5_ventral_ramus", "l4_ventral_ramus"),
        ((42.0, -1.0, -14.0), (44.5, 8.0, -25.0), (45.0, 20.0, -38.0), (48.0, 30.0, -51.0)),
        (2.4, 3.0),
        joins=(((36.5, -12.5, 14.0), (38.5, -9.0, 2.0), (41.5, -2.0, -14.0)),),
    ),
    "sacral_plexus": Course(
        ("lumbosacral_trunk", "s1_ventral_ramus", "s2_ventral_ramus", "s3_ventral_ramus"),
        (
            (47.9, 30.2, -56.0),
            (49.3, 28.7, -69.2),
        ),
        (3.4, 4.2),
    ),
    "superior_gluteal_nerve": Course(
        ("lumbosacral_trunk",),
        (
            (60.4, 44.1, -36.2),
            (87.6, 30.2, -32.7),
            (107.1, 13.4, -34.2),
            (124.9, -12.8, -40.8),
            (128.6, -34.7, -54.6),
        ),
        (1.5, 0.8),
    ),
    "inferior_gluteal_nerve": Course(
        ("sacral_plexus",),
        (
            (58.2, 46.1, -78.3),
            (69.4, 56.7, -92.1),
            (79.4, 60.6, -100.5),
        ),
        (1.5, 0.9),
    ),
    "nerve_to_piriformis": Course(
        ("sacral_plexus",), ((51.0, 40.0, -60.0), (55.0, 42.0, -60.0)), (0.8, 0.6)
    ),
    "sciatic_nerve": Course(
        ("sacral_plexus",),
        (
            (63.6, 40.2, -92.5),
            (86.2, 35.8, -133.8),
            (90.4, 34.6, -151.2),
            (92.9, 34.1, -200.2),
            (92.4, 33.2, -249.2),
            (88.4, 31.9, -298.5),
            (86.2, 32.5, -317.0),
            (83.8, 35.3, -341.6),
            (81.7, 44.5, -390.3),
        ),
        (5.2, 4.4),
    ),
    "tibial_nerve": Course(
        ("sciatic_nerve",),
        (
            (81.3, 44.6, -402.1),
            (75.7, 50.0, -462.7),
            (74.9, 50.2, -487.0),
            (74.5, 46.0, -517.0),
            (76.2, 35.6, -558.8),
            (78.4, 33.1, -589.5),
            (77.7, 35.6, -675.4),
            (74.6, 37.8, -730.2),
            (70.9, 36.1, -760.5),
            (64.2, 31.6, -790.6),
            (58.1, 33.4, -814.5),
            (53.9, 36.5, -832.4),
            (52.8, 35.8, -844.5),
            (53.3, 31.9, -856.0),
            (57.4, 23.1, -872.0),
            (62.2, 16.0, -881.2),
            (67.3, 7.7, -888.5),
            (73.9, -7.6, -895.0),
            (79.5, -30.4, -898.3),
            (80.1, -48.3, -899.9),
            (77.8, -60.1, -901.6),
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
            (87.0, 45.8, -407.9),
            (96.4, 45.7, -437.4),
            (105.1, 43.4, -467.7),
            (109.6, 43.1, -499.4),
            (112.4, 42.0, -511.7),
            (118.2, 37.8, -529.2),
            (122.2, 32.4, -539.8),
            (121.6, 19.6, -552.3),
        ),
        (2.6, 2.2),
    ),
    "deep_fibular_nerve": Course(
        ("common_fibular_nerve",),
        (
            (114.7, 14.8, -561.0),
            (106.8, 12.1, -577.2),
            (100.7, 12.3, -600.9),
            (96.4, 11.3, -631.1),
            (93.5, 9.8, -673.7),
            (90.9, 8.2, -746.6),
            (89.7, 5.4, -777.2),
            (88.5, 3.6, -789.4),
            (83.1, 0.1, -819.3),
            (81.8, -1.8, -831.2),
            (80.7, -10.3, -846.9),
            (80.1, -21.2, -852.5),
            (80.5, -32.9, -856.2),
            (81.6, -48.4, -865.6),
            (81.9, -57.3, -874.1),
            (82.3, -82.1, -891.9),
            (83.1, -92.9, -897.5),
            (85.2, -110.2, -902.8),
            (87.2, -122.0, -905.3),
        ),
        (1.6, 0.7),
        (((82.0, -9.0, -846.5), (91.0, -15.0, -856.0), (99.0, -19.0, -861.0)),),
    ),
    "superficial_fibular_nerve": Course(
        ("common_fibular_nerve",),
        (
            (120.3, 17.8, -564.3),
            (118.4, 15.9, -595.0),
            (115.7, 13.6, -656.8),
            (116.4, 10.9, -699.9),
            (113.0, 4.4, -742.5),
            (109.6, 0.5, -773.0),
            (105.7, -3.0, -815.7),
            (103.4, -6.0, -827.4),
            (97.9, -14.4, -842.6),
            (94.4, -24.1, -849.1),
            (91.2, -41.3, -855.4),
            (87.4, -60.6, -870.4),
            (85.1, -74.8, -882.0),
            (83.2, -84.8, -888.7),
            (78.6, -100.8, -896.0),
            (73.9, -111.7, -898.0),
        ),
        (1.6, 0.7),
        (
            (
                (101.0, -9.0, -836.0),
                (107.0, -22.0, -862.0),
                (109.0, -40.0, -871.0),
                (107.0, -62.0, -880.0),
                (106.0, -80.0, -889.0),
                (106.0, -100.0, -898.5),
            ),
            (
                (92.0, -34.0, -854.0),
                (97.0, -50.0, -863.0),
                (98.0, -66.0, -877.0),
                (98.0, -104.0, -899.0),
            ),
        ),
    ),
    "sural_nerve": Course(
        ("tibial_nerve", "common_fibular_nerve"),
        (
            (83.2, 67.8, -526.9),
            (85.1, 72.2, -550.5),
            (85.2, 70.7, -593.2),
            (85.9, 74.3, -641.7),
            (87.0, 76.3, -665.9),
            (91.7, 76.4, -708.8),
            (95.9, 74.5, -733.5),
            (99.2, 69.8, -757.9),
            (100.0, 55.6, -804.6),
            (100.8, 53.2, -822.3),
            (103.7, 51.1, -846.2),
            (108.4, 45.5, -869.5),
            (113.4, 30.2, -887.9),
            (117.2, 6.8, -895.9),
            (119.0, -17.0, -902.3),
            (117.3, -35.0, -905.8),
            (116.0, -59.1, -908.7),
            (117.2, -82.6, -914.7),
        ),
        (1.2, 0.7),
        joins=(((104.0, 58.0, -545.0), (98.0, 70.0, -620.0), (96.0, 75.0, -690.0)),),
    ),
    "femoral_nerve": Course(
        ("l3_ventral_ramus", "l4_ventral_ramus"),
        (
            (43.6, -11.9, 42.0),
            (53.9, -14.6, 19.4),
            (60.9, -20.1, -3.3),
            (64.1, -29.5, -26.2),
            (67.6, -45.0, -54.1),
            (73.2, -55.9, -77.0),
            (79.3, -62.1, -101.1),
            (84.5, -60.1, -125.5),
        ),
        (2.3, 2.4),
        joins=(((40.0, -12.5, 18.0), (48.0, -14.5, 10.0), (58.0, -18.0, 4.0)),),
    ),
    "saphenous_nerve": Course(
        ("femoral_nerve",),
        (
            (82.0, -61.0, -149.6),
            (77.0, -64.4, -191.7),
            (71.9, -65.6, -215.4),
            (64.4, -63.8, -238.6),
            (56.7, -58.2, -261.3),
            (50.2, -49.2, -283.1),
            (41.9, -29.3, -319.6),
            (38.4, -18.7, -341.1),
            (35.3, -9.9, -363.5),
            (32.5, -2.4, -386.4),
            (30.1, 3.9, -409.6),
            (27.8, 8.0, -433.4),
            (26.8, 9.5, -451.5),
            (27.8, 10.0, -475.7),
            (31.0, 9.0, -499.7),
            (37.0, 2.9, -547.4),
            (42.6, -3.0, -589.0),
            (45.5, -4.8, -613.0),
            (50.1, -5.0, -661.2),
            (53.1, -3.9, -727.8),
            (53.1, -3.2, -752.0),
            (52.4, -1.5, -776.2),
            (50.1, 3.7, -824.3),
            (50.4, -0.0, -848.1),
            (51.8, -8.7, -863.9),
            (54.4, -27.3, -878.9),
            (56.5, -50.0, -887.0),
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
        joins=(((36.0, -9.0, 45.0), (37.0, -8.5, 20.0), (38.0, -7.0, 0.0)),),
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
        ((130.8, -40.0, -66.5), (132.9, -52.5, -82.4)),
    ),
    "gluteus_maximus": ("inferior_gluteal_nerve", ((82.0, 64.4, -104.1), (91.9, 70.7, -113.7))),
    "semitendinosus": ("sciatic_nerve", ((77.6, 44.4, -221.0), (65.1, 53.0, -226.3))),
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
        ((108.0, 6.3, -608.6), (113.8, 1.5, -615.2)),
    ),
    "extensor_hallucis_longus": (
        "deep_fibular_nerve",
        ((97.3, 11.5, -697.4), (101.0, 13.1, -702.5)),
    ),
    "fibularis_tertius": ("deep_fibular_nerve", ((97.1, 5.1, -777.3), (102.9, 4.1, -783.5))),
    "extensor_digitorum_brevis": (
        "deep_fibular_nerve",
        ((95.4, -21.0, -864.1), (107.8, -22.3, -874.5)),
    ),
    "extensor_hallucis_brevis": (
        "deep_fibular_nerve",
        ((84.2, -39.6, -859.0), (87.2, -44.4, -861.2)),
    ),
    "fibularis_longus": (
        "superficial_fibular_nerve",
        ((121.8, 21.7, -597.9), (124.4, 26.4, -603.1)),
    ),
    "fibularis_brevis": (
        "superficial_fibular_nerve",
        ((117.1, 19.4, -702.8), (117.7, 25.9, -709.7)),
    ),
    "rectus_femoris": ("femoral_nerve", ((92.0, -60.0, -150.0), (98.0, -62.0, -175.0))),
    "vastus_lateralis": ("femoral_nerve", ((105.6, -45.6, -167.1), (124.7, -32.1, -210.7))),
    "vastus_intermedius": ("femoral_nerve", ((94.0, -48.0, -175.0), (98.0, -38.0, -215.0))),
    "vastus_medialis": ("femoral_nerve", ((76.7, -48.8, -210.2), (72.3, -37.9, -289.3))),
    "adductor_longus": ("obturator_nerve", ((56.0, -50.0, -165.0), (58.0, -52.0, -180.0))),
    "multifidus": ("l5_dorsal_ramus_medial_branch", ((21.6, 52.1, -4.1), (15.1, 58.0, -8.9))),
}
