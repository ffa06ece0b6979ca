"""``python -m l5app`` is the command line ``l5root``."""

from l5app.cli import main

if __name__ == "__main__":
    main()
