"""The whole body, small, with what is marked on it and where it travels. A press opens the map."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.domain.body import Body, Page
from companion.domain.check_in import Mark
from companion.domain.mark_words import VIEW_NAMES, describe
from companion.domain.shown_marks import Shown, shown
from companion.library.figure import Figure
from companion.ui.body.body_layout import PlacedView, placed
from companion.ui.body.body_paint import BodyPaint
from companion.ui.body.body_shapes import shape_of
from companion.ui.body.body_travel import way
from companion.ui.body.thumbnail_room import thumbnail_room
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import paint_ring
from companion.ui.widgets.painted_button import PaintedButton
from companion.ui.words import said

ROOM, ROUND = 8.0, 12.0

HEAD, SMALL_LETTERS = 1.3, 0.8
"""Height of the line with the names of the views, and their letters, in em."""


class BodyThumbnail(PaintedButton):
    """Colours without numbers; its name says everything in words. The areas are read once something is marked."""

    def __init__(
        self, look: Look, load_body: Callable[[], Body], figure: Figure, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._load_body = look, load_body
        self._paint = BodyPaint(look)
        self._looks: dict[str, Shown] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_figure(figure)
        self.set_marks(())
        look.changed.connect(self.updateGeometry)

    def set_figure(self, figure: Figure) -> None:
        """Show another build."""
        self._shapes = {view: shape_of(figure.views[view]) for view in Page.BODY.views}
        self.update()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self._looks = shown(marks, self._load_body(), Page.BODY.views) if marks else {}
        listed = self._in_words(marks) if marks else ""
        self.setAccessibleName(self.tr("Body map: {marks}").format(marks=listed or self.tr("nothing marked yet")))
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return thumbnail_room(self._look)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The figure, the marks, the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.translate(ROOM, ROOM)
        space = QSizeF(self.size()) - QSizeF(2 * ROOM, 2 * ROOM)
        head = QSizeF(0, HEAD * self._look.em)
        for view in placed(self._shapes, space, head=head, rim=1.0):
            self._paint_view(painter, view)

    def _in_words(self, marks: tuple[Mark, ...]) -> str:
        body = self._load_body()
        return "; ".join(said(describe(mark, body[mark.area])) for mark in marks if mark.area in body)

    def _paint_view(self, painter: QPainter, view: PlacedView) -> None:
        self._paint_name(painter, view)
        self._paint.figure(painter, view)
        looks = [look for look in self._looks.values() if look.area in view.shape.areas]
        for look in looks:
            self._paint.fill(painter, view, look)
            self._paint.outline(painter, view, look, thinner=0.5)
        self._paint.contour(painter, view, 1.25)
        for look in looks:
            self._paint_way(painter, view, look)

    def _paint_name(self, painter: QPainter, view: PlacedView) -> None:
        painter.setPen(self._look.colour("secondary"))
        painter.setFont(self._look.font(SMALL_LETTERS))
        painter.drawText(
            view.head, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, said(VIEW_NAMES[view.view])
        )

    def _paint_way(self, painter: QPainter, view: PlacedView, look: Shown) -> None:
        mark = look.travels
        if mark is None or mark.travels_to is None or look.whole:
            return
        found = way(view.view, view.shape, view.shape.areas[look.area].deepest[0], mark.travels_to)
        if found:
            self._paint.travel(painter, view.transform().map(found.line), mark.strength, within=None, thinner=0.5)

    def _paint_ground(self, painter: QPainter) -> None:
        shade = 0.12 if self.isDown() else 0.05 if self.underMouse() else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mixed("text", "card", shade) if shade else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        paint_ring(self, painter, self._look, ROUND)
