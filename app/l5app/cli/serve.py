"""``l5root`` and ``l5root serve``: start the app."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Annotated

import typer

from l5app.settings import Settings, from_environment

Host = Annotated[str | None, typer.Option(help="Address to listen on.  [default: 127.0.0.1]")]
Port = Annotated[int | None, typer.Option(help="Port; 0 takes a free one.  [default: 8080]")]
NoOpen = Annotated[bool, typer.Option("--no-open", help="Do not open a browser.")]


def default(
    context: typer.Context, host: Host = None, port: Port = None, no_open: NoOpen = False
) -> None:
    """Serve the atlas (the same as ``l5root serve``) when no other command is given."""
    if context.invoked_subcommand is None:
        serve(host, port, no_open)


def serve(host: Host = None, port: Port = None, no_open: NoOpen = False) -> None:
    """Serve the atlas and print its address once the page can be opened."""
    from l5app.load import load_catalog
    from l5app.server import run
    from l5meshes.manifest import load_manifest, verify

    settings = _settings(host, port)
    manifest = load_manifest()
    verify(manifest)

    def ready(address: str) -> None:
        print(f"Ready: {address}", flush=True)
        if not no_open and sys.stdout.isatty():
            run.open_in_browser(address)

    run.serve(settings, load_catalog(manifest=manifest), ready)


def _settings(host: str | None, port: int | None) -> Settings:
    flags = {"host": host, "port": port}
    given = {name: value for name, value in flags.items() if value is not None}
    return replace(from_environment(), **given)  # type: ignore[arg-type]
