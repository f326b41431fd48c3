"""Relief that stays open: nothing is answered by mistake, and yesterday is the day before the press."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import bin, exercise, pacing, practice
from companion.actions import check_in as check_ins
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.check_in import Mark
from companion.domain.movement import Dose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.practice import Practice
from companion.domain.routine import Position
from companion.ui.desk import Desk
from companion.ui.relief.player import Player
from companion.ui.screens import RELIEF, TODAY
from companion.ui.shell import Shell
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person
from tests.support.practices import a_finished_practice
from tests.ui.conftest import opened, ten_seconds_go_by

T = TypeVar("T")


def test_a_practice_that_ends_leaves_the_keyboard_to_the_question_above(
    shell: Shell,
    person: Person,
    clock: FakeClock,
    qtbot: QtBot,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], tuple[Practice, ...]]], tuple[Practice, ...]],
    goes: Callable[..., None],
) -> None:
    shell.go_to(RELIEF)
    goes(person, "All practices", "Slow breathing", "Start", "Begin")
    player = shell.findChild(Player)
    assert isinstance(player, Player)
    person.keys("Ctrl+Shift+Q")
    qtbot.waitUntil(lambda: has_keyboard("A question for my provider"))
    for _ in range(330):
        clock.passes(seconds=1)
        player.look()
    settled()
    assert has_keyboard("A question for my provider")
    person.keys("2")
    settled()
    [ended] = asks(lambda journal: practice.recent(journal=journal))
    assert ended.ended is not None
    assert ended.pain_after is None


def test_yesterday_is_the_day_before_the_press(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], tuple[PacedTime, ...]]], tuple[PacedTime, ...]],
    goes: Callable[..., None],
) -> None:
    today = clock.now().day
    walk = PacedActivity(id=uuid4(), name="Walk", kept_at=clock.now(), seconds=600.0, asked=today)
    times = [
        PacedTime(activity=walk.id, day=today - timedelta(days=back), seconds=600.0, planned=600.0) for back in (1, 0)
    ]
    desk.journal.do(lambda journal: pacing.keep_activity(walk, journal=journal))
    for one in times:
        desk.journal.do(lambda journal, one=one: pacing.keep_time(one, journal=journal))  # type: ignore[misc]
    settled()
    shell.go_to(RELIEF)
    goes(person, "Pacing")
    clock.passes(hours=20)
    goes(person, "Yesterday cost me more than usual.")
    found = asks(lambda journal: tuple(pacing.times_of(walk.id, journal=journal)))
    assert [one.day for one in found if not one.settled] == [today]


def test_what_was_noted_hours_ago_does_not_stand_before_a_practice(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], tuple[Practice, ...]]], tuple[Practice, ...]],
    goes: Callable[..., None],
) -> None:
    noted = a_check_in(8, clock=clock)
    desk.journal.do(lambda journal: check_ins.keep(noted, journal=journal))
    settled()
    shell.go_to(RELIEF)
    goes(person, "All practices", "Slow breathing", "Start")
    assert person.is_checked("Pain 8, hard to do anything")
    clock.passes(hours=5)
    goes(person, "Begin", "Stop")
    [practised] = asks(lambda journal: practice.recent(journal=journal))
    assert practised.pain_before is None


def test_the_end_of_a_practice_left_open_takes_no_number_of_later(
    shell: Shell,
    person: Person,
    clock: FakeClock,
    asks: Callable[[Callable[[Journal], tuple[Practice, ...]]], tuple[Practice, ...]],
    goes: Callable[..., None],
) -> None:
    shell.go_to(RELIEF)
    goes(person, "All practices", "Slow breathing", "Start", "Begin", "Stop")
    clock.passes(hours=12)
    goes(person, "Pain 7, gets in the way of most things")
    assert person.sees("It ended a while ago.")
    assert not person.can_press("Pain 7, gets in the way of most things")
    [ended] = asks(lambda journal: practice.recent(journal=journal))
    assert ended.pain_after is None


@pytest.mark.parametrize("until", [("Start",), ("Start", "Begin", "Stop", "Once more"), ("Start", "Begin", "Pause")])
def test_what_was_marked_since_a_practice_was_chosen_speaks_against_it(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
    until: tuple[str, ...],
) -> None:
    shell.go_to(RELIEF)
    goes(person, "All practices", "One knee to chest", *until)
    on = "Go on" if until[-1] == "Pause" else "Begin"
    assert person.can_press(on)
    marked = a_check_in(5, clock=clock, marks=(Mark(area="left_groin", strength=6),))
    desk.journal.do(lambda journal: check_ins.keep(marked, journal=journal))
    settled()
    goes(person, "Today", "Relief")
    assert person.sees("Not for you now: It bends the hip far")
    assert not person.can_press(on)
    person.keys("Space")
    settled()
    assert not person.can_press("Pause")


@pytest.mark.parametrize("name", ["One knee to chest", "Morning in bed"])
def test_what_was_said_since_the_last_start_speaks_against_going_on(
    shell: Shell,
    person: Person,
    make: Callable[[], Desk],
    qtbot: QtBot,
    goes: Callable[..., None],
    name: str,
) -> None:
    """A single movement, and a routine with that movement in it."""
    shell.go_to(RELIEF)
    goes(person, "All practices", name, "Start", "Begin", "Pause")
    shell.close()
    again = opened(make(), qtbot)
    someone = Person(again, qtbot)
    again.go_to(RELIEF)
    goes(someone, "What does not suit me", "I have a new hip joint", "Back", "Go on")
    someone.waits_until_sees("Not for you now: ")
    someone.keys("Space")
    assert not someone.can_press("Pause")


def test_a_dose_that_is_changed_elsewhere_is_shown_where_it_is_changed(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
) -> None:
    shell.go_to(RELIEF)
    goes(person, "All practices", "One knee to chest", "Change the dose")
    movement = desk.library.movements["one_knee_to_chest"]
    longer = Dose(hold_seconds=15, repeats=2)
    desk.journal.do(lambda journal: exercise.set_dose(movement, longer, journal=journal, clock=clock, set_by="Ada"))
    settled()
    assert person.value("Who set this dose?") == "Ada"
    assert person.can_press("Back to the published dose")


def test_what_was_said_of_a_practice_is_left_once_that_is_in_the_bin_again(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], Practice | None]], Practice | None],
    goes: Callable[..., None],
) -> None:
    done = a_finished_practice(clock=clock, pain_before=6)
    desk.journal.do(lambda journal: practice.keep(done, journal=journal))
    settled()
    shell.go_to(RELIEF)
    goes(person, "What I did", f"Delete {done.name}")
    person.picks("Undo")
    settled()
    goes(person, f"Change what I said about {done.name}")
    person.picks("Redo")
    settled()
    assert not person.can_press("Pain afterwards 4")
    assert person.sees("Nothing is here yet.")
    assert asks(lambda journal: practice.get(done.id, journal=journal)) is None


def test_an_exercise_that_was_deleted_elsewhere_is_left(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
) -> None:
    mine = OwnMovement(id=uuid4(), name="Bridge", dose=Dose(repeats=3), position=Position.BED, kept_at=clock.now())
    desk.journal.do(lambda journal: exercise.keep_own(mine, journal=journal))
    settled()
    shell.go_to(RELIEF)
    goes(person, "My exercises", "Practise: Bridge")
    assert person.can_press("Start")
    desk.journal.do(lambda journal: bin.delete(Kind.OWN_MOVEMENT, mine.id, journal=journal, clock=clock))
    settled()
    assert not person.can_press("Start")
    assert person.can_press("Add an exercise")


def has_keyboard(name: str) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.accessibleName() == name


@pytest.fixture
def bridge(desk: Desk, shell: Shell, clock: FakeClock, settled: Callable[[], None]) -> OwnMovement:
    mine = OwnMovement(id=uuid4(), name="Bridge", dose=Dose(repeats=3), position=Position.BED, kept_at=clock.now())
    desk.journal.do(lambda journal: exercise.keep_own(mine, journal=journal))
    settled()
    shell.go_to(RELIEF)
    return mine


def test_the_dose_of_an_exercise_that_was_deleted_elsewhere_is_left_with_its_page(
    desk: Desk,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    asks: Callable[[Callable[[Journal], int]], int],
    goes: Callable[..., None],
    bridge: OwnMovement,
) -> None:
    goes(person, "My exercises", "Practise: Bridge", "Change the dose", "Less: How often in a row")
    desk.journal.do(lambda journal: bin.delete(Kind.OWN_MOVEMENT, bridge.id, journal=journal, clock=clock))
    settled()
    assert not person.can_press("Keep this dose")
    assert not person.can_press("Start")
    assert person.sees("What you wrote is not kept yet.")
    assert person.sees("Write down what your therapist set for you.")
    assert asks(lambda journal: len(exercise.own_doses(journal=journal))) == 0


def test_an_exercise_that_was_deleted_while_it_is_practised_is_not_offered_when_that_is_left(
    desk: Desk,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
    bridge: OwnMovement,
) -> None:
    goes(person, "My exercises", "Practise: Bridge", "Start")
    desk.journal.do(lambda journal: bin.delete(Kind.OWN_MOVEMENT, bridge.id, journal=journal, clock=clock))
    settled()
    goes(person, "Back")
    assert not person.can_press("Start")
    assert person.sees("Write down what your therapist set for you.")


def test_the_dose_of_an_exercise_that_is_called_otherwise_by_now_says_so(
    desk: Desk,
    person: Person,
    settled: Callable[[], None],
    goes: Callable[..., None],
    bridge: OwnMovement,
) -> None:
    goes(person, "My exercises", "Practise: Bridge", "Change the dose")
    low = replace(bridge, name="Low bridge", dose=Dose(repeats=2))
    desk.journal.do(lambda journal: exercise.keep_own(low, journal=journal))
    settled()
    assert person.sees("Dose: Low bridge")
    assert person.sees("2 ×")


def test_what_was_said_of_a_practice_calls_its_day_as_by_now(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, settled: Callable[[], None], goes: Callable[..., None]
) -> None:
    done = a_finished_practice(clock=clock, pain_before=6)
    desk.journal.do(lambda journal: practice.keep(done, journal=journal))
    settled()
    shell.go_to(RELIEF)
    goes(person, "What I did", f"Change what I said about {done.name}")
    assert person.sees("Today, 8:30")
    clock.passes(hours=16)
    ten_seconds_go_by(shell, settled)
    assert person.sees("Yesterday, 8:30")
    assert not person.sees("Today, 8:30")


def test_where_a_pack_may_go_is_what_is_marked_by_now(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
) -> None:
    notes_marks_at(desk, clock, "left_outer_hip", "right_knee_back")
    settled()
    shell.go_to(RELIEF)
    settled()
    goes(person, "Heat or cold pack", "right hollow of the knee")
    shell.go_to(TODAY)
    clock.passes(minutes=5)
    notes_marks_at(desk, clock, "right_calf", "left_outer_hip")
    shell.go_to(RELIEF)
    settled()
    assert person.is_checked("left outer hip"), "as if the page was opened now"
    assert person.can_press("right calf")
    clock.passes(days=2)
    ten_seconds_go_by(shell, settled)
    assert not person.sees("First the places you marked.")
    assert person.is_checked("left buttock")


def test_the_place_of_a_pack_stays_while_its_questions_are_answered(
    desk: Desk,
    shell: Shell,
    person: Person,
    clock: FakeClock,
    settled: Callable[[], None],
    goes: Callable[..., None],
) -> None:
    notes_marks_at(desk, clock, "left_outer_hip", "right_knee_back")
    settled()
    shell.go_to(RELIEF)
    settled()
    goes(person, "Heat or cold pack", "right hollow of the knee", "Cold")
    clock.passes(days=2)
    ten_seconds_go_by(shell, settled)
    goes(person, "Back")
    assert person.is_checked("right hollow of the knee")
    assert not person.sees("First the places you marked.")


def notes_marks_at(desk: Desk, clock: FakeClock, *areas: str) -> None:
    """A check-in of now with these marks."""
    noted = a_check_in(6, clock=clock, marks=tuple(Mark(area=area, strength=6) for area in areas))
    desk.journal.do(lambda journal: check_ins.keep(noted, journal=journal))
