"""The HTML page: trame's own client, our bundle, the geometry, all asked for at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import trame_client.module.vue3 as trame_page

from l5app.ui.widgets import BUNDLE, STYLE

TRAME_FOLDER = Path(trame_page.www)


@dataclass(frozen=True)
class PageLinks:
    """Where the page finds its parts."""

    vue: str
    trame_script: str
    trame_style: str
    client: str
    manifest: str
    first_geometry: str
    boot: str


def trame_files() -> tuple[str, str]:
    """Return the hashed names of trame's own script and style.

    Raises
    ------
    RuntimeError
        when the installed trame-client lays its page out in a way we do not know
    """
    index = (TRAME_FOLDER / "index.html").read_text(encoding="utf-8")
    script = re.search(r'src="\./(assets/index-[\w-]+\.js)"', index)
    style = re.search(r'href="\./(assets/index-[\w-]+\.css)"', index)
    if not script or not style:
        raise RuntimeError(f"{TRAME_FOLDER / 'index.html'}: trame's script or style is not there")
    return script.group(1), style.group(1)


def page(links: PageLinks) -> str:
    """Return the page; it shows its loading state before any script has run."""
    q = {name: escape(value, quote=True) for name, value in vars(links).items()}
    return f"""<!doctype html>
<html lang="en" data-app-name="l5root" data-launcher-retry="[]">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="description" content="An interactive 3D atlas of the L5 nerve root.">
<meta name="color-scheme" content="light dark">
<title>L5 root atlas</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{q["client"]}/{STYLE}">
<link rel="preload" as="fetch" href="{q["manifest"]}" crossorigin>
<link rel="preload" as="fetch" href="{q["first_geometry"]}" crossorigin>
<link rel="preload" as="script" href="{q["client"]}/{BUNDLE}">
<script src="{q["boot"]}"></script>
<script src="{q["vue"]}"></script>
<script type="module" src="{q["trame_script"]}"></script>
<link rel="stylesheet" href="{q["trame_style"]}">
</head>
<body>
<noscript>The atlas needs JavaScript: the model is drawn in your browser.</noscript>
<div id="app"><div class="l5-boot" role="status">
<p class="l5-boot-name">L5 root atlas</p><p>Loading the page</p>
</div></div>
</body>
</html>
"""
