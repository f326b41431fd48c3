"""Where it hurts: the figure or the list, what can be said of one mark, and everything marked in words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.body import Area, Body, Page
from companion.domain.check_in import Mark
from companion.domain.mark_words import PAGE_NAMES, describe, how_it_is
from companion.domain.text import Text
from companion.library.figure import Figure
from companion.ui.body.area_list import AreaList
from companion.ui.body.body_areas import AreaButton
from companion.ui.body.body_map import BodyMap
from companion.ui.body.last_time import LastTime
from companion.ui.body.mark_echo import MarkEcho
from companion.ui.body.mark_panel import MarkPanel
from companion.ui.look import Look
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.growing_scroll import GrowingScroll
from companion.ui.widgets.in_view import bring_into_view, lay_out_now
from companion.ui.widgets.layouts import UNLIMITED, FlowLayout, edgeless
from companion.ui.widgets.mark_keys import is_for_a_mark
from companion.ui.widgets.one_line import OneLine
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.spoken import say
from companion.ui.widgets.swap import let_tab_come_to
from companion.ui.words import said

MIDDLE = 5
"""Strength of a mark where nobody has said one yet."""

GAP = 16
BAR = 14
"""Room for a scroll bar beside the column, so that nothing moves when it comes."""

Cell: TypeAlias = tuple[int, int, int, int]
"""Row, column, rows and columns."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the ways in, the pages, the body and the column stand. ``numbers`` of the panel stand beside each other."""

    way: Cell
    pages: Cell
    body: Cell
    column: Cell
    numbers: int | None


WIDE = Shape((0, 1, 1, 1), (1, 1, 1, 1), (0, 0, 3, 1), (2, 1, 1, 1), numbers=6)
NARROW = Shape((1, 1, 1, 1), (0, 0, 1, 2), (1, 0, 2, 1), (2, 1, 1, 1), numbers=4)
BELOW = Shape((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 2), (3, 0, 1, 2), numbers=None)


