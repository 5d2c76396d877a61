"""Arithmetic whose last bit is the same on every processor: for everything that a decision is made on.

A matrix product goes to a BLAS, which sums in another order for other lengths, other processors and other numbers of
threads; numpy's own exp, log, sin, cos, power and arctan2 are other programs with AVX-512 than without. Each result is
right to the last bit or two, and none of them the same twice. That does no harm to a number that is read, but a
threshold, a rounding, a sort or an argmax that follows turns the last bit into another voxel, another branch or another
patient. Additions, multiplications, divisions and square roots of whole arrays are correctly rounded one by one on every
processor (IEEE 754), so what is made of these alone, in an order that is written down, is the same everywhere:

- ``dot``, ``times`` and ``length`` instead of ``@``, ``np.dot``, ``np.einsum`` and ``np.linalg.norm`` of one vector;
- ``exp``, ``log``, ``power``, ``sin``, ``cos`` and ``arctan2``: polynomials, right to about 1e-15 of the value (float64)
  or to half a last place (float32);
- ``gaussian_filter``: scipy's, with weights from this ``exp``;
- ``settled``: for what a library solves (a spline, a least-squares fit), rounded far above the last bit and decided on
  afterwards;
- ``np.argsort(..., kind="stable")``: without it ties are sorted by another program with AVX-512 too.

``np.linalg.norm`` along an axis, sums, means and quantiles are elementwise or in a fixed order already and may stay.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy import fft, ndimage

_BLOCK = 1 << 14  # elements worked on at a time: they stay in the cache through some thirty passes
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_HALF_PI = (1.57079632673412561417e00, 6.07710050630396597660e-11, 2.02226624879595063154e-21)
_EXP = [1.0 / math.factorial(n) for n in range(14)]
_LOG = [2.0 / (2 * n + 1) for n in range(12)]
_SIN = [(-1.0) ** n / math.factorial(2 * n + 1) for n in range(9)]
_COS = [(-1.0) ** n / math.factorial(2 * n) for n in range(10)]
_ATAN = [(-1.0) ** n / (2 * n + 1) for n in range(23)]
_SHORT = {id(_EXP): 10, id(_LOG): 7, id(_SIN): 6, id(_COS): 7, id(_ATAN): 12}  # terms that float32 can tell apart


def dot(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the sum of a * b over their last axis (broadcast elsewhere), added from the first element to the last."""
    product = np.multiply(a, b)
    total = product[..., 0]
    for n in range(1, product.shape[-1]):
        total = total + product[..., n]
    return total


