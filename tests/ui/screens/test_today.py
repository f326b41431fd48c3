import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.actions import check_in as verbs
from companion.domain.check_in import LONGEST_NOTE, CheckIn, Kind, Mark
from companion.domain.scales import Measure
from companion.ui.desk import Desk
from companion.ui.screens import RELIEF, WARNING_SIGNS
from companion.ui.shell import Shell
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, a_check_in, kept_in
from tests.support.person import Person
from tests.ui.conftest import opened

SIX, EIGHT = "Pain 6, hard to ignore", "Pain 8, hard to do anything"
YESTERDAY = datetime(2026, 11, 17, 14, 10)
HIP = Mark(area="left_outer_hip", strength=6)

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")


@pytest.fixture
def settle(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not desk.background.is_busy())


@pytest.fixture
def kept(settle: Callable[[], None], tmp_path: Path) -> Callable[[], list[CheckIn]]:
    def read() -> list[CheckIn]:
        settle()
        return kept_in(tmp_path / "journal.companion")

    return read


def test_it_asks_one_thing_and_says_that_the_rest_is_optional(person: Person) -> None:
    assert person.sees("How much does it hurt right now?")
    assert person.sees("All of it is optional")


def test_the_number_can_be_taken_back(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    assert not person.can_press("Take back Pain")
    person.presses(SIX)
    person.presses("Take back Pain")
    assert not person.is_checked(SIX)
    assert not person.can_press("Take back Pain")
    assert kept() == []


def test_one_press_is_kept_and_says_so(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    person.presses(SIX)
    person.waits_until_sees("Kept at 8:30. Only on this computer.")
    assert person.sees("6 – hard to ignore")
    assert [one.ratings[Measure.PAIN] for one in kept()] == [6]


def test_the_keyboard_starts_on_the_numbers(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    person.keys("7")
    assert kept()[0].ratings[Measure.PAIN] == 7


def test_a_bad_day_ends_with_what_was_kept_and_asks_nothing(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    person.presses(EIGHT)
    person.presses("Bad day")
    person.waits_until_sees("A bad day, kept. That is all.")
    assert not person.sees("?")
    assert (kept()[0].bad_day, kept()[0].finished) == (True, True)


def test_a_bad_day_without_a_number_offers_the_number_and_nothing_more(
    person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    person.presses("Bad day")
    person.waits_until_sees("If you like: how much does it hurt?")
    assert not person.can_press("How you are")
    person.presses(EIGHT)
    assert kept()[0].ratings[Measure.PAIN] == 8
    assert person.sees("8 – hard to do anything")


def test_the_end_of_a_check_in_says_what_was_kept_where_and_how_to_change_it(person: Person) -> None:
    person.presses(SIX)
    person.presses("How you are")
    person.presses("Poor sleep 8")
    person.presses("Finish check-in")
    person.waits_until_sees("Kept. That is all.")
    for words in ("6 – hard to ignore", "Poor sleep 8", "only on this computer", "You can change it here"):
        assert person.sees(words)


def test_after_a_new_start_it_says_when_the_last_answer_was_kept(
    make: Callable[[], Desk], qtbot: QtBot, clock: FakeClock
) -> None:
    first = Person(opened(make(), qtbot), qtbot)
    first.presses(SIX)
    first.waits_until_sees("Kept at 8:30.")
    clock.passes(minutes=12)
    first.presses(EIGHT)
    first.waits_until_sees("Kept at 8:42.")
    clock.passes(minutes=5)
    again = Person(opened(make(), qtbot), qtbot)
    again.waits_until_sees("Kept at 8:42.")


def test_each_card_says_what_was_answered(person: Person) -> None:
    person.presses("How you are")
    person.presses("Tiredness 7")
    person.presses("Stress 4")
    person.presses("Back")
    assert person.sees("Tiredness 7, Stress 4")
    person.presses("Your day")
    person.types("What seemed to help?", "warm bag")
    person.presses("Back")
    assert person.sees("warm bag")


def test_from_an_answer_tab_leads_to_the_next_question_and_a_digit_answers_where_the_keyboard_is(
    person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    person.presses("How you are")
    person.comes_by_tab_to("Tiredness 0, not tired")
    person.keys("5", "Tab", "4", "Tab", "3")
    asked = (Measure.TIREDNESS, Measure.SLEEP, Measure.THINKING)
    assert [kept()[0].ratings[measure] for measure in asked] == [5, 4, 3]
    person.keys("Shift+Tab")
    assert person.focus_is("Take back Foggy head")
    person.keys("8")
    assert [kept()[0].ratings[measure] for measure in asked] == [5, 4, 8]


def test_lower_is_better_is_written_where_it_is_rated(person: Person) -> None:
    person.presses("How you are")
    assert person.sees("Lower is better in every row.")


def test_a_note_that_is_too_long_is_explained_and_not_lost(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    text = "a" * LONGEST_NOTE + "bc"
    person.presses(SIX)
    person.presses("Note")
    person.pastes("Note", text)
    assert person.sees("That note is long: 2 over")
    assert person.can_press("Finish check-in")
    person.presses("Finish check-in")
    person.waits_until_sees("Kept. That is all.")
    person.presses("Change this one")
    person.presses("Note")
    assert person.value("Note") == text
    assert kept()[0].note == text


def test_marks_are_kept_and_said_on_the_card(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(5, at=YESTERDAY, marks=(HIP,)))
    person.presses("Where it hurts")
    person.presses("Same as last time")
    person.presses("Back")
    assert person.sees("left outer hip 6")
    assert kept()[0].marks == (HIP,)


def test_undo_takes_back_step_by_step_and_the_menu_names_the_step(
    person: Person, desk: Desk, kept: Callable[[], list[CheckIn]]
) -> None:
    person.presses(SIX)
    person.presses(EIGHT)
    assert desk.undo.undoText() == "Pain 8"
    person.keys("Ctrl+Z")
    assert person.is_checked(SIX)
    person.keys("Ctrl+Z")
    assert (kept(), person.sees("One press is enough.")) == ([], True)
    person.keys("Ctrl+Shift+Z")
    assert person.is_checked(SIX)


def test_undo_after_done_opens_the_check_in_again(person: Person) -> None:
    person.presses(SIX)
    person.presses("Done")
    person.waits_until_sees("Kept. That is all.")
    person.keys("Ctrl+Z")
    assert person.is_checked(SIX)


def test_another_check_in_on_the_same_day(person: Person, clock: FakeClock, kept: Callable[[], list[CheckIn]]) -> None:
    person.presses(SIX)
    person.presses("Done")
    person.waits_until_sees("Kept. That is all.")
    clock.passes(hours=1)
    person.presses("Another check-in")
    person.waits_until_sees("Noted so far: 8:30 pain 6")
    person.presses(EIGHT)
    assert [one.ratings[Measure.PAIN] for one in kept()] == [8, 6]


def test_the_keyboard_stays_on_the_number_that_was_typed_though_it_begins_another_check_in(
    person: Person, clock: FakeClock, kept: Callable[[], list[CheckIn]]
) -> None:
    person.keys("6")
    clock.passes(minutes=20)
    person.keys("8")
    person.waits_until_sees("This is another one.")
    assert person.focus_is(EIGHT)
    person.keys("Space")
    assert [one.ratings[Measure.PAIN] for one in kept()] == [8, 6]


def test_the_number_of_this_morning_counts_as_noted_and_is_not_called_unfinished(
    comes_to: Callable[..., Person],
) -> None:
    person = comes_to(a_check_in(6, clock=FakeClock(datetime(2026, 11, 18, 5, 10)), finished=False))
    person.waits_until_sees("Want to add more to your check-in of 5:10?")
    assert person.sees("Noted so far: 5:10 pain 6")
    person.presses("Earlier check-ins")
    person.waits_until_sees("Pain 6 – hard to ignore")
    assert not person.sees("nfinished")


def test_a_bad_day_without_a_number_is_named_among_what_was_noted(comes_to: Callable[..., Person]) -> None:
    early, later = datetime(2026, 11, 18, 7, 5), datetime(2026, 11, 18, 8, 5)
    person = comes_to(a_check_in(at=early, bad_day=True), a_check_in(9, at=later, bad_day=True))
    person.waits_until_sees("Noted so far: 7:05 bad day, 8:05 bad day with pain 9")


def test_more_can_be_added_to_yesterdays_number(comes_to: Callable[..., Person]) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY, finished=False))
    person.waits_until_sees("Want to add more to yesterday's check-in?")
    assert not person.sees("nfinished")
    person.presses("Add more")
    assert person.is_checked(SIX)


def test_yesterdays_unfinished_one_is_offered_and_can_be_gone_on_with(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY, note="windy", finished=False))
    person.waits_until_sees("Yesterday's check-in is unfinished.")
    person.presses("Go on")
    assert person.is_checked(SIX)
    assert person.sees("Yesterday, 14:10")
    person.presses("How you are")
    person.presses("Poor sleep 8")
    (only,) = kept()
    assert (only.at.local, only.ratings[Measure.SLEEP]) == (YESTERDAY, 8)


def test_an_unfinished_one_can_be_kept_as_it_is(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY, note="windy", finished=False))
    person.waits_until_sees("Yesterday's check-in is unfinished.")
    person.presses("Keep as it is")
    assert kept()[0].finished
    assert not person.sees("unfinished")


def test_an_unfinished_one_goes_to_the_bin_which_is_said_and_comes_back_with_undo(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]], settle: Callable[[], None]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY, note="windy", finished=False))
    person.waits_until_sees("Yesterday's check-in is unfinished.")
    person.presses("Move to the bin")
    assert kept() == []
    assert person.sees("It is in the bin. It can be put back for 30 days.")
    person.presses("Undo")
    settle()
    person.waits_until_sees("Yesterday's check-in is unfinished.")


