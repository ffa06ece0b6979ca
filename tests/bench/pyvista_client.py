"""PyVista's own client-side trame mode with the same meshes: what the browser bench compares to.

    python -m bench.pyvista_client PORT

One process a user, as PyVista's documentation has it; the page shows what ours shows first.
"""

from __future__ import annotations

import sys

import pyvista as pv
from trame.app import get_server
from trame.ui.vuetify3 import SinglePageLayout
from trame_pyvista.ui import plotter_ui

from l5meshes.look import plotter
from l5meshes.manifest import load_manifest


def main() -> None:
    """Serve the plotter in client mode on the port given."""
    port = int(sys.argv[1])
    sys.argv = sys.argv[:1]
    pv.OFF_SCREEN = True
    server = get_server(client_type="vue3")
    first = ("bones", "nerves", "soft")  # what our page shows first, and no more
    shown = [s.id for s in load_manifest() if s.chunk in first and s.kind not in ("fat", "capsule")]
    plot = plotter(shown, off_screen=True)
    with SinglePageLayout(server) as layout, layout.content:
        plotter_ui(plot, mode="client", default_server_rendering=False, server=server)
    server.start(port=port, open_browser=False, show_connection_info=False)


if __name__ == "__main__":
    main()
