"""The tree of nerves is walked, and a cut takes what it takes."""

from __future__ import annotations

import csv
import io

import pytest

from l5app.domain.innervation import NerveTree, UnknownPartError
from l5app.domain.innervation_table import csv_text, table_rows
from l5app.domain.lesion import Amount, Cut, Losses, compare, lost_by_cut
from l5lessons.loader import load_tables

TABLES, SOURCES = load_tables()
TREE = NerveTree(TABLES)
FOREFOOT_LIFTERS = {
    "tibialis_anterior",
    "extensor_hallucis_longus",
    "extensor_digitorum_longus",
    "fibularis_tertius",
    "extensor_hallucis_brevis",
    "extensor_digitorum_brevis",
}
EVERTERS = {"fibularis_longus", "fibularis_brevis"}
HIP_ABDUCTORS = {"gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"}
# At the fibular neck the branch to the sural nerve has already left the common fibular nerve.
FIBULAR_NECK = Cut(
    "common_fibular_nerve",
    share=0.8,
    attachments={"sural_nerve": 0.2, "deep_fibular_nerve": 1.0, "superficial_fibular_nerve": 1.0},
)

# muscle: roots, main roots, nerve (or division): anatomy texts; for tibialis anterior also
# Phillips 1991 (main L4) and Hashimoto 2024 (main L5).
MUSCLE_FACTS = [
    ("tibialis_anterior", "L4 L5", "L4 L5", "deep_fibular_nerve"),
    ("extensor_hallucis_longus", "L5 S1", "L5", "deep_fibular_nerve"),
    ("extensor_digitorum_longus", "L5 S1", "L5", "deep_fibular_nerve"),
    ("fibularis_tertius", "L5 S1", "L5", "deep_fibular_nerve"),
    ("extensor_digitorum_brevis", "L5 S1", "L5", "deep_fibular_nerve"),
    ("fibularis_longus", "L5 S1", "L5", "superficial_fibular_nerve"),
    ("fibularis_brevis", "L5 S1", "L5", "superficial_fibular_nerve"),
    ("tibialis_posterior", "L4 L5", "L5", "tibial_nerve"),
    ("flexor_digitorum_longus", "L5 S1 S2", "L5 S1", "tibial_nerve"),
    ("gluteus_medius", "L4 L5 S1", "L5", "superior_gluteal_nerve"),
    ("gluteus_minimus", "L4 L5 S1", "L5", "superior_gluteal_nerve"),
    ("tensor_fasciae_latae", "L4 L5 S1", "L5", "superior_gluteal_nerve"),
    ("gluteus_maximus", "L5 S1 S2", "S1", "inferior_gluteal_nerve"),
    ("semitendinosus", "L5 S1 S2", "L5", "tibial part"),
    ("semimembranosus", "L5 S1 S2", "L5", "tibial part"),
    ("biceps_femoris_long_head", "L5 S1 S2", "S1", "tibial part"),
    ("biceps_femoris_short_head", "L5 S1 S2", "S1", "common fibular part"),
    ("multifidus", "L4 L5 S1", "L5", "l5_dorsal_ramus_medial_branch"),
]
# nerve: roots (anatomy texts)
NERVE_FACTS = [
    ("lumbosacral_trunk", "L4 L5"),
    ("superior_gluteal_nerve", "L4 L5 S1"),
    ("inferior_gluteal_nerve", "L5 S1 S2"),
    ("sciatic_nerve", "L4 L5 S1 S2 S3"),
    ("tibial_nerve", "L4 L5 S1 S2 S3"),
    ("common_fibular_nerve", "L4 L5 S1 S2"),
]
# field: its nerve, its main root (anatomy texts)
FIELD_FACTS = [
    ("deep_fibular", "deep_fibular_nerve", "L5"),
    ("superficial_fibular", "superficial_fibular_nerve", "L5"),
    ("sural", "sural_nerve", "S1"),
    ("saphenous", "saphenous_nerve", "L4"),
]
# L5: abnormal of tested on needle examination (Tsao 2003)
TSAO = {
    "fibularis_longus": (16, 16),
    "tensor_fasciae_latae": (4, 4),
    "tibialis_posterior": (23, 25),
    "extensor_digitorum_brevis": (20, 24),
    "tibialis_anterior": (20, 26),
    "extensor_hallucis_longus": (8, 11),
    "multifidus": (12, 26),
    "biceps_femoris_short_head": (0, 13),
}


