"""Everything that can go wrong on purpose.

L5RootError                 one clear sentence for a person; the command line exits with 2
├── SettingError            a flag or environment variable that makes no sense
├── PortError               an address that cannot be listened on
└── RefusedError            a value from a browser that is not accepted (domain.view)
"""

from __future__ import annotations


class L5RootError(Exception):
    """A mistake that is told to a person in one sentence, never as a traceback."""


class SettingError(L5RootError):
    """A flag or environment variable that makes no sense."""


class PortError(L5RootError):
    """An address that cannot be listened on."""
