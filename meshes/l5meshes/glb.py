"""Quantised meshes and the GLB files they travel in (KHR_mesh_quantization).

Positions are 16-bit steps of a cube around the structure (below 4 micrometres for the largest),
normals 8-bit, baked shade, fibre coordinate and every other layer 8-bit. Reading a file gives back
the very integers that were written, so an unchanged structure survives any number of partial
builds.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from l5meshes.manifest import BrokenGeometryError
from l5meshes.mesh import TriMesh

CREASE_DEG = 52.0  # normals split above this angle; by eye: keeps facet edges crisp, flanks smooth
_STEPS = 65535
_GLTF, _JSON, _BIN = 0x46546C67, 0x4E4F534A, 0x004E4942
_ARRAY, _INDEX = 34962, 34963
_I8, _U8, _U16, _U32 = 5120, 5121, 5123, 5125
_DTYPES = {_I8: np.int8, _U8: np.uint8, _U16: np.uint16, _U32: np.uint32}
_NAMED = ("POSITION", "NORMAL", "_AO", "_ALONG")
_WIDTHS = {"SCALAR": 1, "VEC3": 3}


@dataclass(frozen=True)
class Part:
    """One structure's mesh as the integers that are shipped.

    Parameters
    ----------
    positions : (n, 3) uint16, steps of ``scale_mm / 65535`` from ``origin_mm``
    normals : (n, 3) int8, 127 = 1
    shade : (n,) uint8, 255 = open, 0 = fully occluded
    along : (n,) uint8 or None, 0..255 along the fibres
    faces : (m, 3) int
    layers : (n,) uint8 each, every other scalar of the mesh by its name
    """

    id: str
    positions: NDArray[np.uint16]
    normals: NDArray[np.int8]
    shade: NDArray[np.uint8]
    along: NDArray[np.uint8] | None
    faces: NDArray[np.int64]
    origin_mm: tuple[float, float, float]
    scale_mm: float
    layers: Mapping[str, NDArray[np.uint8]] = field(default_factory=dict)

    def to_mesh(self) -> TriMesh:
        """Return the closed mesh: millimetres again, vertices split for creases joined."""
        _, first, joined = np.unique(self.positions, axis=0, return_index=True, return_inverse=True)
        points = self.positions[first] * (self.scale_mm / _STEPS) + np.array(self.origin_mm)
        scalars = {"ao": self.shade[first] / 255.0}
        if self.along is not None:
            scalars["along"] = self.along[first] / 255.0
        scalars |= {name: values[first] / 255.0 for name, values in self.layers.items()}
        return TriMesh(points, joined.reshape(-1)[self.faces], scalars)


def quantise(structure_id: str, mesh: TriMesh) -> Part:
    """Return the mesh as a ``Part`` with normals split at creases."""
    surface = mesh.to_polydata().compute_normals(
        cell_normals=False,
        split_vertices=True,
        feature_angle=CREASE_DEG,
        consistent_normals=False,
        auto_orient_normals=False,
    )
    points = np.asarray(surface.points, float)
    origin, scale = points.min(0), float(np.ptp(points, axis=0).max())
    shade = surface.point_data["ao"] if "ao" in mesh.scalars else np.ones(len(points))
    along = surface.point_data["along"] if "along" in mesh.scalars else None
    others = sorted(set(mesh.scalars) - {"ao", "along"})
    return Part(
        id=structure_id,
        positions=np.rint((points - origin) / scale * _STEPS).astype(np.uint16),
        normals=np.rint(np.asarray(surface.point_data["Normals"]) * 127).astype(np.int8),
        shade=_eight_bit(np.asarray(shade)),
        along=None if along is None else _eight_bit(np.asarray(along)),
        faces=np.asarray(surface.faces.reshape(-1, 4)[:, 1:], np.int64),
        origin_mm=(float(origin[0]), float(origin[1]), float(origin[2])),
        scale_mm=scale,
        layers={name: _eight_bit(np.asarray(surface.point_data[name])) for name in others},
    )


def _eight_bit(values: NDArray[np.floating]) -> NDArray[np.uint8]:
    steps: NDArray[np.uint8] = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
    return steps


class _Writer:
    """Collects aligned buffer views; strides are multiples of four as glTF demands."""

    def __init__(self) -> None:
        self.blob = bytearray()
        self.views: list[dict[str, int]] = []
        self.accessors: list[dict[str, Any]] = []

    def attribute(self, values: NDArray[Any], component: int, *, normalized: bool = True) -> int:
        rows = values.reshape(len(values), -1)
        stride = -(-rows.shape[1] * rows.itemsize // 4) * 4
        padded = np.zeros((len(rows), stride // rows.itemsize), rows.dtype)
        padded[:, : rows.shape[1]] = rows
        accessor: dict[str, Any] = {"componentType": component, "count": len(rows)}
        accessor["normalized"] = normalized
        accessor["type"] = "VEC3" if rows.shape[1] == 3 else "SCALAR"
        if component == _U16:
            accessor |= {"min": rows.min(0).tolist(), "max": rows.max(0).tolist()}
        return self._add(padded.tobytes(), accessor, {"byteStride": stride, "target": _ARRAY})

    def indices(self, faces: NDArray[np.int64], n_points: int) -> int:
        component = _U16 if n_points < 65535 else _U32
        flat = faces.reshape(-1).astype(_DTYPES[component])
        accessor = {"componentType": component, "count": len(flat), "type": "SCALAR"}
        return self._add(flat.tobytes(), accessor, {"target": _INDEX})

    def _add(self, data: bytes, accessor: dict[str, Any], view: dict[str, int]) -> int:
        self.blob.extend(b"\0" * (-len(self.blob) % 4))
        span = {"buffer": 0, "byteOffset": len(self.blob), "byteLength": len(data)}
        self.views.append(span | view)
        self.accessors.append({"bufferView": len(self.views) - 1} | accessor)
        self.blob.extend(data)
        return len(self.accessors) - 1


def write_glb(parts: Iterable[Part]) -> bytes:
    """Return a binary glTF with one node per part, named by the structure's id."""
    writer, meshes, nodes = _Writer(), [], []
    for part in parts:
        attributes = {
            "POSITION": writer.attribute(part.positions, _U16),
            "NORMAL": writer.attribute(part.normals, _I8),
            "_AO": writer.attribute(part.shade, _U8),
        }
        if part.along is not None:
            attributes["_ALONG"] = writer.attribute(part.along, _U8)
        for name, values in part.layers.items():
            attributes[f"_{name.upper()}"] = writer.attribute(values, _U8)
        indices = writer.indices(part.faces, len(part.positions))
        primitive = {"attributes": attributes, "indices": indices, "mode": 4}
        meshes.append({"name": part.id, "primitives": [primitive]})
        node = {"name": part.id, "mesh": len(meshes) - 1}
        nodes.append(node | {"translation": part.origin_mm, "scale": [part.scale_mm] * 3})
    document = {
        "asset": {"version": "2.0", "generator": "l5root build"},
        "extensionsUsed": ["KHR_mesh_quantization"],
        "extensionsRequired": ["KHR_mesh_quantization"],
        "scene": 0,
        "scenes": [{"nodes": list(range(len(nodes)))}],
        "nodes": nodes,
        "meshes": meshes,
        "accessors": writer.accessors,
        "bufferViews": writer.views,
        "buffers": [{"byteLength": len(writer.blob)}],
    }
    return _pack(json.dumps(document, separators=(",", ":")).encode(), bytes(writer.blob))