def test_after_weeks_there_is_one_plain_page_and_no_blame(comes_to: Callable[..., Person]) -> None:
    person = comes_to(a_check_in(6, at=datetime(2026, 10, 14, 9), finished=False))
    person.waits_until_sees("Welcome back. Gaps are fine.")
    assert not person.sees("unfinished")
    assert person.can_press(SIX)


def test_an_earlier_one_is_changed_where_it_was_made_and_the_list_comes_back(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY, note="windy"))
    person.presses("Earlier check-ins")
    person.waits_until_sees("windy")
    person.presses("Change Yesterday, 14:10")
    assert person.sees("You are changing this check-in")
    assert person.sees("How much did it hurt?")
    person.presses(EIGHT)
    person.presses("Done")
    person.waits_until_sees("Pain 8 – hard to do anything")
    assert person.can_press("Note an earlier time")
    assert kept()[0].ratings[Measure.PAIN] == 8


def test_changing_a_bad_day_says_once_that_it_is_kept(comes_to: Callable[..., Person]) -> None:
    person = comes_to(a_check_in(at=YESTERDAY, bad_day=True))
    person.presses("Earlier check-ins")
    person.waits_until_sees("Bad day")
    person.presses("Change Yesterday, 14:10")
    assert person.is_checked("Bad day")
    assert len([words for words in person.reads() if "kept" in words.casefold()]) == 1


