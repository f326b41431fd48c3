"""How much of a movement: each part of a dose stepped up or down."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.draft import Written
from companion.domain.movement import LIMITS, Dose
from companion.domain.text import Text
from companion.ui.forms.fields import Field
from companion.ui.look import Look
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.stepper import Stepper
from companion.ui.words import said


@dataclass(frozen=True, slots=True)
class _Field:
    name: Text
    value: Text
    values: tuple[float, ...]


HOLDS = (0, 1, 2, 3, 5, 6, 8, 10, 15, 18, 20, 25, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1200, 1800)
"""Seconds of a hold to choose from, up to the longest that a dose may have."""


def _whole(field: str) -> tuple[float, ...]:
    least, most = LIMITS[field]
    return tuple(float(value) for value in range(int(least), int(most) + 1))


FIELDS: Mapping[str, _Field] = {
    "hold_seconds": _Field(Text("Hold"), Text("{value} s"), tuple(float(one) for one in HOLDS)),
    "repeats": _Field(Text("How often in a row"), Text("{value} ×"), _whole("repeats")),
    "sets": _Field(Text("Sets"), Text("{value}"), _whole("sets")),
    "per_day": _Field(Text("Times a day"), Text("{value}"), _whole("per_day")),
    "days_per_week": _Field(Text("Days a week"), Text("{value}"), _whole("days_per_week")),
}


class DoseField(Field):
    """How much of a movement, on a form."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name)
        self._dose = DoseFields(look)
        self._dose.changed.connect(lambda _: self.changed.emit())
        self.column.addWidget(self._dose)

    @property
    def value(self) -> Dose:
        """The dose."""
        return self._dose.dose

    def show_value(self, value: Dose) -> None:
        """Show a dose."""
        self._dose.show_dose(value)

    def as_written(self, value: Dose) -> Written:
        """One line for each part of it: "repeats 5"."""
        return [f"{name} {getattr(value, name):g}" for name in FIELDS]

    def show_written(self, written: Any) -> None:
        """Show what was written, if that is a dose."""
        with suppress(ValueError, KeyError):
            parts = dict(line.split(" ") for line in written)
            fields: dict[str, Any] = {name: _number(name, float(parts[name])) for name in FIELDS}
            self.show_value(Dose(**fields))

    def start_here(self) -> None:
        """Put the keyboard on the first part of it."""
        self._dose.start_here()


class DoseFields(QWidget):
    """Shows a dose, and lets it be changed."""

    changed = Signal(object)
    """The Dose as it is now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._dose = Dose(repeats=1)
        self._steppers = {name: self._stepper(look, name) for name in FIELDS}
        column = edgeless(QVBoxLayout(self), 8)
        for stepper in self._steppers.values():
            column.addWidget(stepper)

    @property
    def dose(self) -> Dose:
        """What it shows."""
        return self._dose

    def show_dose(self, dose: Dose) -> None:
        """Show a dose. Says nothing to anybody."""
        self._dose = dose
        for name, stepper in self._steppers.items():
            stepper.show_value(getattr(dose, name))

    def start_here(self) -> None:
        """Put the keyboard on the first part of it."""
        next(iter(self._steppers.values())).start_here()

    def _stepper(self, look: Look, name: str) -> Stepper:
        field = FIELDS[name]
        stepper = Stepper(
            look,
            said(field.name),
            field.values,
            lambda value: said(field.value.filled(value=float(value))),
        )
        stepper.moved.connect(lambda value: self._move(name, value))
        return stepper

    def _move(self, name: str, value: float) -> None:
        chosen: dict[str, Any] = {name: _number(name, value)}
        self._dose = replace(self._dose, **chosen)
        self.changed.emit(self._dose)


def _number(name: str, value: float) -> float:
    """Only a hold need not be a whole number."""
    return value if name == "hold_seconds" else int(value)
