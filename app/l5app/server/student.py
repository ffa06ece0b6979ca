"""One student's session: an isolated trame ``Server`` with its own state and page."""

from __future__ import annotations

import logging
from typing import Any

from trame_client.widgets.core import VirtualNode
from trame_server import Server

from l5app.domain.catalog import Catalog
from l5app.domain.tracing import check_followed, cut_report, traced
from l5app.domain.view import RefusedError, accept, initial_view
from l5app.ui.layout import build_layout
from l5app.ui.widgets import BUNDLE, PLUGIN, STYLE

log = logging.getLogger(__name__)
TITLE = "L5 root atlas"
# What the server alone writes: its answers to what the page shows
_ANSWERS: dict[str, Any] = {"panel": {}, "message": None, "traced": None, "losses": []}


class Student:
    """What the server keeps for one browser session.

    The state holds only light values that the browser may know. Whatever a browser must not
    know or change belongs into attributes of this object.
    """

    def __init__(self, name: str, catalog: Catalog, client_url: str) -> None:
        self.catalog = catalog
        self.server = Server(name, VirtualNode)
        self.server.client_type = "vue3"
        self.server.enable_module(_module(client_url))
        self.state = self.server.state
        self.state.update(initial_view() | _ANSWERS | {"trame__title": TITLE})
        self.state.change("selected")(self._show_panel)
        self.state.change("trace")(self._trace)
        self.state.change("nerve_cuts")(self._cut)
        self.server.controller.trigger("toggle")(self.toggle)
        build_layout(self.server)

    def toggle(self, structure_id: object = None) -> None:
        """Hide a shown structure, or show a hidden one."""
        hidden: list[str] = list(self.state.hidden)
        if structure_id in hidden:
            hidden.remove(str(structure_id))
        else:
            hidden.append(structure_id)  # type: ignore[arg-type]  # accept() says what is wrong
        try:
            self.state.hidden = accept("hidden", hidden, self.catalog.by_id)
        except RefusedError as refusal:
            self.refuse(refusal)

    def accepted(self, changes: object) -> list[dict[str, Any]]:
        """Return those changes of a client that are allowed, checked; tell it about the rest."""
        good: list[dict[str, Any]] = []
        for change in changes if isinstance(changes, list) else []:
            key = change.get("key") if isinstance(change, dict) else None
            if not isinstance(key, str) or key.startswith("trame__"):
                continue  # trame's own keys are the server's; its client never sends them
            try:
                good.append({"key": key, "value": self._accept(key, change.get("value"))})
            except RefusedError as refusal:
                self.refuse(refusal)
        return good

    def _accept(self, key: str, value: object) -> Any:
        checked = accept(key, value, self.catalog.by_id)
        check_followed(self.catalog.innervation, self.catalog.by_id, key, checked)
        return checked

    def refuse(self, refusal: RefusedError) -> None:
        """Say what was not accepted and give the browser the true value back."""
        log.info("refused: %s", refusal)
        with self.state:
            self.state.message = {"kind": "error", "text": f"Not accepted. {refusal}."}
            if refusal.key in self.state:
                self.server.force_state_push(refusal.key)

    def _trace(self, trace: str = "", **_: Any) -> None:
        """Answer with the way of what is traced."""
        entry = self.catalog.by_id.get(trace)
        self.state.traced = traced(self.catalog.innervation, entry) if entry else None

    def _cut(self, nerve_cuts: list[dict[str, Any]] | None = None, **_: Any) -> None:
        """Answer with what each cut takes away."""
        self.state.losses = [self._report(cut) for cut in nerve_cuts or []]

    def _report(self, cut: dict[str, Any]) -> dict[str, Any]:
        catalog = self.catalog
        entry = catalog.by_id[cut["id"]]
        return cut_report(catalog.innervation, catalog.nerve_tree, entry, cut["at"])

    def _show_panel(self, selected: str = "", **_: Any) -> None:
        self.state.panel = self.catalog.panel(selected)


def _module(client_url: str) -> dict[str, Any]:
    return {
        "scripts": [f"{client_url}/{BUNDLE}"],
        "styles": [f"{client_url}/{STYLE}"],
        "vue_use": [PLUGIN],
    }
