"""The numbers of the left hip bone, in the common frame, mm.

Where the spines, the crest, the tuberosity, the symphysis and the socket lie: landmark positions
(``limb_landmarks``). Outlines and thicknesses between them: by eye after anatomical plates and
pictures of two adult bones, rounded to 0.5 mm.
"""

from __future__ import annotations

from l5meshes.limb_landmarks import LANDMARKS

Pair = tuple[float, float]
Triple = tuple[float, float, float]
Knot = tuple[float, float, float, float]
Row = tuple[float, float, float, float, float]

HIP_CENTRE: Triple = LANDMARKS["hip_centre"]
# head 23 mm; the two cartilages of the hip are 1.3 + 1.6 mm thick (Shepherd & Seedhom 1999)
SOCKET_RADIUS_MM = 23.0 + 2.9
WALL_MM = 4.3  # bone between the socket and the pelvis; by eye
# opening of the socket: about 40 degrees of inclination, 17 of anteversion (Tannast 2015)
RIM_NORMAL: Triple = (0.73, -0.21, -0.65)
RIM_OFFSET_MM = 0.5

# ilium: a plate at 28 degrees to the sagittal plane, first axis forward, second up
ILIUM_ORIGIN: Triple = (85.0, 0.0, 0.0)
ILIUM_FORWARD: Triple = (0.475, -0.88, 0.0)
ILIUM_OUTLINE: tuple[Pair, ...] = (
    (-79, 3), (-78, 15), (-69, 28), (-50, 41), (-25, 51), (0, 55), (20, 51), (42, 38), (58, 22),
    (71, 7), (75.5, -3), (75.5, -10), (71, -17), (64, -22.5), (60, -30), (58, -38), (52, -48),
    (44, -60), (20, -72), (-12, -70), (-26, -58), (-26, -47), (-32, -38), (-43, -34), (-55, -36.5),
    (-64, -35.5), (-70, -27), (-72, -14), (-76, -5),
)  # fmt: skip
ILIUM_KNOTS: tuple[Knot, ...] = (
    (-23.6, 50, 2.5, 5), (-3.7, 52, 10, 5.2), (19.4, 49, 18.5, 5.4), (-48, 35, 0, 6.5),
    (-26.5, 35, -2.2, 4.2), (-2, 35, 6.5, 3.6), (16.5, 35, 13.5, 4.6), (41.4, 35, 19.5, 6.5),
    (-69, 20, -2.3, 7), (-43, 20, -5.6, 6), (-18, 20, -1.7, 4), (7.4, 20, 7.2, 3.4),
    (27.7, 20, 13.2, 4.4), (54, 20, 16.2, 7.2), (-75, 5, -8, 8), (-52, 5, -10.5, 9),
    (-30, 5, -9.5, 6.5), (-6.8, 5, -2, 4), (15, 5, 6.5, 3.6), (34, 5, 9.8, 4.2), (64, 5, 4, 5.8),
    (-70, -10, -7.7, 6), (-49, -10, -11, 8.5), (-24, -10, -12, 8), (-6, -10, -7, 5.5),
    (11, -10, -0.4, 4.6), (35, -10, 1.8, 5.2), (72, -10, -5, 5), (-58, -25, -12, 4.5),
    (-36, -25, -13.4, 7.5), (-9, -25, -12, 8), (8, -25, -5.8, 6.8), (33, -25, -2.8, 6.2),
    (62, -25, -4.8, 5.2), (-19, -42, -9.6, 7.5), (0, -40, -9.8, 10), (22, -40, -6, 9.5),
    (47, -40, -6, 7.5), (-15, -58, -8.5, 12), (-4, -56, -8.5, 14), (28, -56, -9, 13),
    (44, -55, -8, 9),
)  # fmt: skip

# quadrilateral surface, the medial wall of the socket: (y, z), knots (y, z, -x, half thickness)
QUADRILATERAL_OUTLINE: tuple[Pair, ...] = (
    (-34, -52), (-10, -46), (12, -46), (20, -54), (22, -64), (27, -74), (31, -83), (30, -90),
    (31, -98), (34, -108), (36, -120), (22, -122), (12, -116), (5, -105), (-6, -99), (-20, -96),
    (-34, -89), (-42, -80), (-40, -66),
)  # fmt: skip
QUADRILATERAL_KNOTS: tuple[Knot, ...] = (
    (-30, -56, -76, 10), (8, -52, -70, 9), (-35, -75, -58, 8), (0, -75, -57, 6),
    (22, -75, -58, 8), (0, -92, -54, 4.5), (24, -92, -58, 8), (-30, -90, -55, 7),
    (20, -110, -60, 10), (28, -118, -60, 10), (5, -108, -56, 6), (-15, -98, -54, 5),
)  # fmt: skip

