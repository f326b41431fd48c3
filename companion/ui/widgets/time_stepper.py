"""A time of day that is chosen by presses, an hour or less at a time."""

from datetime import time

from companion.domain.text import Text
from companion.ui.dates import minutes_of, time_of, time_words
from companion.ui.look import Look
from companion.ui.widgets.stepper import Step, Stepper

DAY, HOUR = 24 * 60, 60
"""Minutes."""

WIDEST = 560
"""Px at 100 %: the presses stand near what they are about."""


class TimeStepper(Stepper):
    """Goes by an hour, or by ``step`` minutes, and from midnight on to the next morning: no time is far."""

    def __init__(self, look: Look, name: str, step: int) -> None:
        hour = HOUR // step
        super().__init__(
            look,
            name,
            range(0, DAY, step),
            lambda at: time_words(time_of(at)),
            back=(
                Step(Text("−1 h"), Text("An hour earlier: {name}"), -hour),
                Step(Text("−"), Text("A little earlier: {name}"), -1),
            ),
            on=(
                Step(Text("+"), Text("A little later: {name}"), 1),
                Step(Text("+1 h"), Text("An hour later: {name}"), hour),
            ),
            around=True,
        )
        look.changed.connect(self._fit_width)
        self._fit_width()

    @property
    def time_of_day(self) -> time:
        """Where it stands."""
        return time_of(self.value)

    def show_time(self, at: time) -> None:
        """Stand at this time, or at the nearest there is. Says nothing to anybody."""
        self.show_value(minutes_of(at))

    def _fit_width(self) -> None:
        self.setMaximumWidth(self._look.px(WIDEST))
