"""The window with its rail; the one place where what stands on every page is wired to the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.domain.settings import Settings
from companion.ui.closing import Closing
from companion.ui.desk import Desk
from companion.ui.journal_news import JournalNews
from companion.ui.keys import GO_BACK
from companion.ui.menu import Menu
from companion.ui.motion import let_menus_move
from companion.ui.notices import STEP
from companion.ui.pages import Pages
from companion.ui.place import Place
from companion.ui.rail import Rail
from companion.ui.screen import Screen
from companion.ui.screens import AT_THE_FOOT, CARE, SCREENS, TODAY
from companion.ui.step_buttons import StepButtons
from companion.ui.steps_elsewhere import StepsElsewhere
from companion.ui.undo import Spot
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.swap import let_tab_come_to
from companion.ui.window import Window

if TYPE_CHECKING:
    from companion.ui.care.dose_strip import DoseStrip
    from companion.ui.care.question_line import QuestionLine
    from companion.ui.packs.pack_desk import PackDesk
    from companion.ui.relief.practice_strip import PracticeStrip
    from companion.ui.reminder_strip import ReminderStrip
    from companion.ui.reminding import Reminding
    from companion.ui.widgets.leave_question import LeaveQuestion


W = TypeVar("W", bound=QWidget)


class Shell(Window):
    """One window. Every place is one press away, and what cannot wait stands above each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.settings)
        self._desk = desk
        self._closing = Closing(desk, self)
        self._packs: PackDesk | None = None
        self._reminding: Reminding | None = None
        self._reminder: ReminderStrip | None = None
        self._question_line: QuestionLine | None = None
        self._dose_strip: DoseStrip | None = None
        self._left_on_page: QWidget | None = None
        self._was_on_page = True
        self._build()
        self._connect()
        self.go_to(TODAY)

    @property
    def current(self) -> Screen:
        """The screen of the place that is open."""
        return self._pages.current

    @property
    def packs(self) -> PackDesk:
        """The heat and cold packs of this window, which are seen on every place."""
        if self._packs is None:
            self._packs = self._follow_packs()
        return self._packs

    def go_to(self, place: Place) -> Screen:
        """Open a place."""
        self._desk.journal.look_again()
        self._desk.notices.turn_to(place)
        if self._dose_strip:
            self._dose_strip.turn_to(here=place is not CARE)
        screen = self._pages.open(place)
        self._rail.show_chosen(SCREENS.index(place))
        self.setWindowTitle(self.tr("{place} – Companion").format(place=place))
        if (first := screen.first_focus()) and screen.isVisibleTo(self):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def ask_provider(self) -> None:
        """Open the line for a question, above whatever page is open."""
        if self._question_line is None:
            from companion.ui.care.question_line import QuestionLine

            self._question_line = self._put_above(QuestionLine(self._desk))
        self._question_line.ask(self._pages.place)

    def keep_now(self) -> None:
        """Hand over for keeping what was not handed over yet, or could not be kept."""
        self._pages.keep_now()
        self._desk.drafts.hand_in()
        if self._question_line:
            self._question_line.keep_now()
        self._desk.journal.try_again()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when a person comes back: another program may have written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._desk.journal.look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more messages now, or for fewer."""
        super().resizeEvent(event)
        self._desk.notices.arrange()

    def keyboard_moves(self, old: QWidget, new: QWidget | None) -> None:
        """Remember where it was on the page when it goes to what stands beside or above."""
        if new and self.current.isAncestorOf(old) and not self.current.isAncestorOf(new):
            self._left_on_page = old
        self._was_on_page = self.current.isAncestorOf(old)

    def keyboard_left(self) -> None:
        """It stays on the page, or comes back to where it was there."""
        if self._closing.question:
            self._closing.question.start_here()
            return
        there, before = self.focusWidget(), self._left_on_page
        if self._was_on_page and there and self.current.isAncestorOf(there):
            return
        is_there = before is not None and isValid(before) and self.current.isAncestorOf(before)
        if before and is_there and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first := self.current.first_focus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way back from the page also while the keyboard is beside it, such as on a message."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.current.go_back()
        else:
            super().keyPressEvent(event)

    def _press_esc(self) -> None:
        """Do what Esc does where the keyboard is. A practice goes on: there it is a shortcut, and not asked."""
        esc = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        there: QWidget | None = self.focusWidget() or self
        while there:
            esc.accept()
            there.event(esc)
            there = None if esc.isAccepted() else there.parentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End once everything is kept. If something cannot be kept, or while a pack is on, stay and ask.

        Who closes it once more while that is asked has answered.
        """
        if self._packs and self._packs.on and not _is_shutting_down():
            event.ignore()
            self._strip.ask_before_closing()
            return
        self._closing.begin()
        self.keep_now()
        if self._closing.must_wait():
            event.ignore()
            return
        self.remember_place()
        if self._packs:
            self._packs.leave()
        event.accept()

    def _build(self) -> None:
        self._pages = Pages(self._desk, lambda: self.packs)
        self._rail = Rail(self._desk.look, SCREENS, at_the_foot=AT_THE_FOOT)
        self._example = QLabel(self.tr("This is an example. Its check-ins are made up."))
        self._example.setProperty("role", "strip")
        self._example.setWordWrap(True)
        self._say_whether_example()
        self._strips = QWidget()
        self._above = edgeless(QVBoxLayout(self._strips), 0)
        self._above.addWidget(self._example)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._foot = QWidget()
        at_the_foot = QVBoxLayout(self._foot)
        at_the_foot.setContentsMargins(0, 0, 0, 0)
        at_the_foot.addWidget(self._desk.notices.place)
        for part in (self._strips, self._pages, self._foot):
            self._right.addWidget(part, 1 if part is self._pages else 0)
        middle = QWidget()
        row = edgeless(QHBoxLayout(middle), 0)
        row.addWidget(self._rail)
        row.addLayout(self._right, 1)
        self.setMenuWidget(self._top())
        self.setCentralWidget(middle)
        let_tab_come_to(self._strips, after=self._rail.last)

    def _top(self) -> QWidget:
        """The menu, and beside it undo and redo: in a corner of the menu no screen reader would find them."""
        menu = Menu(
            self._desk,
            SCREENS,
            go_to=self._choose,
            help_here=self._pages.help_here,
            ask=self.ask_provider,
            end=self.close,
        )
        top = QFrame()
        top.setProperty("role", "top")
        row = QHBoxLayout(top)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(menu, 1)
        row.addWidget(StepButtons(self._desk.look, self._desk.undo))
        return top

    def _connect(self) -> None:
        desk = self._desk
        news = JournalNews(desk, self)
        news.blocked.connect(self._pages.block)
        news.free.connect(self._pages.free)
        for signal in (news.blocked, news.free):
            signal.connect(self._say_whether_example)
        news.again.connect(self.keep_now)
        self._rail.chosen.connect(self._choose)
        self._pages.wanted.connect(self.go_to)
        self._pages.question_wanted.connect(self.ask_provider)
        self._pages.stands_above.connect(self._put_practice_above)
        self._closing.close.connect(self.close)
        self._closing.asks.connect(self._show_question)
        desk.undo.indexChanged.connect(lambda _: desk.notices.clear(STEP))
        _, like_esc = GO_BACK.sequences
        QShortcut(QKeySequence(like_esc), self, autoRepeat=False).activated.connect(self._press_esc)
        StepsElsewhere(desk, self, here=lambda: (self._pages.place, self.current.standing), go_to=self._go_to_spot)
        desk.journal.settled.connect(self._settled)
        desk.settings.changed.connect(self._let_menus_move)
        self._let_menus_move(desk.settings.now)

    def _go_to_spot(self, spot: Spot) -> None:
        """Open the page on which something was done."""
        place, standing = spot
        self.go_to(place).show_standing(standing)

    def _choose(self, number: int) -> None:
        """Open a place; one that is open already shows its first page."""
        is_open = self._pages.place is SCREENS[number]
        screen = self.go_to(SCREENS[number])
        if is_open:
            screen.go_home()

    def _let_menus_move(self, settings: Settings) -> None:
        let_menus_move(settings.motion)

    def _settled(self) -> None:
        """Today is filled: now what was not needed at the start, unless it is there from an earlier journal."""
        self._packs = self.packs
        self._remind()
        self._offer_unfinished()
        self._ask_after_doses()

    def _follow_packs(self) -> PackDesk:
        from companion.ui.packs.pack_desk import PackDesk
        from companion.ui.packs.pack_strip import PackStrip

        packs = PackDesk(self._desk, self)
        self._strip = PackStrip(self._desk, packs)
        self._strip.wanted.connect(self._pages.show_packs)
        self._strip.leave.connect(self.close)
        packs.wanted.connect(self.come_to_front)
        packs.wanted.connect(self._pages.show_packs)
        packs.changed.connect(self._make_room)
        packs.show_on(self)
        self._right.insertWidget(0, self._strip)
        let_tab_come_to(self._strip, after=self._rail.last)
        return packs

    def _offer_unfinished(self) -> None:
        """One notice at a time: a practice comes last, and both wait on their pages."""
        from companion.ui.forms.unfinished import offer_writing
        from companion.ui.relief.unfinished import offer_unfinished

        offer_writing(self._desk, self._pages.go_on_writing)
        offer_unfinished(self._desk, self._pages.go_on_with)

    def _remind(self) -> None:
        from companion.ui.reminding import Reminding

        if self._reminding:
            self._reminding.ask()
            return
        self._reminding = Reminding(self._desk, self)
        self._lead_on(self._reminding)
        for signal in (self._reminding.relief_wanted, self._reminding.medicines_wanted):
            signal.connect(self.come_to_front)
        self._reminding.changed.connect(self._show_reminder)
        self._show_reminder()

    def _show_reminder(self) -> None:
        """The strip is made when something waits for the first time."""
        if self._reminder or not (self._reminding and self._reminding.something_waits):
            return
        from companion.ui.reminder_strip import ReminderStrip

        self._reminder = self._put_above(ReminderStrip(self._desk, self._reminding))
        self._lead_on(self._reminder)
        self._reminder.refresh()

    def _put_above(self, strip: W) -> W:
        """Above any page, where Tab comes before the page."""
        self._above.insertWidget(0, strip)
        let_tab_come_to(strip, after=self._strips)
        return strip

    def _lead_on(self, reminder: Reminding | ReminderStrip) -> None:
        reminder.relief_wanted.connect(self._pages.show_relief)
        reminder.medicines_wanted.connect(self._pages.show_medicines)

    def _put_practice_above(self, strip: PracticeStrip) -> None:
        self._put_above(strip).wanted.connect(self._pages.show_practice)

    def _ask_after_doses(self) -> None:
        from companion.ui.care.dose_strip import DoseStrip

        if self._dose_strip is None:
            self._dose_strip = self._put_above(DoseStrip(self._desk))
            self._dose_strip.answer_wanted.connect(self._pages.show_care)
        self._dose_strip.turn_to(here=self._pages.place is not CARE)

    def _say_whether_example(self) -> None:
        self._example.setVisible(self._desk.journal.is_example)

    def _show_question(self, question: LeaveQuestion | None) -> None:
        self._make_room()
        if question:
            self._right.insertWidget(0, question)
            let_tab_come_to(question, after=self._rail.last)
            question.show()

    def _make_room(self) -> None:
        """What cannot wait takes all the room there is beside the page."""
        is_asked = self._closing.question is not None
        self._strips.setHidden(is_asked or (self._packs is not None and self._packs.asks))
        self._foot.setHidden(is_asked)


def _is_shutting_down() -> bool:
    """Whether the computer is: nobody could answer. What is on is taken up at the next start."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
