"""The organs as signed-distance fields: one function an organ group, each adding its fields to a dictionary.

All on open axes in the average adult's millimetres (carina at the origin); ``anatomy`` scales them to a person.
"""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from LungPerfusionCore.numerics import steady

from ..shapes import Axes, curve, ellipsoid, intersect, subtract, tube, union
from .build import Build


def profile(points) -> PchipInterpolator:
    z, value = np.array(sorted(points), float).T
    return PchipInterpolator(z, value, extrapolate=True)


# (z, value) of the thoracic cavity: half-width, front, back, and where the two apices stand, mm from the carina
HALF_WIDTH = [
    (-225, 118),
    (-180, 122),
    (-122, 121),
    (-82, 117),
    (-42, 113),
    (-7, 108),
    (17, 102),
    (37, 94),
    (57, 77),
    (70, 58),
    (79, 44),
    (100, 44),
]
FRONT = [
    (-225, -92),
    (-122, -91),
    (-82, -90),
    (-42, -86),
    (-7, -78),
    (17, -69),
    (37, -49),
    (57, -21),
    (70, 4),
    (79, 20),
    (100, 24),
]
BACK = [
    (-225, 74),
    (-180, 80),
    (-122, 87),
    (-82, 92),
    (-42, 92),
    (-7, 84),
    (17, 75),
    (37, 61),
    (57, 43),
    (70, 33),
    (79, 26),
    (100, 24),
]
CENTRE = [(-225, 20), (-42, 24), (-7, 25), (17, 26), (37, 30), (57, 37), (79, 42), (100, 42)]
SPINE_Y = [
    (-225, 24),
    (-155, 45),
    (-125, 57),
    (-95, 65),
    (-65, 70),
    (-35, 69),
    (0, 60),
    (25, 47),
    (55, 28),
    (85, 11),
    (110, 0),
]


def add_cavity(f: dict, axes: Axes, p: dict) -> None:
    """Two half-chests, each a superellipse whose centre moves outwards towards the apex."""
    x, y, z = axes
    zs = z.astype(float)
    width, front, back, centre = (p[n](zs).astype(np.float32) for n in ("half_width", "front", "back", "centre"))
    middle, half_depth = (front + back) / 2, np.maximum((back - front) / 2, 2)
    half_width = np.maximum(width - centre, 2)
    # beyond the apex the section closes like a cap
    cap = np.float32(79) - z
    close = np.sqrt(np.clip(cap / 30, 0.0, 1))
    for side, sign in (("right", -1), ("left", 1)):
        dx = (x * sign - centre) / (half_width * np.maximum(close, 0.05))
        # beside the spine the chest reaches further back than anywhere else, where the ribs turn
        gutter = np.float32(11) * steady.exp(-(((x * sign - 50) / 32) ** 2)) * np.clip((y - middle) / half_depth, 0, 1) * close
        dy = (y - gutter - middle) / (half_depth * np.maximum(close, 0.05))
        g = steady.power(steady.power(np.abs(dx), 2.35) + steady.power(np.abs(dy), 2.35), 1 / 2.35)
        f[f"{side}_chest"] = np.maximum((g - 1) * np.minimum(half_width, half_depth) * np.maximum(close, 0.3), -cap)
    f["cavity"] = union(f["right_chest"], f["left_chest"], 6.0)


