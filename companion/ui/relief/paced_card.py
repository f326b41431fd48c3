"""One paced activity: its days, its amount, and the question of the week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.actions import pacing
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.pacing import CHOICE_WORDS, TIMED_DAYS, WeeklyQuestion
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.undo import Step
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import EvenColumns, FlowLayout, edgeless
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.stepper import Stepper
from companion.ui.widgets.words import Words
from companion.ui.words import number, said

MINUTES = (*range(1, 16), *range(20, 61, 5), *range(75, 241, 15))
"""Minutes of an activity to step along."""

AT_FIRST = 10.0

LEAST = 380
"""Px at 100 % for the amount beside what is told of today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An activity with its days, the baseline they lead to, and what to ask about it today."""

    today: date
    activity: PacedActivity
    times: tuple[PacedTime, ...]
    baseline: float | None
    question: WeeklyQuestion | None


class PacedCard(Card):
    """Says where the activity stands, and takes what was done today."""

    timer_wanted = Signal(float)
    delete_wanted = Signal(object)

    def __init__(self, desk: Desk, seen: Seen) -> None:
        super().__init__(desk.look, seen.activity.name)
        self._desk = desk
        self._seen = seen
        self._today = seen.today
        both = QWidget()
        columns = EvenColumns(both, columns=(2, 1), least=lambda: self._look.px(LEAST), gap=32)
        for part in (self._amount(), self._days()):
            columns.addWidget(part)
        self.column.addWidget(both)
        self._offer_to_delete()

    def _amount(self) -> QWidget:
        """Where it stands, the timer for it, and what may change it."""
        place, column = _half()
        column.addWidget(Words(self._look, self._standing()))
        if self._seen.activity.seconds is not None:
            self._offer_timer(column, self._seen.activity.seconds)
        elif self._seen.baseline is not None:
            self._offer_baseline(column, self._seen.baseline)
        if self._seen.question:
            self._ask_for_the_week(column, self._seen.question)
        column.addStretch(1)
        return place

    def _days(self) -> QWidget:
        """What is told of today, and of the day before."""
        place, column = _half()
        self._ask_for_today(column)
        self._ask_about_yesterday(column)
        column.addStretch(1)
        return place

    def _standing(self) -> str:
        """In one sentence, where it stands."""
        seconds = self._seen.activity.seconds
        if seconds is not None:
            minutes = _minutes(seconds)
            one = self.tr("Your amount: 1 minute, on good days and on bad days.")
            several = self.tr("Your amount: {minutes} minutes, on good days and on bad days.")
            return one if minutes == number(1) else several.format(minutes=minutes)
        timed = sum(1 for time in self._seen.times if time.planned is None and time.seconds > 0)
        return self.tr("Timed on {timed} of {days} days. Stop when it begins to cost you.").format(
            timed=min(timed, TIMED_DAYS), days=TIMED_DAYS
        )

    def _ask_for_the_week(self, column: QVBoxLayout, question: WeeklyQuestion) -> None:
        row = FlowLayout(8)
        column.addWidget(Words(self._look, said(question.asks), "strong"))
        for choice, seconds in question.leads_to.items():
            text = self.tr("{choice}: {minutes} min").format(
                choice=said(CHOICE_WORDS[choice]), minutes=_minutes(seconds)
            )
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, seconds=seconds: self._set(seconds))
            row.addWidget(button)
        column.addLayout(row)

    def _offer_timer(self, column: QVBoxLayout, seconds: float) -> None:
        start = QPushButton(self.tr("Start the timer"))
        start.setAccessibleName(self.tr("Start the timer: {name}").format(name=self._seen.activity.name))
        start.clicked.connect(lambda: self.timer_wanted.emit(seconds))
        column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_baseline(self, column: QVBoxLayout, baseline: float) -> None:
        text = self.tr("Take your baseline: {minutes} min").format(minutes=_minutes(baseline))
        take = MainButton(text)
        take.clicked.connect(lambda: self._set(baseline))
        column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_for_today(self, column: QVBoxLayout) -> None:
        kept = self._kept_for(self._today)
        start = kept.seconds / 60 if kept else (self._seen.activity.seconds or AT_FIRST * 60) / 60
        steps = minutes_to_step_along(self._seen.activity.seconds, kept.seconds if kept else None)
        name = self.tr("Today it went well for")
        self._stepper = Stepper(
            self._look, name, steps, lambda value: self.tr("{minutes} min").format(minutes=_minutes(value * 60))
        )
        self._stepper.setMaximumWidth(self._look.px(520))
        self._stepper.show_value(start)
        column.addWidget(self._stepper)
        keep = QPushButton(self.tr("Change today's time") if kept else self.tr("Keep today's time"))
        keep.setAccessibleName(self.tr("Keep today's time: {name}").format(name=self._seen.activity.name))
        keep.clicked.connect(self._keep_today)
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        if kept:
            words = self.tr("Kept for today: {minutes} min.").format(minutes=_minutes(kept.seconds))
            column.addWidget(Words(self._look, words, "secondary"))

    def _ask_about_yesterday(self, column: QVBoxLayout) -> None:
        """Whether a day was paid for shows on the next."""
        before = self._kept_for(self._today - timedelta(days=1))
        if before is None or before.planned is None:
            return
        day = day_words(before.day, self._today)
        text = (
            self.tr("{day} cost you more than usual. Take that back.")
            if not before.settled
            else self.tr("{day} cost me more than usual.")
        )
        button = QPushButton(text.format(day=day))
        button.setProperty("role", "quiet")
        button.setProperty("first", True)
        button.clicked.connect(lambda: self._settle(not before.settled))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _settle(self, settled: bool) -> None:
        """Yesterday is that of the press: the card may be of the day before."""
        before = self._kept_for(self._desk.clock.now().day - timedelta(days=1))
        if before and before.planned is not None and before.settled is not settled:
            self._write_time(replace(before, settled=settled), before)

    def _offer_to_delete(self) -> None:
        activity = self._seen.activity
        delete = SinglePress(self.tr("Delete"))
        delete.setProperty("role", "quiet")
        delete.setProperty("first", True)
        delete.setAccessibleName(self.tr("Delete {name}").format(name=activity.name))
        delete.once.connect(lambda: self.delete_wanted.emit(activity))
        self.column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)

    def _kept_for(self, day: date) -> PacedTime | None:
        return next((time for time in self._seen.times if time.day == day), None)

    def _keep_today(self) -> None:
        """Of the day it is by now: the page may have been open over midnight."""
        activity, today = self._seen.activity, self._desk.clock.now().day
        time = PacedTime(activity=activity.id, day=today, seconds=self._stepper.value * 60, planned=activity.seconds)
        self._write_time(time, self._kept_for(today))

    def _set(self, seconds: float) -> None:
        before = self._seen.activity
        after = before.set_to(seconds, self._desk.clock.now().day)
        self._push(before.name, lambda: self._write_activity(after), lambda: self._write_activity(before))

    def _push(self, text: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        self._desk.undo.push(Step(text, redo=redo, undo=undo))

    def _write_time(self, time: PacedTime, before: PacedTime | None) -> None:
        name = self._seen.activity.name
        self._push(name, lambda: self._keep(time), lambda: self._keep(before) if before else self._remove(time))

    def _keep(self, time: PacedTime) -> None:
        about = time.activity, time.day
        self._desk.journal.do(lambda journal: pacing.keep_time(time, journal=journal), about=about)

    def _remove(self, time: PacedTime) -> None:
        about = time.activity, time.day
        self._desk.journal.do(lambda journal: pacing.remove_time(*about, journal=journal), about=about)

    def _write_activity(self, activity: PacedActivity) -> None:
        self._desk.journal.do(lambda journal: pacing.keep_activity(activity, journal=journal), about=activity.id)


def minutes_to_step_along(*seconds: float | None) -> Sequence[float]:
    """The usual minutes, and these times among them: who does just the amount has a steady day."""
    return sorted({*MINUTES, *(one / 60 for one in seconds if one)})


def _minutes(seconds: float) -> str:
    """Minutes to one decimal, without a needless zero."""
    return number(round(seconds / 60, 1))


def _half() -> tuple[QWidget, QVBoxLayout]:
    place = QWidget()
    return place, edgeless(QVBoxLayout(place), 8)
