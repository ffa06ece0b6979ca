"""A wrong row in the tables of innervation is told by file, line and field, all at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from l5lessons.innervation import load_innervation
from l5lessons.loader import content_folder, load_content, load_tables
from l5lessons.problem import ContentError

TABLES, SOURCES = load_tables()
KNOWN = {*TABLES.muscles, *TABLES.nerves}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(content_folder() / "innervation", tmp_path / "innervation")
    return tmp_path


def change(folder: Path, file: str, below: str, written: str, instead: str) -> None:
    """Replace a text once, at or after the line that says ``below``."""
    path = folder / "innervation" / f"{file}.toml"
    head, mark, tail = path.read_text().partition(below)
    assert mark
    assert written in mark + tail, (below, written)
    path.write_text(head + (mark + tail).replace(written, instead, 1))


def problems(folder: Path, known: set[str] | None = None) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_innervation(folder, SOURCES, known)
    return [str(problem) for problem in caught.value.problems]


def test_the_shipped_tables_load(folder: Path) -> None:
    assert load_innervation(folder, SOURCES, KNOWN) == TABLES


@pytest.mark.parametrize(
    ("file", "below", "written", "instead", "told"),
    [
        ("muscles", "[soleus]", 'action = "', 'acton = "', "soleus.acton: no such field here"),
        ("muscles", "[soleus]", "tibial_nerve", "tibal", "soleus.nerves: tibal is not in"),
        ("muscles", "[soleus]", '"anatomy_texts"', '"hearsay"', "soleus.sources: hearsay is not"),
        ("muscles", "[soleus]", '"S1", "S2"', '"L3", "S1"', "tibial_nerve does not carry L3"),
        ("muscles", "[soleus]", 'main = ["S1"', 'main = ["L5"', "soleus.main: L5 is not among"),
        ("muscles", "[soleus]", '"none"', '"main"', "soleus.l5_share: main contradicts roots"),
        ("muscles", "[soleus]", 'roots = ["S1"', 'roots = ["S9"', "soleus.roots.0: input should"),
        ("nerves", "[sural_nerve]", '"tibial_nerve"', '"tibal"', "sural_nerve.parents: tibal"),
        ("nerves", "[sural_nerve]", '["S1", "S2"]', '["S1", "L3"]', "no parent carries L3"),
        ("nerves", "[sural_nerve]", '["sural"]', '["sole"]', "sural_nerve.fields: sole is not in"),
        ("nerves", "[sural_nerve]", '["sural"]', "[]", "no nerve in innervation/nerves.toml has"),
        (
            *("nerves", "[sciatic_nerve]", '"sacral_plexus"', '"tibial_nerve"'),
            "sciatic_nerve.parents: sciatic_nerve comes from itself",
        ),
        (
            *("nerves", "[sural_nerve]", 'parents = ["tibial_nerve", "common_fibular_nerve"]', ""),
            "sural_nerve.parents: a nerve of several roots has parents",
        ),
        ("findings", "", '"fibularis_longus"', '"calf"', "findings.0.muscle: calf is not in"),
        ("findings", "", '"tsao_2003"', '"rumour"', "findings.0.source: rumour is not in"),
        ("findings", "", "affected = 16", "affected = 17", "17 affected of 16 tested cannot be"),
        ("findings", "", "tested = 16\n", "", "affected goes with tested"),
        ("findings", "", "tested = 16", "tested = 16\npercent = 9\npeople = 9", "not both"),
        ("skin_maps", 'id = "sural"', '["S1", "S2"]', '["S1", "L3"]', "nerve does not carry L3"),
        (
            "skin_maps",
            'id = "sural"',
            'main = ["S1"]',
            'main = ["L5"]',
            "L5 is not among the roots",
        ),
        ("skin_maps", 'id = "lee_2008"', "lee_2008", "keegan_1948", "keegan_1948 is there twice"),
    ],
)
def test_a_mistake_is_told(
    folder: Path, file: str, below: str, written: str, instead: str, told: str
) -> None:
    change(folder, file, below or "\n", written, instead)
    found = problems(folder)
    assert any(told in problem for problem in found), found


def test_a_mistake_names_the_line_of_its_field(folder: Path) -> None:
    change(folder, "muscles", "[soleus]", "tibial_nerve", "tibal")
    lines = (folder / "innervation" / "muscles.toml").read_text().splitlines()
    line = next(n for n, row in enumerate(lines, 1) if "tibal" in row)
    told = (
        f"innervation/muscles.toml:{line}: soleus.nerves: tibal is not in innervation/nerves.toml"
    )
    assert told in problems(folder)


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    change(folder, "muscles", "[soleus]", "tibial_nerve", "tibal")
    change(folder, "nerves", "[sural_nerve]", '"anatomy_texts"', '"hearsay"')
    change(folder, "findings", "\n", '"fibularis_longus"', '"calf"')
    assert len(problems(folder)) >= 3


def test_muscles_and_nerves_must_be_structures_of_the_atlas(folder: Path) -> None:
    told = problems(folder, KNOWN - {"soleus", "sural_nerve"})
    assert any("soleus is not a structure of the atlas" in p for p in told)
    assert any("sural_nerve is not a structure of the atlas" in p for p in told)


def test_a_missing_table_is_told(folder: Path) -> None:
    (folder / "innervation" / "nerves.toml").unlink()
    assert any("nerves.toml:1: file: cannot be read" in p for p in problems(folder))


def test_the_check_of_a_whole_folder_covers_the_tables(folder: Path) -> None:
    shutil.copy(content_folder() / "sources.toml", folder)
    assert load_content(folder).innervation == TABLES
    change(folder, "muscles", "[soleus]", "tibial_nerve", "tibal")
    with pytest.raises(ContentError, match=r"soleus\.nerves: tibal is not in"):
        load_content(folder)
