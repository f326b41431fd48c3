"""Choosing an earlier day and time with big buttons: no calendar, no typing."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from companion.ui.dates import clock_words, day_words
from companion.ui.look import Look
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.spoken import say

_HOUR, _MINUTES, _DAY = timedelta(hours=1), timedelta(minutes=10), timedelta(days=1)


class WhenPicker(QWidget):
    """A local time that is never after ``latest``."""

    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._latest = self._when = datetime.max
        self._today = date.max
        self._steps: list[tuple[QPushButton, timedelta]] = []
        self._jumps: list[tuple[QPushButton, timedelta, time]] = []
        self._shown = QLabel()
        self._shown.setProperty("role", "subtitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self._shown,
            self._shortcuts(),
            _heading(self.tr("Day")),
            self._day_steps(),
            _heading(self.tr("Time")),
            self._time_steps(),
        ):
            column.addWidget(part)

    @property
    def when(self) -> datetime:
        """The local time chosen."""
        return self._when

    def start_at(self, when: datetime, *, latest: datetime, today: date) -> None:
        """Begin with this time. ``today`` is for words such as "Yesterday"."""
        self._latest, self._today = latest, today
        self._go_to(when)

    def _shortcuts(self) -> QWidget:
        offers = (
            (self.tr("This morning"), timedelta(), time(8)),
            (self.tr("Noon today"), timedelta(), time(12)),
            (self.tr("Last evening"), _DAY, time(20)),
            (self.tr("Yesterday morning"), _DAY, time(8)),
        )
        for text, back, at in offers:
            button = self._button(text, "chip")
            button.clicked.connect(lambda _=False, back=back, at=at: self._jump(back, at))
            self._jumps.append((button, back, at))
        return self._row([button for button, _, _ in self._jumps])

    def _day_steps(self) -> QWidget:
        return self._step_row(
            (self.tr("A week earlier"), -7 * _DAY),
            (self.tr("A day earlier"), -_DAY),
            (self.tr("A day later"), _DAY),
            (self.tr("A week later"), 7 * _DAY),
        )

    def _time_steps(self) -> QWidget:
        return self._step_row(
            (self.tr("An hour earlier"), -_HOUR),
            (self.tr("10 minutes earlier"), -_MINUTES),
            (self.tr("10 minutes later"), _MINUTES),
            (self.tr("An hour later"), _HOUR),
        )

    def _step_row(self, *steps: tuple[str, timedelta]) -> QWidget:
        buttons = []
        for text, step in steps:
            button = self._button(text, "step")
            button.clicked.connect(lambda _=False, step=step: self._go_to(self._when + step))
            self._steps.append((button, step))
            buttons.append(button)
        return self._row(buttons)

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", role)
        return button

    def _row(self, buttons: list[QPushButton]) -> QWidget:
        place = QWidget()
        columns = EvenColumns(place, columns=(4, 2), least=lambda: self._look.px(160), gap=8)
        for button in buttons:
            columns.addWidget(button)
        return place

    def _jump(self, back: timedelta, at: time) -> None:
        self._go_to(datetime.combine(self._today - back, at))

    def _go_to(self, when: datetime) -> None:
        self._when = min(when.replace(second=0, microsecond=0), self._latest)
        words = self.tr("{day}, {time}")
        self._shown.setText(words.format(day=day_words(self._when.date(), self._today), time=clock_words(self._when)))
        say(self, self._shown.text())
        for button, step in self._steps:
            button.setEnabled(self._when + step <= self._latest)
        for button, back, at in self._jumps:
            button.setEnabled(datetime.combine(self._today - back, at) <= self._latest)
        self.moved.emit()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "strong")
    label.setContentsMargins(0, 12, 0, 0)
    return label
