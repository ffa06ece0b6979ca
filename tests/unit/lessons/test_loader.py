"""A broken content file is told by file, line and field; nothing broken is ever used."""

from __future__ import annotations

from pathlib import Path

import pytest

from l5lessons.loader import load_content
from l5lessons.problem import ContentError

SOURCES = """[anatomy]
text = "An anatomy text"
"""
TEXT = """+++
structures = ["sacrum"]
why = "It is the floor of the L5-S1 foramen."
relations = ["coccyx"]
sources = ["anatomy"]
reviewed = 2026-01-31

[[figures]]
label = "Width"
value = "122"
unit = "mm"
sources = ["anatomy"]
+++

{body}
"""
WORDS = "Five vertebrae fused into one bone between the two hip bones. " * 8
KNOWN = {"sacrum", "coccyx"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "structures").mkdir()
    (tmp_path / "sources.toml").write_text(SOURCES)
    write(tmp_path, TEXT.format(body=WORDS))
    write(tmp_path, TEXT.format(body=WORDS).replace("sacrum", "coccyx"), "coccyx.md")
    return tmp_path


def write(folder: Path, text: str, name: str = "sacrum.md") -> None:
    (folder / "structures" / name).write_text(text)


def problems(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_content(folder, KNOWN)
    return [str(problem) for problem in caught.value.problems]


def test_a_right_folder_loads(folder: Path) -> None:
    content = load_content(folder, KNOWN)
    assert content.texts["sacrum"].front.figures[0].value == "122"
    assert content.texts["sacrum"].paragraphs == (" ".join(WORDS.split()),)


@pytest.mark.parametrize(
    ("written", "instead", "told"),
    [
        ('why = "It', 'whi = "It', "sacrum.md:3: whi: no such field here"),
        ("reviewed = 2026-01-31", "reviewed = 3", "sacrum.md:6: reviewed: "),
        ('["coccyx"]', '["tail"]', "sacrum.md:4: relations: tail is not a structure of the atlas"),
        (
            'unit = "mm"\nsources = ["anatomy"]',
            'unit = "mm"\nsources = ["hearsay"]',
            "sacrum.md:12: ",
        ),
        ('why = "It', 'why = It"', "sacrum.md:3: TOML: "),
        ("+++\nstructures", "structures", "sacrum.md:1: front matter: "),
        (WORDS, "Too short.", "sacrum.md:15: text: has 2 words; 60 to 150 are allowed"),
        (WORDS, WORDS + "<script>", "sacrum.md:15: text: holds HTML; write Markdown"),
        ('["sacrum"]', '["sakrum"]', "structures: sakrum is not a structure of the atlas"),
    ],
)
def test_a_mistake_names_file_line_and_field(
    folder: Path, written: str, instead: str, told: str
) -> None:
    write(folder, TEXT.format(body=WORDS).replace(written, instead, 1))
    assert any(told in problem for problem in problems(folder)), problems(folder)


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    write(folder, TEXT.format(body="Short.").replace('["coccyx"]', '["tail"]'))
    write(folder, "no front matter", "coccyx.md")
    assert len(problems(folder)) >= 3


def test_a_structure_without_a_text_is_told(folder: Path) -> None:
    (folder / "structures" / "coccyx.md").unlink()
    assert "structures:1: coccyx: this structure has no text" in problems(folder)


def test_two_texts_for_one_structure_are_refused(folder: Path) -> None:
    write(folder, TEXT.format(body=WORDS), "again.md")
    assert any("already has a text in structures/again.md" in p for p in problems(folder))


def test_a_file_that_is_not_text_is_told(folder: Path) -> None:
    (folder / "structures" / "sacrum.md").write_bytes(b"\xff\xfe\x00")
    assert any("sacrum.md:1: file: is not UTF-8 text" in p for p in problems(folder))


def test_missing_sources_are_told(folder: Path) -> None:
    (folder / "sources.toml").unlink()
    assert any(p.startswith("sources.toml:1: file: cannot be read") for p in problems(folder))


def test_a_source_without_https_is_refused(folder: Path) -> None:
    (folder / "sources.toml").write_text(SOURCES + 'url = "http://example.org"\n')
    assert any("anatomy.url" in p for p in problems(folder))
