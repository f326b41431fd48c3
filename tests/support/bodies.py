"""The body and figure that people get, and a look to paint them in."""

from functools import cache

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from companion import paths
from companion.domain.body import Body, Build
from companion.domain.settings import Settings, ThemeChoice
from companion.library.figure import Figure, load_body, load_shapes
from companion.ui.look import Look


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
    spots = (QPoint(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(alike(image.pixelColor(spot), colour) for spot in spots)


def alike(one: QColor, other: QColor, by: int = 6) -> bool:
    """Whether two colours cannot be told apart."""
    parts = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) <= by for a, b in parts)  # type: ignore[operator]
