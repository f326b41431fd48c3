"""Gentle reminders: off until asked for. One that is due waits on the page until somebody has seen it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.changes import Changes
from companion.domain.clock import Moment
from companion.domain.reminders import (
    TITLE,
    WORDS,
    ReminderRun,
    doses_waiting,
    not_today,
    put_off,
    seen,
    waiting,
)
from companion.domain.settings import Settings
from companion.ui.desk import Desk
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.domain.medicine import DoseTime


class Reminding(QObject):
    """Reads the clocks while the window is there. With nothing to remind of it wakes nobody."""

    relief_wanted = Signal()
    medicines_wanted = Signal()
    """The person pressed the message outside the window, which never says what it is about."""

    changed = Signal()
    """Whether one waits may be different."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._run = ReminderRun(desk.settings.now)
        self._doses: tuple[DoseTime, ...] = ()
        self._day: date | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        desk.settings.changed.connect(self._follow)
        desk.journal.changed.connect(self._something_changed)
        self.ask()
        self._wait()

    def _something_changed(self, changes: Changes) -> None:
        if changes & Changes.MEDICINES:
            self.ask()

    @property
    def waiting(self) -> datetime | None:
        """The reminder that nobody has seen, by its local time."""
        return waiting(self._desk.settings.now, self._desk.clock.now())

    @property
    def something_waits(self) -> bool:
        """Whether there is anything that nobody has seen."""
        return bool(self.waiting or self.doses)

    @property
    def doses(self) -> tuple[DoseTime, ...]:
        """The times of medicines that nobody has seen, and for which no dose was noted."""
        return doses_waiting(self._doses, self._desk.settings.now, self._desk.clock.now())

    def ask(self) -> None:
        """Ask the journal which medicines there are to be reminded of: today, across midnight, and when one begins."""
        day = self._day = self._desk.clock.now().day

        def question(journal: Journal) -> tuple[DoseTime, ...]:
            from companion.actions import medicine

            return medicine.to_remind_of_around(day, journal=journal)

        self._desk.journal.ask(question, self._take)

    def look(self) -> None:
        """Read the clocks, and tell what is due."""
        clock = self._desk.clock
        if self._run.advance(clock.now(), clock.elapsed()):
            words = f"{said(TITLE)}. {said(WORDS)}"
            self._desk.senses.messages.tell(words, self._window, self._show)
        if clock.now().day != self._day:
            self.ask()
        self.changed.emit()
        self._wait()

    def was_seen(self, until: Moment) -> None:
        """The person has seen what waited by then."""
        wanted = seen(self._desk.settings.now, until)
        self._desk.settings.remember(reminders_seen=wanted.reminders_seen)

    def put_off(self, by: timedelta) -> None:
        """Let it come again after so long, counted from now. Can be undone."""
        wanted = put_off(self._desk.settings.now, self._desk.clock.now(), by)
        self._desk.settings.change(put_off=wanted.put_off)

    def not_today(self) -> None:
        """Silence until tomorrow. Can be undone."""
        wanted = not_today(self._desk.settings.now, self._desk.clock.now())
        self._desk.settings.change(not_today=wanted.not_today)

    def _show(self) -> None:
        (self.medicines_wanted if self.doses else self.relief_wanted).emit()

    def _take(self, doses: tuple[DoseTime, ...]) -> None:
        self._doses = doses
        self._run.doses = tuple(one.at for one in doses)
        self.changed.emit()
        self._wait()

    def _follow(self, settings: Settings) -> None:
        self._run.settings = settings
        self.changed.emit()
        self._wait()

    def _wait(self) -> None:
        left = self._run.look_again(self._desk.clock.now())
        if left is None:
            self._timer.stop()
        else:
            self._timer.start(round(left * 1000) + 1)
