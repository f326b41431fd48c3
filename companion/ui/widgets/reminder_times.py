"""At which times of the day to be reminded."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.spoken import say
from companion.ui.widgets.time_stepper import TimeStepper
from companion.ui.widgets.words import Words
from companion.ui.words import said

COUNTS = (Text("Off"), Text("Once a day"), Text("Twice a day"), Text("3 times a day"), Text("4 times a day"))


class ReminderTimes(QWidget):
    """None, or as many as ``at_first`` has: those to begin with, until others are chosen.

    ``step`` is in minutes. A time that is pressed past another stays under its presses.
    """

    changed = Signal()
    """A person chose others."""

    def __init__(self, look: Look, name: str, at_first: tuple[time, ...], step: int) -> None:
        super().__init__()
        self._at_first = at_first
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._how_many = Choice(name, {count: said(COUNTS[count]) for count in range(len(at_first) + 1)})
        self._how_many.chosen.connect(self._choose)
        column.addWidget(self._how_many)
        names = [self.tr("Reminder {number} at").format(number=number + 1) for number in range(len(at_first))]
        self._steppers = [TimeStepper(look, each, step) for each in names]
        for stepper in self._steppers:
            stepper.moved.connect(self._take)
            column.addWidget(stepper)
        self._same = Words(look, self.tr("Two at the same time are one reminder."), "small")
        column.addWidget(self._same)
        self.show_times(())

    @property
    def times(self) -> tuple[time, ...]:
        """In the order of the day, none of them twice."""
        return tuple(sorted(set(self._shown)))

    def show_times(self, times: tuple[time, ...]) -> None:
        """Show these. Says nothing to anybody."""
        self._how_many.set_value(len(times))
        for number, stepper in enumerate(self._steppers):
            stepper.setVisible(number < len(times))
            if number < len(times):
                stepper.show_time(times[number])
        self._tell_same()

    def start_here(self) -> None:
        """Put the keyboard on what is chosen."""
        if chosen := self._how_many.checked():
            chosen.setFocus()

    @property
    def _shown(self) -> list[time]:
        return [stepper.time_of_day for stepper in self._steppers if not stepper.isHidden()]

    def _choose(self, how_many: int) -> None:
        free = [at for at in self._at_first if at not in self.times]
        self.show_times(tuple(sorted([*self.times, *free][:how_many])))
        self.changed.emit()

    def _take(self) -> None:
        if self._tell_same():
            say(self._same, self._same.text())
        self.changed.emit()

    def _tell_same(self) -> bool:
        are_same = len(self.times) < len(self._shown)
        self._same.setVisible(are_same)
        return are_same
