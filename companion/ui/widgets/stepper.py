"""A number that is made smaller or larger by a press: no typing, no tiny arrows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.widgets.at_its_end import enable
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.spoken import say
from companion.ui.words import said


@dataclass(frozen=True, slots=True)
class Step:
    """A press that goes ``by`` so many values. ``spoken`` says of what by ``{name}``."""

    sign: Text
    spoken: Text
    by: int


LESS = Step(Text("−"), Text("Less: {name}"), -1)
MORE = Step(Text("+"), Text("More: {name}"), 1)


class Stepper(QWidget):
    """Walks along ``values``, the least first; ``around`` their ends, if it is told to. ``words`` say a value.

    ``back`` and ``on`` are its presses, in the order in which they stand before and after the value.
    """

    moved = Signal(object)
    """The value a person stepped to."""

    def __init__(
        self,
        look: Look,
        name: str,
        values: Sequence[float],
        words: Callable[[float], str],
        *,
        back: Sequence[Step] = (LESS,),
        on: Sequence[Step] = (MORE,),
        around: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._values = tuple(values)
        self._words = words
        self._value = self._values[0]
        self._around = around
        self._steps: list[tuple[QPushButton, Step]] = []
        self._shown = QLabel()
        self._shown.setProperty("role", "strong")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        steps = QWidget()
        row = FlowLayout(8, steps)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._together(back), self._shown, self._together(on)):
            row.addWidget(part)
        beside = BesideOrBelow(self, least=lambda: look.px(120), gap=8)
        beside.addWidget(Plain(name))
        beside.addWidget(steps)
        look.changed.connect(self._fit)
        self._fit()
        self._show()

    @property
    def value(self) -> float:
        """Where it stands."""
        return self._value

    def show_value(self, value: float) -> None:
        """Stand at this value, or at the nearest there is. Says nothing to anybody."""
        self._value = min(self._values, key=lambda one: abs(one - value))
        self._show()

    def start_here(self) -> None:
        """Put the keyboard on the first press that leads somewhere."""
        next(button for button, _ in self._steps if button.isEnabled()).setFocus()

    def _together(self, steps: Sequence[Step]) -> QWidget:
        place = QWidget()
        row = edgeless(QHBoxLayout(place), 8)
        for step in steps:
            row.addWidget(self._button(step))
        return place

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(said(step.sign))
        button.setProperty("role", "step")
        button.setAccessibleName(said(step.spoken.filled(name=self._name)))
        button.clicked.connect(lambda: self._step(step.by))
        self._steps.append((button, step))
        return button

    def _step(self, by: int) -> None:
        at, count = self._values.index(self._value) + by, len(self._values)
        before, self._value = self._value, self._values[at % count if self._around else min(max(at, 0), count - 1)]
        self._show()
        say(self, f"{self._name}: {self._shown.text()}")
        if self._value != before:
            self.moved.emit(self._value)

    def _show(self) -> None:
        self._shown.setText(self._words(self._value))
        for button, step in self._steps:
            end = self._values[-1 if step.by > 0 else 0]
            enable(button, self._around or self._value != end)

    def _fit(self) -> None:
        """As wide as the widest value: no button moves away from under a press."""
        self._shown.ensurePolished()
        widest = max(self._shown.fontMetrics().horizontalAdvance(self._words(value)) for value in self._values)
        self._shown.setMinimumSize(max(self._look.px(80), widest + 8), self._look.big_control)
