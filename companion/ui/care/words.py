"""Medicines, visits and answers in words."""

from datetime import date

from companion.domain.medicine import FORM_WORDS, Medicine, Taken
from companion.domain.medicine_list import Listed
from companion.domain.text import Text
from companion.domain.visit import VISIT_WORDS, Visit, VisitKind
from companion.ui.dates import clock_words, day_words, moment_words, time_words
from companion.ui.words import glimpse, joined, next_day_words, pain_then, said

ASKED_A_WHILE_AGO = Text("This was asked a while ago. You can still note it with the dose, under Medicines.")
"""What is said of a question about a dose that is answered once its time is over."""

A_DOSE_OF = Text("A dose of {name}")


def a_dose_of(medicine: Medicine) -> str:
    """What is taken back where a dose was noted, and not the medicine."""
    return said(A_DOSE_OF.filled(name=medicine.name))


def what_it_is(listed: Listed) -> str:
    """Such as "Tablet · 400 mg"."""
    form = listed.medicine.form
    return joined(said(FORM_WORDS[form]) if form else "", listed.strength)


def dose_line(listed: Listed) -> str:
    """Such as "Tablet · 400 mg · one in the evening"."""
    return joined(what_it_is(listed), glimpse(listed.dose))


def reminder_line(medicine: Medicine) -> str:
    """At what times it is reminded of, if it is."""
    times = ", ".join(map(time_words, medicine.remind_at))
    return said(Text("Reminder at {times}", {"times": times})) if times else ""


def day_in_words(day: date, today: date) -> str:
    """A day in the middle of a sentence: "today", "Tuesday 18 November"."""
    near = {0: Text("today"), 1: Text("tomorrow"), -1: Text("yesterday")}.get((day - today).days)
    return said(near) if near else day_words(day, today)


def taken_words(taken: Taken) -> str:
    """Such as "9:10 taken", "9:10 not taken: forgot"."""
    time = clock_words(taken.at.local)
    if taken.taken:
        return joined(said(Text("{time} taken", {"time": time})), taken.amount)
    if taken.why_not:
        return said(Text("{time} not taken: {why}", {"time": time, "why": taken.why_not}))
    return said(Text("{time} not taken", {"time": time}))


NOT_HELD, _THIS_NOT_HELD = Text("It did not take place"), Text("It did not take place: {visit}")


def not_held(visit: Visit) -> str:
    """That this visit did not take place."""
    return said(_THIS_NOT_HELD.filled(visit=visit_name(visit)))


def visit_name(visit: Visit) -> str:
    """Such as "Massage · Anna"; a kind of one's own goes by its name."""
    if visit.kind is VisitKind.OTHER and visit.name:
        return visit.name
    return joined(said(VISIT_WORDS[visit.kind]), visit.name)


def visit_when(visit: Visit, today: date) -> str:
    """Such as "Tomorrow, 14:00"."""
    return moment_words(visit.at, today)


def visit_went(visit: Visit) -> str:
    """How a visit went, in one line."""
    pain = joined(pain_then(visit.pain_before, visit.pain_after), next_day_words(visit.next_day))
    cost = said(Text("cost: {cost}", {"cost": visit.cost})) if visit.cost else ""
    return joined(pain, glimpse(visit.done), cost)


def to_prepare(visit: Visit) -> str:
    """What to bring and to ask, in one line."""
    bring = said(Text("Bring: {what}", {"what": glimpse(visit.bring)})) if visit.bring else ""
    ask = said(Text("Ask: {what}", {"what": glimpse(visit.ask)})) if visit.ask else ""
    return joined(bring, ask)
