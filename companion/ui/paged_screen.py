"""A screen of several pages, each opened from another, with the way back."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.in_view import lay_out_now
from companion.ui.widgets.page import Page

P = TypeVar("P", bound=Hashable)


@dataclass(slots=True)
class _Stop(Generic[P]):
    """A page on the way to the one that is open, and how it was left: how far scrolled, the keyboard where."""

    part: P
    scrolled: int = 0
    keyboard: QWidget | None = None
    name: str = ""
    """What the keyboard was on: it may be made anew meanwhile."""

    def keyboard_on(self, page: QWidget) -> QWidget | None:
        """Where the keyboard was left, if that can be seen and used, be it made anew."""
        there = [self.keyboard] if self.keyboard and isValid(self.keyboard) else []
        again = (one for one in page.findChildren(QWidget) if self.name and one.accessibleName() == self.name)
        return next((one for one in (*there, *again) if one.isVisibleTo(page) and one.isEnabled()), None)


class PagedScreen(Screen, Generic[P]):
    """Shows one page at a time, beginning with ``first``. A page is made when it is first opened."""

    SIDES = ROOM

    def __init__(self, desk: Desk, first: P) -> None:
        super().__init__(desk)
        self.title.setContentsMargins(ROOM, 0, ROOM, 0)
        self._first = first
        self._pages: dict[P, Page] = {}
        self._way = [_Stop(first)]

    def make(self, part: P) -> Page:
        """The page of this part, new. Subclasses say."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask the journal what there is to show on the page that is open."""
        self.page_of(self.part).refresh()

    def first_focus(self) -> QWidget | None:
        """The page says where."""
        self.page_of(self.part).arrive()
        return self.focusWidget()

    @property
    def part(self) -> P:
        """Which page is open."""
        return self._way[-1].part

    @property
    def pages(self) -> tuple[Page, ...]:
        """Those that were opened."""
        return tuple(self._pages.values())

    def was_opened(self, part: P) -> bool:
        """Whether there is a page of this part yet."""
        return part in self._pages

    def page_of(self, part: P) -> Page:
        """The page of this part."""
        if part not in self._pages:
            page = self._pages[part] = self.make(part)
            page.back.connect(self.back)
            self.page.addWidget(page, 1)
        return self._pages[part]

    def go(self, part: P, *, by: Iterable[P] = ()) -> None:
        """Open a page, and put the keyboard where a person goes on. The way back leads by the pages of ``by``."""
        left = self._way[-1]
        left.scrolled, left.keyboard = self.scroller.verticalScrollBar().value(), self.focusWidget()
        left.name = left.keyboard.accessibleName() if left.keyboard else ""
        for stop in by:
            self._come_by(stop)
        parts = [stop.part for stop in self._way]
        if part in parts:
            del self._way[parts.index(part) :]
        self._way.append(_Stop(part))
        self._arrive()

    def go_back(self) -> None:
        """By the way back of the page that is open: it says what was not kept."""
        if len(self._way) > 1:
            self.page_of(self.part).back.emit()

    def go_home(self) -> None:
        """Open the first page, by the way back of the one that is open."""
        self.go_back()
        del self._way[1:]
        self._arrive()

    def back(self) -> None:
        """Open the page before, as it was left."""
        if len(self._way) > 1:
            self._way.pop()
        self._come_back()

    def leave_out(self, *parts: P) -> None:
        """The way leads by none of these any more. If one is open, the page before it is opened, as it was left."""
        was_open = self.part in parts
        self._way = [stop for stop in self._way if stop.part not in parts]
        if was_open:
            self._come_back()

    def start_anew(self) -> None:
        """Show the first page; the keyboard stays where it is."""
        del self._way[1:]
        self.show_part()

    def forget_the_way(self) -> None:
        """The way back from the page that is open leads to the first."""
        del self._way[1:-1]

    def to_the_top(self) -> None:
        """Show the page from its beginning."""
        self.scroller.verticalScrollBar().setValue(0)

    def show_part(self) -> None:
        """Let only the page that is open be seen; the title of the place stands above the first."""
        shown = self.page_of(self.part)
        shown.refresh()
        for page in self._pages.values():
            if page is not shown:
                page.hide()  # before the other is shown: Qt would lay out both
        self.title.setVisible(self.part is self._first)
        shown.show()

    def _come_by(self, part: P) -> None:
        """A page that was open on the way is there as it was left."""
        parts = [stop.part for stop in self._way]
        if part in parts:
            del self._way[parts.index(part) + 1 :]
        else:
            self._way.append(_Stop(part))

    def _arrive(self) -> None:
        self.show_part()
        self.to_the_top()
        self.page_of(self.part).arrive()

    def _come_back(self) -> None:
        """The keyboard is where it was left, if that is still there."""
        self.show_part()
        left = self._way[-1]
        if there := left.keyboard_on(self.page_of(self.part)):
            lay_out_now(there)
            self.scroller.verticalScrollBar().setValue(left.scrolled)
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._arrive()