def test_an_earlier_one_is_moved_to_another_time(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY))
    person.presses("Earlier check-ins")
    person.waits_until_sees("Pain 6")
    person.presses("Change Yesterday, 14:10")
    person.presses("Change the time")
    person.presses("A day earlier")
    person.presses("Use this time")
    assert person.sees("Monday 16 November, 14:10")
    assert kept()[0].at.local == datetime(2026, 11, 16, 14, 10)


def test_an_earlier_time_is_noted_and_says_that_it_was_noted_later(
    person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    person.presses("Earlier check-ins")
    person.presses("Note an earlier time")
    person.presses("Last evening")
    person.presses("Use this time")
    assert person.sees("Yesterday, 20:00")
    assert "How much does it hurt right now?" not in person.names()
    person.presses(SIX)
    person.presses("Done")
    person.waits_until_sees("Kept. That is all.")
    assert person.sees("Yesterday, 20:00 · Noted later")
    person.presses("Earlier check-ins")
    person.waits_until_sees("Noted later")
    assert kept()[0].at.local == datetime(2026, 11, 17, 20)


@pytest.mark.parametrize(("hours", "zone"), [(9, "Asia/Tokyo"), (-5, "America/New_York")])
def test_a_time_is_changed_where_it_was_lived_also_after_a_journey(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]], clock: FakeClock, hours: int, zone: str
) -> None:
    person = comes_to(a_check_in(6, clock=FakeClock(YESTERDAY)))
    before = kept()[0].at
    clock.travels(hours=hours, zone=zone)
    person.presses("Earlier check-ins")
    person.waits_until_sees("Pain 6")
    person.presses("Change Yesterday, 14:10")
    person.presses("Change the time")
    person.presses("Use this time")
    assert kept()[0].at == before
    person.presses("Change the time")
    person.presses("An hour earlier")
    person.presses("Use this time")
    assert kept()[0].at == replace(before, local=before.local - timedelta(hours=1))