def add_spine(f: dict, axes: Axes, p: dict) -> None:
    x, y, z = axes
    centre = p["spine_y"](z.astype(float)).astype(np.float32)
    grow = np.clip((np.float32(60) - z) / 230, 0, 1)
    radius = 12.5 + 6.0 * grow
    disc = steady.cos((z + 9) * np.float32(2 * np.pi / 25.0))  # bodies are waisted, discs in between
    f["vertebra"] = np.sqrt((x / 1.15) ** 2 + ((y - centre) / 0.95) ** 2) - radius - 1.2 * disc
    back = y - centre - radius
    f["canal"] = np.sqrt((x / 1.15) ** 2 + (back - 9) ** 2) - 8.0
    arch = np.abs(np.sqrt((x / 1.2) ** 2 + (back - 9) ** 2) - 11.5) - 2.6
    spinous = np.maximum(np.abs(x) - 3.0, np.abs(back - 32) - 17) + 3.0 * np.maximum(-steady.cos((z - 6) * np.float32(2 * np.pi / 25.0)), 0)
    lateral = np.sqrt((back - 11 - 0.18 * np.abs(x)) ** 2 + (6.5 * steady.sin((z + 2) * np.float32(np.pi / 25.0))) ** 2) - 4.5
    transverse = np.maximum(lateral, np.maximum(np.abs(x) - 32, 10 - np.abs(x)))
    f["posterior_elements"] = union(union(arch, spinous, 3), transverse, 3)
    f["spine_hull"] = np.sqrt((x / 1.1) ** 2 + ((y - centre) / 1.0) ** 2) - radius - 6.0


# chains of (x, y, z, radius)
TUBES = {
    "aorta": [
        (6, -30, -66, 13),
        (-6, -38, -45, 16),
        (-6, -33, -8, 15.5),
        (0, -20, 18, 14),
        (9, 0, 26, 13.5),
        (16, 22, 18, 12.5),
        (19, 38, -2, 12),
        (19, 45, -50, 11.5),
        (18, 42, -110, 11),
        (13, 26, -160, 10),
        (9, 6, -222, 9.5),
    ],
    "brachiocephalic_artery": [(-2, -14, 24, 6), (-12, -13, 50, 5.5), (-15, -12, 98, 4)],
    "left_carotid": [(7, -6, 28, 4.5), (12, -9, 60, 3.6), (15, -14, 98, 3.5)],
    "left_subclavian": [(14, 8, 27, 5), (23, 4, 60, 4.5), (48, -4, 84, 4)],
    "svc": [(-31, -24, 22, 8.5), (-30, -21, -15, 10), (-28, -16, -48, 10.5)],
    "right_brachiocephalic": [(-31, -24, 22, 8), (-34, -17, 45, 7), (-46, -12, 70, 6), (-90, -8, 84, 5)],
    "left_brachiocephalic": [(-30, -25, 21, 7), (0, -38, 36, 6.5), (32, -28, 60, 6), (52, -20, 80, 5.5)],
    "ivc": [(-25, 2, -80, 11), (-27, 8, -112, 12), (-24, 14, -222, 11)],
    "azygos": [
        (-4, 44, -200, 2.5),
        (-6, 47, -100, 3),
        (-6, 46, -25, 3.5),
        (-12, 36, 2, 4),
        (-25, 12, 9, 4.5),
        (-30, -14, 4, 4.5),
    ],
    "oesophagus": [
        (4, 0, 98, 6),
        (2, -2, 55, 6),
        (1, 10, 25, 6),
        (7, 25, -8, 6),
        (12, 32, -40, 6.5),
        (13, 30, -75, 7),
        (17, 14, -105, 7),
        (32, -8, -135, 8),
    ],
    "trachea": [(0, -25, 98, 8), (-2, -19, 55, 8), (-4, -6, 25, 8), (-2, 3, 3, 8.6)],
    "right_main_bronchus": [(-2, 3, 3, 7.5), (-14, 8, -7, 6.8), (-29, 11, -17, 6.2)],
    "left_main_bronchus": [(-2, 3, 3, 7.0), (14, 10, -11, 6.0), (34, 17, -25, 5.6)],
    "pulmonary_trunk": [(24, -56, -44, 13.5), (20, -44, -26, 13.5), (14, -28, -15, 13)],
    "right_pulmonary": [(14, -28, -15, 11), (-8, -16, -20, 10.5), (-33, -8, -23, 9.5)],
    "left_pulmonary": [(14, -28, -15, 11), (30, -10, -9, 10.5), (42, 10, -12, 9.5)],
    "right_superior_vein": [(-12, 4, -36, 8), (-34, -12, -34, 7)],
    "right_inferior_vein": [(-12, 16, -50, 8), (-38, 22, -60, 7)],
    "left_superior_vein": [(32, 6, -32, 8), (50, -10, -26, 7)],
    "left_inferior_vein": [(32, 20, -46, 8), (50, 26, -56, 7)],
}
AORTIC = ("aorta", "brachiocephalic_artery", "left_carotid", "left_subclavian")
CAVAL = ("svc", "right_brachiocephalic", "left_brachiocephalic")


