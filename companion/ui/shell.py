"""The window with its rail; the one place where screens are wired to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QScreen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.domain.trouble import JournalTrouble
from companion.ui.background import JOURNAL
from companion.ui.desk import Desk
from companion.ui.journal_news import JournalNews
from companion.ui.menu import Menu
from companion.ui.motion import fade_in, let_menus_move
from companion.ui.place import Place
from companion.ui.rail import Rail
from companion.ui.screen import Screen
from companion.ui.screens import AT_THE_FOOT, CARE, HELP, LEARN, RELIEF, SCREENS, SETTINGS, TODAY, WARNING_SIGNS, WEEKS
from companion.ui.standing import FRAME, within_reach
from companion.ui.step_buttons import StepButtons

if TYPE_CHECKING:
    from companion.domain.practice import UnderWay
    from companion.ui.care.dose_strip import DoseStrip
    from companion.ui.care.question_line import QuestionLine
    from companion.ui.packs.pack_desk import PackDesk
    from companion.ui.reminding import Reminding

SMALLEST = (720, 520)
ORDINARY = (1280, 800)


class Shell(QMainWindow):
    """One window. Every place is one press away; each is built when it is first opened."""

    painted = Signal()
    """The window was painted for the first time and takes presses."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._screens: dict[Place, Screen] = {}
        self._blocked: QWidget | None = None
        self._seen = False
        self._ending = False
        self._may_end = False
        self._packs: PackDesk | None = None
        self._reminding: Reminding | None = None
        self._question_line: QuestionLine | None = None
        self._dose_strip: DoseStrip | None = None
        self.setMinimumSize(*SMALLEST)
        self._build()
        self._connect()
        self._stand()
        self.go_to(TODAY)

    @property
    def current(self) -> Screen:
        """The screen of the place that is open."""
        return self._screens[self._place]

    @property
    def packs(self) -> PackDesk:
        """The heat and cold packs of this window, which are seen on every place."""
        if self._packs is None:
            self._packs = self._follow_packs()
        return self._packs

    def go_to(self, place: Place) -> Screen:
        """Open a place."""
        self._place = place
        self._desk.journal.look_again()
        self._desk.notices.turn_to(place)
        if self._dose_strip:
            self._dose_strip.turn_to(here=place is not CARE)
        screen = self._screen(place)
        self._show_page()
        self._rail.show_chosen(SCREENS.index(place))
        self.setWindowTitle(self.tr("{place} – Companion").format(place=place))
        if (first := screen.first_focus()) and screen.isVisibleTo(self):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def show_packs(self) -> None:
        """Show the packs that are on, large."""
        self.go_to(RELIEF)
        self._packs_wanted.emit()

    _packs_wanted = Signal()
    _practice_wanted = Signal(object)
    _exercises_wanted = Signal()
    _care_wanted = Signal()
    _medicines_wanted = Signal()
    _practices_wanted = Signal(str)

    def help_here(self) -> None:
        """Open help at what the open place is for."""
        place = self._place
        self.go_to(HELP)
        self._help_wanted.emit(place)

    _help_wanted = Signal(object)

    def ask_provider(self) -> None:
        """Open the line for a question, above whatever page is open."""
        if self._question_line is None:
            from companion.ui.care.question_line import QuestionLine

            self._question_line = QuestionLine(self._desk)
            self._right.insertWidget(0, self._question_line)
        self._question_line.ask(self._place)

    def come_to_front(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keep_now(self) -> None:
        """Hand over for keeping what was not handed over yet, or could not be kept."""
        for screen in self._screens.values():
            screen.keep_now()
        if self._packs:
            self._packs.keep_now()
        if self._question_line:
            self._question_line.keep_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Look again when a person comes back: another program may have written."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._desk.journal.look_again()

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002
        """Enter presses every button, as Space does: Qt leaves that to dialogs."""
        if isinstance(now, QPushButton) and self.isAncestorOf(now):
            now.setAutoDefault(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End once everything is kept. If something cannot be kept, stay once to say so; while a pack is on, ask."""
        if self._packs and self._packs.on and not _is_shutting_down():
            event.ignore()
            self._strip.ask_before_closing()
            return
        self.keep_now()
        if self._desk.background.is_busy(JOURNAL) and not self._may_end:
            self._ending = True
            event.ignore()
            return
        place = self.normalGeometry()
        self._desk.settings.remember(window=(place.x(), place.y(), place.width(), place.height()))
        if self._packs:
            self._packs.leave()
        event.accept()

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._rail = Rail(self._desk.look, SCREENS, at_the_foot=AT_THE_FOOT)
        self._example = QLabel(self.tr("This is an example. Its check-ins are made up."))
        self._example.setProperty("role", "strip")
        self._example.setWordWrap(True)
        self._example.setVisible(self._desk.journal.is_example)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        for part in (self._example, self._pages, self._desk.notices.place):
            self._right.addWidget(part, 1 if part is self._pages else 0)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(self._right, 1)
        self.setMenuWidget(self._top())
        self.setCentralWidget(middle)

    def _top(self) -> QWidget:
        """The menu, and beside it undo and redo: in a corner of the menu no screen reader would find them."""
        menu = Menu(
            self._desk,
            SCREENS,
            go_to=lambda number: self.go_to(SCREENS[number]),
            help_here=self.help_here,
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
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus)
        news = JournalNews(desk, self)
        news.blocked.connect(self._block)
        news.free.connect(self._free)
        news.again.connect(self.keep_now)
        self._rail.chosen.connect(lambda number: self.go_to(SCREENS[number]))
        desk.journal.trouble.connect(self._stay)
        desk.journal.changed.connect(self._kept)
        desk.background.idle.connect(self._lane_idle)
        desk.undo.indexChanged.connect(desk.notices.drop_offers)
        desk.journal.settled.connect(self._settled)
        desk.settings.changed.connect(self._let_menus_move)
        self._let_menus_move(desk.settings.now)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._stay_within_reach)
        app.screenAdded.connect(self._follow_screen)
        for screen in QGuiApplication.screens():
            self._follow_screen(screen)

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
        self._strip.wanted.connect(self.show_packs)
        self._strip.leave.connect(self.close)
        packs.wanted.connect(self.come_to_front)
        packs.wanted.connect(self.show_packs)
        packs.show_on(self)
        self._right.insertWidget(0, self._strip)
        return packs

    def _offer_unfinished(self) -> None:
        from companion.ui.relief.unfinished import offer_unfinished

        offer_unfinished(self._desk, self._go_on)

    def _go_on(self, under_way: UnderWay) -> None:
        """Go on with a practice that was under way when the program ended."""
        self.go_to(RELIEF)
        self._practice_wanted.emit(under_way)

    def _remind(self) -> None:
        from companion.ui.reminding import ReminderStrip, Reminding

        if self._reminding:
            self._reminding.ask()
            return
        self._reminding = Reminding(self._desk, self)
        strip = ReminderStrip(self._desk, self._reminding)
        for one in (self._reminding, strip):
            one.relief_wanted.connect(lambda: self.go_to(RELIEF))
            one.medicines_wanted.connect(self._show_medicines)
        for signal in (self._reminding.relief_wanted, self._reminding.medicines_wanted):
            signal.connect(self.come_to_front)
        self._right.insertWidget(0, strip)

    def _ask_after_doses(self) -> None:
        from companion.ui.care.dose_strip import DoseStrip

        if self._dose_strip is None:
            self._dose_strip = DoseStrip(self._desk)
            self._dose_strip.answer_wanted.connect(self._show_care)
            self._right.insertWidget(0, self._dose_strip)
        self._dose_strip.turn_to(here=self._place is not CARE)

    def _show_care(self) -> None:
        """The first page of Care, which asks what there is to ask."""
        self.go_to(CARE)
        self._care_wanted.emit()

    def _show_medicines(self) -> None:
        self.go_to(CARE)
        self._medicines_wanted.emit()

    def _screen(self, place: Place) -> Screen:
        if place not in self._screens:
            makers = {
                TODAY: self._today,
                RELIEF: self._relief,
                WEEKS: self._weeks,
                CARE: self._care,
                LEARN: self._learn,
                WARNING_SIGNS: self._warning_signs,
                SETTINGS: self._settings,
                HELP: self._help,
            }
            self._screens[place] = makers[place]()
            self._pages.addWidget(self._screens[place])
        return self._screens[place]

    def _today(self) -> Screen:
        from companion.ui.screens.today import TodayScreen

        today = TodayScreen(self._desk)
        today.relief_wanted.connect(lambda: self.go_to(RELIEF))
        today.signs_wanted.connect(lambda: self.go_to(WARNING_SIGNS))
        return today

    def _relief(self) -> Screen:
        from companion.ui.screens.relief import ReliefScreen

        relief = ReliefScreen(self._desk, self.packs)
        self._packs_wanted.connect(relief.open_packs)
        self._practice_wanted.connect(relief.take_up)
        self._exercises_wanted.connect(relief.open_exercises)
        self._practices_wanted.connect(relief.look_for)
        return relief

    def _weeks(self) -> Screen:
        from companion.ui.screens.weeks import WeeksScreen

        weeks = WeeksScreen(self._desk)
        weeks.today_requested.connect(lambda: self.go_to(TODAY))
        return weeks

    def _care(self) -> Screen:
        from companion.ui.screens.care import CareScreen

        care = CareScreen(self._desk)
        care.signs_wanted.connect(lambda: self.go_to(WARNING_SIGNS))
        care.exercises_wanted.connect(self._show_exercises)
        self._care_wanted.connect(care.answer)
        self._medicines_wanted.connect(care.open_medicines)
        return care

    def _show_exercises(self) -> None:
        """The exercises that a therapist set, which are Relief's own."""
        self.go_to(RELIEF)
        self._exercises_wanted.emit()

    def _learn(self) -> Screen:
        from companion.ui.screens.learn import LearnScreen

        learn = LearnScreen(self._desk)
        learn.relief_wanted.connect(self._show_practices)
        learn.care_wanted.connect(lambda: self.go_to(CARE))
        learn.signs_wanted.connect(lambda: self.go_to(WARNING_SIGNS))
        return learn

    def _show_practices(self, words: str) -> None:
        """What Relief has for these words of an article."""
        self.go_to(RELIEF)
        self._practices_wanted.emit(words)

    def _warning_signs(self) -> Screen:
        from companion.ui.screens.warning_signs import WarningSignsScreen

        return WarningSignsScreen(self._desk)

    def _settings(self) -> Screen:
        from companion.ui.screens.settings import SettingsScreen

        return SettingsScreen(self._desk)

    def _help(self) -> Screen:
        from companion.ui.screens.help import HelpScreen

        helping = HelpScreen(self._desk)
        helping.explain(SCREENS)
        self._help_wanted.connect(helping.show_page)
        return helping

    def _show_page(self) -> None:
        """The screen of the open place, or what stands in the way of it."""
        page: QWidget = self.current
        if self._blocked and Changes.CHECK_INS in self._place.watches:
            page = self._blocked
        turned = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        if turned and self._desk.settings.now.motion and self.isVisible():
            fade_in(page)

    def _block(self, trouble: JournalTrouble) -> None:
        from companion.ui.journal_trouble import JournalTroublePage

        self._free()
        page = JournalTroublePage(self._desk, trouble)
        self._pages.addWidget(page)
        self._blocked = page
        self._show_page()
        page.focus_first()

    def _free(self) -> None:
        self._example.setVisible(self._desk.journal.is_example)
        if self._blocked:
            self._pages.removeWidget(self._blocked)
            self._blocked.deleteLater()
            self._blocked = None
            self._show_page()

    def _stand(self) -> None:
        """Where the window stood last, within reach."""
        if kept := self._desk.settings.now.window:
            self.setGeometry(within_reach(QRect(*kept), _rooms()))
            return
        room = QGuiApplication.primaryScreen().availableGeometry().marginsRemoved(FRAME)
        self.resize(QSize(*ORDINARY).boundedTo(room.size()))

    def _stay_within_reach(self) -> None:
        """A screen is gone or has become smaller. What fills a screen is moved by the system."""
        if not self.isMaximized() and not self.isFullScreen():
            self.setGeometry(within_reach(self.geometry(), _rooms()))

    def _follow_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._stay_within_reach)

    def _kept(self) -> None:
        self._may_end = False

    def _stay(self) -> None:
        self._may_end = self._may_end or self._ending
        self._ending = False

    def _lane_idle(self, lane: str) -> None:
        if self._ending and lane == JOURNAL:
            self._ending, self._may_end = False, True
            self.close()


def _rooms() -> list[QRect]:
    """What the screens have free for windows."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _is_shutting_down() -> bool:
    """Whether the computer is: nobody could answer. What is on is taken up at the next start."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
