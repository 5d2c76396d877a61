"""Arithmetic whose last bit is the same everywhere: right, and used wherever a decision follows."""

from __future__ import annotations

import ast
import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage, signal

from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.principal_axis import longest_axis, principal_axes, symmetric_eigen

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Testing"))
import processor_settings  # noqa: E402

finite = st.floats(-600, 600)


@given(finite)
def test_exp_sin_and_cos_are_those_of_the_c_library(x):
    assert steady.exp(x) == pytest.approx(math.exp(x), rel=1e-15)
    assert steady.sin(x) == pytest.approx(math.sin(x), abs=3e-16)
    assert steady.cos(x) == pytest.approx(math.cos(x), abs=3e-16)


@given(st.floats(1e-300, 1e300), st.floats(-3, 3).filter(lambda p: abs(p) > 1e-6))
def test_log_and_power(x, exponent):
    assert steady.log(x) == pytest.approx(math.log(x), rel=1e-15, abs=1e-16)
    if abs(exponent * math.log(x)) < 600:
        assert steady.power(x, exponent) == pytest.approx(x**exponent, rel=1e-12)


@given(finite, finite)
def test_angles(y, x):
    assert steady.arctan2(y, x) == pytest.approx(math.atan2(y, x), abs=5e-16) or x == 0 == y or y == 0 > x
    assert steady.arccos(math.cos(x)) == pytest.approx(math.acos(math.cos(x)), abs=1e-15)
    assert steady.hypot(x, y) == pytest.approx(math.hypot(x, y), rel=1e-15)


def test_the_ends_of_the_number_line():
    x = np.array([-np.inf, -800.0, 0.0, 800.0, np.inf, np.nan])
    np.testing.assert_array_equal(steady.exp(x), [0, 0, 1, np.inf, np.inf, np.nan])
    np.testing.assert_array_equal(steady.log(np.array([0.0, 1.0, np.inf, -1.0, np.nan])), [-np.inf, 0, np.inf, np.nan, np.nan])
    np.testing.assert_array_equal(steady.power(np.array([0.0, 1.0]), 0.35), [0, 1])
    assert steady.exp(np.zeros((0, 3))).shape == (0, 3)


@pytest.mark.parametrize("name", ["exp", "log", "sin", "cos"])
def test_single_precision_is_kept_and_rounded_once(name):
    x = np.random.default_rng(0).uniform(0.01, 20, (100, 200)).astype(np.float32)
    found = getattr(steady, name)(x)
    right = getattr(np, name)(x.astype(float))
    assert found.dtype == np.float32 and found.shape == x.shape
    assert np.abs(found - right).max() <= 0.5001 * np.spacing(np.abs(right).astype(np.float32)).max()


@given(arrays(float, (7, 3), elements=finite), arrays(float, (3, 3), elements=finite))
def test_products_are_those_of_a_matrix_product_and_hang_on_nothing_but_their_row(points, matrix):
    whole = steady.times(matrix, points)
    np.testing.assert_allclose(whole, points @ matrix.T, rtol=1e-12, atol=1e-9)
    for n in range(len(points)):  # a BLAS sums in another order for another number of rows
        np.testing.assert_array_equal(steady.times(matrix, points[n : n + 1])[0], whole[n])
        np.testing.assert_array_equal(steady.dot(points, matrix[0])[n], whole[n, 0])
        np.testing.assert_array_equal(steady.times(points, matrix[0])[n], whole[n, 0])
    np.testing.assert_allclose(steady.product(matrix, matrix, matrix), matrix @ matrix @ matrix, rtol=1e-12, atol=1e-6)
    np.testing.assert_allclose(steady.length(points), np.linalg.norm(points, axis=1), rtol=1e-12)