def test_an_earlier_time_that_cannot_be_read_is_not_used(person: Person) -> None:
    person.presses("Earlier check-ins")
    person.presses("Note an earlier time")
    person.types("Type the day and time", "")
    person.keys("Ctrl+A")
    person.types("Type the day and time", "31 11 2025")
    person.presses("Use this time")
    assert person.sees("This is not a day and time.")
    person.presses("Last evening")
    person.presses("Use this time")
    assert person.sees("Yesterday, 20:00")


def test_what_was_deleted_is_put_back_by_the_notice(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY))
    person.presses("Earlier check-ins")
    person.waits_until_sees("Pain 6")
    person.presses("Change Yesterday, 14:10")
    person.presses("Delete")
    assert kept() == []
    person.waits_until_sees("Nothing has been noted yet.")
    person.presses("Undo")
    person.waits_until_sees("Pain 6 – hard to ignore")
    assert len(kept()) == 1


def test_what_was_deleted_long_ago_is_put_back_from_the_bin_in_two_presses(
    comes_to: Callable[..., Person], kept: Callable[[], list[CheckIn]]
) -> None:
    person = comes_to(a_check_in(6, at=YESTERDAY))
    person.presses("Earlier check-ins")
    person.waits_until_sees("Pain 6")
    person.presses("Change Yesterday, 14:10")
    person.presses("Delete")
    person.waits_until_can_press("Close this message")
    person.presses("Close this message")
    person.presses("Bin")
    person.waits_until_sees("What you delete is kept here for 30 days.")
    person.waits_until_sees("Pain 6 – hard to ignore")
    person.presses("Put back: Yesterday, 14:10")
    assert len(kept()) == 1
    person.waits_until_sees("Nothing is here.")
    person.waits_until_sees("Put back: Yesterday, 14:10.")
    person.keys("Ctrl+Z")
    person.waits_until_can_press("Put back: Yesterday, 14:10")
    assert not person.sees("Put back: Yesterday, 14:10."), "it is in the bin again"


def test_the_next_morning_the_page_asks_anew_and_offers_what_was_left_open(
    person: Person, clock: FakeClock, settle: Callable[[], None]
) -> None:
    person.presses(SIX)
    settle()
    clock.passes(days=1)
    person.presses("Settings")
    person.presses("Today")
    person.waits_until_sees("Want to add more to yesterday's check-in?")
    assert not person.is_checked(SIX)


@posix
def test_what_could_not_be_kept_stays_and_is_tried_again_at_the_next_press(
    person: Person, settle: Callable[[], None], kept: Callable[[], list[CheckIn]]
) -> None:
    with full_disk():
        person.presses(SIX)
        settle()
    assert person.sees("Not kept yet. Your answers are still here")
    assert person.sees("the disk is full")
    assert person.is_checked(SIX)
    person.presses("How you are")
    person.presses("Poor sleep 8")
    assert dict(kept()[0].ratings) == {Measure.PAIN: 6, Measure.SLEEP: 8}
    assert not person.sees("Not kept")


