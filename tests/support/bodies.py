"""The body and figure that people get, and a look to paint them in."""

import numpy
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from companion import paths
from companion.domain.settings import Settings, ThemeChoice
from companion.ui.look import Look
from tests.support.resources import the_body, the_figure

__all__ = ["dressed", "picture", "pixels", "the_body", "the_figure"]

NEARLY = 6
"""Of 255, in each of red, green and blue."""


def dressed(app: QApplication, theme: ThemeChoice = ThemeChoice.LIGHT, text_size: int = 100) -> Look:
    """A look, worn by the application."""
    look = Look(paths.resources(), Settings(theme=theme, text_size=text_size))
    look.apply(app)
    return look


def picture(widget: QWidget) -> QImage:
    """What is to be seen of a widget, on the colour of its window."""
    return widget.grab().toImage()


def pixels(image: QImage, colour: QColor) -> int:
    """How many pixels have nearly this colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = numpy.frombuffer(plain.constBits(), numpy.uint8).reshape(-1, 4).astype(int)
    wanted = (colour.blue(), colour.green(), colour.red())
    return int((abs(seen[:, :3] - wanted).max(axis=1) <= NEARLY).sum())
