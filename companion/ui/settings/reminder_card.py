"""When to be reminded, and when not."""

from datetime import time

from companion.domain.reminders import asked_for, is_quiet
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.reminder_times import ReminderTimes
from companion.ui.widgets.time_stepper import TimeStepper

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
        self._times = ReminderTimes(desk.look, self.tr("Reminders"), AT_FIRST, STEP)
        self._times.changed.connect(self._ask)
        self.column.addWidget(self._times)
        self.column.addSpacing(8)
        self.add_words(self.tr("Quiet hours, also for doses of medicines"), "strong")
        self._quiet_from = TimeStepper(desk.look, self.tr("Quiet from"), STEP)
        self._quiet_until = TimeStepper(desk.look, self.tr("Quiet until"), STEP)
        self._quiet_from.moved.connect(lambda _: desk.settings.change(quiet_from=self._quiet_from.time_of_day))
        self._quiet_until.moved.connect(lambda _: desk.settings.change(quiet_until=self._quiet_until.time_of_day))
        for stepper in (self._quiet_from, self._quiet_until):
            self.column.addWidget(stepper)
        self._never = self.add_words(self.tr("The same time twice: no hours are quiet."), "small")
        self._silenced = self.add_words(
            self.tr("A reminder in the quiet hours comes without a message. It waits in the window."), "small"
        )

    def refresh(self) -> None:
        """Show what is chosen. Times that were just pressed stay under their presses, also if their order changed."""
        now = self._desk.settings.now
        if now.reminders != self._times.times:
            self._times.show_times(now.reminders)
        self._quiet_from.show_time(now.quiet_from)
        self._quiet_until.show_time(now.quiet_until)
        self._never.setVisible(now.quiet_from == now.quiet_until)
        self._silenced.setVisible(any(is_quiet(now, at) for at in now.reminders))

    def _ask(self) -> None:
        wanted = asked_for(self._desk.settings.now, self._times.times, self._desk.clock.now())
        self._desk.settings.change(reminders=wanted.reminders, reminders_since=wanted.reminders_since)
