"""What is kept of a practice while it runs, and how it goes on after a crash."""

from collections.abc import Callable
from pathlib import Path

import pytest

from companion.actions import practice as verbs
from companion.domain.body import Side
from companion.domain.condition import Condition
from companion.domain.offering import Choices, Situation
from companion.domain.practice import Ending, UnderWay
from companion.ui.relief.plan import PracticePlan, plan_of
from companion.ui.relief.practising import KEPT_EVERY
from tests.support.at_the_player import AtThePlayer
from tests.support.journals import FakeClock

KNEE = "movement/one_knee_to_chest"


def crashes(someone: AtThePlayer) -> None:
    """The program is gone without a word; what was handed over before is kept."""
    someone.settles()
    someone.player.close()


def unfinished(someone: AtThePlayer) -> UnderWay:
    """What the journal offers to go on with."""
    found: list[UnderWay | None] = []
    someone.desk.journal.ask(lambda journal: verbs.under_way(journal=journal, clock=someone.clock), found.append)
    someone.settles()
    assert found[0]
    return found[0]


def as_now(someone: AtThePlayer, id: str) -> PracticePlan:
    """How it would be done now."""
    offering = someone.offering(id)
    return plan_of(offering, Choices(position=next(iter(offering.positions))), Situation())


def takes_up(comes: Callable[[], AtThePlayer], id: str) -> AtThePlayer:
    """Somebody comes again and goes on with what was under way."""
    again = comes()
    again.player.take_up(unfinished(again), as_now(again, id))
    again.player.arrive()
    return again


def test_what_is_left_out_for_somebody_is_not_announced_before_it_begins(someone: AtThePlayer) -> None:
    offering = someone.offering("ready/desk")
    choices = Choices(position=offering.positions[0])

    def announced(*conditions: Condition) -> set[str]:
        return set(map(str, plan_of(offering, choices, Situation(conditions=frozenset(conditions))).how))

    assert announced() - announced(Condition.HIP_REPLACEMENT) == {"Seated figure four", "Upper-body twist"}