def lost(at: str | Cut) -> Losses:
    return lost_by_cut(TREE, at if isinstance(at, Cut) else Cut(at))


@pytest.mark.parametrize("muscle", TABLES.muscles)
def test_every_muscle_is_reached_by_its_nerve_from_each_of_its_roots(muscle: str) -> None:
    row = TABLES.muscles[muscle]
    assert {route[0] for route in TREE.routes[muscle]} == set(row.roots)
    nerves = {route[-2] for route in TREE.routes[muscle] if len(route) > 2}
    assert nerves == set(row.nerves)


@pytest.mark.parametrize("nerve", TABLES.nerves)
def test_every_nerve_is_reached_by_its_roots(nerve: str) -> None:
    def climbs(key: str, root: str) -> bool:
        parents = [p for p in TABLES.nerves[key].parents if root in TABLES.nerves[p].roots]
        return (
            all(climbs(p, root) for p in parents)
            if parents
            else TABLES.nerves[key].roots == (root,)
        )

    for root in TREE.roots_of(nerve):
        if root != "L2":  # its own nerve is not modelled
            assert climbs(nerve, root)


@pytest.mark.parametrize(("muscle", "roots", "main", "nerve"), MUSCLE_FACTS)
def test_the_table_agrees_with_the_facts_of_the_muscles(
    muscle: str, roots: str, main: str, nerve: str
) -> None:
    row = TABLES.muscles[muscle]
    assert (" ".join(row.roots), " ".join(row.main)) == (roots, main)
    assert nerve in (row.division or row.nerves[0])


@pytest.mark.parametrize(("nerve", "roots"), NERVE_FACTS)
def test_the_table_agrees_with_the_facts_of_the_nerves(nerve: str, roots: str) -> None:
    assert " ".join(TREE.roots_of(nerve)) == roots


@pytest.mark.parametrize(("field", "nerve", "main"), FIELD_FACTS)
def test_the_table_agrees_with_the_facts_of_the_skin(field: str, nerve: str, main: str) -> None:
    assert TREE.nerve_of_field[field] == nerve
    assert TABLES.fields[field].main == (main,)


def test_the_counts_are_those_of_the_needle_studies() -> None:
    counted = {
        f.muscle: (f.affected, f.tested)
        for f in TABLES.findings
        if f.method == "EMG" and f.root == "L5"
    }
    assert counted == TSAO


@pytest.mark.parametrize("muscle", sorted({f.muscle for f in TABLES.findings}))
def test_every_percentage_says_of_how_many(muscle: str) -> None:
    for finding in (f for f in TABLES.findings if f.muscle == muscle):
        assert (finding.percent is None) == (finding.people is None)
        assert finding.in_words or finding.note


def test_the_main_root_of_tibialis_anterior_is_said_to_be_disputed() -> None:
    assert "disagree" in TABLES.muscles["tibialis_anterior"].disputed


def test_from_l5_down_lies_the_foot_and_the_hip_but_not_the_calf() -> None:
    served = TREE.down_from("L5")
    assert set(served.muscles) >= FOREFOOT_LIFTERS | EVERTERS | HIP_ABDUCTORS
    assert "soleus" not in served.muscles
    assert served.fields == ("deep_fibular", "superficial_fibular")


def test_the_common_fibular_nerve_serves_two_muscle_groups_and_no_thigh() -> None:
    assert set(TREE.down_from("common_fibular_nerve").muscles) == FOREFOOT_LIFTERS | EVERTERS


def test_from_the_first_web_up_the_way_to_l5_is_the_one_lecturers_tell() -> None:
    way = next(way for way in TREE.up_from("deep_fibular") if way[-1] == "L5")
    assert way == (
        *("deep_fibular_nerve", "common_fibular_nerve", "sciatic_nerve", "sacral_plexus"),
        *("lumbosacral_trunk", "l5_ventral_ramus", "l5_spinal_nerve", "L5"),
    )


@pytest.mark.parametrize("root", TREE.roots)
def test_a_root_takes_all_only_from_a_muscle_without_another_root(root: str) -> None:
    for key, loss in lost(root).muscles.items():
        only = TABLES.muscles[key].roots == (root,)
        assert (loss.amount is Amount.ALL) == only
        assert "paralys" not in loss.reason


