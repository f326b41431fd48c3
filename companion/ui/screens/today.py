"""Today: a check-in with one press, and what else a person wants to note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from companion.domain.check_in import CheckIn
from companion.ui.bin import IN_THE_BIN, tell
from companion.ui.check_in.desk import CheckInDesk, Stage
from companion.ui.check_in.home import CheckInHome
from companion.ui.check_in.parts import ANSWERS, Part, answer_page
from companion.ui.dates import clock_words, moment_words
from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.screens import TODAY
from companion.ui.widgets.focus_ring import ROOM, may_take_keyboard
from companion.ui.widgets.page import Page
from companion.ui.words import said

_OF_ONE = (Part.HOME, Part.OTHER_TIME, *ANSWERS)
"""The pages about the check-in that lies on the desk."""

_OF_MANY = (Part.EARLIER, Part.NEW_TIME, Part.BIN)
"""The other pages: the check-in on the desk does not refresh them."""


class TodayScreen(Screen):
    """The check-in of this moment, the ones before it, and what was deleted."""

    PLACE = TODAY
    SIDES = ROOM

    relief_wanted = Signal()
    signs_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._check_ins = CheckInDesk(desk.journal, desk.undo, desk.clock)
        self._was = (self._check_ins.now.id, self._check_ins.stage)
        self._part = Part.HOME
        self._from_list = False
        self._home = CheckInHome(desk, self._check_ins)
        self._pages: dict[Part, Page] = {}
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Ask the journal what there is."""
        self._check_ins.look_again()
        if self._part in _OF_MANY:
            self._page(self._part).refresh()

    def keep_now(self) -> None:
        """Hand over what was typed."""
        self._check_ins.keeping.hand_in()

    def first_focus(self) -> QWidget | None:
        """The numbers, so that a digit can be pressed at once."""
        return self._home.first_focus() if self._home.isVisibleTo(self) else None

    def go_home(self) -> None:
        """The question."""
        self._go(Part.HOME)

    def go_back(self) -> None:
        """From the page that is open."""
        if self._part is not Part.HOME:
            self._page(self._part).back.emit()

    def open_bin(self) -> None:
        """Show the check-ins that were deleted."""
        self._go(Part.BIN)

    def choose_earlier_time(self, day: date | None = None) -> None:
        """The page on which the time of a new check-in is chosen; it begins with this day, or with now."""
        from companion.ui.check_in.when_page import WhenPage

        page = self._page(Part.NEW_TIME)
        assert isinstance(page, WhenPage)
        page.day = day
        self._go(Part.NEW_TIME)

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether it is another day by now."""
        super().showEvent(event)
        self._look_at_the_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed waits while another place is open."""
        self._check_ins.keeping.hand_in()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether it is another day when a person comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._look_at_the_clock()

    def _build(self) -> None:
        self.title.hide()  # the question is the title here; the rail says where we are
        self._add(Part.HOME, self._home)
        self._home.refresh()

    def _connect(self) -> None:
        check_ins, home = self._check_ins, self._home
        check_ins.changed.connect(self._desk_changed)
        check_ins.another_begun.connect(self._say_that_another_begins)
        check_ins.written_on.connect(self._stay)
        home.part_wanted.connect(self._go)
        home.relief_wanted.connect(self.relief_wanted)
        home.sign.wanted.connect(self.signs_wanted)
        home.offer.go_on.connect(lambda: self._with_offer(check_ins.take_up))
        home.offer.keep.connect(lambda: self._with_offer(check_ins.leave_as_it_is))
        home.offer.drop.connect(lambda: self._with_offer(self._delete))
        home.about.move_wanted.connect(lambda: self._go(Part.OTHER_TIME))
        home.about.leave_wanted.connect(lambda: check_ins.begin())
        home.about.delete_wanted.connect(lambda: self._delete(check_ins.now))

    def _page(self, part: Part) -> Page:
        if part not in self._pages:
            self._add(part, self._answers(part) if part in ANSWERS else self._made(part))
        return self._pages[part]

    def _add(self, part: Part, page: Page) -> None:
        self._pages[part] = page
        self.page.addWidget(page, 1)

    def _answers(self, part: Part) -> Page:
        page = answer_page(part, self.desk, self._check_ins)
        page.back.connect(lambda: self._go(Part.HOME))
        return page

    def _made(self, part: Part) -> Page:
        makers: dict[Part, Callable[[], Page]] = {
            Part.KEPT: self._kept_page,
            Part.EARLIER: self._earlier_page,
            Part.NEW_TIME: lambda: self._when_page(for_new=True),
            Part.OTHER_TIME: lambda: self._when_page(for_new=False),
            Part.BIN: self._bin_page,
        }
        return makers[part]()

    def _kept_page(self) -> Page:
        from companion.ui.check_in.kept_page import KeptPage

        page = KeptPage(self.desk, self._check_ins)
        page.earlier_wanted.connect(lambda: self._go(Part.EARLIER))
        page.relief_wanted.connect(self.relief_wanted)
        page.sign.wanted.connect(self.signs_wanted)
        return page

    def _earlier_page(self) -> Page:
        from companion.ui.check_in.earlier_page import EarlierPage

        page = EarlierPage(self.desk)
        page.back.connect(lambda: self._go(Part.HOME))
        page.chosen.connect(self._change)
        page.new_wanted.connect(self.choose_earlier_time)
        page.bin_wanted.connect(lambda: self._go(Part.BIN))
        return page

    def _when_page(self, *, for_new: bool) -> Page:
        from companion.ui.check_in.when_page import WhenPage

        page = WhenPage(self.desk, self._check_ins, for_new=for_new)
        page.back.connect(lambda: self._go(Part.EARLIER if for_new else Part.HOME))
        page.decided.connect(lambda: self._go(Part.HOME))
        return page

    def _bin_page(self) -> Page:
        from companion.ui.check_in.bin_page import CheckInBinPage

        page = CheckInBinPage(self.desk)
        page.back.connect(lambda: self._go(Part.EARLIER))
        page.put_back.connect(self._put_back)
        page.other_wanted.connect(self.bin_wanted)
        return page

    def _go(self, part: Part, *, by_itself: bool = False) -> None:
        """Open one of the pages, and put the keyboard where a person goes on; ``by_itself`` only from this screen."""
        takes_keyboard = not by_itself or may_take_keyboard(self)  # before the page with the keyboard goes
        came_from, self._part = self._part, part
        self._home.start_at(came_from)
        self._show_part()
        self.scroller.verticalScrollBar().setValue(0)
        if takes_keyboard:
            self._shown().arrive()

    def _shown(self) -> Page:
        ended = self._part is Part.HOME and self._check_ins.stage is Stage.KEPT
        return self._page(Part.KEPT if ended else self._part)

    def _show_part(self) -> None:
        shown = self._shown()
        shown.refresh()
        self.let_fill(shown.FILLS)
        for page in self._pages.values():
            page.setVisible(page is shown)

    def _desk_changed(self) -> None:
        """Stay on the page unless another check-in lies on the desk, or it has ended."""
        was, self._was = self._was, (self._check_ins.now.id, self._check_ins.stage)
        if was == self._was:
            self._show_part()
        elif self._from_list and was[1] is Stage.CHANGING:
            self._from_list = False
            self._part = Part.EARLIER
            self._check_ins.begin()
            self._go(Part.EARLIER, by_itself=True)
        elif self._part in _OF_ONE:
            self._go(Part.HOME, by_itself=True)

    def _stay(self) -> None:
        """Another check-in lies on the desk, and the page goes on with it."""
        self._was = (self._check_ins.now.id, self._check_ins.stage)

    def _change(self, check_in: CheckIn) -> None:
        self._check_ins.take_up(check_in)
        self._from_list = self._check_ins.stage is Stage.CHANGING
        self._go(Part.HOME)

    def _with_offer(self, act: Callable[[CheckIn], None]) -> None:
        if offer := self._check_ins.offer:
            act(offer)

    def _delete(self, check_in: CheckIn) -> None:
        self._check_ins.delete(check_in, lambda step: tell(self.desk, said(IN_THE_BIN), step))

    def _say_that_another_begins(self, ended: CheckIn) -> None:
        words = self.tr("The check-in of {time} stays as it was. This is another one.")
        self.desk.notices.show(words.format(time=clock_words(ended.at.local)))

    def _put_back(self, check_in: CheckIn) -> None:
        words = self.tr("Put back: {when}.").format(when=moment_words(check_in.at, self.desk.clock.now().day))
        self._check_ins.put_back(check_in, lambda step: tell(self.desk, words, step))

    def _look_at_the_clock(self) -> None:
        """The check-in that lies on the desk may be an old one by now."""
        self._check_ins.put_aside_if_old()
        if self._check_ins.is_another_day:
            self.refresh()
