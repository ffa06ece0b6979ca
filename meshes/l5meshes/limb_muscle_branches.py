"""By which way each muscle of the left limb is reached: its nerve and waypoints, mm, by eye."""

from __future__ import annotations

from l5meshes.limb_nerve_lines import Row

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
