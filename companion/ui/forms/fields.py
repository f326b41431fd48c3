"""What a form is made of: each field shows a value, and gives back what a person made of it."""

from collections.abc import Collection, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.domain.draft import Written
from companion.domain.text import Text
from companion.ui.look import Look
from companion.ui.widgets.chip import LongChip, show_checked
from companion.ui.widgets.layouts import FlowLayout, edgeless
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.writing import Writing
from companion.ui.words import said


class Field(QWidget):
    """One thing to fill in. ``name`` is what a screen reader says."""

    changed = Signal()
    """A person changed it."""

    done = Signal()
    """Enter was pressed where it means that."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.column = edgeless(QVBoxLayout(self), 8)

    @property
    def value(self) -> Any:
        """What it holds now."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value. Says nothing to anybody."""
        raise NotImplementedError

    @property
    def written(self) -> Written:
        """What it holds now, as it lies in a journal while it is not kept."""
        return self.as_written(self.value)

    def as_written(self, value: Any) -> Written:
        """The same of any value."""
        written: Written = value
        return written

    def show_written(self, written: Any) -> None:
        """Show what ``written`` was. Says nothing to anybody."""
        self.show_value(written)

    def look_again(self) -> None:
        """It may be another day by now: what was called tomorrow may be today."""

    def is_settled(self) -> bool:
        """Whether what stands in it can be taken. If not, it says why."""
        return True

    def start_here(self) -> None:
        """Put the keyboard into it."""
        self.setFocus()


class LineField(Field):
    """A few words on one line. The value has no blanks around it."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name)
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._line.textEdited.connect(lambda _: self.changed.emit())
        self._line.returnPressed.connect(self.done)
        self.column.addWidget(self._line)

    @property
    def value(self) -> str:
        """The words."""
        return self._line.text().strip()

    def as_written(self, value: str) -> Written:
        """The words."""
        return value.strip()

    def show_value(self, value: str) -> None:
        """Show words."""
        self._line.setText(value)
        self._line.setCursorPosition(0)

    def start_here(self) -> None:
        """Put the keyboard into the line, behind what stands there."""
        self._line.setFocus()
        self._line.end(False)


class TextField(Field):
    """More words, on several lines."""

    def __init__(self, look: Look, name: str, *, lines: int = 3) -> None:
        super().__init__(name)
        self._writing = Writing(look, name, lines=lines, heading=False, whole=True)
        self._writing.written.connect(lambda _: self.changed.emit())
        self.column.addWidget(self._writing)

    @property
    def value(self) -> str:
        """The words."""
        return self._writing.text.strip()

    def as_written(self, value: str) -> Written:
        """The words."""
        return value.strip()

    def show_value(self, value: str) -> None:
        """Show words."""
        self._writing.show_text(value)

    def start_here(self) -> None:
        """Put the keyboard into the field."""
        self._writing.start_here()


class OneField(Field):
    """One of a few, all in sight."""

    def __init__(self, name: str, words: Mapping[Any, Text]) -> None:
        super().__init__(name)
        self._chips = {value: LongChip(said(text)) for value, text in words.items()}
        self._value: Any = next(iter(words))
        for chip in self._chips.values():
            chip.setAccessibleDescription(name)
        self._row: OneOf[Any] = OneOf(name, self._chips, FlowLayout(8))
        self._row.chosen.connect(self._choose)
        self.column.addWidget(self._row)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show what is chosen."""
        self._value = value
        self._row.show_value(value)

    def as_written(self, value: Any) -> Written:
        """What is chosen."""
        written: Written = _plain(value)
        return written

    def show_written(self, written: Any) -> None:
        """Show what was chosen, if it can still be."""
        self.show_value(next((value for value in self._chips if _plain(value) == written), self._value))

    def start_here(self) -> None:
        """Put the keyboard on what is chosen."""
        self._chips[self._value].setFocus()

    def _choose(self, value: Any) -> None:
        self._value = value
        self.changed.emit()


class SomeField(Field):
    """Any of a few, all in sight. The value has them in their order."""

    def __init__(self, name: str, words: Mapping[Any, Text]) -> None:
        super().__init__(name)
        self._chips = {value: LongChip(said(text)) for value, text in words.items()}
        place = QWidget()
        place.setAccessibleName(name)
        row = FlowLayout(8, place)
        for chip in self._chips.values():
            chip.setAccessibleDescription(name)
            chip.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(chip)
        self.column.addWidget(place)

    @property
    def value(self) -> tuple[Any, ...]:
        """Those that are chosen."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def show_value(self, value: Collection[Any]) -> None:
        """Show which are chosen."""
        for one, chip in self._chips.items():
            show_checked(chip, one in value)

    def as_written(self, value: Collection[Any]) -> Written:
        """Those that are chosen."""
        return [_plain(one) for one in self._chips if one in value]

    def show_written(self, written: Any) -> None:
        """Show which were chosen, as far as they can still be."""
        self.show_value([value for value in self._chips if _plain(value) in written])

    def start_here(self) -> None:
        """Put the keyboard on the first."""
        next(iter(self._chips.values())).setFocus()


class PainField(Field):
    """Pain from 0 to 10, lower is better, or nothing."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name)
        self._scale = PainScale(look)
        self._scale.row.ask(name)
        self._clear = QPushButton(self.tr("Take back"))
        self._clear.setProperty("role", "quiet")
        self._clear.setAccessibleName(self.tr("Take back: {what}").format(what=name))
        self._clear.clicked.connect(self._take_back)
        self._scale.rated.connect(self._take)
        below = QWidget()
        row = FlowLayout(12, below)
        row.addWidget(self._scale.chosen)
        row.addWidget(self._clear)
        self.column.addWidget(self._scale)
        self.column.addWidget(below)
        self._look, self._below = look, below
        look.changed.connect(self._fit)
        self._fit()
        self.show_value(None)

    @property
    def value(self) -> int | None:
        """The number."""
        return self._scale.value

    def show_value(self, value: int | None) -> None:
        """Show a number, or none."""
        self._scale.show_value(value, otherwise="")
        self._scale.chosen.setVisible(value is not None)
        self._clear.setVisible(value is not None)

    def start_here(self) -> None:
        """Put the keyboard on the numbers."""
        self._scale.row.focus_number()

    def _fit(self) -> None:
        """Room for the answer, so that nothing below moves when a number is pressed."""
        self._below.setMinimumHeight(self._look.control)

    def _take_back(self) -> None:
        """The button goes: the next digit is for the same question."""
        self.start_here()
        self._take(None)

    def _take(self, value: int | None) -> None:
        self.show_value(value)
        self.changed.emit()


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
