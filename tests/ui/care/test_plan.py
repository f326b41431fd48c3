from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import plan as plans
from companion.domain.plan import FlarePlan, Plan
from companion.ui.desk import Desk
from companion.ui.screens import WARNING_SIGNS
from companion.ui.shell import Shell
from tests.support.journals import FakeClock
from tests.support.person import Person


@pytest.fixture
def planner(person: Person) -> Person:
    """Somebody at the plan."""
    person.presses("The plan")
    return person


def test_a_goal_is_written_reached_and_taken_back(desk: Desk, planner: Person, qtbot: QtBot) -> None:
    planner.types("A new goal", "walk to the lake")
    planner.presses("Add: A new goal")
    assert planner.focus_is("A new goal"), "Add is greyed now"
    qtbot.waitUntil(lambda: planner.can_press("Reached: walk to the lake"))
    planner.presses("Reached: walk to the lake")
    planner.waits_until_sees("Reached: Today")
    assert planner.is_checked("Reached: walk to the lake")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not planner.is_checked("Reached: walk to the lake"))
    desk.undo.undo()
    qtbot.waitUntil(lambda: not planner.sees("walk to the lake"))


def test_a_step_says_who_does_it(planner: Person, qtbot: QtBot) -> None:
    planner.types("A new step", "a letter to the clinic")
    planner.keys("Return")
    qtbot.waitUntil(lambda: planner.can_press("Change: a letter to the clinic"))
    planner.presses("Change: a letter to the clinic")
    planner.types("Who does it", "Dr Ada")
    planner.presses("Keep")
    planner.waits_until_sees("Dr Ada")


def test_a_deleted_goal_is_put_back_from_the_bin(planner: Person, qtbot: QtBot) -> None:
    planner.types("A new goal", "sing")
    planner.keys("Return")
    qtbot.waitUntil(lambda: planner.can_press("Change: sing"))
    planner.presses("Change: sing")
    planner.presses("Delete this goal")
    qtbot.waitUntil(lambda: not planner.can_press("Change: sing"))
    planner.presses("Back")
    planner.presses("Bin")
    qtbot.waitUntil(lambda: planner.can_press("Put back: Goal: sing"))
    planner.presses("Put back: Goal: sing")
    planner.presses("Back")
    planner.presses("The plan")
    qtbot.waitUntil(lambda: planner.can_press("Change: sing"))


def test_with_whom_and_when_to_look_again_is_kept(planner: Person) -> None:
    planner.presses("Change with whom it was agreed, and when it is looked at again")
    planner.types("With whom was it agreed?", "Dr Ada")
    planner.presses("Change: When is it looked at again?")
    planner.presses("In 4 weeks")
    planner.presses("Keep")
    planner.waits_until_sees("Agreed with Dr Ada")
    assert planner.sees("To be looked at again: Wednesday 16 December.")


def test_when_the_day_has_come_the_first_page_leads_to_the_plan(desk: Desk, person: Person, clock: FakeClock) -> None:
    review = Plan(review=clock.now().day - timedelta(days=1))
    desk.journal.do(lambda journal: plans.keep_plan(review, journal=journal, clock=clock))
    person.waits_until_sees("The day to look at your plan again has come.")
    person.presses("Open the plan")
    person.waits_until_sees("The day to look at it again has come: Yesterday.")


def test_the_flare_plan_is_written_on_a_better_day_and_then_only_read(desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.presses("Flare plan")
    person.waits_until_sees("Then you need not think of it on a bad one.")
    person.presses("Write it")
    person.types("What helps", "warmth")
    person.types("Whom I call", "Ana")
    person.presses("Keep")
    person.waits_until_sees("warmth")
    assert person.sees("Ana")
    assert not person.sees("The least I do")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not person.sees("warmth"))


def test_from_the_flare_plan_the_warning_signs_are_one_press_away(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock
) -> None:
    plan = FlarePlan(helps="warmth")
    desk.journal.do(lambda journal: plans.keep_flare_plan(plan, journal=journal, clock=clock))
    person.presses("Flare plan")
    person.waits_until_sees("warmth")
    person.presses("Read the warning signs")
    assert shell.current.PLACE is WARNING_SIGNS


def test_the_page_for_the_provider_is_one_press_away(person: Person) -> None:
    person.presses("For my provider")
    person.waits_until_sees("One page that can be read in two minutes.")
    person.presses("Back")
    person.waits_until_sees("Nothing is planned.")
