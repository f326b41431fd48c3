"""When to be reminded, and when not."""

from datetime import time

from PySide6.QtWidgets import QWidget

from companion.domain.reminders import asked_for
from companion.ui.dates import minutes_of, time_of, time_words
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.stepper import Stepper

STEP = 30
"""Minutes between two times to choose from."""

AT_FIRST = (time(10, 30), time(16, 0))
"""Times of the first and the second reminder until others are chosen: product choice."""


class ReminderCard(Card):
    """Off until asked for, and at most two a day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.look,
            self.tr("Gentle reminders"),
            self.tr("At most two a day, without a sound, and only while Companion is open."),
        )
        self._desk = desk
        self._how_many = Choice(
            self.tr("Reminders"), {0: self.tr("Off"), 1: self.tr("Once a day"), 2: self.tr("Twice a day")}
        )
        self._how_many.chosen.connect(self._choose)
        self.column.addWidget(self._how_many)
        self._times = [self._stepper(self.tr("First at")), self._stepper(self.tr("Second at"))]
        self._quiet_from = self._stepper(self.tr("Quiet from"))
        self._quiet_until = self._stepper(self.tr("Quiet until"))
        for stepper in self._times:
            stepper.moved.connect(lambda _: self._ask())
        self._quiet_from.moved.connect(lambda at: desk.settings.change(quiet_from=time_of(at)))
        self._quiet_until.moved.connect(lambda at: desk.settings.change(quiet_until=time_of(at)))
        for part in self._rows():
            self.column.addWidget(part)

    def refresh(self) -> None:
        """Show what is chosen."""
        now = self._desk.settings.now
        self._how_many.set_value(len(now.reminders))
        for number, stepper in enumerate(self._times):
            at = now.reminders[number] if number < len(now.reminders) else AT_FIRST[number]
            stepper.show_value(minutes_of(at))
            stepper.setVisible(number < len(now.reminders))
        for stepper, at in ((self._quiet_from, now.quiet_from), (self._quiet_until, now.quiet_until)):
            stepper.show_value(minutes_of(at))
            stepper.setVisible(bool(now.reminders))

    def _rows(self) -> list[QWidget]:
        return [*self._times, self._quiet_from, self._quiet_until]

    def _stepper(self, name: str) -> Stepper:
        times = range(0, 24 * 60, STEP)
        stepper = Stepper(self._look, name, times, lambda at: time_words(time_of(at)))
        stepper.setMaximumWidth(self._look.px(520))
        return stepper

    def _choose(self, how_many: int) -> None:
        times = [time_of(stepper.value) for stepper in self._times]
        self._change(times[:how_many])

    def _ask(self) -> None:
        """Two at the same time are one."""
        self._change([time_of(stepper.value) for stepper in self._times[: len(self._desk.settings.now.reminders)]])

    def _change(self, times: list[time]) -> None:
        wanted = asked_for(self._desk.settings.now, times, self._desk.clock.now())
        self._desk.settings.change(reminders=wanted.reminders, reminders_since=wanted.reminders_since)
