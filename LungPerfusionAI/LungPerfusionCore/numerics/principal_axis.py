"""The longest axis of a cloud of points, to the last bit the same on every processor, its sign too.

A library's eigenvector hangs on how its matrix products are rounded, and on its release for the sign. The axis
decides which half of a lung's region is called the lower one, and so the whole tree behind it. The steps are those of the
classical algorithm (Householder's reduction to three diagonals, then implicit QL or QR: Golub and Van Loan, Matrix
Computations, 4th ed., section 8.3), in Python's own numbers and in a fixed order; where the choice of a sign is free it is
taken as LAPACK's ``dsyevd`` takes it, so that the patients of earlier releases stay the same persons.
"""

from __future__ import annotations

import math

import numpy as np

_TINY = 2.0**-106  # square of the rounding unit: an off-diagonal element below it has vanished

_NOTHING = 1e-150  # a spread whose square is no number any more: the points are one point


def longest_axis(centred: np.ndarray) -> np.ndarray:
    """Return the unit vector (3,) of the largest spread of points (n, 3) whose mean is zero."""
    return principal_axes(centred)[1][-1]


def principal_axes(centred: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the variances (3,), the least first, and the unit vectors (3, 3) they belong to, one a row, of points (n, 3)
    whose mean is zero."""
    x, y, z = (np.ascontiguousarray(column, float) for column in np.asarray(centred).T)
    spread = [float((a * b).sum()) / len(x) for a, b in ((x, x), (x, y), (x, z), (y, y), (y, z), (z, z))]
    if max(spread) < _NOTHING:
        spread = [0.0] * 6
    values, vectors = symmetric_eigen(*spread)
    order = sorted(range(3), key=values.__getitem__)
    return np.array([values[n] for n in order]), np.array([vectors[n] for n in order])


def symmetric_eigen(xx: float, xy: float, xz: float, yy: float, yz: float, zz: float) -> tuple[list, list]:
    """Return the three eigenvalues of a symmetric matrix and its eigenvectors (one a row), in no particular order."""
    d, e, scale, share = [xx, xy, zz], [xy, yz], 0.0, 0.0
    d[1] = yy
    size = _hypotenuse(xy, xz)
    if xz != 0.0 and size > 0.0:  # both so small that their squares are no numbers: nothing to reflect
        beta = -math.copysign(size, xy)
        scale, share = (beta - xy) / beta, xz / (xy - beta)
        # the lower block after the reflection along (1, share)
        p, q = scale * (yy + yz * share), scale * (yz + zz * share)
        half = -0.5 * scale * (p + q * share)
        p, q = p + half, q + half * share
        e = [beta, yz - share * p - q]
        d[1], d[2] = yy - 2.0 * p, zz - 2.0 * share * q
    rows = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]  # rows[n]: the n-th eigenvector of the three diagonals
    backwards = abs(d[2]) < abs(d[0])
    _iterate(d, e, rows, backwards)
    for row in rows:
        along = scale * (row[1] + share * row[2])
        row[1], row[2] = row[1] - along, row[2] - share * along
    return d, rows


def _iterate(d: list, e: list, rows: list, backwards: bool) -> None:
    """Rotate until the off-diagonal ``e`` has vanished; ``backwards``: from the other end (the smaller one is first)."""
    # place[n] is the n-th element seen from the end where the work begins, link[n] what joins it to the next
    place, link = ((2, 1, 0), (1, 0)) if backwards else ((0, 1, 2), (0, 1))
    first = 0
    while first < 3:
        last = first
        while last < 2 and e[link[last]] ** 2 > _TINY * abs(d[place[last]]) * abs(d[place[last + 1]]):
            last += 1
        if last == first:
            first += 1
        elif last == first + 1:
            _pair(d, e, rows, *sorted((place[first], place[last])))
            first += 2
        else:
            _sweep(d, e, rows, place, link, backwards)


def _sweep(d: list, e: list, rows: list, place: tuple[int, int, int], link: tuple[int, int], backwards: bool) -> None:
    """One implicit step over all three."""
    a, b, c = place
    near, far = link
    g = (d[b] - d[a]) / (2.0 * e[near])
    g = d[c] - d[a] + e[near] / (g + math.copysign(math.sqrt(g * g + 1.0), g))
    sine, cosine, p = 1.0, 1.0, 0.0
    turns = []
    for this, upper, lower in ((far, c, b), (near, b, a)):
        f, h = sine * e[this], cosine * e[this]
        cosine, sine, r = _rotation(g, f)
        if this == near:
            e[far] = r
        g = d[upper] - p
        r = (d[lower] - g) * sine + 2.0 * cosine * h
        p = sine * r
        d[upper] = g + p
        g = cosine * r - h
        turns.append((min(upper, lower), cosine, sine if backwards else -sine))
    for low, cosine, sine in turns:
        _turn(rows, low, cosine, sine)
    d[a] -= p
    e[near] = g


def _pair(d: list, e: list, rows: list, low: int, high: int) -> None:
    """Solve the block of two that is left."""
    a, b, c = d[low], e[low], d[high]
    total, difference, twice = a + c, a - c, b + b
    root = _hypotenuse(difference, twice)
    larger, smaller = (a, c) if abs(a) > abs(c) else (c, a)
    if total == 0.0:
        one, two, sign = 0.5 * root, -0.5 * root, 1
    else:
        sign = 1 if total > 0 else -1
        one = 0.5 * (total + sign * root)
        two = (larger / one) * smaller - (b / one) * b
    side = 1 if difference >= 0 else -1
    cs = difference + side * root
    if abs(cs) > abs(twice):
        t = -twice / cs
        sine = 1.0 / math.sqrt(1.0 + t * t)
        cosine = t * sine
    elif twice == 0.0:
        cosine, sine = 1.0, 0.0
    else:
        t = -cs / twice
        cosine = 1.0 / math.sqrt(1.0 + t * t)
        sine = t * cosine
    if sign == side:
        cosine, sine = -sine, cosine
    _turn(rows, low, cosine, sine)
    d[low], d[high], e[low] = one, two, 0.0


def _turn(rows: list, low: int, cosine: float, sine: float) -> None:
    (a, b, c), (x, y, z) = rows[low], rows[low + 1]
    rows[low] = [sine * x + cosine * a, sine * y + cosine * b, sine * z + cosine * c]
    rows[low + 1] = [cosine * x - sine * a, cosine * y - sine * b, cosine * z - sine * c]


def _rotation(f: float, g: float) -> tuple[float, float, float]:
    """Return cosine, sine and length of the rotation that turns (f, g) onto the first axis."""
    if g == 0.0:
        return 1.0, 0.0, f
    if f == 0.0:
        return 0.0, math.copysign(1.0, g), abs(g)
    size = math.sqrt(f * f + g * g)
    r = math.copysign(size, f)
    return abs(f) / size, g / r, r


def _hypotenuse(a: float, b: float) -> float:
    return math.sqrt(a * a + b * b)