@pytest.mark.parametrize("at", [*TREE.roots, *TABLES.nerves])
def test_every_loss_is_told_in_one_sentence(at: str) -> None:
    losses = lost(at)
    for loss in (*losses.muscles.values(), *losses.fields.values(), *losses.dermatomes.values()):
        assert loss.reason[0].isupper()
        assert loss.reason.endswith(".")
        assert loss.reason.count(".") == 1


def test_l5_and_the_fibular_neck_differ_where_the_examiner_looks() -> None:
    rows = {row.of: row for row in compare(TREE, Cut("L5"), FIBULAR_NECK)}
    only_root = {key for key, row in rows.items() if row.first and not row.second}
    assert only_root == HIP_ABDUCTORS | {
        *("tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"),
        *("gluteus_maximus", "semitendinosus", "semimembranosus", "piriformis", "multifidus"),
        *("biceps_femoris_long_head", "biceps_femoris_short_head"),
    }
    assert not [key for key, row in rows.items() if row.second and not row.first]
    assert all(rows[key].differs for key in only_root)


def test_at_the_fibular_neck_all_is_lost_that_the_root_only_weakens() -> None:
    neck, root = lost(FIBULAR_NECK), lost("L5")
    assert set(neck.muscles) == FOREFOOT_LIFTERS | EVERTERS
    assert {loss.amount for loss in neck.muscles.values()} == {Amount.ALL}
    assert root.muscles["tibialis_anterior"].amount is Amount.PART
    assert root.muscles["extensor_hallucis_longus"].amount is Amount.MAIN
    assert set(neck.fields) == {"deep_fibular", "superficial_fibular"}
    assert neck.dermatomes["L5"].amount is Amount.PART


def test_above_the_neck_the_sural_nerve_keeps_its_tibial_half() -> None:
    loss = lost("common_fibular_nerve").fields["sural"]
    assert loss.amount is Amount.PART
    assert "tibial nerve" in loss.reason


def test_a_cut_in_the_thigh_spares_the_hamstrings_that_have_their_branch_already() -> None:
    hamstrings = {"semitendinosus": 0.2, "biceps_femoris_short_head": 0.6}
    muscles = lost(Cut("sciatic_nerve", share=0.4, attachments=hamstrings)).muscles
    assert "semitendinosus" not in muscles
    assert muscles["biceps_femoris_short_head"].amount is Amount.ALL
    assert muscles["adductor_magnus"].amount is Amount.PART


def test_the_ventral_ramus_leaves_the_back_to_the_dorsal_one() -> None:
    assert "multifidus" in lost("L5").muscles
    assert "multifidus" not in lost("l5_ventral_ramus").muscles
    assert set(lost("l5_dorsal_ramus").muscles) == {"multifidus"}


@pytest.mark.parametrize("root", ["L4", "L5", "S1"])
def test_a_root_touches_its_own_dermatome_and_says_that_neighbours_overlap(root: str) -> None:
    dermatomes = lost(root).dermatomes
    assert set(dermatomes) == {root}
    assert "overlap" in dermatomes[root].reason


def test_what_cannot_be_cut_or_followed_is_refused_by_name() -> None:
    for ask in (TREE.roots_of, TREE.down_from, TREE.up_from, TREE.name, lost):
        with pytest.raises(UnknownPartError, match="femur: is neither"):
            ask("femur")
    with pytest.raises(UnknownPartError, match="sciatic_nerve: is neither a muscle"):
        TREE.up_from("sciatic_nerve")
    with pytest.raises(ValueError, match=r"share: 1\.5 is not between 0 and 1"):
        Cut("L5", share=1.5)


def test_the_table_has_a_row_for_each_muscle_and_survives_csv() -> None:
    rows = table_rows(TREE, {key: source.text for key, source in SOURCES.items()})
    read = list(csv.DictReader(io.StringIO(csv_text(rows))))
    assert [r["muscle"] for r in read] == [m.name for m in TABLES.muscles.values()]
    first = read[0]
    assert first["roots"] == "L4, L5 (main L4 and L5, disputed)"
    assert first["affected"] == "EMG: 20 of 26; stimulation: 93.2 % of 73 people"
    assert "Tsao 2003" in first["sources"]
