#!/bin/sh
# Installs everything and runs every check: style, types, imports, all tests, a real browser.
# What follows goes to pytest, for example: sh tests/run.sh -k sacrum
set -eu
cd "$(dirname "$0")/.."
sh app/install.sh test
.venv/bin/ruff check
.venv/bin/ruff format --check
.venv/bin/mypy
.venv/bin/lint-imports
exec .venv/bin/pytest -n 2 --dist loadgroup "$@"
