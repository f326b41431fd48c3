"""Pictures of the figure for the illustrator's eye. The program paints it in its own way."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath, QPen

from companion.domain.build import Build
from companion.library import figure
from companion.library.figure import Picture, Weight

PEN = 1.8
"""Width of the outline in pixels at a height of 1000."""


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours of one picture."""

    name: str
    ground: str
    body: str
    border: str
    outline: str
    lines: dict[Weight, str]
    marks: tuple[str, ...]


LIGHT = Paint(
    "light",
    ground="#f7f5f1",
    body="#e6e1d8",
    border="#cfc8bb",
    outline="#6d6860",
    lines={Weight.SOFT: "#8d867b", Weight.FAINT: "#b3aca0"},
    marks=("#f3d08a", "#e59a5c", "#b9512f"),
)
DARK = Paint(
    "dark",
    ground="#1d1f22",
    body="#34373b",
    border="#45494e",
    outline="#a3a6a8",
    lines={Weight.SOFT: "#7e8387", Weight.FAINT: "#5c6165"},
    marks=("#6b5429", "#a5642e", "#e08a5a"),
)


def paint_all(folder: Path, target: Path, height: int) -> None:
    """Paint every view of every build into ``target``: light, dark, and with each area named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    target.mkdir(parents=True, exist_ok=True)
    for build in Build:
        for view, picture in figure.load_shapes(folder, build).views.items():
            for paint in (LIGHT, DARK):
                _painted(picture, paint, height).save(str(target / f"{view}.{build}.{paint.name}.png"))
            _named(picture, height).save(str(target / f"{view}.{build}.areas.png"))
    del application


def to_qt(path: figure.Path) -> QPainterPath:
    """The path as Qt wants it."""
    shape = QPainterPath()
    draw: dict[object, Callable[..., None]] = {
        "M": shape.moveTo,
        "L": shape.lineTo,
        "C": shape.cubicTo,
        "Z": shape.closeSubpath,
    }
    for letter, *numbers in path:
        draw[letter](*numbers)
    return shape


def _canvas(picture: Picture, height: int, ground: str) -> tuple[QImage, QPainter]:
    left, top, right, bottom = picture.size
    scale = height / (bottom - top)
    image = QImage(round((right - left) * scale), height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-left, -top)
    return image, painter


def _pen(colour: str, width: float, painter: QPainter) -> QPen:
    """A pen that is ``width`` pixels wide whatever the scale."""
    pen = QPen(QColor(colour), width / painter.transform().m11())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _painted(picture: Picture, paint: Paint, height: int) -> QImage:
    image, painter = _canvas(picture, height, paint.ground)
    pen = PEN * max(1.0, height / 1000)
    painter.fillPath(to_qt(picture.outline), QColor(paint.body))
    for number, path in enumerate(picture.areas.values()):
        if number % 7 == 3:
            painter.fillPath(to_qt(path), QColor(paint.marks[number % len(paint.marks)]))
    painter.setPen(_pen(paint.border, pen * 0.55, painter))
    for path in picture.areas.values():
        painter.drawPath(to_qt(path))
    for line in picture.lines:
        painter.setPen(_pen(paint.lines[line.weight], pen * 0.75, painter))
        painter.drawPath(to_qt(line.path))
    painter.setPen(_pen(paint.outline, pen, painter))
    painter.drawPath(to_qt(picture.outline))
    painter.end()
    return image


def _named(picture: Picture, height: int) -> QImage:
    image, painter = _canvas(picture, height, "#ffffff")
    for number, path in enumerate(picture.areas.values()):
        painter.fillPath(to_qt(path), QColor.fromHsl(number * 137 % 360, 130, 205))
    painter.setPen(_pen("#333333", 1, painter))
    for path in (picture.outline, *picture.areas.values(), *(line.path for line in picture.lines)):
        painter.drawPath(to_qt(path))
    for name, path in picture.areas.items():
        _write(painter, to_qt(path).boundingRect(), name)
    painter.end()
    return image


def _write(painter: QPainter, box: QRectF, name: str) -> None:
    painter.save()
    spot = painter.transform().map(QPointF(box.center()))
    painter.resetTransform()
    painter.setFont(QFont("DejaVu Sans", 7))
    painter.setPen(QColor("#000000"))
    painter.drawText(
        QRectF(spot.x() - 80, spot.y() - 20, 160, 40), Qt.AlignmentFlag.AlignCenter, name.replace("_", "\n", 1)
    )
    painter.restore()