def test_filters_and_fits_are_scipys():
    rng = np.random.default_rng(1)
    values = rng.normal(size=(20, 30, 25)).astype(np.float32)
    for mode in ("reflect", "nearest", "wrap", "constant"):
        np.testing.assert_allclose(
            steady.gaussian_filter(values, (0.7, 1.9, 0), mode=mode, truncate=3.0),
            ndimage.gaussian_filter(values, (0.7, 1.9, 0), mode=mode, truncate=3.0),
            atol=1e-6,
        )
    again = values.copy()
    assert steady.gaussian_filter(again, 1.0, output=again) is again
    np.testing.assert_array_equal(again, steady.gaussian_filter(values, 1.0))
    a, b = rng.normal(size=300), rng.normal(size=200)
    np.testing.assert_allclose(steady.convolve(a, b), signal.fftconvolve(a, b), atol=1e-10)
    columns, goal = rng.normal(size=(3, 400)), rng.normal(size=400)
    np.testing.assert_allclose(steady.least_squares(columns, goal), np.linalg.lstsq(columns.T, goal, rcond=None)[0], atol=1e-12)
    alike = steady.least_squares(np.stack([columns[0], 2 * columns[0]]), 3 * columns[0])
    np.testing.assert_allclose(alike, [3, 0], atol=1e-9)


@given(st.floats(1e-30, 1e30), st.integers(3, 12))
def test_settled_keeps_so_many_digits(value, digits):
    assert steady.settled(value, digits) == pytest.approx(value, rel=10.0 ** (1 - digits))
    assert steady.settled(steady.settled(value, digits), digits) == steady.settled(value, digits)
    assert steady.settled(1 / 3 * (1 + 1e-15), digits) == steady.settled(1 / 3, digits)


@example(np.full((12, 3), 5e-135) * np.arange(12)[:, None])
@given(arrays(float, (12, 3), elements=st.floats(-50, 50)))
def test_axes_are_lapacks_with_its_signs(points):
    centred = points - points.mean(0)
    spread = centred.T @ centred / len(centred)
    values, vectors = np.linalg.eigh(spread)
    own, axes = principal_axes(centred)
    np.testing.assert_allclose(own, values, atol=1e-9 * max(values[2], 1e-9))
    np.testing.assert_allclose(axes @ axes.T, np.eye(3), atol=1e-12)
    if values[2] - values[1] > 1e-6 * values[2] > 1e-9:
        assert np.abs(longest_axis(centred) @ vectors[:, 2]) > 1 - 1e-9


def test_the_signs_are_lapacks():
    """Every patient of an earlier release hangs on them; nearly round clouds, where any axis will do, left out."""
    rng = np.random.default_rng(3)
    for _ in range(2000):
        cloud = rng.normal(size=(int(rng.integers(4, 60)), 3)) * rng.uniform(1, 10, 3) @ rng.normal(size=(3, 3))
        cloud -= cloud.mean(0)
        values, vectors = np.linalg.eigh(cloud.T @ cloud)
        if values[2] > 1.001 * values[1]:
            assert longest_axis(cloud) @ vectors[:, 2] > 0.999


@pytest.mark.parametrize(
    "matrix", [(0, 0, 0, 0, 0, 0), (1, 0, 0, 1, 0, 1), (2, 0, 0, 3, 0, 1), (2, 1, 0, 2, 0, 5), (1, 0, 1, 1, 0, 1), (1, 0, 1e-200, 1, 0, 1)]
)
def test_axes_of_special_matrices(matrix):
    xx, xy, xz, yy, yz, zz = map(float, matrix)
    full = np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
    values, rows = symmetric_eigen(xx, xy, xz, yy, yz, zz)
    np.testing.assert_allclose(np.array(rows) @ full @ np.array(rows).T, np.diag(values), atol=1e-12)


# --- the same on other processors --------------------------------------------------------------------------------------

SETTINGS = processor_settings.settings()[0]


def digests(setting: str, *parts: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, str(REPOSITORY / "Testing" / "unit" / "same_bits.py"), *parts],
        capture_output=True,
        text=True,
        env=processor_settings.environment(SETTINGS[setting]),
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def as_it_is() -> dict[str, str]:
    return digests("as it is", "everything")


