"""What a form of Care is made of: each field shows a value, and gives back what a person made of it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.domain.clock import Clock
from companion.domain.scales import PAIN_WORDS, SCALES, Measure
from companion.domain.text import Text
from companion.ui.dates import clock_words, day_words
from companion.ui.look import Look
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.when_picker import AHEAD, BEHIND, DAYS_BEHIND, Jump, WhenPicker
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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    @property
    def value(self) -> Any:
        """What it holds now."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value. Says nothing to anybody."""
        raise NotImplementedError

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

    def show_value(self, value: str) -> None:
        """Show words."""
        self._line.setText(value)
        self._line.setCursorPosition(0)

    def start_here(self) -> None:
        """Put the keyboard into the line."""
        self._line.setFocus()


class TextField(Field):
    """More words, on several lines."""

    def __init__(self, look: Look, name: str, *, lines: int = 3) -> None:
        super().__init__(name)
        self._writing = Writing(look, name, lines=lines, heading=False)
        self._writing.written.connect(lambda _: self.changed.emit())
        self.column.addWidget(self._writing)

    @property
    def value(self) -> str:
        """The words."""
        return self._writing.text.strip()

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

    def start_here(self) -> None:
        """Put the keyboard on what is chosen."""
        self._chips[self._value].setFocus()

    def _choose(self, value: Any) -> None:
        self._value = value
        self.changed.emit()


class _Folded(Field):
    """Says a time in words; the buttons to change it are folded away until they are wanted."""

    def __init__(self, look: Look, name: str, jumps: tuple[Jump, ...], *, only_day: bool) -> None:
        super().__init__(name)
        self._said = QLabel()
        self._change = QPushButton(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change: {what}").format(what=name))
        self._change.setCheckable(True)
        self.picker = WhenPicker(look, jumps=jumps, only_day=only_day)
        self.picker.setAccessibleName(name)
        self.picker.hide()
        self._row = QWidget()
        row = FlowLayout(12, self._row)
        for part in (self._said, self._change):
            row.addWidget(part)
        self.column.addWidget(self._row)
        self.column.addWidget(self.picker)
        self._look = look
        look.changed.connect(self._fit)
        self._fit()
        self._change.toggled.connect(self._unfold)

    def add_button(self, button: QPushButton) -> None:
        """Let a button stand beside the one that unfolds."""
        layout = self._row.layout()
        assert layout is not None
        layout.addWidget(button)

    def unfold(self) -> None:
        """Show the buttons at once, with nothing to put them away."""
        self._change.setChecked(True)
        self._change.hide()

    def fold(self) -> None:
        """Put the buttons away."""
        self._change.show()
        self._change.setChecked(False)

    def start_here(self) -> None:
        """Put the keyboard on the button."""
        self._change.setFocus()

    def _unfold(self, on: bool) -> None:
        self.picker.setVisible(on)
        self._said.setHidden(on)
        self._change.setText(self.tr("Close") if on else self.tr("Change"))

    def _fit(self) -> None:
        """The words stand in the middle of the row."""
        self._said.setMinimumHeight(self._look.control)


class WhenField(_Folded):
    """A local time; one that lies ahead only with ``ahead``."""

    def __init__(self, look: Look, name: str, clock: Clock, *, ahead: bool = False) -> None:
        super().__init__(look, name, AHEAD if ahead else BEHIND, only_day=False)
        self._clock = clock
        self._ahead = ahead
        self._value = clock.now().local
        self.picker.moved.connect(self._take)

    @property
    def value(self) -> datetime:
        """The local time."""
        return self._value

    def show_value(self, value: datetime) -> None:
        """Show a time."""
        now = self._clock.now()
        with QSignalBlocker(self.picker):
            self.picker.start_at(value, latest=datetime.max if self._ahead else now.local, today=now.day)
        self._value = value
        self._say()

    def _take(self) -> None:
        self._value = self.picker.when
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        day = day_words(self._value.date(), self._clock.now().day)
        self._said.setText(self.tr("{day}, {time}").format(day=day, time=clock_words(self._value)))


class DayField(_Folded):
    """A day, or none, which ``none`` says in words; without those there always is one."""

    def __init__(
        self, look: Look, name: str, clock: Clock, *, none: str, jumps: tuple[Jump, ...] = DAYS_BEHIND
    ) -> None:
        super().__init__(look, name, jumps, only_day=True)
        self._clock = clock
        self._none = none
        self._value: date | None = None
        self._clear = QPushButton(none)
        self._clear.setProperty("role", "quiet")
        self._clear.setAccessibleName(self.tr("{what}: {none}").format(what=name, none=none))
        self._clear.clicked.connect(lambda: self._take(None))
        self.add_button(self._clear)
        self.picker.moved.connect(lambda: self._take(self.picker.when.date()))

    @property
    def value(self) -> date | None:
        """The day."""
        return self._value

    def show_value(self, value: date | None) -> None:
        """Show a day, or that there is none."""
        self._value = value
        self.fold()
        self._start()
        self._say()

    def _unfold(self, on: bool) -> None:
        """Who opens it means a day: the one that is shown."""
        super()._unfold(on)
        if on and self._value is None:
            self._take(self.picker.when.date())

    def _start(self) -> None:
        today = self._clock.now().day
        with QSignalBlocker(self.picker):
            self.picker.start_at(datetime.combine(self._value or today, time(12)), today=today)

    def _take(self, day: date | None) -> None:
        self._value = day
        if day is None:
            self.fold()
            self._start()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self._said.setText(day_words(self._value, self._clock.now().day) if self._value else self._none)
        self._clear.setVisible(self._value is not None and bool(self._none))


class PainField(Field):
    """Pain from 0 to 10, lower is better, or nothing."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name)
        self._scale = PainScale(look, SCALES[Measure.PAIN], words=PAIN_WORDS)
        self._scale.row.setAccessibleName(name)
        self._clear = QPushButton(self.tr("Take back"))
        self._clear.setProperty("role", "quiet")
        self._clear.setAccessibleName(self.tr("Take back: {what}").format(what=name))
        self._clear.clicked.connect(lambda: self._take(None))
        self._scale.rated.connect(self._take)
        below = QWidget()
        row = FlowLayout(12, below)
        row.addWidget(self._scale.chosen)
        row.addWidget(self._clear)
        self.column.addWidget(self._scale)
        self.column.addWidget(below)
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

    def _take(self, value: int | None) -> None:
        self.show_value(value)
        self.changed.emit()
