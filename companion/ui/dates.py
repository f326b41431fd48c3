"""Days and times in words, as people here write them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from companion.domain.clock import Moment

_SECONDS = (":ss", ".ss", " ss")


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
    """Such as "Tuesday 18 November"; the year is said if it is another one."""
    shape = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def moment_words(moment: Moment, today: date) -> str:
    """Such as "Yesterday, 14:10"."""
    words = QCoreApplication.translate("Companion", "{day}, {time}")
    return words.format(day=day_words(moment.day, today), time=clock_words(moment.local))
