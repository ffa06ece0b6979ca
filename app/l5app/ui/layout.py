"""The page: one stage behind everything, and the panels that float on it.

``DivLayout`` rather than Vuetify's shell: measured on the same page, a session opens in a third of
the time and the browser loads 1.2 MB less script and style (tests/bench/load.py prints both).
"""

from __future__ import annotations

from trame_client.ui.html import DivLayout
from trame_server import Server

from l5app.ui import widgets

MANIFEST_URL = "/geo/manifest.json"


def build_layout(server: Server) -> None:
    """Declare the page's elements on a session's server.

    The same elements stand in the template that trame shows while a connection is lost, so that
    the model stays usable; there ``ConnectionKeeper`` does the reconnecting.
    """
    with DivLayout(server, classes="l5-app"):
        _elements()
    with DivLayout(server, template_name="error_reconnect", classes="l5-app"):
        _elements()
        widgets.ConnectionKeeper()


def _elements() -> None:
    widgets.AnatomyView(geometry=MANIFEST_URL)
    widgets.TopBar()
    widgets.StructureBrowser()
    widgets.StructurePanel()
    widgets.ViewDock()
    widgets.LimbBar()
    widgets.MuscleTable()
    widgets.KeySheet()
    widgets.MessageLine()
