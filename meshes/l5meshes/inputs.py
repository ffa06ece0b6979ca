"""Which source files a structure's mesh depends on, and their hash."""

from __future__ import annotations

import ast
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

PACKAGE = "l5meshes"


def module_hash(module: str) -> str:
    """Return a short hash of a module's source and of every l5meshes module it leads to."""
    digest = sha256()
    for name in sorted(_closure(module)):
        digest.update(name.encode())
        digest.update(_source(name).read_bytes())
    return digest.hexdigest()[:16]


def _closure(module: str) -> set[str]:
    found: set[str] = set()
    waiting = [module, f"{PACKAGE}.glb"]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_imports(name))
    return found


@cache
def _imports(module: str) -> tuple[str, ...]:
    tree = ast.parse(_source(module).read_text(encoding="utf-8"))
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return tuple(n for n in names if n.startswith(PACKAGE + ".") and _source(n).is_file())


def _source(module: str) -> Path:
    relative = module.split(".")[1:]
    base = Path(str(files(PACKAGE))).joinpath(*relative)
    return base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
