"""A day, or a day and a time, as a line to type into."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime, QTimeZone, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from companion.domain.clock import LATEST
from companion.domain.written_time import Habits, read_when

_YEAR, _SHORT_YEAR = "yyyy", "yy"
_LONG = (datetime(2028, 12, 28, 22, 58), datetime(2028, 12, 28, 10, 58))
_BESIDE = 40
"""Px beside the letters: what the style leaves free, the frame, and the cursor."""
_QUOTED = re.compile(r"'([^']+)'")
"""A word in a format of Qt."""
_WALL = QTimeZone(QTimeZone.Initialization.UTC)
"""A clock on a wall skips no hour."""


class TypedWhen(QLineEdit):
    """A local time in the order that the person's country writes it, with all digits of the year.

    What means no time stays as it is typed, until another time is shown.
    """

    typed = Signal(object)
    """The local time that stands there now, as a datetime; the one that was shown if what is typed means none."""

    def __init__(self, *, only_day: bool) -> None:
        super().__init__()
        self._only_day = only_day
        self._shape = _shape(self.locale(), only_day=only_day)
        habits = _habits(self.locale())
        self._habits = replace(
            habits,
            near_days={self.tr("yesterday"): -1, self.tr("today"): 0, self.tr("tomorrow"): 1},
            noon=frozenset({self.tr("noon")}),
            idle=habits.idle | {self.tr("at", "between a day and a time")},
        )
        self._when = LATEST
        self.latest: Callable[[], datetime] = lambda: LATEST
        """Tells the latest time that is taken, at any moment."""
        self.today: Callable[[], date] = lambda: date.max
        """Tells the day that "yesterday" is counted from, at any moment."""
        self._is_pressed = self._may_be_empty = False
        self.setMaxLength(60)
        self.textEdited.connect(self._edited)

    @property
    def trouble(self) -> str:
        """Why what stands there cannot be taken, and what can be; "" if it can."""
        if self.is_empty:
            return ""
        read = self._read()
        if read and read > self.latest():
            return self.tr("It can be no later than {latest}.").format(latest=self._words(self.latest()))
        if read:
            return ""
        if self._only_day:
            return self.tr("This is not a day. Write it like {example}.").format(example=self.example)
        return self.tr("This is not a day and time. Write it like {example}.").format(example=self.example)

    @property
    def example(self) -> str:
        """How a time may be written: with another day than month."""
        return self._words(self._when.replace(year=self._when.year - 1, month=12, day=28, hour=14, minute=30))

    @property
    def is_empty(self) -> bool:
        """Whether there is no time, as before anything was typed."""
        return self._may_be_empty and not self.text().strip()

    def show_nothing(self) -> None:
        """Write no time. What is not typed later on is that of the one that was shown last."""
        self._may_be_empty = True
        self.clear()

    def show_when(self, when: datetime) -> None:
        """Write a local time. What is not typed later on is that of this one."""
        self._when, self._may_be_empty = when, False
        self.setText(self._words(when))
        self.setCursorPosition(0)  # a line too narrow for it would show its end

    def sizeHint(self) -> QSize:
        """Room for the longest time there is, in a line with its frame."""
        longest = max(self.fontMetrics().horizontalAdvance(self._words(when)) for when in _LONG)
        return QSize(longest + _BESIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who comes back types over it again."""
        super().focusOutEvent(event)
        self._is_pressed = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The first press lets a person type over what stands there, as Tab does; the next one puts the cursor."""
        super().mouseReleaseEvent(event)
        if not self._is_pressed and not self.hasSelectedText():
            self.selectAll()
        self._is_pressed = True

    def _edited(self) -> None:
        if not self.is_empty:
            self.typed.emit(self._when if self.trouble else self._read())

    def _read(self) -> datetime | None:
        if self.text() == self._words(self._when):
            return self._when
        return read_when(
            self.text(),
            self._habits,
            now=self._when,
            today=self.today(),
            latest=self.latest(),
            needs_day=self._only_day,
        )

    def _words(self, when: datetime) -> str:
        at = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute), _WALL)
        return self.locale().toString(at, self._shape)


def _shape(locale: QLocale, *, only_day: bool) -> str:
    short = QLocale.FormatType.ShortFormat
    day = locale.dateFormat(short)
    if _YEAR not in day:
        day = day.replace(_SHORT_YEAR, _YEAR)
    return day if only_day else f"{day}  {locale.timeFormat(short)}"


def _habits(locale: QLocale) -> Habits:
    """Names of months and weekdays in all their forms and lengths, as far as they are one word."""
    lengths = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = (locale.monthName, locale.standaloneMonthName)
    days = (locale.dayName, locale.standaloneDayName)
    shape = _shape(locale, only_day=False)
    usual = Habits()
    return Habits(
        order="".join(
            dict.fromkeys(letter for letter in locale.dateFormat(lengths[1]).lower() if letter in usual.order)
        ),
        months=_one_word({name(one, length): one for one in range(1, 13) for name in months for length in lengths}),
        dotted_days="." in locale.dateFormat(lengths[1]) and "." not in locale.timeFormat(lengths[1]),
        before_noon=usual.before_noon | _half(locale.amText()),
        after_noon=usual.after_noon | _half(locale.pmText()),
        weekdays=_one_word({day(one, length): one - 1 for one in range(1, 8) for day in days for length in lengths}),
        idle=frozenset(_one_word(dict.fromkeys(" ".join(_QUOTED.findall(shape)).split(), 0))),
    )


def _one_word(numbers: Mapping[str, int]) -> dict[str, int]:
    bare = {name.lower().strip(" ."): number for name, number in numbers.items()}
    return {name: number for name, number in bare.items() if name.isalpha()}


def _half(text: str) -> set[str]:
    """With plain blanks, as people type them."""
    return {" ".join(text.lower().split())}
