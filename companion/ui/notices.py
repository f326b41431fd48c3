"""Short messages in the page. They never cover anything and never ask to be hurried."""

from collections.abc import Callable
from itertools import accumulate

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.ui.look import COLUMN_PX, Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.spoken import say

INFO, UNFINISHED, REFUSED, TROUBLE = "info", "unfinished", "refused", "trouble"
"""Something was done; something that was begun waits; what was just asked for cannot be done; something is not as it
has to be. The last two stay until they are closed or mended."""

STAYING = (REFUSED, TROUBLE)

STEP = "step"
"""What is about a step that was done or undone: it goes with the next one."""

_PICTURES = {
    INFO: ("check-circle-outline", "accent"),
    UNFINISHED: ("pencil-outline", "accent"),
    REFUSED: ("alert-circle-outline", "warn"),
    TROUBLE: ("alert-circle-outline", "warn"),
}

MOST = 0.4
"""Share of the window that messages may take: in a low one with large letters a second would hide the page."""

STAYS_MS = 30_000
"""How long an ordinary notice stays; longer while someone is at it. At least 20 s (WCAG 2.2.1)."""


class Notices(QObject):
    """One ordinary notice at a time, on the page it came up on. What was refused stays there until it is closed.

    A trouble stays on all pages.

    ``place`` is where they stand.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: list[_Notice] = []
        self._page: object = None
        self.place = _Place()
        self._column = QWidget()
        self._stack = edgeless(QVBoxLayout(self._column), 8)
        across = QHBoxLayout(self.place)
        across.setContentsMargins(24, 8, 24, 16)
        across.addStretch(1)
        across.addWidget(self._column, 1_000)
        across.addStretch(1)
        self.place.hide()
        self._fit()
        look.changed.connect(self._fit)

    def show(
        self,
        text: str,
        *,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
        kind: str = INFO,
        about: str = "",
    ) -> None:
        """Tell the person something, with one thing to do about it if there is one.

        An ordinary notice takes the place of the one before. What is newer about the same thing takes the place of
        what was said of it, and the same trouble is not shown twice.
        """
        for old in list(self._shown):
            same = (old.kind, old.text) == (kind, text) or (about and old.about == about)
            if same or (old.kind == INFO and kind == INFO):
                self._drop(old)
        notice = _Notice(text, kind, self._look, about=about, page=self._page)
        notice.closed.clicked.connect(lambda: self._close(notice))
        if action_text and action:
            notice.offer(action_text, action, lambda: self._close(notice))
        self._stack.addWidget(notice)
        self._shown.append(notice)
        self.arrange()
        say(notice, text, urgent=kind in STAYING)
        if kind not in STAYING:
            notice.stays.timeout.connect(lambda: self._fade(notice))
            notice.stays.start()

    def clear(self, about: str) -> None:
        """Take back what was said about something that is over."""
        for notice in list(self._shown):
            if notice.about == about:
                self._drop(notice)

    def turn_to(self, page: object) -> None:
        """Another page is open. An ordinary notice waits on its own page, as long as it stays."""
        self._page = page
        self.arrange()

    def arrange(self) -> None:
        """Show the newest first, as many as leave room for the page; the others wait until one is closed."""
        here = [notice for notice in reversed(self._shown) if self._is_here(notice)]
        room, width = MOST * self.place.window().height(), self.place.window().width()
        heights = accumulate(notice.heightForWidth(width) for notice in here)
        seen = [notice for n, (notice, below) in enumerate(zip(here, heights, strict=True)) if n == 0 or below <= room]
        for notice in self._shown:
            notice.setVisible(notice in seen)
        self.place.setVisible(bool(here))

    def _fit(self) -> None:
        """No wider than the pages above: what can be pressed stands near what is said."""
        self._column.setMaximumWidth(self._look.px(COLUMN_PX))

    def _is_here(self, notice: "_Notice") -> bool:
        return notice.kind == TROUBLE or notice.page == self._page

    def _fade(self, notice: "_Notice") -> None:
        if not notice.is_in_use():
            self._drop(notice)

    def _close(self, notice: "_Notice") -> None:
        """The person closes it: the keyboard goes back to where it was before it came into the notices."""
        had_it = notice.has_keyboard()
        self._drop(notice)
        if had_it:
            self.place.give_back()

    def _drop(self, notice: "_Notice") -> None:
        if notice not in self._shown:
            return
        self._shown.remove(notice)
        self._stack.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.arrange()


class _Place(QWidget):
    """Knows where the keyboard was before it came in here."""

    def __init__(self) -> None:
        super().__init__()
        self._before: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new and self.isAncestorOf(new) and old and not self.isAncestorOf(old):
            self._before = old


class _Notice(QFrame):
    def __init__(self, text: str, kind: str, look: Look, *, about: str, page: object) -> None:
        super().__init__()
        self.text = text
        self.kind = kind
        self.about = about
        self.page = page
        self.stays = QTimer(self, interval=STAYS_MS)
        self.setProperty("role", "notice-trouble" if kind in STAYING else "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        icon, colour = _PICTURES[kind]
        row.addWidget(Picture(look, icon, colour=colour), 0, Qt.AlignmentFlag.AlignVCenter)
        words, buttons = QLabel(), QWidget()
        words.setTextFormat(Qt.TextFormat.PlainText)  # it may be a person's own
        words.setText(text)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = FlowLayout(12, buttons)
        beside = BesideOrBelow(least=lambda: look.px(240), gap=12)
        for part in (words, buttons):
            beside.addWidget(part)
        row.addLayout(beside, 1)
        self.closed = QPushButton(self.tr("Close"))
        self.closed.setProperty("role", "quiet")
        self.closed.setAccessibleName(self.tr("Close this message"))
        self._buttons.addWidget(self.closed)

    def offer(self, text: str, action: Callable[[], None], close: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.clicked.connect(close)
        button.clicked.connect(lambda: action())
        self._buttons.removeWidget(self.closed)
        for one in (button, self.closed):
            self._buttons.addWidget(one)
        QWidget.setTabOrder(button, self.closed)

    def is_in_use(self) -> bool:
        return self.underMouse() or self.has_keyboard()

    def has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
