"""Days and times in words, as people here write them."""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import chain, zip_longest

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from companion.domain.clock import Moment
from companion.domain.trouble import JournalCopy

_SECONDS = (":ss", ".ss", " ss")

_OURS = "dddd d MMMM", "dddd d MMMM yyyy"
"""A day without and with its year, where the words of a day are ours, and where a region's lack one of them."""

_PART = re.compile(r"'[^']*'|(?P<field>d+|M+|y+)|.", re.DOTALL)
"""What a shape is made of: words of its own, fields, and what stands between them."""

_HUNG_ON = re.compile(r"^(?:'[^']*'|[^\W\d_]|\.)*")
"""What belongs to the field before it, such as the ending of a word."""

_GAP_FIRST, _GAP_LAST = re.compile(r"^[^\w']*"), re.compile(r"[^\w']*$")
"""What only parts one field from the next."""


def clock_words(local: datetime) -> str:
    """The time of day: "8:42" or "8:42 AM"."""
    locale = QLocale()
    shape = locale.timeFormat(QLocale.FormatType.ShortFormat)
    for seconds in _SECONDS:
        shape = shape.replace(seconds, "")
    return locale.toString(QTime(local.hour, local.minute), shape.replace("HH", "H"))


def minutes_of(at: time) -> int:
    """Minutes since midnight."""
    return at.hour * 60 + at.minute


def time_of(minutes: float) -> time:
    """The time of day so many minutes after midnight."""
    return (datetime.min + timedelta(minutes=minutes)).time()


def rounded(local: datetime) -> datetime:
    """To five minutes, which is easier to read and to change."""
    return local.replace(minute=local.minute // 5 * 5, second=0, microsecond=0)


def time_words(at: time) -> str:
    """Such as "8:30" or "8:30 am", as the computer's region writes it."""
    return clock_words(datetime.combine(datetime.min, at))


def day_words(day: date, today: date) -> str:
    """Such as "Today", "Tomorrow", or "Tuesday 18 November"; the year is said if it is another one."""
    names = {
        today + timedelta(days=1): QCoreApplication.translate("Companion", "Tomorrow"),
        today: QCoreApplication.translate("Companion", "Today"),
        today - timedelta(days=1): QCoreApplication.translate("Companion", "Yesterday"),
    }
    return names.get(day) or full_day_words(day, today)


def full_day_words(day: date, today: date) -> str:
    """Such as "Tuesday 18 November", in the order of the region; the year is said if it is another one."""
    without, with_year = _shapes(QLocale())
    return QLocale().toString(QDate(day.year, day.month, day.day), without if day.year == today.year else with_year)


def moment_words(moment: Moment, today: date) -> str:
    """Such as "Yesterday, 14:10"."""
    words = QCoreApplication.translate("Companion", "{day}, {time}")
    return words.format(day=day_words(moment.day, today), time=clock_words(moment.local))


def copy_words(copy: JournalCopy, today: date) -> str:
    """Such as "Yesterday, 8:05": what was noted later that day is not in it."""
    day = day_words(copy.day, today)
    if copy.made is None:
        return day
    return QCoreApplication.translate("Companion", "{day}, {time}").format(day=day, time=clock_words(copy.made))


def _shapes(locale: QLocale) -> tuple[str, str]:
    if locale.language() in (QLocale.Language.C, QLocale.Language.German) or locale.name() == "en_GB":
        return _OURS
    with_year = locale.dateFormat(QLocale.FormatType.LongFormat)
    without = _without_year(with_year)
    return (without, with_year) if without else _OURS


@cache
def _without_year(shape: str) -> str:
    """The shape of a whole date without its year, and without what stands there for the year's sake.

    Empty if weekday, day, month and year are not once each in it.
    """
    fields, between = _taken_apart(shape)
    kinds = ["weekday" if field.startswith("ddd") else field[0] for field in fields]
    if sorted(kinds) != ["M", "d", "weekday", "y"]:
        return ""
    at = kinds.index("y")
    before, after = between[at : at + 2]
    if at == 0:
        joint = ""
    elif at + 1 == len(fields):
        joint = _found(_HUNG_ON, before)
    elif kinds[at - 1] == "weekday":
        joint = _found(_GAP_FIRST, before)
    else:
        joint = _found(_HUNG_ON, before) + _found(_GAP_LAST, after)
    between[at : at + 2] = [joint]
    del fields[at]
    return "".join(chain.from_iterable(zip_longest(between, fields, fillvalue="")))


def _taken_apart(shape: str) -> tuple[list[str], list[str]]:
    """The fields, and what stands before, between and after them: one more."""
    fields, between = [], [""]
    for part in _PART.finditer(shape):
        if part["field"]:
            fields.append(part[0])
            between.append("")
        else:
            between[-1] += part[0]
    return fields, between


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[0] if found else ""
