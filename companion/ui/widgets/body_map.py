"""The figure that is pressed: one page of views, sharp at any size, with the marks on it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QToolTip, QWidget

from companion.domain.body import Body, Page, View
from companion.domain.check_in import Mark
from companion.domain.shown_marks import Shown, shown
from companion.library.figure import Figure
from companion.ui.look import Look
from companion.ui.widgets.body_areas import AreaButton, next_in
from companion.ui.widgets.body_layout import GAP, PlacedView, placed
from companion.ui.widgets.body_paint import BodyPaint
from companion.ui.widgets.body_shapes import ViewShape
from companion.ui.widgets.body_travel import way
from companion.ui.widgets.focus_ring import is_wanted
from companion.ui.widgets.view_heads import ViewHead, lines_needed

SNAP = 14.0
"""A press this far beside an area still takes it, in px."""

SLIPS = 24.0
"""A finger that moves further than this between press and release took nothing."""

FIGURE = QSize(530, 560)
"""Least room for the views in px: the whole body is then 520 high; with 570 across it is 560."""

NARROWEST = 360
"""Least width in px; the views are then smaller than they should be, but whole."""

RIM = 4.0
"""Room around the views for outlines and the focus ring, in px."""


class BodyMap(QWidget):
    """Paints one page and says which area was pressed. Holds no answers: what it shows is set from outside."""

    area_pressed = Signal(str)
    strength_typed = Signal(str, int)
    removal_asked = Signal(str)

    def __init__(self, look: Look, body: Body, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._body = look, body
        self._paint = BodyPaint(look)
        self._page = Page.BODY
        self._marks: tuple[Mark, ...] = ()
        self._looks: dict[str, Shown] = {}
        self._suggested: frozenset[str] = frozenset()
        self._selected: str | None = None
        self._hovered: str | None = None
        self._held: tuple[str, QPointF] | None = None
        self._buttons: dict[str, AreaButton] = {}
        self._heads: list[ViewHead] = []
        self._shapes: dict[View, ViewShape] = {}
        self._figure = figure
        self._views: tuple[PlacedView, ...] = ()
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self.setAccessibleName(self.tr("Body map"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go from area to area. Space marks. 0 to 9 and + − say how strong. Delete removes.")
        )
        self.setMouseTracking(True)
        look.changed.connect(self._look_changed)
        self._turn_to(Page.BODY)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    def set_page(self, page: Page) -> None:
        """Show another page."""
        if page is not self._page:
            self._turn_to(page)

    def set_figure(self, figure: Figure) -> None:
        """Show another build."""
        self._figure = figure
        self._shapes.clear()
        self._arrange()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self._marks = marks
        self._show_marks()

    def set_suggestion(self, marks: tuple[Mark, ...] | None) -> None:
        """Outline what is offered, or nothing. The whole body outlines what parts belong to."""
        self._suggested = frozenset(self._places_of(marks or ()))
        self.update()

    def set_selected(self, area: str | None) -> None:
        """Ring the area whose mark is being looked at."""
        if area != self._selected:
            self._refresh(self._selected, area)
            self._selected = area

    def focus_area(self, area: str) -> None:
        """Put the keyboard on an area of this page."""
        self._buttons[area].setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> tuple[AreaButton, ...]:
        """The areas of this page, in reading order."""
        return tuple(button for button in self._buttons.values() if button.area.view in self._page.views)

    def area_at(self, spot: QPointF) -> str | None:
        """The area that a press at ``spot`` takes, also from 14 px beside it."""
        for view in self._views:
            if view.frame.adjusted(-SNAP, -SNAP, SNAP, SNAP).contains(spot):
                at = view.on_figure(spot)
                found = view.shape.area_at(at.x(), at.y(), SNAP / view.scale)
                if found:
                    return found
        return None

    def view_of(self, area_id: str) -> PlacedView | None:
        """The view of this page that shows an area."""
        return next((view for view in self._views if area_id in view.shape.areas), None)

    def geometry_of(self, area_id: str) -> QRect:
        """The rectangle around an area of this page."""
        return self._buttons[area_id].geometry()

    def sizeHint(self) -> QSize:
        """Room for the figure, and for what stands over the views in at most two lines."""
        heads = sum(head.least_width() for head in self._heads) + GAP + 2 * RIM
        return QSize(max(FIGURE.width(), round(heads)), round(FIGURE.height() + self._line() + 2 * RIM))

    def minimumSizeHint(self) -> QSize:
        """Narrower if it must be, never lower."""
        return QSize(NARROWEST, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure, the marks, what is offered, where pain travels, numbers, rings; only where something changed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, lines = self._painted()
        seen = list(self._seen(event.region()))
        self._copy(painter, ground, event.region())
        for view, look in seen:
            self._paint.fill(painter, view, look)
        self._copy(painter, lines, event.region())
        for view, look in seen:
            self._paint.outline(painter, view, look)
        self._paint_hints(painter)
        self._paint_ways(painter, event.region())
        for view, look in seen:
            if not look.whole:
                self._paint.badge_of(painter, self._number_at(view, look.area), look.strength)
        self._paint_rings(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the largest scale that fits."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the press began."""
        area = self.area_at(event.position())
        self._held = (area, event.position()) if area and event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the area, unless the finger moved away on purpose."""
        held, self._held = self._held, None
        if held and (event.position() - held[1]).manhattanLength() <= SLIPS:
            self._buttons[held[0]].setFocus(Qt.FocusReason.MouseFocusReason)
            self._buttons[held[0]].click()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a press would take."""
        self._hover(self.area_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no longer what a press would take."""
        super().leaveEvent(event)
        self._hover(None)

    def _turn_to(self, page: Page) -> None:
        for button in self.buttons():
            button.hide()
        self._page, self._hovered = page, None
        for area in self._body:
            if area.view in page.views and area.id not in self._buttons:
                self._buttons[area.id] = self._button(area.id)
        self._name_views()
        self._show_marks()
        self._arrange()
        for button in self.buttons():
            button.show()
        self._let_tab_reach(self.buttons()[0] if self.buttons() else None)

    def _button(self, area_id: str) -> AreaButton:
        button = AreaButton(self._body[area_id], self)
        button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.area_pressed.connect(self.area_pressed)
        button.strength_typed.connect(self.strength_typed)
        button.removal_asked.connect(self.removal_asked)
        button.arrow_pressed.connect(self._go)
        button.focus_changed.connect(self._focus_moved)
        return button

    def _go(self, area_id: str, key: int) -> None:
        found = next_in(key, self._buttons[area_id], self.buttons())
        if found:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_moved(self, area_id: str) -> None:
        self._refresh(area_id)
        if self._buttons[area_id].hasFocus():
            self._let_tab_reach(self._buttons[area_id])

    def _let_tab_reach(self, one: AreaButton | None) -> None:
        for button in self.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button is one else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)

    def _show_marks(self) -> None:
        before, self._looks = self._looks, shown(self._marks, self._body, self._page.views)
        for area_id in before.keys() | self._looks.keys():
            if before.get(area_id) != self._looks.get(area_id):
                self._refresh(area_id)
                self._refresh_way(before.get(area_id))
                self._refresh_way(self._looks.get(area_id))
        marks = {mark.area: mark for mark in self._marks}
        for button in self.buttons():
            button.show_mark(marks.get(button.area.id))

    # Where things stand.

    def _arrange(self) -> None:
        """Find the scale and the place of everything; pictures are painted anew when they are needed."""
        views = {view: self._shape(view) for view in self._page.views}
        space = QSizeF(self.size())
        least = max(head.least_width() for head in self._heads)
        for lines in (1, 2):
            self._views = placed(views, space, head=QSizeF(least, lines * self._line()), rim=RIM)
            if lines == lines_needed(self._heads, self._views):
                break
        for head, view in zip(self._heads, self._views, strict=True):
            head.place(view.head.toAlignedRect(), lines)
        for view in self._views:
            for area_id, shape in view.shape.areas.items():
                self._buttons[area_id].setGeometry(view.box_of(shape).toAlignedRect())
        self._pictures = None
        self.update()

    def _line(self) -> float:
        return 1.75 * self._look.em

    def _shape(self, view: View) -> ViewShape:
        if view not in self._shapes:
            self._shapes[view] = ViewShape(self._figure.views[view])
        return self._shapes[view]

    def _name_views(self) -> None:
        for head in self._heads:
            head.remove()
        pictures = self._figure.views
        self._heads = [ViewHead(view, pictures[view], self._body, self) for view in self._page.views]

    def _number_at(self, view: PlacedView, area_id: str) -> QPointF:
        return view.on_widget(view.shape.areas[area_id].deepest[0])

    def _places_of(self, marks: tuple[Mark, ...]) -> Iterator[str]:
        for mark in marks:
            if mark.area in self._body:
                yield mark.area
                yield self._body[mark.area].parent or mark.area

    # What is painted.

    def _painted(self) -> tuple[QPixmap, QPixmap]:
        if self._pictures is None or self._pictures[0].devicePixelRatio() != self.devicePixelRatioF():
            wanted = self._views, self.size(), self.devicePixelRatioF()
            self._pictures = self._paint.ground(*wanted), self._paint.lines(*wanted)
        return self._pictures

    @staticmethod
    def _copy(painter: QPainter, picture: QPixmap, region: QRegion) -> None:
        part, ratio = QRectF(region.boundingRect()), picture.devicePixelRatio()
        painter.drawPixmap(part, picture, QTransform.fromScale(ratio, ratio).mapRect(part))

    def _seen(self, region: QRegion) -> Iterator[tuple[PlacedView, Shown]]:
        for look in self._looks.values():
            view = self.view_of(look.area)
            if view and region.intersects(self._around(view, look.area)):
                yield view, look

    def _paint_hints(self, painter: QPainter) -> None:
        for area_id in self._suggested - self._looks.keys():
            if view := self.view_of(area_id):
                self._paint.suggested(painter, view, view.shape.areas[area_id])
        if self._hovered and (view := self.view_of(self._hovered)):
            self._paint.hovered(painter, view, view.shape.areas[self._hovered])

    def _paint_ways(self, painter: QPainter, region: QRegion) -> None:
        for look in self._looks.values():
            found = self._way_of(look)
            if found and region.intersects(self._around_way(found[0])):
                self._paint.travel(painter, found[0], look.strength, within=found[1])

    def _paint_rings(self, painter: QPainter) -> None:
        focused = next((area_id for area_id, button in self._buttons.items() if is_wanted(button)), None)
        if self._selected and self._selected != focused and (view := self.view_of(self._selected)):
            self._paint.selected(painter, view, view.shape.areas[self._selected])
        if focused and (view := self.view_of(focused)):
            self._paint.focused(painter, view, view.shape.areas[focused])

    def _way_of(self, look: Shown) -> tuple[QPainterPath, QPainterPath | None] | None:
        """The line of a pain that travels, in the widget, and the contour that cuts it off if it leaves this view."""
        view = self.view_of(look.area)
        if view is None or look.travels_to is None or look.whole:
            return None
        found = way(view.view, view.shape, view.shape.areas[look.area].deepest[0], look.travels_to)
        if found is None:
            return None
        on_widget = view.transform()
        return on_widget.map(found.line), None if found.ends_here else on_widget.map(view.shape.outline)

    # What is painted anew.

    def _around(self, view: PlacedView, area_id: str) -> QRect:
        edge = self._paint.badge + RIM
        return view.box_of(view.shape.areas[area_id]).adjusted(-edge, -edge, edge, edge).toAlignedRect()

    def _refresh(self, *areas: str | None) -> None:
        for area_id in areas:
            if area_id and (view := self.view_of(area_id)):
                self.update(self._around(view, area_id))

    def _refresh_way(self, look: Shown | None) -> None:
        if look and (found := self._way_of(look)):
            self.update(self._around_way(found[0]))

    @staticmethod
    def _around_way(line: QPainterPath) -> QRect:
        return line.boundingRect().adjusted(-12, -12, 12, 12).toAlignedRect()

    def _hover(self, area: str | None) -> None:
        if area != self._hovered:
            self._refresh(self._hovered, area)
            self._hovered = area
            self.setCursor(Qt.CursorShape.PointingHandCursor if area else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Name what lies under the pointer, for those who like to know before they press."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            area = self.area_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._buttons[area].accessibleName() if area else "", self)
            return True
        return super().event(event)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._arrange()
