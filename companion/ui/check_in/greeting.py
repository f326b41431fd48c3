"""The line over the question: which day it is, and what there is of it so far."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.dates import clock_words, full_day_words

AWAY_FROM = 14
"""Days without a check-in after which someone is welcomed back."""


def _tr(english: str) -> str:
    return QCoreApplication.translate("Companion", english)


def day_and_greeting(check_ins: CheckInDesk, today: date) -> str:
    """Such as "Saturday 22 November · Noted so far: 8:42 pain 6"."""
    parts = (full_day_words(today, today), _so_far(check_ins) or _welcome(check_ins, today))
    return "  ·  ".join(part for part in parts if part)


def _so_far(check_ins: CheckInDesk) -> str:
    kept = check_ins.today.so_far if check_ins.today else ()
    others = [one for one in kept if one.id != check_ins.now.id]
    words = ", ".join(_short(one) for one in others)
    return _tr("Noted so far: {check_ins}").format(check_ins=words) if words else ""


def _short(check_in: CheckIn) -> str:
    time, pain = clock_words(check_in.at.local), check_in.ratings.get(Measure.PAIN)
    words = _tr("{time} pain {number}") if pain is not None else _tr("{time}")
    return words.format(time=time, number=pain)


def _welcome(check_ins: CheckInDesk, today: date) -> str:
    if check_ins.today is None:
        return ""
    last = check_ins.today.last
    if last is None:
        return _tr("Your first check-in") if check_ins.today.open is None else ""
    away = (today - last.at.day).days
    return _tr("Welcome back. Gaps are fine.") if away >= AWAY_FROM else ""
