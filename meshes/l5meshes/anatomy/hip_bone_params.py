"""The numbers of the left hip bone, in the common frame, mm.

Where the spines, the crest, the tuberosity, the symphysis and the socket lie: landmark positions
(``limb_landmarks``). Outlines and thicknesses between them: by eye after anatomical plates and
pictures and plane sections of adult bones, rounded to 0.5 mm.
"""

from __future__ import annotations

from l5meshes.limb_landmarks import LANDMARKS

Pair = tuple[float, float]
Triple = tuple[float, float, float]
Knot = tuple[float, float, float, float]
Row = tuple[float, float, float, float, float]

HIP_CENTRE: Triple = LANDMARKS["hip_centre"]
# head 23 mm; each cartilage of the hip is 1.35-2.0 mm thick (Shepherd and Seedhom 1999)
SOCKET_RADIUS_MM = 23.0 + 2.9
WALL_MM = 4.8  # bone round the socket, thickest above and behind, where it bears; by eye
WALL_SHIFT_MM: Triple = (0.0, 0.5, 2.0)
# which way the socket opens: outward, downward and 16 degrees forward; read on the same man
RIM_NORMAL: Triple = (0.73, -0.21, -0.65)
RIM_OFFSET_MM = 0.5

# ilium: a plate at 28 degrees to the sagittal plane, first axis forward, second up
ILIUM_ORIGIN: Triple = (85.0, 0.0, 0.0)
ILIUM_FORWARD: Triple = (0.475, -0.88, 0.0)
ILIUM_OUTLINE: tuple[Pair, ...] = (
    (-78, 3), (-75, 13), (-66.5, 23.5), (-49, 35), (-25, 48), (0, 54.5), (20, 51), (42, 38),
    (58, 22), (71, 7), (76.5, -4), (77, -11), (70.5, -18), (62.5, -24), (59.5, -31), (57.5, -39),
    (50.5, -49), (44, -60), (20, -72), (-12, -70), (-26, -58), (-26, -47), (-32, -38), (-43, -34.5),
    (-54, -36.5), (-62, -35), (-67.5, -28), (-71, -15), (-75.5, -5),
)  # fmt: skip
ILIUM_KNOTS: tuple[Knot, ...] = (
    (-23.6, 50, 2.5, 5), (-3.7, 52, 10, 5.2), (19.4, 49, 18.5, 5.4), (-46, 32, -0.5, 6),
    (-26.5, 35, -2.2, 4.2), (-2, 35, 6.5, 3.6), (16.5, 35, 13.5, 4.6), (41.4, 35, 19.5, 6.5),
    (-69, 20, -2.3, 7), (-43, 20, -5.6, 6), (-18, 20, -1.7, 4), (7.4, 20, 7.2, 3.4),
    (27.7, 20, 13.2, 4.4), (54, 20, 16.2, 7.2), (-75, 5, -8, 8), (-52, 5, -9, 8.5),
    (-30, 5, -9.5, 6.5), (-6.8, 5, -2, 4), (15, 5, 7.5, 3.6), (34, 5, 9.8, 4.2), (64, 5, 4, 5.8),
    (-69, -10, -5.5, 8), (-49, -10, -8.5, 9), (-24, -10, -12, 8), (-6, -10, -7, 5.5),
    (11, -10, 1, 4.6), (35, -10, 3.5, 5.2), (72, -10, -5, 5), (-57, -25, -9, 7), (-66, -30, -6, 6),
    (-36, -25, -13.4, 7.5), (-9, -25, -12, 8), (8, -25, -4.5, 6.8), (33, -25, -0.5, 6.2),
    (61, -24, -6.5, 5), (56, -36, -6.5, 6.5), (-19, -42, -9.6, 7.5), (0, -40, -9.8, 10),
    (22, -40, -6, 9.5), (46, -42, -7.5, 7), (-15, -58, -8.5, 12), (-4, -56, -10, 12.5),
    (28, -56, -10, 12), (44, -55, -8, 9),
)  # fmt: skip

# quadrilateral surface, the medial wall of the socket: (y, z), knots (y, z, -x, half thickness)
QUADRILATERAL_OUTLINE: tuple[Pair, ...] = (
    (-34, -52), (-10, -46), (12, -46), (20, -54), (22, -64), (27, -74), (31, -83), (30, -90),
    (31, -98), (34, -108), (36, -120), (22, -126), (12, -123), (4, -117), (-4, -112), (-15, -107),
    (-28, -100), (-37, -93), (-43, -82), (-40, -66),
)  # fmt: skip
QUADRILATERAL_KNOTS: tuple[Knot, ...] = (
    (-30, -56, -76, 10), (8, -52, -70, 9), (-35, -75, -58, 8), (0, -75, -57, 6),
    (22, -75, -58, 8), (0, -92, -53.5, 5.8), (24, -92, -58, 8), (-30, -90, -55, 7),
    (20, -110, -60, 10), (28, -118, -60, 10), (5, -108, -55.5, 7), (-15, -98, -53.5, 6),
)  # fmt: skip

ISCHIUM: tuple[Row, ...] = (
    (74, 8, -72, 13, 13), (68, 14, -88, 12, 12), (63, 18, -100, 11.5, 13.5),
    (60, 20, -112, 11, 15.5), (60.5, 22, -123, 10.5, 15.5), (60, 24, -132, 9.5, 14),
    (54, 22, -141, 8, 11), (47, 16, -146, 5.5, 8),
)  # fmt: skip
ISCHIAL_SPINE: tuple[Row, ...] = (
    (60, 20, -79, 7, 12), (53, 26.5, -81.5, 4.5, 8), (46.5, 32, -83, 2, 3),
)  # fmt: skip