@posix
def test_what_could_not_be_kept_is_tried_again_by_hand(
    person: Person, settle: Callable[[], None], kept: Callable[[], list[CheckIn]]
) -> None:
    with full_disk():
        person.presses("Bad day")
        settle()
    assert person.sees("Not kept yet")
    person.presses("Try again")
    person.waits_until_sees("A bad day, kept.")
    assert kept()[0].bad_day


def test_closing_right_after_typing_loses_no_letter(person: Person, shell: Shell, tmp_path: Path, qtbot: QtBot) -> None:
    person.presses("Note")
    person.types("Note", "sun")
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())
    assert kept_in(tmp_path / "journal.companion")[0].note == "sun"


def test_with_the_keyboard_alone_from_the_number_to_the_end(person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    person.keys("8", *["Tab"] * 6, "Return")
    assert person.focus_is("Tiredness 0, not tired")
    person.keys("Tab", "8", "Esc")
    assert person.focus_is("How you are")
    person.keys("Shift+Tab", "Shift+Tab", "Shift+Tab", "Space")
    person.waits_until_sees("Kept. That is all.")
    (only,) = kept()
    assert (dict(only.ratings), only.finished) == ({Measure.PAIN: 8, Measure.SLEEP: 8}, True)


def test_a_screen_reader_can_say_that_it_is_a_bad_day(person: Person, shell: Shell) -> None:
    button = next(one for one in shell.findChildren(QAbstractButton) if one.accessibleName() == "Bad day")
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.toggleAction())
    person.waits_until_sees("A bad day, kept.")


def test_esc_is_the_way_back_to_the_card_that_was_opened(person: Person) -> None:
    person.presses("How you are")
    person.keys("Esc")
    assert person.focus_is("How you are")


def test_everything_on_the_first_page_is_reached_with_the_tab_key_in_the_order_of_reading(person: Person) -> None:
    person.keys("5")
    reached = []
    for _ in range(8):
        person.keys("Tab")
        focus = QApplication.focusWidget()
        assert focus
        reached.append(focus.accessibleName() or getattr(focus, "text", str)())
    assert reached == [
        *("Bad day", "Take back Pain", "Done", "What may help now"),
        *("Where it hurts", "How you are", "Your day", "Note"),
    ]


NUMB = Mark(area="left_buttock", strength=5, kinds=(Kind.NUMB,))
LINE = "You noted numbness or tingling where you sit. If this is new, please read the warning signs."


def noted(desk: Desk) -> None:
    check_in = a_check_in(5, clock=desk.clock, marks=(NUMB,), finished=False)
    desk.journal.do(lambda journal: verbs.keep(check_in, journal=journal))


def test_what_may_help_is_one_press_from_a_check_in(shell: Shell, person: Person) -> None:
    assert not person.can_press("What may help now")
    person.presses(SIX)
    person.presses("What may help now")
    assert shell.current.PLACE is RELIEF


def test_an_answer_on_the_list_of_warning_signs_leads_there_in_one_calm_line(
    shell: Shell, person: Person, desk: Desk, qtbot: QtBot
) -> None:
    noted(desk)
    qtbot.waitUntil(lambda: person.can_press("Go on"))
    person.presses("Go on")
    person.waits_until_sees(LINE)
    person.presses("Read the warning signs")
    assert shell.current.PLACE is WARNING_SIGNS


def test_who_knows_it_closes_the_line_and_it_stays_closed(person: Person, desk: Desk, qtbot: QtBot) -> None:
    noted(desk)
    qtbot.waitUntil(lambda: person.can_press("Go on"))
    person.presses("Go on")
    person.waits_until_sees(LINE)
    person.presses("It is not new")
    assert not person.sees(LINE)
    person.presses("Done")
    person.waits_until_sees("Kept. That is all.")
    assert not person.sees(LINE)
