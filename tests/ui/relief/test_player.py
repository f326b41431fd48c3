"""One practice, from what is asked before it to what is asked after it."""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from companion.domain.condition import Condition
from companion.domain.movement import Dose
from companion.domain.offering import Choices, Situation
from companion.domain.offerings import of_movement
from companion.domain.own_movement import OwnMovement
from companion.domain.practice import Ending
from companion.domain.routine import Position, RoutineKind
from companion.domain.settings import ThemeChoice
from companion.library.catalogue import Catalogue
from companion.ui.relief.now_view import NowView
from companion.ui.relief.ring import TimeRing
from companion.ui.widgets.dot import Dot
from companion.ui.widgets.in_view import lay_out_now
from tests.support.at_the_player import AtThePlayer
from tests.support.full_disk import full_disk
from tests.support.inspection import moving, nameless

KNEE = "movement/one_knee_to_chest"
SIX, FOUR = "Pain 6, hard to ignore", "Pain 4, there all the time"

KINDS = {
    KNEE: RoutineKind.MOVEMENT,
    "ready/desk": RoutineKind.SEQUENCE,
    "yoga/chair_yoga": RoutineKind.YOGA,
    "breathing/calm_breathing": RoutineKind.BREATHING,
    "relaxation/relaxation_8": RoutineKind.RELAXATION,
    "script/body_scan_3": RoutineKind.BODY_SCAN,
    "script/mindful_minute": RoutineKind.MINDFULNESS,
    "script/warm_water": RoutineKind.IMAGERY,
    "script/autogenic_heaviness": RoutineKind.AUTOGENIC,
    "script/wind_down": RoutineKind.WIND_DOWN,
    "timer/sitting": RoutineKind.PACING,
}
"""One of every kind."""


def test_every_kind_runs_from_begin_to_its_end_and_is_kept(someone: AtThePlayer) -> None:
    for id, kind in KINDS.items():
        someone.starts(id)
        assert someone.offering(id).kind is kind
        assert someone.can_press("Pause"), id
        planned = someone.kept()[0].planned_seconds
        someone.goes_on(planned + 1, every=7)
        someone.waits_until_sees("Kept.")
        practice = someone.kept()[0]
        assert (practice.routine, practice.kind, practice.ending) == (id, kind, Ending.FINISHED)
        assert practice.done_seconds == pytest.approx(planned), id


def test_all_kinds_there_are_are_tried() -> None:
    assert set(KINDS.values()) == set(RoutineKind)


