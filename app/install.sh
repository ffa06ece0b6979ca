#!/bin/sh
# Installs the atlas into .venv of this checkout. Needs Python 3.11 or newer, git and apt.
#   sh app/install.sh            what the app needs
#   sh app/install.sh test       also what its tests need, a real browser included
set -eu
cd "$(dirname "$0")/.."

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else echo "Needs root once, for: $*" >&2; exit 2
    fi
}

apt_install() {
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >&2
}

for python in python3.11 python3.12 python3.13 python3; do
    if command -v "$python" >/dev/null &&
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then break; fi
    python=
done
[ -n "$python" ] || { echo "No Python 3.11 or newer on this machine" >&2; exit 2; }

if [ ! -x .venv/bin/pip ]; then
    # Debian splits the part of Python that makes environments into a package of its own
    "$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
    "$python" -m venv .venv
fi
.venv/bin/python -m pip install -q --disable-pip-version-check --upgrade 'pip>=25.1' >&2
.venv/bin/python -m pip install -q --disable-pip-version-check -e . >&2

if [ "${1:-}" = test ]; then
    .venv/bin/python -m pip install -q --disable-pip-version-check --group test >&2
    command -v chromium >/dev/null || apt_install chromium
    # Playwright drives the browser from a program that needs it; a bare Debian lacks it
    .venv/bin/python -c 'import ctypes; ctypes.CDLL("libatomic.so.1")' 2>/dev/null ||
        apt_install libatomic1
fi