def add_great_vessels(f: dict, axes: Axes) -> None:
    x, y, z = axes
    for name, points in TUBES.items():
        chain = curve(points, 12.0)
        radii = chain[:, 3]
        margin = 30.0
        low, high = (chain[:, :3] - radii[:, None]).min(0) - margin, (chain[:, :3] + radii[:, None]).max(0) + margin
        out = np.full(np.broadcast_shapes(x.shape, y.shape, z.shape), np.float32(margin), np.float32)
        # the bend of the back moves y a little with z: search y where it may fall
        window = tuple(
            _span(a, lo, hi) for a, lo, hi in ((z, low[2], high[2]), (y, low[1] - 12, high[1] + 12), (x, low[0] - 14, high[0] + 14))
        )
        local = (x[window[0], :, window[2]], y[window[0], window[1]], z[window[0]])
        out[window] = np.minimum(tube(local, chain[:, :3], radii, 3.0), margin)
        f[name] = out


def _span(axis: np.ndarray, low: float, high: float) -> slice:
    extent = axis if axis.ndim == 1 else axis.reshape(-1) if axis.size == max(axis.shape) else axis[axis.shape[0] // 2].reshape(-1)
    where = np.where((extent >= low) & (extent <= high))[0]
    return slice(int(where[0]), int(where[-1]) + 1) if len(where) else slice(0, 1)


def _frame(direction) -> np.ndarray:
    """Return a rotation whose first row is ``direction``."""
    a = np.asarray(direction, float) / steady.length(np.asarray(direction, float))
    b = np.cross(a, [0, 0, 1.0])
    b /= steady.length(b)
    return np.stack([a, b, np.cross(a, b)])


def add_heart(f: dict, axes: Axes, build: Build) -> None:
    h = build.heart
    long_axis = _frame((0.70, -0.52, -0.48))
    f["lv_wall"] = ellipsoid(axes, (45, -21, -68), (52 * h, 34 * h, 33 * h), long_axis)
    f["lv"] = ellipsoid(axes, (43, -20, -67), (41 * h, 22 * h, 22 * h), long_axis)
    right = ellipsoid(axes, (20, -46, -66), (46 * h, 23 * h, 28 * h), _frame((0.72, -0.28, -0.62)))
    outflow = tube(axes, np.array([(14, -55, -62), (24, -57, -42)]), np.array([15, 13.0]))
    f["rv"] = subtract(union(right, outflow, 8), f["lv_wall"] - 1.5, 3)
    f["la"] = union(ellipsoid(axes, (11, 13, -42), (30 * h, 18 * h, 20 * h)), ellipsoid(axes, (30, -6, -36), (12, 9, 9)), 6)
    f["ra"] = union(ellipsoid(axes, (-24, -13, -64), (20 * h, 25 * h, 29 * h)), ellipsoid(axes, (-14, -38, -44), (14, 9, 13)), 6)
    hull = union(union(f["lv_wall"], f["rv"], 22), union(f["la"], f["ra"], 22), 22)
    f["heart_hull"] = hull


def add_diaphragm(f: dict, axes: Axes, build: Build) -> None:
    """Domes: high at the centre tendon, deepest in the costophrenic recess behind and beside (positive = above, in
    the chest)."""
    x, y, z = axes
    shift = np.float32(-build.breathing_mm)
    depths = {
        "right": (-58.0, -8.0, -84.0 + build.dome_mm[0], 58.0, 60.0),
        "left": (60.0, -6.0, -97.0 + build.dome_mm[1], 57.0, 62.0),
    }
    for side, (x0, y0, top, outer, inner) in depths.items():
        lateral = (x - x0) * (-1 if side == "right" else 1)
        u_out, u_in = np.maximum(lateral, 0) / outer, np.maximum(-lateral, 0) / inner
        v_back, v_front = np.maximum(y - y0, 0) / 92, np.maximum(y0 - y, 0) / 82
        squared = u_out**2 + u_in**2 + v_back**2 + v_front**2
        flatter = np.float32(1 - 0.006 * build.breathing_mm)
        drop = steady.power(np.minimum(squared, 1.6), 0.35) * (82 * u_out**2 + 16 * u_in**2 + 96 * v_back**2 + 34 * v_front**2) * flatter
        f[f"{side}_diaphragm"] = (np.float32(top) + shift * 0.8 - drop) - z  # negative above the dome


def add_lungs(f: dict, axes: Axes) -> None:
    x, y, z = axes
    core = union(f["heart_hull"] - 5.0, f["aorta"] - 4.0, 14)
    for name, margin in (
        ("svc", 3),
        ("right_brachiocephalic", 3),
        ("left_brachiocephalic", 3),
        ("brachiocephalic_artery", 4),
        ("left_carotid", 4),
        ("left_subclavian", 4),
        ("trachea", 4),
        ("oesophagus", 3),
        ("azygos", 1),
        ("ivc", 3),
        ("pulmonary_trunk", 4),
        ("right_main_bronchus", 4),
        ("left_main_bronchus", 4),
        ("right_pulmonary", 3),
        ("left_pulmonary", 3),
    ):
        core = union(core, f[name] - margin, 14)
    # fold of pleura from the sternum to the great vessels, and from the vessels to the spine
    junction = np.maximum(np.abs(x - 3) - 2.5 - 14 * np.clip((z - 40) / 40, 0, 1), y - 10)
    behind = np.maximum(np.abs(x - 2) - 5.0, -(y + 5))
    thymus = ellipsoid(axes, (2, -48, 4), (17, 26, 34))
    core = union(union(core, junction, 10), union(behind, thymus, 10), 10)
    core = union(core, f["spine_hull"], 9)
    # the heart rests on the central tendon: no lung between them
    core = union(core, ellipsoid(axes, (10, -14, -104), (40, 44, 34)), 12)
    f["mediastinum"] = np.maximum(core, f["cavity"] - 3.0)
    for side in ("right", "left"):
        half = x if side == "right" else -x
        lung = np.maximum(f[f"{side}_chest"], half)
        lung = intersect(lung, f[f"{side}_diaphragm"], 7)
        f[f"{side}_lung"] = subtract(lung, core, 8)


def add_fissures(f: dict, axes: Axes, build: Build) -> None:
    """Oblique fissures run from high behind to low in front; the horizontal one crosses the right lung at the fourth
    rib."""
    x, y, z = axes
    right, horizontal, left = build.fissure_mm
    lateral = np.abs(x) / 110
    # negative = lower lobe
    f["right_oblique"] = (z - (-56 + right + 0.98 * y - 0.0022 * y**2 + 14 * lateral)) * 0.7
    f["left_oblique"] = (z - (-50 + left + 0.93 * y - 0.0020 * y**2 + 10 * lateral)) * 0.72
    f["horizontal"] = z - (-38 + horizontal - 0.10 * (y + 40) - 0.0012 * (np.abs(x) - 60) ** 2)  # negative = middle lobe


def add_abdomen(f: dict, axes: Axes) -> None:
    x, y, _z = axes
    # a solid organ stops a little under the dome it touches
    below = union(np.where(x < 0, -f["right_diaphragm"], 40), np.where(x >= 0, -f["left_diaphragm"], 40), 0) + 3.0
    liver = ellipsoid(axes, (-42, -6, -165), (84, 92, 92), power=2.4)
    left_lobe = ellipsoid(axes, (18, -42, -130), (56, 40, 34))
    f["liver"] = np.maximum(union(liver, left_lobe, 25), below)
    f["spleen"] = np.maximum(ellipsoid(axes, (84, 42, -158), (28, 42, 52), _frame((0.8, -0.5, 0.2))), below)
    f["stomach"] = np.maximum(ellipsoid(axes, (58, -18, -150), (38, 48, 46), _frame((0.5, -0.4, -0.7))), below)
    f["gastric_gas"] = np.maximum(f["stomach"] + 4, y + 38)
    kidneys = union(ellipsoid(axes, (-56, 52, -222), (26, 28, 42)), ellipsoid(axes, (56, 50, -212), (26, 28, 42)))
    f["kidneys"] = kidneys
    f["abdomen"] = np.maximum(f["cavity"] + 3.0, below)


def add_body(f: dict, axes: Axes, p: dict, build: Build) -> None:
    x, y, z = axes
    zs = z.astype(float)
    width = (
        p["half_width"](np.minimum(zs, 0.0)) + 22 + 15 * build.fat + 24 * np.clip((zs + 70) / 90, 0, 1) + 14 * np.clip((zs - 20) / 50, 0, 1)
    )
    front = p["front"](np.minimum(zs, 18.0)) - 15 - 9 * build.fat + 16 * np.clip((zs - 20) / 70, 0, 1)
    back = p["back"](np.minimum(zs, -20.0)) + 25 + 10 * build.fat - 12 * np.clip((zs - 10) / 80, 0, 1)
    middle, depth = ((front + back) / 2).astype(np.float32), ((back - front) / 2).astype(np.float32)
    across, along = np.abs(x / width.astype(np.float32)), np.abs((y - middle) / depth)
    g = steady.power(steady.power(across, 2.5) + steady.power(along, 2.3), 1 / 2.4)
    body = (g - 1) * depth
    # the furrow over the spinous processes
    body = subtract(
        body,
        tube(
            (x, y + 0 * z, 0 * z),
            np.array([(0, float(back.mean()) + 9, 0), (0, float(back.mean()) + 10, 1)]),
            np.array([12, 12.0]),
        ),
        18,
    )
    if build.sex == "F":
        for side in (-1, 1):
            breast = ellipsoid(axes, (side * 76, float(front.min()) + 14, -74), (58, 20 + 12 * build.fat, 48))
            f[f"breast_{'r' if side < 0 else 'l'}"] = breast
            body = union(body, breast, 16)
    f["body"] = body
    # subcutaneous fat is thin over the shoulders and the sternum, thick at the flanks
    thickness = (6 + 11 * build.fat) * (0.55 + 0.45 * np.clip(np.abs(x) / 100, 0, 1)) * (1 - 0.45 * np.clip((z + 20) / 80, 0, 1))
    f["muscle"] = np.maximum(body + thickness.astype(np.float32), -60)
    yf = p["front"](np.clip(zs, -105, 45)).astype(np.float32)
    half = 15 + 6 * np.clip((z + 5) / 30, 0, 1) - 4 * np.clip((-70 - z) / 35, 0, 1)
    plate = np.sqrt((x / half) ** 2 * 25 + (y - yf + 11) ** 2) - 5.0
    f["sternum"] = np.maximum(plate, np.maximum(z - 42, -108 - z))
    clavicles = [tube((x * s, y, z), np.array([(16, -64, 46), (48, -58, 58), (88, -28, 74)]), np.array([7, 5.5, 5.5])) for s in (-1, 1)]
    f["clavicles"] = union(*clavicles)
    blades = []
    for sign in (-1, 1):
        frame = np.array([[sign * 0.62, 0.78, 0.08], [sign * 0.78, -0.62, 0.0], [-0.05 * sign, 0.04, 1.0]])
        frame /= np.linalg.norm(frame, axis=1)[:, None]
        blades.append(ellipsoid(axes, (sign * 98, 76, 0), (6.5, 36, 72), frame, power=2.6))
    f["scapulae"] = np.maximum(union(*blades), 13.0 - f["cavity"])
    # ribs hang from the spine down to the front: height of the rib cage's lines of equal rib
    f["rib_phase"] = (
        z + np.float32(62) * steady.power(np.clip((np.float32(86) - y) / 176, 0, 1.05), 1.15) * np.clip(np.abs(x) / 70, 0.25, 1) - 6
    )
