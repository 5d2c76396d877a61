"""The host with its Qt half, and what a slot raised: PythonQt only prints it, a test must not overlook it."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")


@pytest.fixture(scope="session")
def _host():
    import slicerhost

    slicerhost.boot(with_qt=True, testing=True)
    import qt

    return qt


@pytest.fixture
def qt(_host):
    from slicerhost_qt import slot_errors

    slot_errors()
    yield _host
    raised = slot_errors()
    assert not raised, f"a slot raised: {raised!r}"


@pytest.fixture
def ctk(qt):
    import ctk

    return ctk


@pytest.fixture
def window(qt):
    """A bare widget that lives as long as the test, for everything that wants a parent."""
    widget = qt.QWidget()
    yield widget
    widget.delete()
