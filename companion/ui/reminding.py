"""Gentle reminders: off until asked for. One that is due waits on the page until somebody has seen it."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.reminders import TITLE, WORDS, ReminderRun, not_today, seen, waiting
from companion.domain.settings import Settings
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.widgets.strip import Strip
from companion.ui.words import said


class Reminding(QObject):
    """Reads the clocks while the window is there. With reminders off it wakes nobody."""

    wanted = Signal()
    """The person pressed the message outside the window."""

    changed = Signal()
    """Whether one waits may be different."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._run = ReminderRun(desk.settings.now)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        desk.settings.changed.connect(self._follow)
        self._wait()

    @property
    def waiting(self) -> datetime | None:
        """The reminder that nobody has seen, by its local time."""
        return waiting(self._desk.settings.now, self._desk.clock.now())

    def look(self) -> None:
        """Read the clocks, and tell what is due."""
        clock = self._desk.clock
        if self._run.advance(clock.now(), clock.elapsed()):
            words = f"{said(TITLE)}. {said(WORDS)}"
            self._desk.senses.messages.tell(words, self._window, self.wanted.emit)
        self.changed.emit()
        self._wait()

    def was_seen(self) -> None:
        """The person has seen it."""
        self._remember(seen(self._desk.settings.now, self._desk.clock.now()))

    def not_today(self) -> None:
        """Silence until tomorrow."""
        self._remember(not_today(self._desk.settings.now, self._desk.clock.now()))

    def _remember(self, settings: Settings) -> None:
        self._desk.settings.remember(not_today=settings.not_today, reminders_seen=settings.reminders_seen)
        self.changed.emit()

    def _follow(self, settings: Settings) -> None:
        self._run.settings = settings
        self._wait()

    def _wait(self) -> None:
        left = self._run.look_again(self._desk.clock.now())
        if left is None:
            self._timer.stop()
        else:
            self._timer.start(round(left * 1000) + 1)


class ReminderStrip(Strip):
    """Says that one waits. It covers nothing, and can be left alone."""

    relief_wanted = Signal()
    close_wanted = Signal()
    not_today_wanted = Signal()

    def __init__(self, desk: Desk, reminding: Reminding) -> None:
        super().__init__(desk.look)
        self._reminding = reminding
        self.title.setText(said(TITLE))
        self.add_button(self.tr("Open Relief"), self.relief_wanted)
        self.add_button(self.tr("Not today"), self.not_today_wanted)
        self.add_space()
        self.add_button(self.tr("Close"), self.close_wanted, role="quiet").setAccessibleName(
            self.tr("Close this reminder")
        )
        self.relief_wanted.connect(reminding.was_seen)
        self.close_wanted.connect(reminding.was_seen)
        self.not_today_wanted.connect(reminding.not_today)
        reminding.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the one that waits, if there is one."""
        at = self._reminding.waiting
        self.setVisible(at is not None)
        if at:
            self.words.setText(self.tr("{time}: {words}").format(time=clock_words(at), words=said(WORDS)))
