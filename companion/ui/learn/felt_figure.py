"""The figure with the places where something is felt. Numbers and patterns tell them apart, and words beside it."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.body import Body, Page, View
from companion.domain.mark_words import LIST_NAMES
from companion.library.articles import Felt
from companion.library.figure import Figure
from companion.ui.look import Look
from companion.ui.widgets.body_layout import PlacedView, placed
from companion.ui.widgets.body_paint import BodyPaint
from companion.ui.widgets.body_shapes import ViewShape
from companion.ui.words import said

CLOSE_UP, WHOLE = QSize(300, 232), QSize(300, 320)
"""In px at 100 %."""

HATCH = 6.0
"""Space between the lines of the pattern, in px at 100 %."""


def views_of(felt: Iterable[Felt], body: Body) -> tuple[tuple[View, ...], ...]:
    """The pages of the figure that show these places, each with the views it needs, close-ups first."""
    wanted = {body[area].view for one in felt for area in one.areas}
    pages = sorted(Page, key=lambda page: page is Page.BODY)
    shown = (tuple(view for view in page.views if view in wanted) for page in pages)
    return tuple(views for views in shown if views)


class FeltFigure(QWidget):
    """A few views beside each other. Its name says in words what is shown."""

    def __init__(self, look: Look, figure: Figure, views: tuple[View, ...], felt: tuple[Felt, ...]) -> None:
        super().__init__()
        self._look, self._felt = look, felt
        self._paint = BodyPaint(look)
        self._shapes: Mapping[View, ViewShape] = {view: ViewShape(figure.views[view]) for view in views}
        self._size = WHOLE if View.FRONT in views or View.BACK in views else CLOSE_UP
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(said(LIST_NAMES[view]) for view in views))
        self.setAccessibleDescription("; ".join(said(one.words) for _, one in self._here()))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return self._size * self._look.scale

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The figure, the places, and their numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for view in placed(self._shapes, QSizeF(self.size()), head=QSizeF(0, 0), rim=4.0):
            self._paint.figure(painter, view)
            for _, felt in reversed(list(self._here())):
                self._place(painter, view, felt)
            self._paint.contour(painter, view, 1.5)
            for number, felt in self._here():
                self._numbers(painter, view, number, felt)

    def _here(self) -> Iterator[tuple[int, Felt]]:
        """What is felt in these views, with its number in the list."""
        shown = {area for shape in self._shapes.values() for area in shape.areas}
        return ((number, felt) for number, felt in enumerate(self._felt, start=1) if shown & set(felt.areas))

    def _place(self, painter: QPainter, view: PlacedView, felt: Felt) -> None:
        """Where it is mostly felt: filled and hatched. Where it may be felt: dotted."""
        path = QPainterPath()
        for area in felt.areas:
            if area in view.shape.areas:
                path = path.united(view.transform().map(view.shape.areas[area].path))
        colour, thick = self._look.colour("accent"), 2.0 * self._look.scale
        if felt.main:
            painter.fillPath(path, _thin(colour, 0.28))
            self._hatch(painter, path, colour)
        dashes = Qt.PenStyle.SolidLine if felt.main else Qt.PenStyle.DotLine
        painter.strokePath(path, QPen(colour, thick, dashes, Qt.PenCapStyle.RoundCap))

    def _hatch(self, painter: QPainter, path: QPainterPath, colour: QColor) -> None:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(_thin(colour, 0.6), 1.0))
        painter.drawLines(list(_slanted(path.boundingRect(), HATCH * self._look.scale)))
        painter.restore()

    def _numbers(self, painter: QPainter, view: PlacedView, number: int, felt: Felt) -> None:
        """On the first area of each side."""
        marked = [area for area in felt.areas if area in view.shape.areas]
        for area in marked[:2]:
            self._badge(painter, view.on_widget(view.shape.areas[area].deepest[0]), number)

    def _badge(self, painter: QPainter, at: QPointF, number: int) -> None:
        radius = 0.55 * self._look.em
        painter.setPen(QPen(self._look.colour("text"), 1.25))
        painter.setBrush(self._look.colour("card"))
        painter.drawEllipse(at, radius, radius)
        painter.setFont(self._look.font(0.75, weight=QFont.Weight.DemiBold))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _thin(colour: QColor, share: float) -> QColor:
    thinned = QColor(colour)
    thinned.setAlphaF(share)
    return thinned


def _slanted(box: QRectF, step: float) -> Iterator[QLineF]:
    across = box.height()
    for number in range(round((box.width() + across) / step) + 1):
        x = box.left() - across + number * step
        yield QLineF(x, box.bottom(), x + across, box.top())
