"""The line over the question: which day it is, and what there is of it so far."""

from datetime import date

from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure
from companion.domain.text import Text
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.dates import clock_words, full_day_words
from companion.ui.words import said

AWAY_FROM = 14
"""Days without a check-in after which someone is welcomed back."""

_SHORT = {
    (False, False): Text("{time}"),
    (False, True): Text("{time} pain {number}"),
    (True, False): Text("{time} bad day"),
    (True, True): Text("{time} bad day with pain {number}"),
}
"""By whether it was a bad day, and whether the pain was rated."""


def day_and_greeting(check_ins: CheckInDesk, today: date) -> str:
    """Such as "Saturday 22 November · Noted so far: 8:42 pain 6"."""
    parts = (full_day_words(today, today), _so_far(check_ins) or _welcome(check_ins, today))
    return "  ·  ".join(part for part in parts if part)


def _so_far(check_ins: CheckInDesk) -> str:
    kept = check_ins.today.so_far if check_ins.today else ()
    words = ", ".join(_short(one) for one in kept if one.id != check_ins.now.id)
    return said(Text("Noted so far: {check_ins}", {"check_ins": words})) if words else ""


def _short(check_in: CheckIn) -> str:
    pain = check_in.ratings.get(Measure.PAIN)
    shape = _SHORT[check_in.bad_day, pain is not None]
    return said(shape.filled(time=clock_words(check_in.at.local), number=pain))


def _welcome(check_ins: CheckInDesk, today: date) -> str:
    there = check_ins.today
    if there is None:
        return ""
    if there.last is None:
        return "" if there.open else said(Text("Your first check-in"))
    away = (today - there.last.at.day).days
    return said(Text("Welcome back. Gaps are fine.")) if away >= AWAY_FROM else ""
