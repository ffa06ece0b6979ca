#!/bin/sh
# Installs the atlas and starts it; what follows goes to `l5root serve`, for example --port 9000.
set -eu
sh "$(dirname "$0")/install.sh"
exec "$(dirname "$0")/../.venv/bin/l5root" serve "$@"
