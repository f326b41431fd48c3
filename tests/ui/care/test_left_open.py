"""A page or form that stays open: what changed meanwhile is what is changed further, and days are called as by now."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QTimer, QTimerEvent
from PySide6.QtWidgets import QApplication

from companion.actions import criteria, medicine, plan, visit
from companion.actions.journal import Journal
from companion.domain.medicine import Medicine
from companion.domain.plan import Goal, Plan, PlanStep
from companion.ui.care.dose_strip import DoseStrip
from companion.ui.desk import Desk
from companion.ui.reminding import Reminding
from companion.ui.screens import WEEKS
from companion.ui.shell import Shell
from tests.support.care import a_dose, a_medicine, a_visit
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.ui.conftest import ten_seconds_go_by

Ask = Callable[[Callable[[Journal], Any]], Any]
Settle = Callable[[], None]
Goes = Callable[..., None]

ASPIRIN = uuid4()


@pytest.fixture
def ibuprofen(desk: Desk, shell: Shell, settled: Settle) -> Medicine:
    assert shell.isVisible()
    return kept(desk, settled, a_medicine(name="Ibuprofen", as_needed=True))


def kept(desk: Desk, settled: Settle, one: Medicine) -> Medicine:
    desk.journal.do(lambda journal: medicine.keep(one, journal=journal))
    settled()
    return one


def taken_now(desk: Desk, settled: Settle, one: Medicine) -> None:
    desk.journal.do(lambda journal: medicine.note_taken(a_dose(one), journal=journal))
    settled()


def comes_back(shell: Shell, settled: Settle) -> None:
    """As when somebody comes back to the window."""
    QApplication.sendEvent(shell.current, QEvent(QEvent.Type.ActivationChange))
    settled()


def doses(asks: Ask, day: date) -> Any:
    near = timedelta(days=3)
    return asks(lambda journal: medicine.taken_between(day - near, day + near, journal=journal))


def reminded(desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle) -> Reminding:
    """It is 9:10, and the strip shows Aspirin at 9:00; at 20:00 comes Metformin."""
    kept(desk, settled, a_medicine(id=ASPIRIN, name="Aspirin", remind_at=(time(9),)))
    kept(desk, settled, a_medicine(name="Metformin", remind_at=(time(20),)))
    found = shell.findChild(Reminding)
    assert isinstance(found, Reminding)
    clock.passes(minutes=40)
    found.look()
    person.waits_until_sees("9:00: You asked to be reminded.")
    return found


def test_a_reminder_notes_the_dose_that_it_shows(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Ask, settled: Settle, goes: Goes
) -> None:
    reminded(desk, shell, person, clock, settled)
    clock.passes(hours=12)  # asleep: nothing looked at the clock
    goes(person, "Taken now")
    assert [dose.medicine for dose in doses(asks, clock.now().day)] == [ASPIRIN]


def test_a_reminder_that_is_closed_closes_none_that_came_meanwhile(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle, goes: Goes
) -> None:
    reminding = reminded(desk, shell, person, clock, settled)
    clock.passes(hours=11, minutes=10)
    goes(person, "Close this reminder")
    reminding.look()
    assert person.sees("20:00: You asked to be reminded.")


def test_an_answer_given_meanwhile_stays_when_a_form_is_gone_on_with(
    desk: Desk, person: Person, clock: FakeClock, asks: Ask, settled: Settle, ibuprofen: Medicine, goes: Goes
) -> None:
    taken_now(desk, settled, ibuprofen)
    clock.passes(minutes=90)
    goes(person, "Medicines", "Open Ibuprofen", "Taken in 4 weeks: 1", "Change Today, 8:30 taken")
    person.types("How much?", "half")
    person.keys("Esc")
    settled()
    person.keys("Esc")
    settled()
    goes(person, next(name for name in person.names() if name.startswith("Pain 4,")))
    person.keys("Esc")
    settled()
    goes(person, next(name for name in person.names() if name.startswith("Go on writing")), "Keep")
    assert [(dose.afterwards, dose.amount) for dose in doses(asks, clock.now().day)] == [(4, "half")]


def test_the_question_after_a_dose_that_was_left_open_takes_no_number_of_later(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Ask, settled: Settle, ibuprofen: Medicine
) -> None:
    taken_now(desk, settled, ibuprofen)
    clock.passes(minutes=90)
    comes_back(shell, settled)
    clock.passes(hours=12)
    person.presses("Pain 4, there all the time")
    settled()
    assert person.sees("This was asked a while ago. You can still note it with the dose, under Medicines.")
    assert not person.can_press("Pain 4, there all the time")
    assert [dose.afterwards for dose in doses(asks, clock.now().day)] == [None]


def sees_the_line_about_a_dose(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle, ibuprofen: Medicine
) -> QTimer:
    """Another place is open an hour after a dose; the timer that looks whether the time for the question is over."""
    taken_now(desk, settled, ibuprofen)
    clock.passes(minutes=90)
    shell.go_to(WEEKS)
    settled()
    assert person.sees("How is it now? This is asked once.")
    line = shell.findChild(DoseStrip)
    assert isinstance(line, DoseStrip)
    [looks] = line.findChildren(QTimer)
    assert (looks.isActive(), looks.interval()) == (True, 10_000)
    return looks


def test_the_line_about_a_dose_goes_by_itself_once_its_time_is_over(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle, ibuprofen: Medicine
) -> None:
    looks = sees_the_line_about_a_dose(desk, shell, person, clock, settled, ibuprofen)
    QApplication.sendEvent(looks, QTimerEvent(looks.timerId()))
    settled()
    assert person.sees("How is it now? This is asked once.")
    clock.passes(hours=12)
    QApplication.sendEvent(looks, QTimerEvent(looks.timerId()))
    settled()
    assert not person.sees("How is it now? This is asked once.")
    assert not looks.isActive()


def test_who_presses_the_line_about_a_dose_right_after_a_sleep_is_told_that_it_is_over(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle, ibuprofen: Medicine, goes: Goes
) -> None:
    sees_the_line_about_a_dose(desk, shell, person, clock, settled, ibuprofen)
    clock.passes(days=3)
    goes(person, "Answer")
    assert shell.current.PLACE is WEEKS
    assert person.sees("This was asked a while ago. You can still note it with the dose, under Medicines.")
    assert not person.sees("How is it now? This is asked once.")


def asks_about_a_visit(desk: Desk, shell: Shell, clock: FakeClock, settled: Settle) -> None:
    """It is the day after a massage."""
    massage = a_visit(clock, took_place=True, pain_before=6, pain_after=4)
    desk.journal.do(lambda journal: visit.keep(massage, journal=journal))
    clock.passes(days=1)
    comes_back(shell, settled)


def test_the_question_about_the_day_after_a_visit_that_was_left_open_takes_no_number_of_later(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Ask, settled: Settle
) -> None:
    asks_about_a_visit(desk, shell, clock, settled)
    assert person.sees("Massage, Yesterday, 8:30: how much does it hurt today?")
    clock.passes(days=3)  # asleep: nothing looked at the clock
    person.presses("Pain 4, there all the time")
    settled()
    assert person.sees("This was asked a while ago. You can still note it with the visit, under Therapies and visits.")
    assert not person.can_press("Pain 4, there all the time")
    kept_visits = asks(lambda journal: visit.past(journal=journal))
    assert [(one.next_day, one.next_day_asked) for one in kept_visits] == [(None, False)]


def test_a_question_that_stays_calls_the_day_of_the_visit_as_by_now(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle
) -> None:
    asks_about_a_visit(desk, shell, clock, settled)
    clock.passes(days=1)
    comes_back(shell, settled)
    assert person.sees("how much does it hurt today?")
    assert not person.sees("Massage, Yesterday, 8:30: how much does it hurt today?")


def test_what_is_undone_while_a_form_is_open_stays_undone(
    person: Person, asks: Ask, settled: Settle, ibuprofen: Medicine, goes: Goes
) -> None:
    goes(person, "Medicines", "Open Ibuprofen", "No longer taken", "Change")
    person.picks("Undo")
    settled()
    person.types("What it is for", "knees")
    goes(person, "Keep")
    [now] = [one for one in asks(lambda journal: medicine.everything(journal=journal)) if one.id == ibuprofen.id]
    assert (now.ended, now.why) == (None, "knees")


def test_nothing_is_kept_about_a_medicine_that_is_in_the_bin_again(
    person: Person, asks: Ask, clock: FakeClock, settled: Settle, ibuprofen: Medicine, goes: Goes
) -> None:
    goes(person, "Medicines", "Open Ibuprofen", "Change", "Delete this medicine")
    person.keys("Ctrl+Z")
    goes(person, "Open Ibuprofen", "Earlier, or not taken")
    person.keys("Ctrl+Y")
    settled()
    assert not person.can_press("Keep")
    assert not doses(asks, clock.now().day)
    assert ibuprofen.id not in asks(lambda journal: medicine.names(journal=journal))


def test_a_form_of_the_plan_shows_what_was_kept_elsewhere_since_it_was_opened(
    desk: Desk, person: Person, clock: FakeClock, asks: Ask, settled: Settle, goes: Goes
) -> None:
    goes(person, "The plan", "Change with whom it was agreed, and when it is looked at again")
    agreed = Plan(agreed_with="Dr Ada", review=clock.now().day)
    desk.journal.do(lambda journal: plan.keep_plan(agreed, journal=journal, clock=clock))
    settled()
    assert person.value("With whom was it agreed?") == "Dr Ada"
    person.keys("End")
    person.types("With whom was it agreed?", " Lovelace")
    goes(person, "Keep")
    assert asks(lambda journal: plan.agreed(journal=journal)).plan == Plan(
        agreed_with="Dr Ada Lovelace", review=clock.now().day
    )


def test_a_flare_plan_that_was_undone_is_not_shown_on_its_form(person: Person, settled: Settle, goes: Goes) -> None:
    goes(person, "Flare plan", "Write it")
    person.types("What helps", "warmth")
    goes(person, "Keep", "Change")
    person.picks("Undo")
    settled()
    assert person.value("What helps") == ""


def test_what_changes_elsewhere_leaves_the_field_that_is_written_in_as_it_stands(
    desk: Desk, person: Person, clock: FakeClock, settled: Settle, goes: Goes
) -> None:
    goal = Goal(id=uuid4(), words="walk to lake", kept_at=clock.now())
    desk.journal.do(lambda journal: plan.keep(goal, journal=journal))
    goes(person, "The plan", "Change: walk to lake")
    person.keys("Home", *["Right"] * len("walk to "))
    person.types("What I want to be able to do", "the ")
    reached = replace(goal, reached=clock.now().day)
    desk.journal.do(lambda journal: plan.keep(reached, journal=journal))
    settled()
    assert person.sees("Today")
    person.types("What I want to be able to do", "cold ")
    assert person.value("What I want to be able to do") == "walk to the cold lake"


def test_days_on_lists_are_called_as_by_now(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Settle, ibuprofen: Medicine, goes: Goes
) -> None:
    taken_now(desk, settled, ibuprofen)
    goes(person, "Medicines", "Open Ibuprofen", "Taken in 4 weeks: 1")
    assert person.sees("Today, 8:30 taken")
    clock.passes(days=1)
    comes_back(shell, settled)
    assert person.sees("Yesterday, 8:30 taken")


@pytest.mark.usefixtures("ibuprofen")
def test_a_bin_says_since_when_as_by_now(
    shell: Shell, person: Person, clock: FakeClock, settled: Settle, goes: Goes
) -> None:
    goes(person, "Medicines", "Open Ibuprofen", "Change", "Delete this medicine")
    person.keys("Esc")
    goes(person, "Bin")
    assert person.sees("Deleted: Today")
    clock.passes(days=1)
    comes_back(shell, settled)
    assert person.sees("Deleted: Yesterday")


def test_a_visit_planned_for_tomorrow_says_today_after_midnight(
    shell: Shell, person: Person, clock: FakeClock, asks: Ask, settled: Settle, goes: Goes
) -> None:
    clock.passes(hours=15)
    goes(person, "Plan a visit")
    assert person.sees("Tomorrow, 10:00")
    clock.passes(hours=1)
    comes_back(shell, settled)
    assert person.sees("Today, 10:00")
    goes(person, "Keep")
    assert [one.at.day for one in asks(lambda journal: visit.ahead(journal=journal, clock=clock))] == [clock.now().day]


def test_a_page_on_which_nobody_does_anything_says_today_after_midnight(
    shell: Shell, person: Person, clock: FakeClock, settled: Settle, goes: Goes
) -> None:
    goes(person, "Plan a visit", "Keep")
    person.keys("Esc")
    assert person.sees("Tomorrow, 10:00")
    clock.passes(hours=16)
    ten_seconds_go_by(shell, settled)
    assert person.sees("Today, 10:00")


def test_what_is_ticked_after_midnight_was_done_on_the_new_day(
    desk: Desk, person: Person, clock: FakeClock, asks: Ask, goes: Goes
) -> None:
    step = PlanStep(id=uuid4(), words="letter", kept_at=clock.now())
    desk.journal.do(lambda journal: plan.keep(step, journal=journal))
    goes(person, "The plan")
    clock.passes(days=1)
    goes(person, "Done: letter")
    assert [one.done for one in asks(lambda journal: plan.agreed(journal=journal)).steps] == [clock.now().day]


def test_the_criteria_are_of_the_day_of_the_first_answer(
    shell: Shell, person: Person, clock: FakeClock, asks: Ask, settled: Settle, goes: Goes
) -> None:
    clock.passes(hours=15)
    goes(person, "Checks", "Answer the questions")
    clock.passes(hours=9)
    comes_back(shell, settled)
    goes(person, "Neck")
    assert asks(lambda journal: criteria.unfinished(journal=journal, clock=clock)).at == clock.now()


def test_after_a_number_was_taken_back_the_next_digit_is_for_the_same_question(
    person: Person, asks: Ask, goes: Goes
) -> None:
    goes(person, "Therapies and visits", "Note a past visit")
    goes(person, next(name for name in person.names() if name.startswith("Pain 4,")))
    person.comes_by_tab_to("Take back: Pain before")
    person.keys("Space")
    person.keys("7")
    goes(person, "Keep")
    kept_visits = asks(lambda journal: visit.past(journal=journal))
    assert [(one.pain_before, one.pain_after) for one in kept_visits] == [(7, None)]