def test_it_is_kept_from_its_beginning(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.settles()
    practice = someone.kept()[0]
    assert practice.is_under_way
    assert practice.done_seconds == 0


def test_a_crash_costs_seconds(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.starts("relaxation/relaxation_8")
    first.goes_on(100)
    crashes(first)
    again = comes()
    kept = unfinished(again).practice.done_seconds
    assert 100 - KEPT_EVERY - 14 <= kept <= 100


def test_after_a_crash_it_goes_on_where_it_was(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.lays(KNEE)
    first.presses("Pain 6, hard to ignore")
    first.presses("Begin")
    first.goes_on(15)
    first.presses("Pause")
    crashes(first)
    again = comes()
    again.player.take_up(unfinished(again))
    again.player.arrive()
    assert again.sees("Stay there and breathe")
    assert again.sees("8 seconds")
    assert again.can_press("Go on")
    again.presses("Go on")
    again.goes_on(200)
    again.waits_until_sees("Kept.")
    practice = again.kept()[0]
    assert (practice.ending, practice.pain_before) == (Ending.FINISHED, 6)
    assert len(again.kept()) == 1


def test_what_was_skipped_before_a_crash_stays_skipped(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.starts(KNEE)
    first.goes_on(12)
    first.presses("Skip")
    crashes(first)
    again = takes_up(comes, KNEE)
    assert again.sees("Part 2 of 2")
    again.presses("Stop")
    again.presses("Once more")
    assert again.sees("Stop if the front of your hip pinches.")


def test_what_is_taken_up_again_can_be_made_easier(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.starts(KNEE)
    first.goes_on(15)
    crashes(first)
    again = takes_up(comes, KNEE)
    again.presses("Go on")
    again.presses("Easier")
    assert not again.can_press("Easier")
    crashes(again)
    third = takes_up(comes, KNEE)
    third.presses("Go on")
    assert not third.can_press("Easier"), "it is the easier form already"


def test_the_easier_form_of_other_steps_is_not_offered(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.starts(KNEE, first_side=Side.RIGHT)
    first.goes_on(15)
    crashes(first)
    again = takes_up(comes, KNEE)
    again.presses("Go on")
    assert again.can_press("Pause")
    assert not again.can_press("Easier"), "it would begin with the other side"


def test_time_between_a_crash_and_the_next_start_does_not_count(
    comes: Callable[[], AtThePlayer], clock: FakeClock
) -> None:
    first = comes()
    first.starts(KNEE)
    first.goes_on(15)
    first.presses("Pause")
    crashes(first)
    clock.passes(hours=3)
    again = comes()
    again.player.take_up(unfinished(again))
    again.player.arrive()
    again.presses("Stop")
    again.waits_until_sees("Kept.")
    assert again.kept()[0].done_seconds == 15


def test_taking_up_the_one_that_runs_changes_nothing(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    someone.settles()
    someone.player.take_up(unfinished(someone))
    assert someone.can_press("Pause")


def test_one_without_a_run_cannot_be_taken_up(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.settles()
    lost = UnderWay(unfinished(someone).practice, None)
    someone.presses("Stop")
    with pytest.raises(ValueError, match="no run"):
        someone.player.take_up(lost)


def test_closing_the_window_keeps_how_far_it_is(comes: Callable[[], AtThePlayer]) -> None:
    first = comes()
    first.starts(KNEE)
    first.goes_on(9)
    first.player.keep_now()
    crashes(first)
    again = comes()
    assert unfinished(again).practice.done_seconds == 9


def test_it_is_not_written_to_another_journal_but_to_its_own_once_that_is_open_again(
    someone: AtThePlayer, tmp_path: Path
) -> None:
    home = someone.desk.place.path
    someone.starts(KNEE)
    someone.settles()
    someone.opens(tmp_path / "other.companion")
    someone.goes_on(20)
    someone.presses("Stop")
    someone.settles()
    assert someone.kept() == ()
    assert someone.sees("It is kept once its journal is open again, before Companion is closed.")
    someone.presses("Pain 4, there all the time")
    someone.settles()
    assert someone.kept() == ()
    someone.opens(home)
    someone.settles()
    (kept,) = someone.kept()
    assert (kept.ending, kept.pain_after) == (Ending.STOPPED, 4)
    assert someone.sees("Kept.")


def test_what_is_taken_up_belongs_to_the_journal_it_was_taken_up_from(
    comes: Callable[[], AtThePlayer], tmp_path: Path
) -> None:
    first = comes()
    home = first.desk.place.path
    first.starts(KNEE)
    first.goes_on(9)
    first.player.keep_now()
    crashes(first)
    again = takes_up(comes, KNEE)
    again.opens(tmp_path / "other.companion")
    again.player.keep_now()
    again.lays("breathing/calm_breathing")
    again.settles()
    assert again.kept() == ()
    again.opens(home)
    again.settles()
    assert [one.ending for one in again.kept()] == [Ending.STOPPED]


def test_its_own_journal_is_known_under_another_name(someone: AtThePlayer, tmp_path: Path) -> None:
    home = someone.desk.place.path
    someone.starts(KNEE)
    someone.settles()
    someone.opens(tmp_path / "other.companion")
    someone.presses("Stop")
    someone.settles()
    someone.opens(home.rename(tmp_path / "renamed.companion"))
    someone.settles()
    assert [one.ending for one in someone.kept()] == [Ending.STOPPED]


def test_what_is_kept_is_not_said_to_wait_for_its_journal(someone: AtThePlayer, tmp_path: Path) -> None:
    someone.starts(KNEE)
    someone.presses("Stop")
    someone.settles()
    someone.opens(tmp_path / "other.companion")
    assert someone.sees("Kept.")


def test_an_answer_after_the_end_can_be_undone_and_done_again(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.presses("Stop")
    someone.presses("Pain 4, there all the time")
    someone.desk.undo.undo()
    someone.settles()
    assert someone.kept()[0].pain_after is None
    someone.desk.undo.redo()
    someone.settles()
    assert someone.kept()[0].pain_after == 4


def test_an_answer_can_be_undone_when_its_practice_is_gone_from_the_screen(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.presses("Stop")
    someone.presses("Pain 4, there all the time")
    someone.lays("breathing/calm_breathing")
    someone.desk.undo.undo()
    someone.settles()
    assert someone.kept()[0].pain_after is None


def test_undo_of_an_answer_does_not_reach_into_the_next_practice(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    someone.presses("Pain 6, hard to ignore")
    someone.presses("Begin")
    someone.presses("Stop")
    someone.presses("Once more")
    someone.presses("Pain 4, there all the time")
    someone.presses("Begin")
    someone.desk.undo.undo()
    someone.desk.undo.undo()
    someone.settles()
    assert [practice.pain_before for practice in someone.kept()] == [None, None]
    someone.desk.undo.redo()
    someone.settles()
    assert sorted(str(practice.pain_before) for practice in someone.kept()) == ["6", "None"]


def test_undo_of_an_answer_of_before_works_also_after_the_start(someone: AtThePlayer) -> None:
    someone.lays(KNEE)
    someone.presses("Pain 6, hard to ignore")
    someone.presses("Begin")
    someone.desk.undo.undo()
    someone.settles()
    assert someone.kept()[0].pain_before is None