def _pack(text: bytes, blob: bytes) -> bytes:
    text += b" " * (-len(text) % 4)
    blob += b"\0" * (-len(blob) % 4)
    head = struct.pack("<III", _GLTF, 2, 28 + len(text) + len(blob))
    return head + _chunk(_JSON, text) + _chunk(_BIN, blob)


def _chunk(kind: int, data: bytes) -> bytes:
    return struct.pack("<II", len(data), kind) + data


def read_glb(data: bytes) -> tuple[Part, ...]:
    """Return the parts of a file written by ``write_glb``.

    Raises
    ------
    BrokenGeometryError
        when the file is truncated or is no such file
    """
    try:
        magic, _, length = struct.unpack_from("<III", data)
        if magic != _GLTF or length != len(data):
            raise BrokenGeometryError(f"truncated: {len(data)} of {length} bytes")
        (text_length,) = struct.unpack_from("<I", data, 12)
        document = json.loads(data[20 : 20 + text_length])
        blob = data[28 + text_length :]
        return tuple(_read_part(document, blob, node) for node in document["nodes"])
    except (struct.error, ValueError, KeyError, IndexError) as problem:
        raise BrokenGeometryError(f"not a geometry file of this atlas ({problem})") from problem


def _read_part(document: dict[str, Any], blob: bytes, node: dict[str, Any]) -> Part:
    primitive = document["meshes"][node["mesh"]]["primitives"][0]
    at = primitive["attributes"]

    def values(index: int) -> NDArray[Any]:
        return _read_accessor(document, blob, index)

    x, y, z = node["translation"]
    return Part(
        id=node["name"],
        positions=values(at["POSITION"]),
        normals=values(at["NORMAL"]),
        shade=values(at["_AO"])[:, 0],
        along=values(at["_ALONG"])[:, 0] if "_ALONG" in at else None,
        faces=values(primitive["indices"]).reshape(-1, 3).astype(np.int64),
        origin_mm=(x, y, z),
        scale_mm=node["scale"][0],
        layers={
            name.removeprefix("_").lower(): values(index)[:, 0]
            for name, index in at.items()
            if name not in _NAMED
        },
    )


def _read_accessor(document: dict[str, Any], blob: bytes, index: int) -> NDArray[Any]:
    accessor = document["accessors"][index]
    view = document["bufferViews"][accessor["bufferView"]]
    dtype = np.dtype(_DTYPES[accessor["componentType"]])
    width = _WIDTHS[accessor["type"]]
    row = view.get("byteStride", width * dtype.itemsize) // dtype.itemsize
    raw = np.frombuffer(blob, dtype, accessor["count"] * row, view["byteOffset"])
    return raw.reshape(accessor["count"], row)[:, :width].copy()
