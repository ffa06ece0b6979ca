"""The web app of the L5 root atlas."""

__version__ = "0.1.0"
