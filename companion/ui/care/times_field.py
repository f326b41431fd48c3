"""At which times of the day to be reminded, if at all."""

from datetime import time
from typing import Any

from companion.domain.draft import Written
from companion.domain.medicine import MOST_REMINDERS
from companion.ui.forms.fields import Field
from companion.ui.look import Look
from companion.ui.widgets.reminder_times import ReminderTimes

STEP = 15
"""Minutes between two times to choose from."""

AT_FIRST = (time(8), time(20), time(14), time(11))
"""Times until others are chosen: product choice."""


class TimesField(Field):
    """None, or up to four different times. The value has them in order."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name)
        self._times = ReminderTimes(look, name, AT_FIRST, STEP)
        self._times.changed.connect(self.changed)
        self.column.addWidget(self._times)

    @property
    def value(self) -> tuple[time, ...]:
        """The times."""
        return self._times.times

    def show_value(self, value: tuple[time, ...]) -> None:
        """Show times."""
        self._times.show_times(value[:MOST_REMINDERS])

    def as_written(self, value: tuple[time, ...]) -> Written:
        """The times."""
        return [at.isoformat("minutes") for at in value[:MOST_REMINDERS]]

    def show_written(self, written: Any) -> None:
        """Show times."""
        self.show_value(tuple(map(time.fromisoformat, written)))

    def start_here(self) -> None:
        """Put the keyboard on what is chosen."""
        self._times.start_here()
