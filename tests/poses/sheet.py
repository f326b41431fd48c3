"""Contact sheets for the illustrator's eye. The program colours the drawings in its own way."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from companion.library.theme import Theme, load_theme

THEMES = Path(__file__).parents[2] / "resources" / "themes"
COLUMNS = 6
CELL = (330, 260)
SCALE = 0.24
"""Pixels for a thousandth of the stature."""


def paint(made: dict[str, str], target: Path, columns: int = COLUMNS, zoom: float = 1.0) -> None:
    """Paint the drawings on one sheet for each theme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    target.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark", "dim", "high_contrast"):
        _sheet(made, load_theme(THEMES, name), columns, zoom).save(str(target / f"sheet.{name}.png"))
    del application


def style(theme: Theme) -> str:
    """The classes of a drawing in the colours of a theme."""
    far = theme.mixed("figure_line", "figure_fill", 0.16)
    outlined = f"fill:none;stroke:{theme['figure_line']}"
    return (
        f".body{{fill:{theme['figure_fill']}}}.far{{fill:{far}}}"
        f".hair{{fill:{theme.mixed('figure_line', 'figure_fill', 0.45)}}}"
        f".tint{{fill:{theme['accent']};fill-opacity:.34}}"
        f".prop{{fill:{theme.mixed('border', 'card', 0.2)};stroke:{theme['border']};stroke-width:2.4}}"
        f".strap{{fill:{theme.mixed('border', 'card', 0.8)};stroke:{theme['border']};stroke-width:2.4}}"
        f".pack{{fill:{theme.mixed('accent', 'figure_fill', 0.35)};stroke:{theme['accent']};stroke-width:2.8}}"
        f".line{{{outlined};stroke-width:3.6}}.soft{{{outlined};stroke-width:2.2}}"
        f".ghost{{fill:none;stroke:{theme['figure_soft']};stroke-width:2.8;stroke-dasharray:9 8}}"
        f".arrow{{fill:none;stroke:{theme['accent']};stroke-width:6.5}}.head{{fill:{theme['accent']}}}"
    )


def _sheet(made: dict[str, str], theme: Theme, columns: int, zoom: float) -> QImage:
    wide, high = (round(size * zoom) for size in CELL)
    rows = -(-len(made) // columns)
    image = QImage(wide * min(columns, len(made)), high * rows, QImage.Format.Format_RGB32)
    image.fill(QColor(theme["card"]))
    painter = QPainter(image)
    painter.setFont(QFont("DejaVu Sans", 8))
    for number, (name, text) in enumerate(made.items()):
        cell = QRectF(number % columns * wide, number // columns * high, wide, high)
        painter.setPen(QColor(theme["secondary"]))
        painter.drawText(cell.adjusted(4, 4, -4, -4), Qt.AlignmentFlag.AlignBottom, name)
        _draw(painter, cell.adjusted(0, 0, 0, -18), text, theme, zoom)
    painter.end()
    return image


def _draw(painter: QPainter, cell: QRectF, text: str, theme: Theme, zoom: float) -> None:
    coloured = re.sub("<style>.*</style>", f"<style>{style(theme)}</style>", text)
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    size = renderer.viewBoxF().size()
    scale = min(SCALE * zoom, cell.width() / size.width(), cell.height() / size.height())
    place = QRectF(0, 0, size.width() * scale, size.height() * scale)
    place.moveCenter(cell.center())
    renderer.render(painter, place)
