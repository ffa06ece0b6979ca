"""The committed bundle belongs to its sources, and every colour pair can be read."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from l5app.ui.widgets import CLIENT_FOLDER

CLIENT = CLIENT_FOLDER.parent
LOOSE = ("build.mjs", "package-lock.json", "package.json", "tsconfig.json")
TOKENS = (CLIENT / "src" / "styles" / "tokens.css").read_text(encoding="utf-8")


def hash_of_sources() -> str:
    """Return what build.mjs defines: path, NUL, bytes, NUL of each source in order."""
    below = [p.relative_to(CLIENT).as_posix() for p in (CLIENT / "src").rglob("*") if p.is_file()]
    digest = sha256()
    for name in sorted([*LOOSE, *below]):
        digest.update(name.encode() + b"\0" + (CLIENT / name).read_bytes() + b"\0")
    return digest.hexdigest()


def test_the_bundle_was_built_from_these_sources() -> None:
    fresh = json.loads((CLIENT_FOLDER / "fresh.json").read_text())
    cure = "run `npm ci && npm run build` in app/l5app/client"
    assert fresh["sources"] == hash_of_sources(), cure
    for name, digest in fresh["files"].items():
        assert sha256((CLIENT_FOLDER / name).read_bytes()).hexdigest() == digest, cure


def test_the_lock_file_names_no_registry() -> None:
    assert '"resolved"' not in (CLIENT / "package-lock.json").read_text()


def test_the_page_brings_the_licences_of_what_it_ships() -> None:
    text = (CLIENT_FOLDER / "third-party.txt").read_text(encoding="utf-8")
    for name in ("three", "three-mesh-bvh", "hanken-grotesk", "newsreader", "@mdi/js"):
        assert name in text


@pytest.mark.parametrize("path", sorted((CLIENT / "src").rglob("*.ts")), ids=lambda p: p.name)
def test_the_page_asks_nobody_else(path: Path) -> None:
    addresses = re.findall(r"https?://[^\s\"'`]+", path.read_text(encoding="utf-8"))
    assert [a for a in addresses if not a.startswith("http://www.w3.org/")] == []


def tokens(theme: str) -> dict[str, str]:
    """Return the colours of a theme; the dark one overrides the light one."""
    light, _, rest = TOKENS.partition('[data-theme="dark"] {')
    found = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})", light))
    if theme == "dark":
        found |= dict(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})", rest))
    return found


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2.1 contrast ratio, 1 to 21."""
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper", "least"),
    [
        ("ink", "surface", 7.0),
        ("ink-2", "surface", 4.5),
        ("ink-3", "surface", 4.5),
        ("ink-3", "surface-2", 4.5),
        ("ink-3", "stage-1", 4.5),
        ("ink-3", "stage-2", 4.5),
        ("accent", "surface", 4.5),
        ("on-accent", "accent", 4.5),
        ("accent", "accent-soft", 4.5),
        ("ok", "ok-soft", 4.5),
        ("bad", "bad-soft", 4.5),
        ("warn", "warn-soft", 4.5),
        ("l5-ink", "l5-soft", 4.5),
        ("l5-ink", "surface", 4.5),
        ("line-strong", "surface", 3.0),
        ("focus", "surface", 3.0),
    ],
)
def test_text_and_controls_stand_out_from_what_they_lie_on(
    theme: str, ink: str, paper: str, least: float
) -> None:
    colours = tokens(theme)
    assert contrast(colours[ink], colours[paper]) >= least


def test_dark_text_on_the_amber_pill_can_be_read() -> None:
    assert contrast("#241500", tokens("light")["l5"]) >= 7.0
