"""Fields of a form for a time and for a day. Each says it in words, and unfolds to be changed."""

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from companion.domain.clock import LATEST, Clock
from companion.domain.draft import Written
from companion.ui.dates import clock_words, day_words
from companion.ui.forms.fields import Field
from companion.ui.look import Look
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.when_picker import AHEAD, BEHIND, DAYS_BEHIND, Jump, WhenPicker


class _Folded(Field):
    """Says a time in words; the buttons to change it are folded away until they are wanted."""

    def __init__(self, look: Look, name: str, jumps: tuple[Jump, ...], *, only_day: bool) -> None:
        super().__init__(name)
        self._said = QLabel()
        self._change = QPushButton()
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
        self._change.clicked.connect(lambda on: bring_into_view_soon(self) if on else None)
        self._name_change(is_open=False)

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

    def is_settled(self) -> bool:
        """Whether what was typed means a time. If not, it says why."""
        if not self.picker.has_trouble:
            return True
        self._change.setChecked(True)
        return self.picker.is_settled()

    def start_here(self) -> None:
        """Put the keyboard on the button."""
        self._change.setFocus()

    def _unfold(self, on: bool) -> None:
        self.picker.setVisible(on)
        self._said.setHidden(on)
        self._name_change(is_open=on)

    def _name_change(self, *, is_open: bool) -> None:
        """What stands in the open field is taken already, as in every other."""
        words = self.tr("Done: {what}") if is_open else self.tr("Change: {what}")
        self._change.setText(self.tr("Done") if is_open else self.tr("Change"))
        self._change.setAccessibleName(words.format(what=self.picker.accessibleName()))

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
        with QSignalBlocker(self.picker):
            self.picker.start_at(value, latest=self._latest, today=lambda: self._clock.now().day)
        self._value = value
        self._say()

    def _latest(self) -> datetime:
        return LATEST if self._ahead else self._clock.now().local

    def look_again(self) -> None:
        """Call the day as it is called now."""
        self.picker.look_again()
        self._say()

    def as_written(self, value: datetime) -> Written:
        """The local time."""
        return value.isoformat()

    def show_written(self, written: Any) -> None:
        """Show a time."""
        self.show_value(datetime.fromisoformat(written))

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
        self.setTabOrder(self._change, self._clear)  # as they stand: before the days
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

    def look_again(self) -> None:
        """Call the day as it is called now."""
        if self._value:
            self.picker.look_again()
            self._say()

    def as_written(self, value: date | None) -> Written:
        """The day."""
        return value.isoformat() if value else None

    def show_written(self, written: Any) -> None:
        """Show a day, or that there is none."""
        self.show_value(date.fromisoformat(written) if written else None)

    def _start(self) -> None:
        today = self._clock.now().day
        with QSignalBlocker(self.picker):
            self.picker.start_at(datetime.combine(self._value or today, time(12)), today=lambda: self._clock.now().day)
            if self._value is None:
                self.picker.show_nothing(self._none)

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
