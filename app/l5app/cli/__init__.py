"""The command line ``l5root``: results to stdout, messages to stderr, exit 2 on bad input."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from l5app.cli import build, check, export, innervation, serve, structures, view
from l5app.errors import L5RootError
from l5lessons.problem import ContentError
from l5meshes.manifest import BrokenGeometryError

app = typer.Typer(
    help="The L5 root atlas: serve it, build its geometry, check its content.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.callback(invoke_without_command=True)(serve.default)
app.command("serve")(serve.serve)
app.command("build")(build.build)
app.command("structures")(structures.structures)
app.add_typer(export.app, name="export")
app.command("check")(check.check)
app.command("innervation")(innervation.innervation)
app.command("view")(view.view)


def main() -> None:
    """Run the command line; a foreseen mistake is one sentence on stderr and exit status 2."""
    try:
        app()
    except (L5RootError, ContentError, BrokenGeometryError) as mistake:
        _stop(str(mistake))
    except KeyboardInterrupt:
        sys.exit(130)


def _stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    sys.exit(2)