# pubic body, ischiopubic ramus and lower ischium: a plate through the obturator foramen
RAMUS_ORIGIN: Triple = (8.0, -50.0, 0.0)
RAMUS_BACKWARD: Triple = (0.57, 0.82, 0.0)
RAMUS_OUTLINE: tuple[Pair, ...] = (
    (8, -117), (18, -118), (26, -122.5), (36, -128), (48, -131.5), (60, -132), (70, -128),
    (78, -117), (92, -112), (101, -116), (104, -126), (100, -137), (90, -145), (76, -149),
    (61, -147), (46, -142.5), (34, -138.5), (22, -134.5), (11, -130.5), (4, -125),
)  # fmt: skip
RAMUS_KNOTS: tuple[Knot, ...] = (
    (8, -121, 0, 5.5), (14, -127, 1.5, 5), (22, -123, 2.5, 4.2), (35, -130, 4, 4),
    (35, -137, 4.5, 4.4), (50, -133, 4.5, 3.8), (50, -143, 5, 4.8), (66, -134, 3, 5.5),
    (66, -146, 4, 7), (84, -122, -1.5, 8.5), (88, -138, -1, 9.5), (100, -122, -2, 7.5),
)  # fmt: skip

SUPERIOR_RAMUS: tuple[Row, ...] = (
    (82, -26, -66, 13, 12), (70, -30, -76, 11.5, 11), (57, -35.5, -85.5, 10.5, 10),
    (44, -42, -93, 9.5, 8.8), (31, -49, -98, 9.5, 7.6), (17, -57, -101.5, 9, 6),
)  # fmt: skip
PUBIC_TUBERCLE: tuple[Triple, Triple] = ((24, -60, -100), (6, 5, 5))
# pubic body: a plate that leans 49 degrees forward; outline (lateral, up), flat, knots
PUBIS_ORIGIN: Triple = (4.0, -53.5, -111.5)
PUBIS_UP: Triple = (0.0, -0.75, 0.66)
PUBIS_OUTLINE: tuple[Pair, ...] = (
    (-5, 12), (0, 16), (10, 16.5), (20, 15.5), (25, 11), (25, 4), (22.5, -5), (19, -14),
    (15, -24), (5, -25), (-2, -20), (-5, -14),
)  # fmt: skip
PUBIS_KNOTS: tuple[Knot, ...] = (
    (0, 12, 0, 5.4), (20, 11, 0, 5.2), (10, 4, 0, 6.2), (2, -10, 0, 6.2), (17, -6, 0, 5.5),
    (12, -22, 0, 4.4), (5, -20, 0, 5),
)  # fmt: skip
# arcuate line and pecten of the pubis
PELVIC_BRIM: tuple[Row, ...] = (
    (61, 16, -6, 3, 3), (62.5, 5, -22, 3, 3), (63.5, -6, -42, 3.4, 3.4), (61, -20, -62, 3.2, 3.2),
    (53, -33, -78, 2.8, 2.8), (40, -43, -87, 2.4, 2.4), (27, -54, -95, 2, 2),
)  # fmt: skip

# swellings: centre, half axes, fillet
SWELLINGS: tuple[tuple[Triple, Triple, float], ...] = (
    ((53, 46, 19), (7, 13, 9), 10),  # iliac tuberosity
)
# from the fossa out under the transverse ligament
ACETABULAR_NOTCH: tuple[Row, ...] = (
    (61, -12, -97, 10, 7.5), (62, -10, -106, 10, 7), (65, -8, -115, 10, 7), (69, -6, -124, 9, 7),
)  # fmt: skip
# hollows: centre, half axes, fillet
HOLLOWS: tuple[tuple[Triple, Triple, float], ...] = (
    ((68.5, -12, -98.5), (17.5, 13, 14), 0.8),  # acetabular fossa
    ((64, -20, -116), (18, 14, 14), 3),  # obturator groove, front of the obturator foramen
    ((85, 16, -107), (9, 9, 4.5), 4),  # groove above the ischial tuberosity
    ((88.5, 72, -119), (42, 42, 38), 4),  # upper facet of the tuberosity, for the hamstrings
    ((62, 52, -178), (42, 38, 36), 4),  # lower facet, for adductor magnus
)

SYMPHYSIS_X_MM = 2.2  # half of the disc, 4-5 mm wide between the bones (Becker 2010)

# sacroiliac joint: 1.5 mm between the bones, as their cartilages fill it (Vleeming 2012)
SACROILIAC_GAP_MM = 1.5
AURICULAR_PAD_MM = 5.0  # depth of iliac bone built up to the joint
AURICULAR_LEAST_X_MM = 40.0  # beside the sacrum, never before or behind it
# where the faces meet, seen from the side (y, z): the outline of our sacrum's auricular face
AURICULAR_OUTLINE: tuple[Pair, ...] = (
    (13, 10), (18, 14), (23, 11), (26, 3), (31, -9), (42, -17), (51, -23), (55, -29), (57, -36),
    (49, -38.5), (36, -34), (22, -29), (13, -23), (11, -10), (13, 2),
)  # fmt: skip
