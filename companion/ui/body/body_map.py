"""The figure that is pressed: one page of views, sharp at any size, with the marks on it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.domain.body import Body, Page, View
from companion.domain.check_in import Mark
from companion.domain.shown_marks import shown
from companion.library.figure import Figure
from companion.ui.body.body_areas import AreaButton, next_in
from companion.ui.body.body_layout import GAP, WIDEST_GAP, PlacedView, placed, room_for_a_name
from companion.ui.body.body_scene import RIM, BodyScene
from companion.ui.body.body_shapes import ViewShape, shape_of
from companion.ui.body.place_row import heading
from companion.ui.body.view_heads import MOST_LINES, ViewHead, fit
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import is_wanted

SNAP = 14.0
"""A press this far beside an area still takes it, in px."""

LEAST = 24.0
"""No area is pressed as if it were narrower than this, in px (WCAG 2.2, 2.5.8)."""

SLIPS = 24.0
"""A finger that moves further than this between press and release took nothing."""

FIGURE = QSize(530, 560)
"""Room for the views in px: the whole body is then 520 high; with 570 across it is 560."""

SMALL = QSize(400, 386)
"""Room in a small window: most areas are still easy to hit, and the others have a close-up."""

NARROWEST = 360
"""Least width in px; the views are then smaller than they should be, but whole."""


class BodyMap(QWidget):
    """Paints one page and says which area was pressed. Holds no answers: what it shows is set from outside."""

    area_pressed = Signal(str)
    strength_typed = Signal(str, int)
    removal_asked = Signal(str)

    def __init__(self, look: Look, body: Body, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._body = look, body
        self._scene = BodyScene(look)
        self._page = Page.BODY
        self._marks: tuple[Mark, ...] = ()
        self._held: tuple[str, QPointF] | None = None
        self._buttons: dict[str, AreaButton] = {}
        self._heads: list[ViewHead] = []
        self._figure = figure
        self.setAccessibleName(self.tr("Body map"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go from area to area. Space marks. 0 to 10 and + − say how strong. Delete removes.")
        )
        self.setMouseTracking(True)
        look.changed.connect(self._look_changed)
        self._turn_to(Page.BODY)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    @property
    def caption(self) -> str:
        """The name that stands under the figure, so that a place is known before it is pressed.

        It is that of the area under the pointer, else where the keyboard is, else of the mark that is open.
        """
        return self._scene.caption

    def set_page(self, page: Page) -> None:
        """Show another page."""
        if page is not self._page:
            self._turn_to(page)

    def set_figure(self, figure: Figure) -> None:
        """Show another build."""
        self._figure = figure
        self._arrange()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks."""
        self._marks = marks
        self._show_marks()

    def set_suggestion(self, marks: tuple[Mark, ...] | None) -> None:
        """Outline what is offered, or nothing; on another page, what it is part of, or what is part of it."""
        suggested = frozenset(self._places_of(marks or ()))
        if suggested != self._scene.suggested:
            self._scene.suggested = suggested
            self.update()

    def set_selected(self, area: str | None) -> None:
        """Ring the area whose mark is being looked at."""
        rings = self._scene.rings
        if area != rings.selected:
            self._refresh(rings.selected, area)
            rings.selected = area
            self._name_what_is_set_off()

    def focus_area(self, area: str) -> None:
        """Put the keyboard on an area of this page."""
        self._buttons[area].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the keyboard on the area that the Tab key reaches."""
        reached = (button for button in self.buttons() if button.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        next(reached).setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> tuple[AreaButton, ...]:
        """The areas of this page, in reading order."""
        return tuple(button for button in self._buttons.values() if button.area.view in self._page.views)

    def area_at(self, spot: QPointF) -> str | None:
        """The area that a press at ``spot`` takes, also from 14 px beside it."""
        return self._scene.area_at(spot, SNAP, LEAST)

    def view_of(self, area_id: str) -> PlacedView | None:
        """The view of this page that shows an area."""
        return self._scene.view_of(area_id)

    def geometry_of(self, area_id: str) -> QRect:
        """The rectangle around an area of this page."""
        return self._buttons[area_id].geometry()

    @property
    def at_ease(self) -> QSize:
        """Room for the figure as large as it should be, and for what stands over the views in at most two lines."""
        return self._room_for(FIGURE)

    def sizeHint(self) -> QSize:
        """Room for a figure that is still pressed well. Pages give it more where they can, and never less."""
        return self._room_for(SMALL)

    def minimumSizeHint(self) -> QSize:
        """Narrower if it must be."""
        return QSize(NARROWEST, self.sizeHint().height())

    def needed_height(self, width: int) -> int:
        """The height of the views at this width, as large as they get there, with what stands over them."""
        boxes = [self._shape(view).outline_box for view in self._page.views]
        scale = (width - 2 * RIM - GAP * (len(boxes) - 1)) / sum(box.width() for box in boxes)
        return round(scale * max(box.height() for box in boxes) + (MOST_LINES + 1) * self._line() + 2 * RIM)

    def widest(self, height: int) -> int:
        """The width in which both views of the body are as large as this height allows, as far apart as they may be.

        It is the same for all pages, so that what stands beside them does not move.
        """
        return round(FIGURE.width() * height / FIGURE.height() + 3 * (WIDEST_GAP - GAP))

    def _room_for(self, figure: QSize) -> QSize:
        heads = sum(head.least_width() for head in self._heads) + GAP + 2 * RIM
        return QSize(max(figure.width(), round(heads)), round(figure.height() + self._line() + 2 * RIM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what changed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scene.paint(painter, event.region(), self.size(), self.devicePixelRatioF())

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
        self._page, self._scene.rings.hovered = page, None
        for area in self._body:
            if area.view in page.views and area.id not in self._buttons:
                self._buttons[area.id] = self._button(area.id)
        self._name_views()
        self._show_marks()
        self._arrange()
        self._name_what_is_set_off()
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
        self._scene.rings.focused = next((key for key, button in self._buttons.items() if is_wanted(button)), None)
        self._name_what_is_set_off()

    def _let_tab_reach(self, one: AreaButton | None) -> None:
        for button in self.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button is one else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)

    def _show_marks(self) -> None:
        for part in self._scene.show(shown(self._marks, self._body, self._page.views)):
            self.update(part)
        marks = {mark.area: mark for mark in self._marks}
        for button in self.buttons():
            if button.mark != marks.get(button.area.id):
                button.show_mark(marks.get(button.area.id))

    def _arrange(self) -> None:
        """Find the scale and the place of everything; pictures are painted anew when they are needed."""
        views = {view: self._shape(view) for view in self._page.views}
        space = QSizeF(self.size())
        foot = QSizeF(0, 0 if self._page is Page.BODY else self._line())
        for lines in range(1, MOST_LINES + 1):
            least = QSizeF(max(head.least_width(lines) for head in self._heads), lines * self._line())
            placed_views = placed(views, space - foot, head=least, rim=RIM)
            if fit(self._heads, placed_views, lines, space.width()):
                break
        for head, view in zip(self._heads, placed_views, strict=True):
            head.place(view.head.toAlignedRect(), lines)
            for area_id, shape in view.shape.areas.items():
                self._buttons[area_id].setGeometry(view.box_of(shape).toAlignedRect())
        self._scene.arrange(placed_views)
        self._scene.caption_box = room_for_a_name(placed_views, space, lines=2 * self._line())
        self.update()

    def _line(self) -> float:
        return 1.75 * self._look.em

    def _shape(self, view: View) -> ViewShape:
        return shape_of(self._figure.views[view])

    def _name_views(self) -> None:
        for head in self._heads:
            head.remove()
        pictures = self._figure.views
        self._heads = [ViewHead(view, pictures[view], self._body, self) for view in self._page.views]

    def _places_of(self, marks: tuple[Mark, ...]) -> Iterator[str]:
        for mark in marks:
            if mark.area in self._body:
                yield mark.area
                yield self._body[mark.area].parent or mark.area
                yield from (area.id for area in self._body if area.parent == mark.area)

    def _refresh(self, *areas: str | None) -> None:
        for area_id in areas:
            if area_id:
                self.update(self._scene.around(area_id))

    def _hover(self, area: str | None) -> None:
        rings = self._scene.rings
        if area != rings.hovered:
            self._refresh(rings.hovered, area)
            rings.hovered = area
            self._name_what_is_set_off()
            self.setCursor(Qt.CursorShape.PointingHandCursor if area else Qt.CursorShape.ArrowCursor)

    def _name_what_is_set_off(self) -> None:
        rings = self._scene.rings
        here = (area for area in (rings.hovered, rings.focused, rings.selected) if area and self.view_of(area))
        area = next(here, None)
        name = heading(self._body[area]) if area else ""
        if name != self._scene.caption:
            self._scene.caption = name
            self.update(self._scene.caption_box.toAlignedRect())

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._arrange()
