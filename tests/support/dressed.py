"""A look to make widgets with."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.ui.look import Look
from tests.support.bodies import dressed


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """By day, letters of ordinary size."""
    return dressed(qapp)


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """Widgets of the test before are really gone, so that none is dressed again."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
