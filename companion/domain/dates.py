"""Days and weeks in words that can be translated, for pictures and pages made without a screen."""

from datetime import date, timedelta

from companion.domain.settings import FirstDay
from companion.domain.text import Text

WEEKDAYS = (
    Text("Monday"),
    Text("Tuesday"),
    Text("Wednesday"),
    Text("Thursday"),
    Text("Friday"),
    Text("Saturday"),
    Text("Sunday"),
)
WEEKDAYS_SHORT = (Text("Mon"), Text("Tue"), Text("Wed"), Text("Thu"), Text("Fri"), Text("Sat"), Text("Sun"))
"""Monday first, as ``date.weekday()`` counts."""

MONTHS = (
    Text("January"),
    Text("February"),
    Text("March"),
    Text("April"),
    Text("May"),
    Text("June"),
    Text("July"),
    Text("August"),
    Text("September"),
    Text("October"),
    Text("November"),
    Text("December"),
)

MONTHS_SHORT = (
    Text("Jan"),
    Text("Feb"),
    Text("Mar"),
    Text("Apr"),
    Text("May"),
    Text("Jun"),
    Text("Jul"),
    Text("Aug"),
    Text("Sep"),
    Text("Oct"),
    Text("Nov"),
    Text("Dec"),
)

_MONTH = Text("{month} {year}")
_SHORT = Text("{day} {month}")
_LONG = Text("{day} {month} {year}")
_IN_ONE_MONTH = Text("{first_day}–{last_day} {last_month} {last_year}")
_IN_ONE_YEAR = Text("{first_day} {first_month} – {last_day} {last_month} {last_year}")
_ACROSS_YEARS = Text("{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}")

_WEEKDAY_OF = {FirstDay.SYSTEM: 0, FirstDay.MONDAY: 0, FirstDay.SATURDAY: 5, FirstDay.SUNDAY: 6}


def first_of_week(day: date, first_day: FirstDay) -> date:
    """The first day of the week that ``day`` is in. ``SYSTEM`` is Monday here: a screen asks the computer first."""
    return day - timedelta(days=(day.weekday() - _WEEKDAY_OF[first_day]) % 7)


def span(first: date, last: date) -> Text:
    """From one day to another: "9–15 November 2026", or the only one: "9 November 2026"."""
    if first == last:
        return full(first)
    values = {
        f"{name}_{part}": value
        for name, day in (("first", first), ("last", last))
        for part, value in (("day", day.day), ("month", MONTHS[day.month - 1]), ("year", day.year))
    }
    if first.year != last.year:
        return _ACROSS_YEARS.filled(**values)
    return (_IN_ONE_MONTH if first.month == last.month else _IN_ONE_YEAR).filled(**values)


def month(day: date) -> Text:
    """Such as "Sep 2026"."""
    return _MONTH.filled(month=MONTHS_SHORT[day.month - 1], year=day.year)


def short(day: date) -> Text:
    """A day where there is little room: "9 Nov"."""
    return _SHORT.filled(day=day.day, month=MONTHS_SHORT[day.month - 1])


def full(day: date) -> Text:
    """A day with its year: "9 November 2026"."""
    return _LONG.filled(day=day.day, month=MONTHS[day.month - 1], year=day.year)
