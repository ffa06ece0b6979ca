#!/bin/sh
# Installs everything and runs every check: style, types, imports, all tests, a real browser.
set -eu
cd "$(dirname "$0")/.."
sh app/install.sh test
.venv/bin/ruff check
.venv/bin/ruff format --check
.venv/bin/mypy
.venv/bin/lint-imports
.venv/bin/pytest -n 2 -m "not browser"
# one at a time: two software renderers on two cores starve each other
.venv/bin/pytest -m browser