class BodyPicker(QWidget):
    """Marks places. Keeps no history: each change is told, and what is shown can be set from outside."""

    marks_changed = Signal(object, str)
    """All marks as they are now, as a tuple, and in a few words what was done, for Edit, Undo."""

    def __init__(self, look: Look, body: Body, figure: Figure) -> None:
        super().__init__()
        self._look, self._body = look, body
        self._marks: tuple[Mark, ...] = ()
        self._last: tuple[Mark, ...] = ()
        self._strength = MIDDLE
        self._selected: str | None = None
        self._placed: Shape | None = None
        self._list: AreaList | None = None
        self._build(figure)
        self._connect()
        self._show()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked now."""
        return self._marks

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks. Says nothing to anybody. The keyboard stays at a place whose row or card goes."""
        keyboard, selected = QApplication.focusWidget(), self._selected
        self._marks = marks
        if self._mark(self._selected) is None:
            self._selected = None
        self._show()
        if keyboard and self.isAncestorOf(keyboard) and not keyboard.isVisibleTo(self):
            place = keyboard.area.id if isinstance(keyboard, AreaButton) else selected
            self._stay_at(self._body[place]) if place else self.focus_place()

    def set_last(self, marks: tuple[Mark, ...]) -> None:
        """Offer the marks of last time as long as they add something; none to offer nothing."""
        self._last = tuple(mark for mark in marks if mark.area in self._body)
        self._show()

    def set_strength(self, strength: int) -> None:
        """The strength of the next mark, 0-10; as a rule that of the check-in."""
        self._strength = strength
        self._show()

    def focus_place(self) -> None:
        """Put the keyboard on the figure, or into the search of the list."""
        if self._list and self._ways_in.currentWidget() is self._list:
            self._list.focus_search()
        else:
            self._map.focus_first()

    def set_figure(self, figure: Figure) -> None:
        """Show another build."""
        self._map.set_figure(figure)

    def minimumSizeHint(self) -> QSize:
        """As narrow as figure and column under each other."""
        parts = (self._map, self._column)
        return QSize(max(part.minimumSizeHint().width() for part in parts), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Keys that mean something on an area do not reach the shortcuts of the window first."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(isinstance(QApplication.focusWidget(), AreaButton) and is_for_a_mark(event))
            return event.isAccepted()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the column beside or below."""
        super().resizeEvent(event)
        self._fit()

    def _build(self, figure: Figure) -> None:
        pages = {page: Chip(said(PAGE_NAMES[page])) for page in Page}
        self._pages = OneOf(self.tr("Part of the body"), pages, FlowLayout(8))
        self._pages.show_value(Page.BODY)
        self._way = Choice(self.tr("Show the places as"), {False: self.tr("Figure"), True: self.tr("List")})
        self._way.set_value(False)
        self._map = BodyMap(self._look, self._body, figure)
        self._ways_in = QStackedWidget()
        self._ways_in.addWidget(self._map)
        self._scroll = GrowingScroll(self._build_column())
        self._grid = QGridLayout(self)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)  # it may be put below each other
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(8)

    def _build_column(self) -> QWidget:
        self._column = QWidget()
        self._offer = LastTime(self._body)
        self._panel = MarkPanel(self._look, self._body)
        self._echo = MarkEcho(self._look, self._body)
        self._summary = OneLine("strong")
        column = edgeless(QVBoxLayout(self._column), 8)
        for part in (self._summary, self._panel, self._offer, self._echo):
            column.addWidget(part)
        column.addStretch(1)
        return self._column

    def _connect(self) -> None:
        for place in (self._map, self._echo):
            self._listen(place)
        self._pages.chosen.connect(self._on_page_chosen)
        self._way.chosen.connect(self._on_switch)
        self._panel.mark_changed.connect(self._change)
        self._panel.strength_chosen.connect(self.set_strength)
        self._panel.removal_asked.connect(self._on_removal)
        self._panel.turned.connect(self._show_panel)
        self._offer.accepted.connect(self._on_same)
        self._offer.dismissed.connect(self._on_dismissed)
        self._look.changed.connect(self._fit)

    def _listen(self, place: BodyMap | AreaList | MarkEcho) -> None:
        place.area_pressed.connect(self._on_pressed)
        place.strength_typed.connect(self._on_typed)
        place.removal_asked.connect(self._on_removal)

    def _fit(self) -> None:
        """Figure and column beside each other if both have room, else the column below."""
        shape, room = self._shape(), self.contentsRect()
        beside = shape is not BELOW
        wide = self._panel.width_for(shape.numbers) if shape.numbers else UNLIMITED
        self._column.setMaximumWidth(wide)
        self._scroll.setMinimumWidth(wide + BAR if beside else 0)
        self._scroll.setMaximumWidth(wide + BAR if beside else UNLIMITED)
        self._scroll.set_grows(not beside)
        high = min(self._map.at_ease.height() * self._grown(), self._map.needed_height(room.width()))
        self._map.setMinimumHeight(0 if beside else round(high))
        self._pages.setMaximumWidth(wide if shape is WIDE else UNLIMITED)
        spare = room.width() - self._map.widest(room.height()) - GAP - wide - BAR if beside else 0
        self._grid.setContentsMargins(max(0, spare // 2), 0, max(0, spare // 2), 0)
        if shape is not self._placed:
            self._placed = shape
            self._place(shape)

    def _shape(self) -> Shape:
        room = self.contentsRect().width() - GAP - BAR
        for shape, figure in ((WIDE, self._map.at_ease), (NARROW, self._map.sizeHint())):
            if shape.numbers and figure.width() + self._panel.width_for(shape.numbers) <= room:
                return shape
        return BELOW

    def _place(self, shape: Shape) -> None:
        parts = ((self._way, shape.way), (self._pages, shape.pages), (self._ways_in, shape.body))
        for part, cell in (*parts, (self._scroll, shape.column)):
            self._grid.addWidget(part, *cell)
        for row in range(4):
            self._grid.setRowStretch(row, int(row == shape.column[0] and shape is not BELOW))
        self._grid.setColumnStretch(0, 1)

    def _grown(self) -> float:
        """How much larger the figure is for larger letters: half as much as they."""
        return (1 + self._look.scale) / 2

    def _show(self) -> None:
        selected = self._mark(self._selected)
        self._map.set_marks(self._marks)
        self._map.set_selected(self._selected)
        self._panel.show_mark(selected, strength=self._strength)
        self._echo.show_marks(self._marks, self._selected, self._map.page.views)
        if self._list:
            self._list.show_marks(self._marks, self._selected)
        offered = self._offered()
        self._map.set_suggestion(offered)
        self._offer.setVisible(bool(offered))
        self._offer.show_marks(offered, also=bool(self._marks))
        self._summary.setVisible(selected is not None)
        self._summary.show_words(*self._in_short(selected))

    def _offered(self) -> tuple[Mark, ...]:
        """What last time would add. A place that is marked already stays as it is."""
        return tuple(mark for mark in self._last if self._mark(mark.area) is None)

    def _in_short(self, first: Mark | None) -> Iterator[str]:
        """All marks on one line, the one that is open first; then ever fewer: the rows below may be out of sight."""
        known = [mark for mark in self._marks if mark.area in self._body]
        known.sort(key=lambda mark: mark is not first)
        texts = [said(describe(mark, self._body[mark.area])) for mark in known]
        yield self.tr("Marked: {marks}").format(marks="; ".join(texts))
        for left in range(1, len(texts)):
            said_first = "; ".join(texts[:-left])
            yield self.tr("Marked: {marks}; and {number} more").format(marks=said_first, number=left)
        yield self.tr("Marked: {number}").format(number=len(texts))

    def _mark(self, area_id: str | None) -> Mark | None:
        return next((mark for mark in self._marks if mark.area == area_id), None)

    def _on_pressed(self, area_id: str) -> None:
        """A place that is marked already is opened; it is never unmarked by a second press."""
        self._select(area_id)
        if self._mark(area_id):
            self._open_page(self._body[area_id])
            self._show()
            self._panel.show_details()
        else:
            self._change(Mark(area=area_id, strength=self._strength))
        self._show_panel()

    def _show_panel(self) -> None:
        """From its top, once it has found its shape: who scrolled down for something may need it for the next thing."""
        self._scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """The numbers where the page scrolls, and in any case what of the panel has the keyboard."""
        lay_out_now(self._panel)
        if self._scroll.grows:
            bring_into_view(self._panel, self._panel.strength_box())
        focus = QApplication.focusWidget()
        if focus and self._panel.isAncestorOf(focus):
            bring_into_view(focus)

    def _on_typed(self, area_id: str, strength: int) -> None:
        self._select(area_id)
        self._change(replace(self._mark(area_id) or Mark(area=area_id, strength=strength), strength=strength))

    def _select(self, area_id: str) -> None:
        self._selected = area_id

    def _change(self, mark: Mark) -> None:
        before, label = self._mark(mark.area), said(Text(self._body[mark.area].label))
        self._strength = mark.strength
        if before:
            marks = tuple(mark if old is before else old for old in self._marks)
            self._keep(marks, self.tr("Change {area}").format(area=label))
        else:
            self._keep((*self._marks, mark), self.tr("Mark {area}").format(area=label))
        say(self, said(Text("{area}: {how}", {"area": Text(self._body[mark.area].label), "how": how_it_is(mark)})))

    def _on_removal(self, area_id: str) -> None:
        if self._mark(area_id) is None:
            return
        area = self._body[area_id]
        self._selected = None
        marks = tuple(mark for mark in self._marks if mark.area != area_id)
        self._keep(marks, self.tr("Remove mark on {area}").format(area=said(Text(area.label))))
        say(self, said(Text("{area}: {how}", {"area": Text(area.label), "how": how_it_is(None)})))
        self._stay_at(area)

    def _on_same(self) -> None:
        self._keep((*self._marks, *self._offered()), self.tr("Same as last time"))

    def _on_dismissed(self) -> None:
        self.focus_place()  # before: the button that has the keyboard goes
        self.set_last(())

    def _keep(self, marks: tuple[Mark, ...], what: str) -> None:
        changed = marks != self._marks
        self._marks = marks
        self._show()
        if changed:
            self.marks_changed.emit(marks, what)

    def _stay_at(self, area: Area) -> None:
        """Keep the keyboard near the place whose controls just went away."""
        if self._list and self._ways_in.currentWidget() is self._list:
            self._list.focus_area(area.id)
        elif area.view in self._map.page.views:
            self._map.focus_area(area.id)

    def _open_page(self, area: Area) -> None:
        """The one that shows the area; what was found by a word is in sight already."""
        if area.view not in self._map.page.views and not (self._list and self._list.is_searching):
            self._on_page(next(page for page in Page if area.view in page.views))

    def _on_page_chosen(self, page: Page) -> None:
        """Who goes to another page is done with the mark; a number pressed there is for the next."""
        self._selected = None
        self._on_page(page)
        self._show()

    def _on_page(self, page: Page) -> None:
        self._map.set_page(page)
        self._pages.show_value(page)
        if self._list:
            self._list.set_page(page)

    def _on_switch(self, as_list: bool) -> None:
        if as_list and self._list is None:
            self._list = AreaList(self._look, self._body)
            self._listen(self._list)
            self._list.set_page(self._map.page)
            self._ways_in.addWidget(self._list)
            let_tab_come_to(self._list, after=self._map)
            self._show()
        self._ways_in.setCurrentIndex(int(as_list))
