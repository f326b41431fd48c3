"""The body and figure that people get, and a look to paint them in."""

from functools import cache

import numpy
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from companion import paths
from companion.domain.body import Body
from companion.domain.build import Build
from companion.domain.settings import Settings, ThemeChoice
from companion.library.figure import Figure, load_body, load_shapes
from companion.ui.look import Look

NEARLY = 6
"""Of 255, in each of red, green and blue."""


@cache
def the_body() -> Body:
    """All areas."""
    return load_body(paths.resources() / "figure")


@cache
def the_figure(build: Build = Build.NEUTRAL) -> Figure:
    """All pictures of a build."""
    return load_shapes(paths.resources() / "figure", build)


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
