"""A number that is made smaller or larger by a press: no typing, no tiny arrows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.spoken import say


class Stepper(QWidget):
    """Walks along ``values``, the least first. ``words`` say a value, such as "3 times"."""

    moved = Signal(object)
    """The value a person stepped to."""

    def __init__(self, look: Look, name: str, values: Sequence[float], words: Callable[[float], str]) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._values = tuple(values)
        self._words = words
        self._value = self._values[0]
        self._shown = QLabel()
        self._shown.setProperty("role", "strong")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._less = self._button("−", self.tr("Less: {name}"), -1)
        self._more = self._button("+", self.tr("More: {name}"), 1)
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._less, self._shown, self._more):
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

    def _button(self, sign: str, name: str, by: int) -> QPushButton:
        button = QPushButton(sign)
        button.setProperty("role", "step")
        button.setAccessibleName(name.format(name=self._name))
        button.clicked.connect(lambda: self._step(by))
        return button

    def _step(self, by: int) -> None:
        at = self._values.index(self._value) + by
        self._value = self._values[min(max(at, 0), len(self._values) - 1)]
        self._show()
        say(self, f"{self._name}: {self._shown.text()}")
        self.moved.emit(self._value)

    def _show(self) -> None:
        self._shown.setText(self._words(self._value))
        for button, end in ((self._less, self._values[0]), (self._more, self._values[-1])):
            button.setEnabled(self._value != end)

    def _fit(self) -> None:
        self._shown.setMinimumWidth(self._look.px(96))
        for button in (self._less, self._more):
            button.setFixedWidth(self._look.big_control)
