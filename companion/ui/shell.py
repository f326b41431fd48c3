"""The window with its rail; the one place where screens are wired to each other."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.changes import Changes
from companion.domain.trouble import JournalTrouble
from companion.ui.background import JOURNAL
from companion.ui.desk import Desk
from companion.ui.journal_trouble import JournalTroublePage
from companion.ui.menu import Menu
from companion.ui.motion import fade_in, let_menus_move
from companion.ui.notices import TROUBLE
from companion.ui.rail import Rail
from companion.ui.screen import Screen
from companion.ui.screens import AT_THE_FOOT, SCREENS
from companion.ui.screens.help import HelpScreen
from companion.ui.screens.today import TodayScreen
from companion.ui.screens.weeks import WeeksScreen
from companion.ui.step_buttons import StepButtons
from companion.ui.words import said

SMALLEST = (720, 520)
ORDINARY = (1280, 800)


class Shell(QMainWindow):
    """One window. Every place is one press away; each is built when it is first opened."""

    painted = Signal()
    """The window was painted for the first time and takes presses."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._screens: dict[type[Screen], Screen] = {}
        self._trouble: JournalTrouble | None = None
        self._seen = False
        self._ending = False
        self._may_end = False
        self._path: Path | None = None
        self.setMinimumSize(*SMALLEST)
        self._build()
        self._connect()
        self._stand()
        self.go_to(SCREENS[0])

    @property
    def current(self) -> Screen:
        """The place that is open."""
        return self._screens[self._kind]

    def go_to(self, kind: type[Screen]) -> Screen:
        """Open a place."""
        self._kind = kind
        screen = self._screen(kind)
        blocked = self._trouble is not None and Changes.CHECK_INS in kind.WATCHES
        self._open(self._trouble_page if blocked else screen)
        self._rail.show_chosen(SCREENS.index(kind))
        self.setWindowTitle(self.tr("{place} – Companion").format(place=kind.title()))
        if (first := screen.first_focus()) and not blocked:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def help_here(self) -> None:
        """Open help at what the open place is for."""
        kind = self._kind
        helping = self.go_to(HelpScreen)
        assert isinstance(helping, HelpScreen)
        helping.show_page(kind)

    def come_to_front(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keep_now(self) -> None:
        """Hand over for keeping what was typed and not handed over yet."""
        for screen in self._screens.values():
            screen.keep_now()

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """End once everything is kept. If something cannot be kept, stay once to say so."""
        self.keep_now()
        if self._desk.background.is_busy(JOURNAL) and not self._may_end:
            self._ending = True
            event.ignore()
            return
        self._remember_window()
        event.accept()

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._trouble_page = JournalTroublePage(self._desk)
        self._pages.addWidget(self._trouble_page)
        self._rail = Rail(self._desk.look, [(s.TITLE, s.ICON) for s in SCREENS], at_the_foot=AT_THE_FOOT)
        self._example = QLabel(self.tr("This is an example. Its check-ins are made up."))
        self._example.setProperty("role", "strip")
        self._example.setWordWrap(True)
        self._example.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._example)
        right.addWidget(self._pages, 1)
        right.addWidget(self._desk.notices.place)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
        self.setMenuWidget(self._top())

    def _top(self) -> QWidget:
        """The menu, and beside it undo and redo: in a corner of the menu no screen reader would find them."""
        menu = Menu(
            self._desk,
            [screen.TITLE for screen in SCREENS],
            go_to=lambda number: self.go_to(SCREENS[number]),
            help_here=self.help_here,
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
        self._rail.chosen.connect(lambda number: self.go_to(SCREENS[number]))
        desk.place.opened.connect(self._journal_opened)
        desk.place.claimed.connect(self._journal_elsewhere)
        desk.place.refused.connect(self._journal_refused)
        desk.journal.trouble.connect(self._not_kept)
        desk.journal.changed.connect(self._kept)
        desk.background.idle.connect(self._lane_idle)
        desk.settings.changed.connect(lambda settings: let_menus_move(settings.motion))
        let_menus_move(desk.settings.now.motion)
        desk.settings.trouble.connect(lambda _: self._settings_not_saved())

    def _open(self, page: QWidget) -> None:
        turned = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        if turned and self._desk.settings.now.motion and self.isVisible():
            fade_in(page)

    def _screen(self, kind: type[Screen]) -> Screen:
        if kind not in self._screens:
            self._screens[kind] = kind(self._desk)
            self._pages.addWidget(self._screens[kind])
            self._wire(self._screens[kind])
        return self._screens[kind]

    def _wire(self, screen: Screen) -> None:
        """Tie a new screen to the others."""
        if isinstance(screen, HelpScreen):
            screen.explain(SCREENS)
        if isinstance(screen, WeeksScreen):
            screen.today_requested.connect(lambda: self.go_to(TodayScreen))

    def _stand(self) -> None:
        """Where the window stood last, if that is still on a screen."""
        room = QGuiApplication.primaryScreen().availableGeometry()
        kept = QRect(*(self._desk.settings.now.window or (0, 0, 0, 0)))
        if any(screen.availableGeometry().intersects(kept) for screen in QGuiApplication.screens()):
            self.setGeometry(kept)
        else:
            self.resize(min(ORDINARY[0], room.width()), min(ORDINARY[1], room.height()))

    def _remember_window(self) -> None:
        place = self.normalGeometry()
        self._desk.settings.remember(window=(place.x(), place.y(), place.width(), place.height()))

    def _journal_opened(self, path: Path) -> None:
        before, self._path = self._path, path
        self._desk.notices.clear(TROUBLE)
        self._example.setVisible(self._desk.journal.is_example)
        if self._trouble:
            self._trouble = None
            self.go_to(self._kind)
        if before and before != path:
            self._desk.undo.clear()  # its steps belong to the other journal
            self._desk.notices.show(
                self.tr("This journal is open now: {path}").format(path=path),
                action_text=self.tr("Go back to the other"),
                action=lambda: self._desk.place.open(before),
            )

    def _journal_elsewhere(self, path: Path) -> None:
        self._desk.notices.show(self.tr("Another window has this journal open: {path}").format(path=path))

    def _journal_refused(self, trouble: Exception) -> None:
        if not isinstance(trouble, JournalTrouble):
            self._desk.notices.show(
                self.tr("There is a file of that name. It was left as it is. Choose another name."), kind=TROUBLE
            )
        elif self._desk.journal.is_open:
            self._desk.notices.show(said(trouble.text), kind=TROUBLE)
        else:
            self._trouble = trouble
            self._trouble_page.tell(trouble)
            self.go_to(self._kind)
            self._trouble_page.focus_first()

    def _kept(self) -> None:
        self._may_end = False
        self._desk.notices.clear(TROUBLE)

    def _not_kept(self, trouble: JournalTrouble) -> None:
        self._may_end = self._may_end or self._ending
        self._ending = False
        self._desk.notices.show(
            said(trouble.text), action_text=self.tr("Try again"), action=self.keep_now, kind=TROUBLE
        )

    def _settings_not_saved(self) -> None:
        self._desk.notices.show(
            self.tr("Your choice acts now, but could not be saved. It will be asked for again next time."),
            kind=TROUBLE,
        )

    def _lane_idle(self, lane: str) -> None:
        if self._ending and lane == JOURNAL:
            self._ending, self._may_end = False, True
            self.close()
