"""At which times of the day to be reminded, if at all."""

from datetime import time
from typing import Any

from companion.domain.draft import Written
from companion.domain.medicine import MOST_REMINDERS
from companion.domain.text import Text
from companion.ui.forms.fields import Field
from companion.ui.look import Look
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.time_stepper import TimeStepper
from companion.ui.words import said

STEP = 15
"""Minutes between two times to choose from."""

COUNTS = (Text("Off"), Text("Once a day"), Text("Twice a day"), Text("3 times a day"), Text("4 times a day"))

AT_FIRST = (time(8), time(20), time(14), time(11))
"""Times until others are chosen: product choice."""


class TimesField(Field):
    """None, or up to four different times. The value has them in order."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name)
        self._value: tuple[time, ...] = ()
        self._shown: list[time] = []
        self._how_many = Choice(name, {count: said(text) for count, text in enumerate(COUNTS)})
        self._how_many.chosen.connect(self._choose)
        self.column.addWidget(self._how_many)
        self._steppers = [self._stepper(look, number) for number in range(MOST_REMINDERS)]

    @property
    def value(self) -> tuple[time, ...]:
        """The times."""
        return self._value

    def show_value(self, value: tuple[time, ...]) -> None:
        """Show times."""
        self._value = value[:MOST_REMINDERS]
        self._show()

    @property
    def written(self) -> Written:
        """The times."""
        return [at.isoformat("minutes") for at in self._value]

    def show_written(self, written: Any) -> None:
        """Show times."""
        self.show_value(tuple(map(time.fromisoformat, written)))

    def start_here(self) -> None:
        """Put the keyboard on what is chosen."""
        if chosen := self._how_many.checked():
            chosen.setFocus()

    def _stepper(self, look: Look, number: int) -> TimeStepper:
        stepper = TimeStepper(look, self.tr("Reminder {number} at").format(number=number + 1), STEP)
        stepper.moved.connect(lambda _: self._take(number))
        self.column.addWidget(stepper)
        return stepper

    def _choose(self, count: int) -> None:
        free = [at for at in AT_FIRST if at not in self._value]
        self._value = tuple(sorted([*self._value, *free][:count]))
        self._show()
        self.changed.emit()

    def _take(self, number: int) -> None:
        """Two at the same time are one, and stand in the order of the day once they are kept."""
        self._shown[number] = self._steppers[number].time_of_day
        self._value = tuple(sorted(set(self._shown)))
        self.changed.emit()

    def _show(self) -> None:
        self._shown = list(self._value)
        self._how_many.set_value(len(self._value))
        for number, stepper in enumerate(self._steppers):
            stepper.setVisible(number < len(self._value))
            if number < len(self._value):
                stepper.show_time(self._value[number])
