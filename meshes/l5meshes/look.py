"""Shows shipped meshes with PyVista: for people who live in Python, and for the gallery."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from l5meshes.library import find, read
from l5meshes.manifest import BuiltStructure, load_manifest

if TYPE_CHECKING:
    import pyvista as pv

# The atlas's albedo, one for each kind; told apart under simulated protan, deutan, tritan vision
COLOURS = {
    "bone": "#EDE3CE",
    "cartilage": "#BFE0DE",
    "annulus": "#7F93A3",
    "nucleus": "#86DADB",
    "capsule": "#BCA670",
    "ligament": "#BCA670",
    "flavum": "#B9A86A",
    "dura": "#C4B4F2",
    "cord": "#EADF9C",
    "root": "#EADF9C",
    "l5": "#F29A05",
    "ganglion": "#CF6A06",
    "fat": "#F0E3B2",
    "space": "#63CBD5",
    "nerve": "#EADF9C",
    "muscle": "#9C4A3A",
    "tendon": "#E6DFD2",
    "skin": "#E3BFA4",
}
_SEE_THROUGH = {"dura": 0.28, "space": 0.18, "fat": 0.4}


def colour(built: BuiltStructure) -> str:
    """Return the colour a structure is shown in; L5's root is the one amber thing."""
    amber = built.kind == "root" and built.id.startswith("l5_")
    return COLOURS["l5" if amber else built.kind]


def plotter(ids: Iterable[str] | None = None, *, off_screen: bool = False) -> pv.Plotter:
    """Return a lit plotter with the structures (default: all but spaces, fat, capsules, skin)."""
    import pyvista as pv

    chosen = [find(i) for i in (_default_ids() if ids is None else ids)]
    plot: Any = pv.Plotter(off_screen=off_screen, window_size=[1200, 1400], lighting="three lights")
    plot.set_background("white")
    for built in chosen:
        mesh = read(built.id).compute_normals(feature_angle=52, split_vertices=True)
        opacity = _SEE_THROUGH.get(built.kind, 1.0)
        plot.add_mesh(mesh, color=colour(built), opacity=opacity, smooth_shading=True, specular=0.1)
    plot.view_vector((0.8, 0.58, 0.14), viewup=(0, 0, 1))
    shown: pv.Plotter = plot
    return shown


def _default_ids() -> list[str]:
    return [s.id for s in load_manifest() if s.kind not in ("space", "fat", "capsule", "skin")]


def show(ids: Iterable[str] | None = None, picture: Path | None = None) -> None:
    """Open a window with the structures, or write a PNG of them."""
    plot = plotter(ids, off_screen=picture is not None)
    if picture is None:
        plot.show(title="L5 root atlas")
    else:
        plot.screenshot(picture)
        plot.close()