def test_the_arithmetic_is_the_same_bit_for_bit():
    for setting in ("no AVX", "no AVX-512"):
        if setting in SETTINGS:
            assert digests(setting) == digests("as it is"), setting


@pytest.mark.slow
@pytest.mark.parametrize("setting", [name for name in SETTINGS if name != "as it is"])
def test_one_seed_makes_the_same_bytes_and_the_same_decisions(setting, as_it_is):
    other = digests(setting, "everything")
    assert other.keys() == as_it_is.keys() and len(other) > 500
    assert [name for name in other if other[name] != as_it_is[name]] == []


# --- used wherever a decision follows ----------------------------------------------------------------------------------

BLAS = {
    "dot",
    "einsum",
    "tensordot",
    "matmul",
    "inner",
    "vdot",
    "cov",
    "corrcoef",
    "polyfit",
    "lstsq",
    "solve",
    "inv",
    "eigh",
    "eig",
    "svd",
    "fftconvolve",
    "geomspace",
    "logspace",
}
FAST = {
    "exp",
    "exp2",
    "expm1",
    "log",
    "log2",
    "log10",
    "log1p",
    "sin",
    "cos",
    "tan",
    "tanh",
    "sinh",
    "cosh",
    "arcsin",
    "arccos",
    "arctan",
    "arctan2",
    "power",
    "float_power",
    "cbrt",
    "hypot",
    "logaddexp",
    "gaussian_filter",
    "gaussian_filter1d",
    "arcsinh",
}
DECIDING = (
    "LungPerfusionPhantom/",
    "LungPerfusionCore/arteries/",
    "LungPerfusionCore/lungs/",
    "LungPerfusionCore/numerics/",
    "LungPerfusionCore/numerics/connected_components.py",
    "LungPerfusionCore/lungs/regions.py",
    "LungPerfusionCore/numerics/principal_axis.py",
    "LungPerfusionCore/imaging/materials.py",
    "LungPerfusionCore/imaging/dual_energy.py",
    "LungPerfusionCore/checks/image_checks.py",
    "LungPerfusionCore/dicom/geometry.py",
    "LungPerfusionCore/dicom/rtstruct.py",
    "LungPerfusionCore/report/slice_pictures.py",
    "PerfusionDefectQuantLib/candidate",
    "PerfusionDefectQuantLib/rules.py",
    "PerfusionDefectQuantLib/defects.py",
    "PEDetectionLib/arterial_supply.py",
    "LungPerfusionAILib/static/lung_boxes.py",
    "LungPerfusionAILib/spect/reading.py",
    "LungPerfusionAILib/spect/differential.py",
    "LungPerfusionAILib/spect/functional_lung.py",
    "LungPerfusionAILib/static/filters.py",
)
FILES = [
    path for folder in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant") for path in sorted((REPOSITORY / folder).rglob("*.py"))
]


def unsteady(tree: ast.AST):
    """(line, what) of every product by a BLAS and every fast transcendental, of what ``steady`` has itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            yield node.lineno, "@"
        if isinstance(node, ast.Attribute) and node.attr in BLAS | FAST:
            root = node.value
            while isinstance(root, ast.Attribute):
                root = root.value
            if not (isinstance(root, ast.Name) and root.id in ("steady", "math")):
                yield node.lineno, node.attr
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("scipy.ndimage", "numpy", "scipy.signal")):
            yield from ((node.lineno, name.name) for name in node.names if name.name in BLAS | FAST)


@pytest.mark.parametrize("path", [p for p in FILES if any(part in p.as_posix() for part in DECIDING)], ids=lambda p: p.name)
def test_no_blas_and_no_fast_function_where_decisions_are_made(path):
    assert list(unsteady(ast.parse(path.read_text(encoding="utf-8")))) == [], "use LungPerfusionCore.numerics.steady"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_sorting_leaves_no_tie_to_the_processor(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("argsort", "argpartition"):
            stable = {("kind", "stable"), ("stable", True)}  # numpy's and torch's way of asking
            assert any((k.arg, getattr(k.value, "value", None)) in stable for k in node.keywords), f"line {node.lineno}"
