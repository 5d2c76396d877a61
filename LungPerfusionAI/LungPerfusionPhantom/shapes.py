"""Signed distances of the solids the body is built from: negative inside, millimetres, on open (broadcast) axes."""

from __future__ import annotations

import zlib

import numpy as np
from scipy import ndimage

from LungPerfusionCore.numerics import steady

Axes = tuple[np.ndarray, np.ndarray, np.ndarray]


def stream(seed: int, name: str) -> np.random.Generator:
    """Return the random numbers of one named part: parts draw independently, so adding one never changes another."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([int(seed), zlib.crc32(name.encode())])))


def ellipsoid(axes: Axes, centre, radii, rotation: np.ndarray | None = None, power: float = 2.0) -> np.ndarray:
    """Return an approximate distance to a (super)ellipsoid; ``rotation`` holds its axes as rows."""
    d = [a - np.float32(c) for a, c in zip(axes, centre, strict=True)]
    if rotation is not None:
        r = rotation.astype(np.float32)
        d = [r[n, 0] * d[0] + r[n, 1] * d[1] + r[n, 2] * d[2] for n in range(3)]
    if power == 2.0:
        g = np.sqrt(sum((v / np.float32(r)) ** 2 for v, r in zip(d, radii, strict=True)))
    else:
        g = steady.power(sum(steady.power(np.abs(v / np.float32(r)), power) for v, r in zip(d, radii, strict=True)), 1 / power)
    return ((g - 1) * np.float32(min(radii))).astype(np.float32)


def capsule(axes: Axes, p0, p1, r0: float, r1: float) -> np.ndarray:
    """Return the distance to a straight tube from p0 to p1 whose radius goes from r0 to r1."""
    p0 = np.asarray(p0, np.float32)
    v = np.asarray(p1, np.float32) - p0
    d = [a - c for a, c in zip(axes, p0, strict=True)]
    t = np.clip((d[0] * v[0] + d[1] * v[1] + d[2] * v[2]) / np.float32(max(float(steady.dot(v, v)), 1e-6)), 0, 1)
    squared = (d[0] - t * v[0]) ** 2 + (d[1] - t * v[1]) ** 2 + (d[2] - t * v[2]) ** 2
    return np.sqrt(squared) - (np.float32(r0) + t * np.float32(r1 - r0))


def tube(axes: Axes, points, radii, blend: float = 3.0) -> np.ndarray:
    """Return the distance to a chain of capsules through ``points`` (n, 3) with ``radii`` (n,), rounded at the
    joints."""
    out = None
    for n in range(len(points) - 1):
        part = capsule(axes, points[n], points[n + 1], float(radii[n]), float(radii[n + 1]))
        out = part if out is None else union(out, part, blend)
    return out


def curve(points, step: float = 6.0) -> np.ndarray:
    """Return points (x, y, z, radius) of a smooth curve through the given (n, 4) points, about ``step`` mm apart."""
    points = np.asarray(points, float)
    if len(points) < 3:
        return points
    from scipy.interpolate import PchipInterpolator

    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points[:, :3], axis=0), axis=1))]
    samples = np.linspace(0, along[-1], max(int(along[-1] / step), len(points)) + 1)
    return PchipInterpolator(along, points)(samples)


def union(a: np.ndarray, b: np.ndarray, blend: float = 0.0) -> np.ndarray:
    """Return the union; with ``blend`` (mm) the seam is filled smoothly (polynomial smooth minimum)."""
    if blend <= 0:
        return np.minimum(a, b)
    h = np.maximum(np.float32(blend) - np.abs(a - b), 0) / np.float32(blend)
    return np.minimum(a, b) - h * h * np.float32(blend / 4)


def subtract(a: np.ndarray, b: np.ndarray, blend: float = 0.0) -> np.ndarray:
    """Return a without b."""
    return -union(-a, b, blend)


def intersect(a: np.ndarray, b: np.ndarray, blend: float = 0.0) -> np.ndarray:
    """Return what is in both."""
    return -union(-a, -b, blend)


def normalised(field: np.ndarray, spacing_zyx) -> np.ndarray:
    """Return ``field`` divided by its gradient's length: near its surface this is the distance in mm."""
    gz, gy, gx = np.gradient(field, *spacing_zyx)
    # far from the surface a field may jump; dividing by such a slope would fake a surface
    return field / np.clip(np.sqrt(gx * gx + gy * gy + gz * gz), np.float32(0.25), np.float32(3))


def smooth_noise(rng: np.random.Generator, shape, spacing_zyx, length: float) -> np.ndarray:
    """Return Gaussian noise of zero mean and unit spread, correlated over about ``length`` mm (float32)."""
    sigma = [max(length / 2.355 / s, 1e-3) for s in spacing_zyx]
    coarse = max(1, int(min(sigma)))
    # smooth noise needs few samples: draw on every coarse-th voxel, blur there, interpolate
    small = [max(4, -(-n // coarse) + 2) for n in shape]
    noise = steady.gaussian_filter(rng.standard_normal(small, dtype=np.float32), [s / coarse for s in sigma], mode="wrap")
    noise /= max(float(noise.std()), 1e-6)
    if coarse > 1:
        noise = ndimage.zoom(noise, coarse, order=1, grid_mode=True, mode="nearest")
    return np.ascontiguousarray(noise[tuple(slice(0, n) for n in shape)])
