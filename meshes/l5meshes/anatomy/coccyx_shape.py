"""The coccyx: four fused segments below the apex of the sacrum, in the frame of the sacral maps.

Rows read by eye from two adult sacra with coccyx; tip position from the BodyParts3D landmark table.
"""

from __future__ import annotations

from l5meshes.implicit import HalfGrid, Solid, Sweep

SPACING_MM = 0.6
LOW, HIGH = (0.0, 38.0, -126.0), (22.0, 80.0, -78.0)

# centre line (x, y, z, half thickness, half width); the waists are the fused discs
SEGMENTS = (
    (0, 61.6, -91.0, 4.4, 8.6), (0, 61.0, -95.0, 4.6, 8.4), (0, 60.0, -98.6, 3.5, 6.2),
    (0, 59.2, -101.5, 4.2, 7.0), (0, 57.8, -105.4, 3.2, 4.8), (0, 56.4, -108, 3.6, 5.2),
    (0, 54.4, -111, 2.7, 3.7), (0, 52.4, -113.2, 3.1, 4.1), (0, 49.6, -115.6, 2.3, 2.9),
    (0, 47.6, -117, 2.3, 2.6),
)  # fmt: skip
TRANSVERSE = ((3, 61, -95, 4.0, 5.4), (8.5, 60.4, -94, 3.2, 4.2), (13.5, 59, -92.6, 2.2, 2.6))
CORNU = ((5.5, 63.6, -94, 2.4, 2.6), (7.4, 67, -90, 1.8, 2.0), (8.0, 69, -86.6, 1.4, 1.5))


def coccyx_solid() -> Solid:
    """Return the coccyx as signed values on its half grid."""
    solid = Solid(HalfGrid(LOW, HIGH, SPACING_MM))
    solid.add(Sweep(SEGMENTS, up=(1, 0, 0), caps=(3.0, 2.4)))
    solid.add(Sweep(TRANSVERSE), 4.0)
    solid.add(Sweep(CORNU, up=(0, 1, 0)), 3.0)
    return solid