def times(matrix: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    """Return ``matrix`` (m, n) times each of ``vectors`` (..., n): (..., m); ``vectors @ matrix.T`` in a fixed order."""
    matrix, vectors = np.asarray(matrix), np.asarray(vectors)
    if vectors.ndim == 1:  # a long matrix and one vector: column by column, the same sums in the same order
        total = vectors[0] * matrix[:, 0]
        for n in range(1, matrix.shape[1]):
            total = total + vectors[n] * matrix[:, n]
        return total
    out = np.empty((*vectors.shape[:-1], len(matrix)), np.result_type(matrix, vectors))
    for m, row in enumerate(matrix):
        total = vectors[..., 0] * row[0]
        for n in range(1, len(row)):
            total = total + vectors[..., n] * row[n]
        out[..., m] = total
    return out


def product(*matrices: np.ndarray) -> np.ndarray:
    """Return the product of matrices, from left to right."""
    out = np.asarray(matrices[0])
    for matrix in matrices[1:]:
        out = times(np.asarray(matrix).T, out)
    return out


def length(vector: np.ndarray) -> np.ndarray:
    """Return the Euclidean length of vectors (..., n)."""
    return np.sqrt(dot(vector, vector))


def settled(value: Any, digits: int = 10) -> Any:
    """Return numbers rounded to ``digits`` significant decimal digits: what two libraries solve alike is then equal.

    Only a value within its error of the middle between two steps can still come out differently: with ten digits and
    errors of 1e-15, one in some tens of thousands. A step is no cure inside a loop over voxels; use it on parameters.
    """
    array = np.asarray(value, float)
    flat = [float(f"{v:.{digits - 1}e}") for v in array.ravel().tolist()]
    return flat[0] if array.ndim == 0 else np.array(flat).reshape(array.shape)


def exp(x: Any) -> Any:
    """Return e to the power x (float32 stays float32, all else becomes float64)."""
    return _by_block(_exp, x)


def log(x: Any) -> Any:
    """Return the natural logarithm of x: -inf at 0, nan below."""
    return _by_block(_log, x)


def power(x: Any, exponent: float) -> Any:
    """Return x to a power other than 0, for x of at least 0 (nan below)."""
    return _by_block(lambda v, short: _exp(exponent * _log(v, short), short), x)


def sin(x: Any) -> Any:
    """Return the sine of x (radians; up to some hundred thousand of them)."""
    return _by_block(lambda v, short: _wave(v, 0, short), x)


def cos(x: Any) -> Any:
    """Return the cosine of x (radians; up to some hundred thousand of them)."""
    return _by_block(lambda v, short: _wave(v, 1, short), x)


def arccos(x: Any) -> Any:
    """Return the angle (radians, 0 to pi) whose cosine is x, -1 to 1."""
    return arctan2(np.sqrt((1.0 - x) * (1.0 + x)), x)


def hypot(a: Any, b: Any) -> Any:
    """Return the square root of a^2 + b^2."""
    return np.sqrt(a * a + b * b)


def arctan2(y: Any, x: Any) -> Any:
    """Return the angle (radians, -pi to pi) of the points (x, y); 0 at the origin."""
    y, x = np.broadcast_arrays(y, x)
    return _by_block(_angle, y, x)


def convolve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the full convolution of two curves, as ``scipy.signal.fftconvolve``: numpy's product of complex numbers is
    another with FMA."""
    count = len(a) + len(b) - 1
    size = fft.next_fast_len(count, real=True)
    x, y = fft.rfft(a, size), fft.rfft(b, size)
    x.real, x.imag = x.real * y.real - x.imag * y.imag, x.real * y.imag + x.imag * y.real
    return fft.irfft(x, size)[:count]


def least_squares(columns: np.ndarray | Sequence[np.ndarray], values: np.ndarray) -> np.ndarray:
    """Return the coefficients (m,) of ``columns`` (m, n) that come closest to ``values`` (n,), from the normal equations.

    For a few columns: the equations are solved by elimination with pivots on the diagonal; a column that the earlier
    ones already explain gets the coefficient 0.
    """
    terms = [np.ascontiguousarray(c, float) for c in columns]
    values = np.ascontiguousarray(values, float)
    rows = [[float((a * b).sum()) for b in (*terms, values)] for a in terms]
    least = [1e-12 * row[n] for n, row in enumerate(rows)]
    for n, row in enumerate(rows):
        for other in rows[n + 1 :]:
            share = other[n] / row[n] if row[n] > least[n] else 0.0
            other[n:] = [v - share * u for u, v in zip(row[n:], other[n:])]
    out = np.zeros(len(rows))
    for n in range(len(rows) - 1, -1, -1):
        known = 0.0
        for m in range(n + 1, len(rows)):
            known += rows[n][m] * out[m]
        out[n] = (rows[n][-1] - known) / rows[n][n] if rows[n][n] > least[n] else 0.0
    return out


def gaussian_filter(
    values: np.ndarray,
    sigma: float | Sequence[float] | np.ndarray,
    *,
    output: np.ndarray | None = None,
    mode: str = "reflect",
    truncate: float = 4.0,
) -> np.ndarray:
    """Return ``scipy.ndimage.gaussian_filter`` of ``values``; ``sigma`` in voxels, one or one an axis; ``output``: an array
    (may be ``values`` itself), else a new one of the same type."""
    values = np.asarray(values)
    output = np.empty_like(values) if output is None else output
    source = values
    for axis, width in enumerate(np.broadcast_to(np.asarray(sigma, float), (values.ndim,)).tolist()):
        if width > 1e-15:
            gaussian_filter1d(source, width, axis, output=output, mode=mode, truncate=truncate)
            source = output
    if source is values and output is not values:
        output[...] = values
    return output


def gaussian_filter1d(
    values: np.ndarray, sigma: float, axis: int, *, output: np.ndarray | None = None, mode: str = "reflect", truncate: float = 4.0
) -> np.ndarray:
    """Return ``values`` smoothed along one axis; arguments as for ``gaussian_filter``."""
    reach = int(truncate * sigma + 0.5)
    weights = exp(-0.5 / (sigma * sigma) * np.arange(-reach, reach + 1.0) ** 2)
    return ndimage.correlate1d(values, weights / weights.sum(), axis, output=output, mode=mode)


def _by_block(function: Callable[..., np.ndarray], *arguments: Any) -> Any:
    arrays = [np.asarray(a) for a in arguments]
    kind = np.result_type(*arrays)
    kind = kind if kind in (np.float32, np.float64) else np.dtype(float)
    shape, short = arrays[0].shape, kind == np.float32
    flat = [a.reshape(-1) for a in arrays]
    out = np.empty(flat[0].size, kind)
    for first in range(0, out.size, _BLOCK):
        here = slice(first, first + _BLOCK)
        with np.errstate(over="ignore"):  # beyond single precision is infinity
            out[here] = function(*(a[here].astype(float) for a in flat), short)
    return out.reshape(shape) if shape else out[0]


def _series(x: np.ndarray, terms: list[float], short: bool) -> np.ndarray:
    """Return the sum of terms[n] * x ** n, by Horner's rule."""
    terms = terms[: _SHORT[id(terms)]] if short else terms
    total = np.full(x.shape, terms[-1])
    for term in terms[-2::-1]:
        total *= x
        total += term
    return total


def _exp(x: np.ndarray, short: bool) -> np.ndarray:
    turns = np.clip(np.rint(x * 1.4426950408889634), -1100, 1100)
    rest = x - turns * _LN2_HIGH
    rest -= turns * _LN2_LOW
    with np.errstate(invalid="ignore", over="ignore", under="ignore"):
        out = np.ldexp(_series(np.clip(rest, -1, 1), _EXP, short), np.nan_to_num(turns).astype(np.int32))
    out[x < -745.2], out[x > 709.79] = 0.0, np.inf
    return out


def _log(x: np.ndarray, short: bool) -> np.ndarray:
    part, exponent = np.frexp(x)
    low = part < 0.7071067811865476
    part = np.where(low, part + part, part)
    exponent = (exponent - low).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = (part - 1.0) / (part + 1.0)
        out = exponent * _LN2_HIGH + (ratio * _series(ratio * ratio, _LOG, short) + exponent * _LN2_LOW)
    out[x == 0] = -np.inf
    out[(x < 0) | np.isnan(x)] = np.nan
    out[x == np.inf] = np.inf
    return out


def _wave(x: np.ndarray, quarter: int, short: bool) -> np.ndarray:
    turns = np.rint(x * 0.6366197723675814)
    rest = x - turns * _HALF_PI[0]
    rest -= turns * _HALF_PI[1]
    rest -= turns * _HALF_PI[2]
    square = rest * rest
    turn = (turns.astype(np.int64) + quarter) & 3
    out = np.where(turn & 1, _series(square, _COS, short), rest * _series(square, _SIN, short))
    return np.where(turn & 2, -out, out)


def _angle(y: np.ndarray, x: np.ndarray, short: bool) -> np.ndarray:
    tall, wide = np.abs(y), np.abs(x)
    larger = np.maximum(tall, wide)
    ratio = np.minimum(tall, wide) / np.where(larger > 0, larger, 1.0)
    # beyond 22.5 degrees, the angle to the diagonal
    far = ratio > 0.41421356237309503
    ratio = np.where(far, (ratio - 1.0) / (ratio + 1.0), ratio)
    out = ratio * _series(ratio * ratio, _ATAN, short) + np.where(far, math.pi / 4, 0.0)
    out = np.where(tall > wide, math.pi / 2 - out, out)
    out = np.where(x < 0, math.pi - out, out)
    return np.where(y < 0, -out, out)