ISCHIUM: tuple[Row, ...] = (
    (74, 8, -72, 13, 13), (68, 14, -88, 12, 12), (63, 18, -100, 11.5, 13.5),
    (60, 20, -112, 11, 15.5), (60.5, 22, -123, 10.5, 15.5), (60, 24, -132, 9.5, 14),
    (54, 22, -141, 8, 11), (47, 16, -146, 5.5, 8),
)  # fmt: skip
ISCHIAL_SPINE: tuple[Row, ...] = (
    (58, 22, -80, 6, 8), (51, 28, -82, 4, 6), (45.8, 32.5, -83, 2.2, 3),
)  # fmt: skip

# pubic body, ischiopubic ramus and lower ischium: a plate through the obturator foramen
RAMUS_ORIGIN: Triple = (8.0, -50.0, 0.0)
RAMUS_BACKWARD: Triple = (0.57, 0.82, 0.0)
RAMUS_OUTLINE: tuple[Pair, ...] = (
    (-6, -101), (3, -97), (11, -102), (18, -111), (26, -119.5), (36, -126), (48, -130),
    (60, -131), (70, -127), (78, -116), (92, -112), (101, -116), (104, -126), (100, -137),
    (90, -145), (75, -149.5), (60, -149.5), (46, -146), (34, -141), (22, -135.5), (10, -129.5),
    (0, -124.5), (-6, -117),
)  # fmt: skip
RAMUS_KNOTS: tuple[Knot, ...] = (
    (-4, -104, 0, 5.5), (-4, -117, 1, 5.5), (8, -108, -1, 7), (12, -122, 2.5, 5),
    (22, -120, 2.5, 4.2), (35, -128, 4, 4), (35, -138, 4.5, 4.4), (50, -132, 4.5, 3.8),
    (50, -143, 5, 4.8), (66, -132, 3, 5.5), (66, -146, 4, 7), (84, -122, -1.5, 8.5),
    (88, -138, -1, 9.5), (100, -122, -2, 7.5),
)  # fmt: skip

SUPERIOR_RAMUS: tuple[Row, ...] = (
    (82, -26, -66, 13, 12), (70, -30, -76, 11, 11), (57, -37, -85, 8.5, 8.5),
    (44, -43, -92, 7, 7.2), (31, -49, -97, 6.6, 7), (19, -53, -103, 8.0, 9.5),
    (10.5, -52, -109, 8.0, 12), (8, -49, -113, 7.5, 12),
)  # fmt: skip
PUBIC_TUBERCLE: tuple[Triple, Triple] = ((26, -55.5, -99), (4.5, 4.5, 4))
# arcuate line and pecten of the pubis
PELVIC_BRIM: tuple[Row, ...] = (
    (61, 16, -6, 3, 3), (62.5, 5, -22, 3, 3), (63.5, -6, -42, 3.4, 3.4), (61, -20, -62, 3.2, 3.2),
    (53, -33, -78, 2.8, 2.8), (40, -43, -87, 2.4, 2.4), (27, -54, -95, 2, 2),
)  # fmt: skip

# swellings: centre, half axes, fillet
SWELLINGS: tuple[tuple[Triple, Triple, float], ...] = (
    ((97, -43, -42), (7, 11, 13), 16),  # anterior inferior iliac spine
    ((54, 45, 18), (8, 14, 11), 10),  # iliac tuberosity
)
# hollows: centre, half axes, fillet
HOLLOWS: tuple[tuple[Triple, Triple, float], ...] = (
    ((69.8, -13.2, -99.9), (17.2, 13, 15), 1.5),  # acetabular fossa
    ((65, -10, -112), (11, 9, 9), 2.5),  # acetabular notch
    ((61, -16, -116), (17, 11.5, 11.5), 3),  # obturator groove, front of the obturator foramen
    ((46, -12, -117), (9, 13, 10), 3),
    ((85, 16, -107), (9, 9, 4.5), 4),  # groove above the ischial tuberosity
)

SYMPHYSIS_X_MM = 2.2  # half of the disc, 4-5 mm wide between the bones (Becker 2010)

# sacroiliac joint: 1.5 mm between the bones, as their cartilages fill it (Vleeming 2012)
SACROILIAC_GAP_MM = 1.5
AURICULAR_PAD_MM = 5.0  # depth of iliac bone built up to the joint
AURICULAR_LEAST_X_MM = 40.0  # beside the sacrum, never before or behind it
# where the faces meet, seen from the side (y, z): the outline of our sacrum's auricular face
AURICULAR_OUTLINE: tuple[Pair, ...] = (
    (13, 10), (18, 14), (23, 11), (26, 3), (31, -9), (43, -16), (53, -21), (58, -28), (57, -36),
    (49, -38.5), (36, -34), (22, -29), (13, -23), (11, -10), (13, 2),
)  # fmt: skip
