"""Choosing a day and time with big buttons, or by typing it: no calendar."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.clock import EARLIEST, LATEST, to_the_minute
from companion.domain.text import Text
from companion.ui.dates import clock_words, day_words
from companion.ui.look import Look
from companion.ui.widgets.at_its_end import enable
from companion.ui.widgets.layouts import BesideOrBelow, EvenColumns, edgeless
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.spoken import say
from companion.ui.widgets.typed_when import TypedWhen
from companion.ui.widgets.words import Words
from companion.ui.words import said


@dataclass(frozen=True, slots=True)
class Jump:
    """A press to a day counted from today. Without ``days`` the day stays as it is, without ``at`` the time of day."""

    words: Text
    days: int | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Stride:
    """A press from the time chosen to another one."""

    words: Text
    months: int = 0
    by: timedelta = timedelta()

    @property
    def leads_back(self) -> bool:
        """Whether it leads to an earlier time."""
        return self.months < 0 or self.by < timedelta()

    def from_(self, when: datetime) -> datetime:
        """Where it leads; a day that a month does not have becomes its last."""
        if not self.months:
            return when + self.by
        year, month = divmod(when.year * 12 + when.month - 1 + self.months, 12)
        return when.replace(year=year, month=month + 1, day=min(when.day, monthrange(year, month + 1)[1]))


BEHIND = (
    Jump(Text("This morning"), 0, time(8)),
    Jump(Text("Noon today"), 0, time(12)),
    Jump(Text("Last evening"), -1, time(20)),
    Jump(Text("Yesterday morning"), -1, time(8)),
)
AHEAD = (
    Jump(Text("Today"), 0),
    Jump(Text("Tomorrow"), 1),
    Jump(Text("In a week"), 7),
    Jump(Text("In 4 weeks"), 28),
)
DAYS_BEHIND = (
    Jump(Text("Today"), 0),
    Jump(Text("Yesterday"), -1),
    Jump(Text("A week ago"), -7),
    Jump(Text("4 weeks ago"), -28),
)

HOURS_OF_VISITS = (time(9), time(11), time(14), time(16))
"""Near them most visits begin: the rest of the way is short."""

_WEEK, _DAY, _HOUR, _MINUTES = timedelta(days=7), timedelta(days=1), timedelta(hours=1), timedelta(minutes=10)
_DAYS = (
    Stride(Text("A week earlier"), by=-_WEEK),
    Stride(Text("A day earlier"), by=-_DAY),
    Stride(Text("A day later"), by=_DAY),
    Stride(Text("A week later"), by=_WEEK),
)
FAR = (
    Stride(Text("A year earlier"), months=-12),
    Stride(Text("A month earlier"), months=-1),
    Stride(Text("A month later"), months=1),
    Stride(Text("A year later"), months=12),
)
_TIMES = (
    Stride(Text("An hour earlier"), by=-_HOUR),
    Stride(Text("10 minutes earlier"), by=-_MINUTES),
    Stride(Text("10 minutes later"), by=_MINUTES),
    Stride(Text("An hour later"), by=_HOUR),
)


class WhenPicker(QWidget):
    """A local time that is never after the latest. With ``only_day`` there is no time of day."""

    moved = Signal()

    def __init__(self, look: Look, *, jumps: tuple[Jump, ...] = BEHIND, only_day: bool = False) -> None:
        super().__init__()
        self._look = look
        self._only_day = only_day
        self._when = LATEST
        self._strides: list[tuple[QPushButton, Stride]] = []
        self._jumps: list[tuple[QPushButton, Jump]] = []
        self._shown = Plain(role="subtitle")
        self._typed = TypedWhen(only_day=only_day)
        self._typed.setAccessibleName(self.tr("Type the day") if only_day else self.tr("Type the day and time"))
        self._typed.typed.connect(self._take_typed)
        self._typed.editingFinished.connect(self._finish_typing)
        self._hint = Words(look)
        column = edgeless(QVBoxLayout(self), 8)
        days = (self._stride_row(_DAYS), self._stride_row(FAR))
        hours = (self._jump_row(_hours()),) if jumps is AHEAD else ()
        times = () if only_day else (_heading(self.tr("Time")), *hours, self._stride_row(_TIMES))
        for part in (self._head(), self._hint, self._jump_row(jumps), _heading(self.tr("Day")), *days, *times):
            column.addWidget(part)

    @property
    def when(self) -> datetime:
        """The local time chosen."""
        return self._when

    def start_at(
        self, when: datetime, *, latest: Callable[[], datetime] = lambda: LATEST, today: Callable[[], date]
    ) -> None:
        """Begin with this time. ``latest`` tells the latest one at any moment, ``today`` which day it is."""
        self._typed.latest, self._typed.today = latest, today
        self._go_to(when)

    def look_again(self) -> None:
        """It may be another day by now, and what has come meanwhile can be chosen."""
        self._shown.setText(self._words())
        self._enable_ways()

    def show_nothing(self, words: str) -> None:
        """Say that no time is chosen, until one is: presses go on from the one that was begun with."""
        self._typed.show_nothing()
        self._shown.setText(words)

    @property
    def has_trouble(self) -> bool:
        """Whether what was typed means no time."""
        return bool(self._typed.trouble)

    def is_settled(self) -> bool:
        """Whether what was typed means a time. If not, it is said why, and the keyboard is put there."""
        self._explain(self._typed.trouble)
        if self._typed.trouble:
            say(self, self._typed.trouble, urgent=True)
            self._typed.setFocus()
        return not self._typed.trouble

    def _head(self) -> QWidget:
        """What is chosen, in words and as a line that can be typed into."""
        head = QWidget()
        beside = BesideOrBelow(head, least=lambda: self._look.px(240), gap=12)
        beside.addWidget(self._shown)
        beside.addWidget(self._typed)
        return head

    def _jump_row(self, jumps: tuple[Jump, ...]) -> QWidget:
        made = [(self._button(jump.words, "chip"), jump) for jump in jumps]
        for button, jump in made:
            button.clicked.connect(lambda _=False, jump=jump: self._go_to(self._end_of(jump)))
        self._jumps += made
        return self._row([button for button, _ in made])

    def _stride_row(self, strides: tuple[Stride, ...]) -> QWidget:
        buttons = []
        for stride in strides:
            button = self._button(stride.words, "step")
            button.clicked.connect(lambda _=False, stride=stride: self._go_to(stride.from_(self._when)))
            self._strides.append((button, stride))
            buttons.append(button)
        return self._row(buttons)

    def _button(self, words: Text, role: str) -> QPushButton:
        button = QPushButton(said(words))
        button.setProperty("role", role)
        return button

    def _row(self, buttons: list[QPushButton]) -> QWidget:
        place = QWidget()
        columns = EvenColumns(place, columns=(4, 2, 1), least=lambda: self._look.px(160), gap=8)
        for button in buttons:
            columns.addWidget(button)
        return place

    def _end_of(self, jump: Jump) -> datetime:
        at = self._when.time() if jump.at is None else jump.at
        day = self._when.date() if jump.days is None else self._typed.today() + timedelta(days=jump.days)
        return datetime.combine(day, at)

    def _take_typed(self, when: datetime) -> None:
        """What is typed is read out by the line itself."""
        self._explain("")
        self._show(when)

    def _finish_typing(self) -> None:
        if self._typed.is_empty:
            return
        if not self._typed.trouble:
            self._typed.show_when(self._when)
        elif self._typed.trouble != self._hint.text():
            say(self, self._typed.trouble)
        self._explain(self._typed.trouble)

    def _explain(self, trouble: str) -> None:
        """It stands where the hint does: nothing moves away from under a press that ends the typing."""
        hint = self.tr("Or type it, such as {example}.").format(example=self._typed.example)
        self._hint.setText(trouble or hint)
        self._look.give_role(self._hint, "strong" if trouble else "secondary")

    def _go_to(self, when: datetime) -> None:
        self._typed.show_when(self._within(when))
        self._explain("")
        self._show(when)
        say(self, self._shown.text())

    def _within(self, when: datetime) -> datetime:
        return max(min(to_the_minute(when), self._latest), EARLIEST)

    @property
    def _latest(self) -> datetime:
        return min(to_the_minute(self._typed.latest()), LATEST)

    def _show(self, when: datetime) -> None:
        self._when = self._within(when)
        self._shown.setText(self._words())
        self._enable_ways()
        self.moved.emit()

    def _enable_ways(self) -> None:
        for button, stride in self._strides:
            enable(button, stride.from_(self._when) <= self._latest)
        for button, jump in self._jumps:
            enable(button, self._may_jump(jump))

    def _may_jump(self, jump: Jump) -> bool:
        """A jump that keeps the time of day is cut short at the latest time."""
        end = self._end_of(jump)
        return end <= self._latest or (jump.at is None and end.date() <= self._latest.date())

    def _words(self) -> str:
        day = day_words(self._when.date(), self._typed.today())
        if self._only_day:
            return day
        return self.tr("{day}, {time}").format(day=day, time=clock_words(self._when))


def _hours() -> tuple[Jump, ...]:
    return tuple(Jump(Text(clock_words(datetime.combine(EARLIEST, at))), at=at) for at in HOURS_OF_VISITS)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "strong")
    label.setContentsMargins(0, 12, 0, 0)
    return label
