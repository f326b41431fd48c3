"""A window that stays within reach, shows where the keyboard is, and whose buttons are pressed by Enter too."""

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from companion.ui.keys import REDO
from companion.ui.second_press import SecondPress
from companion.ui.settings_door import SettingsDoor
from companion.ui.standing import FRAME, within_reach
from companion.ui.widgets.come_to_front import come_to_front
from companion.ui.widgets.enter_key import enter_presses
from companion.ui.widgets.in_view import bring_into_view, lay_out_now

SMALLEST = (720, 520)
ORDINARY = (1280, 800)


class Window(QMainWindow):
    """Stands where it stood last."""

    painted = Signal()
    """It was painted for the first time and takes presses."""

    def __init__(self, settings: SettingsDoor) -> None:
        super().__init__()
        self._settings = settings
        self._seen = False
        self._key_is_for: QWidget | None = None
        self._keyboard_left = False
        self._second_press = SecondPress(self)
        self.setMinimumSize(*SMALLEST)
        self._stand()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_focus)
        app.focusChanged.connect(self._focus_changed)
        app.screenRemoved.connect(self._stay_within_reach)
        app.screenAdded.connect(self._follow_screen)
        for screen in QGuiApplication.screens():
            self._follow_screen(screen)

    def come_to_front(self) -> None:
        """Show this window above the others."""
        come_to_front(self)

    def remember_place(self) -> None:
        """Let the next window stand here."""
        place = self.normalGeometry()
        self._settings.remember(window=(place.x(), place.y(), place.width(), place.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """What is pressed comes from the system from now on."""
        super().showEvent(event)
        if handle := self.windowHandle():
            handle.installEventFilter(self._second_press)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that there is something to see."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def event(self, event: QEvent) -> bool:
        """See where the keyboard is before a key does something: Enter on a line may put it on a button."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._key_is_for = self.focusWidget()
            if self._field_to_redo(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses every button, as Space does: Qt leaves that to dialogs."""
        there = self.focusWidget()
        if field := self._field_to_redo(event):
            field.redo()
            return
        if enter_presses(event) and there is self._key_is_for and isinstance(there, QPushButton | QToolButton):
            there.click()
        else:
            super().keyPressEvent(event)

    def keyboard_moves(self, old: QWidget, new: QWidget | None) -> None:
        """The keyboard goes from one thing in this window to another, or out of it."""

    def keyboard_left(self) -> None:
        """What had the keyboard is gone, and Qt put it on what comes next to Tab: perhaps far away."""

    def _field_to_redo(self, event: QKeyEvent) -> QLineEdit | QPlainTextEdit | None:
        """Where letters that were taken back are written again: a field knows only the keys of its own system."""
        there = self.focusWidget()
        is_redo = QKeySequence(event.keyCombination()).toString() in REDO.sequences
        return there if is_redo and isinstance(there, QLineEdit | QPlainTextEdit) else None

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """What is being pressed with the mouse stays where it is. A window that just opened shows its top."""
        if old is not None and isValid(old) and old.window() is self and self.isVisible():
            self.keyboard_moves(old, new)
            self._keyboard_left = not old.isVisible()  # from what is still there it was taken on purpose
        if self._seen and not QGuiApplication.mouseButtons():
            self._soon.start()

    def _show_focus(self) -> None:
        """Qt scrolls only to what Tab reaches within a page."""
        if self._keyboard_left:
            self._keyboard_left = False
            self.keyboard_left()
        if there := self.focusWidget():
            lay_out_now(there)
            bring_into_view(there)

    def _stand(self) -> None:
        """Where the window stood last, within reach."""
        if kept := self._settings.now.window:
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


def _rooms() -> list[QRect]:
    """What the screens have free for windows."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]
