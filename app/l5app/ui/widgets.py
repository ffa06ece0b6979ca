"""The custom elements of our client bundle, as trame widgets.

Each panel is a component of the bundle (client/src/panels); all of them share one view store,
which the bundle couples with the session's state. Python says which panels there are and
what the state holds; it draws no lists and pushes no markup.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from trame_client.widgets.core import AbstractElement

CLIENT_FOLDER = Path(__file__).parent.parent / "client" / "dist"
BUNDLE, STYLE, PLUGIN = "l5root.js", "l5root.css", "l5root_client"


class _Panel(AbstractElement):
    """An element of the client bundle."""

    tag = ""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(self.tag, None, **kwargs)


class AnatomyView(_Panel):
    """The stage: the whole scene, rendered in the browser."""

    tag = "anatomy-view"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._attr_names += ["geometry"]


class TopBar(_Panel):
    """Wordmark, sections, tools."""

    tag = "top-bar"


class StructureBrowser(_Panel):
    """Search and the two trees."""

    tag = "structure-browser"


class StructurePanel(_Panel):
    """What the selected structure is."""

    tag = "structure-panel"


class ViewDock(_Panel):
    """Key views, cut, labels, undo."""

    tag = "view-dock"


class LimbBar(_Panel):
    """Muscles, skin or both, at the top of the stage."""

    tag = "limb-bar"


class MuscleTable(_Panel):
    """Every muscle with its roots, nerve and findings."""

    tag = "muscle-table"


class KeySheet(_Panel):
    """Every key and gesture."""

    tag = "key-sheet"


class MessageLine(_Panel):
    """The one message line."""

    tag = "message-line"


class ConnectionKeeper(_Panel):
    """Reconnects to the same session after the socket dropped, and says when it tries again."""

    tag = "connection-keeper"