def test_nothing_has_to_be_answered_before_it_begins(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    assert someone.sees("In bed · About 2 minutes")
    assert someone.sees("Stop if the front of your hip pinches.")
    assert someone.sees("You may leave it open.")
    assert someone.focus_is("Begin")
    someone.presses("Begin")
    assert someone.sees("Take hold under your left thigh")


@pytest.mark.parametrize(("id", "points"), [("script/body_scan_3", 6), (KNEE, 5), ("timer/sitting", 0)])
def test_each_line_of_how_it_goes_has_a_dot_before_the_start(someone: AtThePlayer, id: str, points: int) -> None:
    someone.lays("relaxation/relaxation_16")
    someone.lays(id)
    assert len([dot for dot in someone.player.findChildren(Dot) if dot.isVisible()]) == points


HOLDS = (
    *("buttock_squeeze", "cushion_squeeze", "bridge", "belt_press_out", "leg_lift_on_front"),
    *("chin_tuck", "shoulder_blade_squeeze", "arm_leg_reach"),
)


@pytest.mark.parametrize("movement", HOLDS)
def test_before_something_is_held_the_breath_is_spoken_of_once(someone: AtThePlayer, movement: str) -> None:
    for position in someone.offering(f"movement/{movement}").positions:
        someone.lays(f"movement/{movement}", position)
        assert [line for line in lines_of(someone) if "breath" in line] == [
            "Breathe all the time. Do not hold your breath."
        ], position


def test_no_sentence_is_said_twice_before_a_practice(someone: AtThePlayer) -> None:
    for offering in Catalogue(someone.desk.library):
        for position in offering.positions:
            someone.lays(offering.id, position)
            told = [one for line in lines_of(someone) for one in re.split(r"(?<=[.!?]) ", line) if one[-1] in ".!?"]
            assert [one for one in set(told) if told.count(one) > 1] == [], (offering.id, position)


def test_what_is_said_to_this_person_and_to_everybody_is_said_once(someone: AtThePlayer) -> None:
    unsteady = Situation(conditions=frozenset({Condition.POOR_BALANCE}))
    someone.player.begin(someone.offering("movement/calf_raise"), Choices(position=Position.STANDING), unsteady)
    someone.player.arrive()
    assert lines_of(someone).count("Hold on to something firm.") == 1


def lines_of(someone: AtThePlayer) -> list[str]:
    """All lines that can be read, each as often as it stands there."""
    return [line for label in someone.labels() for line in label.text().splitlines()]


def test_a_long_list_is_counted_to_its_end_before_the_start(someone: AtThePlayer) -> None:
    someone.lays("relaxation/relaxation_16")
    assert someone.sees("and 11 more")


def test_going_back_before_the_start_keeps_nothing(someone: AtThePlayer) -> None:
    left: list[bool] = []
    someone.player.back.connect(lambda: left.append(True))
    someone.lays(KNEE)
    someone.presses(SIX)
    someone.presses("Back")
    assert left
    assert someone.kept() == ()


def test_the_pain_before_and_after_is_one_press_each(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    someone.presses(SIX)
    someone.presses("Begin")
    someone.goes_on(30)
    someone.presses("Stop")
    someone.presses(FOUR)
    assert someone.sees("Before: 6. Now: 4.")
    someone.settles()
    practice = someone.kept()[0]
    assert (practice.pain_before, practice.pain_after, practice.change) == (6, 4, -2)


def test_a_press_too_many_is_taken_back_by_another_or_by_undo(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    someone.presses(SIX)
    someone.presses("Take back")
    assert someone.sees("You may leave it open.")
    someone.presses(FOUR)
    someone.desk.undo.undo()
    assert someone.sees("You may leave it open.")
    assert not someone.is_checked(FOUR)
    assert not someone.can_press("Take back")


def test_tension_is_asked_only_if_it_is_wanted_and_then_after_it_as_well(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    assert not someone.sees("How tense do you feel?")
    someone.presses("Note tension too")
    someone.presses("Tension 7")
    someone.presses("Begin")
    someone.presses("Stop")
    assert someone.sees("How tense do you feel?")
    someone.presses("Tension 3")
    someone.settles()
    practice = someone.kept()[0]
    assert (practice.tension_before, practice.tension_after) == (7, 3)
    someone.lays(KNEE)
    assert not someone.sees("How tense do you feel?")


def test_it_says_what_to_do_on_which_side_and_what_comes_next(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(14)
    for words in ("Stay there and breathe", "Your LEFT side · 1 of 2", "Part 1 of 2", "Next: Lower the foot slowly"):
        assert someone.sees(words)
    someone.presses("Skip")
    someone.goes_on(14)
    assert someone.sees("Your RIGHT side · 1 of 2")


def test_a_movement_without_sides_says_how_long_it_still_takes(someone: AtThePlayer) -> None:
    someone.starts("movement/buttock_squeeze")
    assert any(words.endswith("left") for words in someone.reads()), someone.reads()


def test_a_pause_stands_still_for_as_long_as_it_takes(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    someone.presses("Pause")
    assert someone.sees("Paused. Take your time.")
    someone.goes_on(600, every=60)
    assert someone.sees("8 seconds")
    someone.presses("Go on")
    assert not someone.sees("Paused")
    someone.goes_on(8)
    assert someone.sees("Lower the foot slowly")


def test_what_is_looked_at_stands_still_when_it_pauses(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    ring = someone.player.findChild(TimeRing)
    assert ring is not None

    def place() -> QRect:
        lay_out_now(ring)
        return QRect(ring.mapTo(someone.player, QPoint()), ring.size())

    running = place()
    someone.presses("Pause")
    assert place() == running
    someone.presses("Go on")
    assert place() == running


def test_a_computer_that_slept_pauses_it_and_asks(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    someone.sleeps(hours=2)
    assert someone.sees("The computer slept. You were here. Go on when you like.")
    someone.presses("Go on")
    assert someone.sees("Stay there and breathe")
    assert not someone.sees("slept")


def test_a_pause_of_the_person_survives_the_sleep_of_the_computer(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.presses("Pause")
    someone.sleeps(hours=2)
    assert someone.sees("Paused. Take your time.")
    assert not someone.sees("slept")


def test_again_goes_to_the_beginning_of_the_part_and_then_to_the_one_before(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(12)
    someone.presses("Skip")
    someone.goes_on(15)
    someone.presses("Again")
    assert someone.sees("Change legs.")
    someone.presses("Again")
    assert someone.sees("Part 1 of 2")


def test_stopping_early_is_an_end_like_any_other(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(40)
    someone.presses("Stop")
    someone.waits_until_sees("Kept.")
    practice = someone.kept()[0]
    assert (practice.ending, practice.done_seconds) == (Ending.STOPPED, 40)
    words = " ".join(someone.reads()).lower()
    assert not any(blame in words for blame in ("fail", "only", "gave up", "missed", "sorry", "well done", "great"))


def test_the_easier_form_goes_on_with_the_same_part_and_says_what_is_easier(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(12)
    someone.presses("Skip")
    someone.goes_on(12)
    someone.presses("Easier")
    assert someone.sees("Part 2 of 2")
    assert someone.sees("Put a towel behind the thigh")
    assert not someone.can_press("Easier")
    someone.goes_on(60)
    someone.waits_until_sees("Kept.")


def test_a_slip_on_easier_is_taken_back_and_breathing_goes_on_where_it_was(someone: AtThePlayer) -> None:
    someone.starts("breathing/long_breath_out")
    someone.goes_on(270)
    ring = someone.player.findChild(TimeRing)
    assert ring is not None
    before = ring.number
    assert before is not None
    someone.presses("Easier")
    eased = ring.number
    assert eased is not None
    assert before - 10 < eased <= before, "seconds are left, not all minutes again"
    assert someone.sees("Easier form:")
    someone.presses("As before")
    assert ring.number is not None
    assert eased - 10 < ring.number <= eased
    assert not someone.sees("Easier form:")
    someone.keys("E")
    assert someone.can_press("As before")


def test_easier_is_offered_only_where_there_is_something_easier(someone: AtThePlayer) -> None:
    someone.starts("timer/sitting")
    assert not someone.can_press("Easier")
    someone.starts("relaxation/release_only")
    assert not someone.can_press("Easier")


def test_a_breath_has_a_word_and_a_number_and_does_not_move(someone: AtThePlayer) -> None:
    someone.starts("breathing/calm_breathing")
    someone.goes_on(12)
    assert someone.sees("Breathe in")
    assert moving(someone.player) == []
    someone.goes_on(5)
    assert someone.sees("Breathe out")


def test_words_for_closed_eyes_do_not_tell_the_next_line(someone: AtThePlayer) -> None:
    someone.starts("script/body_scan_3")
    assert not someone.sees("Next:")


def test_a_timer_ends_with_ideas_for_what_to_do_then(someone: AtThePlayer) -> None:
    someone.lays("timer/sitting", minutes=5)
    assert not someone.sees("Stand up, if you can.")
    assert someone.sees("In silence, the end can only be seen here.")
    someone.presses("Begin")
    someone.goes_on(301, every=5)
    assert someone.sees("Time to get up, or to shift your weight.")
    someone.goes_on(30)
    assert someone.sees("Stand up, if you can.")


def test_the_end_of_a_timer_is_told_outside_the_window_too(someone: AtThePlayer) -> None:
    someone.starts("timer/sitting", minutes=5)
    someone.player.hide()
    someone.goes_on(299, every=5)
    assert someone.senses.messages == []
    someone.goes_on(2)
    assert someone.senses.messages == ["The time is over."]
    someone.senses.press_message()
    assert someone.player.isVisible()


def test_dark_and_dim_are_one_press_and_so_is_the_way_back(someone: AtThePlayer) -> None:
    someone.desk.settings.change(theme=ThemeChoice.HIGH_CONTRAST)
    someone.starts(KNEE)
    someone.presses("Dark")
    assert someone.desk.look.theme.name == "dark"
    someone.presses("Dim")
    assert someone.desk.look.theme.name == "dim"
    assert someone.is_checked("Dim")
    someone.presses("Dim")
    assert someone.desk.look.theme.name == "high_contrast"
    assert someone.focus_is("Pause"), "a press on a switch must not take the space bar away"


@pytest.mark.parametrize("ends", [lambda one: one.presses("Stop"), lambda one: one.goes_on(600, every=7)])
def test_dark_holds_for_the_practice_and_what_is_asked_after_it_and_no_longer(
    someone: AtThePlayer, comes: Callable[[], AtThePlayer], ends: Callable[[AtThePlayer], None]
) -> None:
    someone.desk.settings.change(theme=ThemeChoice.HIGH_CONTRAST)
    someone.starts(KNEE)
    someone.presses("Dark")
    someone.settles()
    assert comes().desk.look.theme.name == "high_contrast", "it ended in the middle"
    ends(someone)
    assert someone.desk.look.theme.name == "dark", "eyes that are used to the dark still read here"
    someone.player.hide()
    assert someone.desk.look.theme.name == "high_contrast"
    assert someone.desk.settings.now.theme is ThemeChoice.HIGH_CONTRAST
    someone.player.show()
    someone.starts(KNEE)
    assert not someone.is_checked("Dark")
    assert someone.desk.look.theme.name == "high_contrast"


def test_dark_ends_with_a_practice_that_ends_unseen(someone: AtThePlayer) -> None:
    usual = someone.desk.look.theme.name
    someone.starts(KNEE)
    someone.presses("Dark")
    someone.player.hide()
    assert someone.desk.look.theme.name == "dark", "it goes on"
    someone.goes_on(600, every=7)
    assert someone.desk.look.theme.name == usual


def test_a_look_that_is_chosen_meanwhile_is_seen_at_once(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.presses("Dark")
    someone.desk.settings.change(theme=ThemeChoice.DIM)
    assert someone.desk.look.theme.name == "dim"
    assert not someone.can_press("Dim"), "it looks like that already"


def test_what_is_left_at_the_beginning_is_what_was_said_before_it(someone: AtThePlayer) -> None:
    for repeats in (2, 4, 5, 7, 9, 30):
        dose = Dose(hold_seconds=5, repeats=repeats)
        someone.lays(KNEE, doses={"one_knee_to_chest": dose})
        [before] = [words for words in someone.reads() if words.startswith("In bed · About ")]
        someone.presses("Begin")
        [left] = [words for words in someone.reads() if words.endswith(" min left")]
        minutes = re.search(r"About (a|\d+) minute", before)
        assert minutes
        assert f"about {minutes[1].replace('a', '1')} min left" in left
        someone.presses("Stop")


def test_ones_own_words_are_shown_as_they_are_written(someone: AtThePlayer) -> None:
    own = OwnMovement(
        id=uuid4(),
        name="<b>Bridge</b>",
        how="Lift the <u>hips</u>",
        dose=Dose(hold_seconds=5, repeats=2),
        position=Position.BED,
        kept_at=someone.clock.now(),
    )
    offering = of_movement(own.movement(), own.routine_id, own=True)
    someone.player.begin(offering, Choices(position=own.position), Situation())
    someone.presses("Begin")
    assert someone.sees("<b>Bridge</b>")
    labels = [label for view in someone.player.findChildren(NowView) for label in view.findChildren(QLabel)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_window_may_be_hidden_and_it_goes_on(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.player.hide()
    someone.goes_on(15)
    someone.player.show()
    assert someone.sees("Stay there and breathe")


def test_the_computer_is_kept_awake_only_while_it_runs(someone: AtThePlayer) -> None:
    awake = someone.senses.awake
    someone.lays(KNEE)
    assert not awake.held
    someone.presses("Begin")
    assert awake.held
    someone.presses("Pause")
    assert not awake.held
    someone.presses("Go on")
    assert awake.held
    someone.presses("Stop")
    assert not awake.held


def test_once_more_begins_from_the_start_and_is_another_practice(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.presses("Stop")
    someone.presses("Once more")
    someone.presses("Begin")
    someone.presses("Stop")
    someone.settles()
    assert len(someone.kept()) == 2


def test_another_practice_ends_the_one_that_runs_and_what_was_done_counts(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(20)
    someone.lays("breathing/calm_breathing")
    assert someone.sees("Calm breathing")
    someone.settles()
    practice = someone.kept()[0]
    assert (practice.routine, practice.ending, practice.done_seconds) == (KNEE, Ending.STOPPED, 20)


def test_the_position_and_what_it_was_chosen_for_are_kept(someone: AtThePlayer) -> None:
    someone.starts(KNEE, Position.CHAIR)
    someone.presses("Stop")
    someone.settles()
    assert someone.kept()[0].position is Position.CHAIR


def test_a_journal_in_trouble_never_stops_it(comes: Callable[[], AtThePlayer]) -> None:
    someone = comes()
    someone.starts(KNEE)
    someone.settles()
    with full_disk():
        someone.goes_on(20)
        someone.presses("Pause")
        someone.settles()
        someone.presses("Go on")
        someone.goes_on(5)
        assert someone.sees("Lower the foot slowly")
        someone.presses("Stop")
        someone.waits_until_sees("Not kept yet")
    someone.presses("Try again")
    someone.waits_until_sees("Kept.")
    assert someone.kept()[0].done_seconds == 25


def test_everything_that_can_be_pressed_has_a_name(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    assert nameless(someone.player) == []
    someone.presses("Begin")
    assert nameless(someone.player) == []
    someone.presses("Stop")
    assert nameless(someone.player) == []


def test_the_large_buttons_are_large(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    for name in ("Again", "Pause", "Skip", "Easier", "Stop"):
        height = someone.height_of(name)
        assert height >= 56, f"{name} is {height} px high"


def test_the_drawing_says_in_words_what_it_shows(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    words = [label.text() for label in someone.player.findChildren(QLabel) if label.isVisible()]
    assert "Stay there and breathe" in words
    assert someone.reads().count("Stay there and breathe") == 2


def test_only_the_groups_of_a_relaxation_are_counted(someone: AtThePlayer) -> None:
    someone.starts("relaxation/relaxation_8")
    assert not someone.sees("Part ")
    for group in range(1, 9):
        someone.presses("Skip")
        assert someone.sees(f"Part {group} of 8")
    someone.presses("Skip")
    assert not someone.sees("Part ")
