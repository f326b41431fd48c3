"""The figure with the places where something is felt. Numbers and patterns tell them apart, and words beside it."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.body import Body, Page, Side, View
from companion.domain.mark_words import LIST_NAMES, VIEW_NAMES
from companion.library.articles import Felt
from companion.library.figure import Figure
from companion.ui.body.body_layout import PlacedView, placed
from companion.ui.body.body_paint import BodyPaint, slanted, thin
from companion.ui.body.body_shapes import ViewShape, shape_of
from companion.ui.look import Look
from companion.ui.words import said

CLOSE_UP, WHOLE = QSize(300, 236), QSize(300, 300)
"""In px at 100 %."""

HEAD, SMALL_LETTERS = 1.5, 0.8
"""Height of the line with the name of a view, and its letters, in em."""

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
        self._shapes: Mapping[View, ViewShape] = {view: shape_of(figure.views[view]) for view in views}
        self._size = WHOLE if View.FRONT in views or View.BACK in views else CLOSE_UP
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(said(LIST_NAMES[view]) for view in views))
        self.setAccessibleDescription("; ".join(said(one.words) for _, one in self._here()))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return self._size * self._look.scale

    def minimumSizeHint(self) -> QSize:
        """Smaller where there is no room."""
        return self._size * 0.5

    def heightForWidth(self, width: int) -> int:
        """As high as the views are at this width, at most as high as it wants to be."""
        wanted = self.sizeHint()
        return round(min(1.0, width / wanted.width()) * wanted.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """The figure, the places, and their numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        views = placed(self._shapes, QSizeF(self.size()), head=QSizeF(0, HEAD * self._look.em), rim=4.0)
        for view in views:
            self._name(painter, view)
            self._paint.figure(painter, view)
            for _number, felt in self._here():
                self._ground(painter, _united(view, felt.areas), felt)
        painter.drawPixmap(0, 0, self._paint.lines(views, self.size(), self.devicePixelRatioF()))
        for view in views:
            for number, felt in reversed(list(self._here())):
                self._edge(painter, _united(view, felt.areas), felt)
                self._numbers(painter, view, number, felt)

    def _here(self) -> Iterator[tuple[int, Felt]]:
        """What is felt in these views, with its number in the list."""
        shown = {area for shape in self._shapes.values() for area in shape.areas}
        return ((number, felt) for number, felt in enumerate(self._felt, start=1) if shown & set(felt.areas))

    def _name(self, painter: QPainter, view: PlacedView) -> None:
        painter.setPen(self._look.colour("secondary"))
        painter.setFont(self._look.font(SMALL_LETTERS))
        above = view.head.adjusted(-view.frame.width(), 0, view.frame.width(), 0)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, said(VIEW_NAMES[view.view]))

    def _ground(self, painter: QPainter, path: QPainterPath, felt: Felt) -> None:
        """Where it is mostly felt: filled and hatched."""
        if felt.main:
            painter.fillPath(path, thin(self._look.colour("accent"), 0.28))
            self._hatch(painter, path, self._look.colour("accent"))

    def _edge(self, painter: QPainter, path: QPainterPath, felt: Felt) -> None:
        """Where it may be felt: dotted."""
        dashes = Qt.PenStyle.SolidLine if felt.main else Qt.PenStyle.DotLine
        thick = (2.0 if felt.main else 2.5) * self._look.scale
        painter.strokePath(path, QPen(self._look.colour("accent"), thick, dashes, Qt.PenCapStyle.RoundCap))

    def _hatch(self, painter: QPainter, path: QPainterPath, colour: QColor) -> None:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(thin(colour, 0.6), 1.0))
        painter.drawLines(list(slanted(path.boundingRect(), HATCH * self._look.scale)))
        painter.restore()

    def _numbers(self, painter: QPainter, view: PlacedView, number: int, felt: Felt) -> None:
        """One on each side in each stretch of areas that lie together."""
        for side in (Side.LEFT, Side.RIGHT):
            areas = tuple(area for area in felt.areas if area.startswith(side))
            shown = [view.shape.areas[area] for area in areas if area in view.shape.areas]
            spots = [view.on_widget(shape.deepest[0]) for shape in shown]
            for stretch in _united(view, areas).simplified().toSubpathPolygons():
                inside = (spot for spot in spots if stretch.containsPoint(spot, Qt.FillRule.OddEvenFill))
                if spot := next(inside, None):
                    self._badge(painter, spot, number)

    def _badge(self, painter: QPainter, at: QPointF, number: int) -> None:
        radius = 0.55 * self._look.em
        painter.setPen(QPen(self._look.colour("text"), 1.25))
        painter.setBrush(self._look.colour("card"))
        painter.drawEllipse(at, radius, radius)
        painter.setFont(self._look.font(0.75, weight=QFont.Weight.DemiBold))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _united(view: PlacedView, areas: Iterable[str]) -> QPainterPath:
    """Areas as one path, without the borders between them."""
    path = QPainterPath()
    for area in areas:
        if area in view.shape.areas:
            path = path.united(view.transform().map(view.shape.areas[area].path))
    return path
