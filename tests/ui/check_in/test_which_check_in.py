"""An answer goes to the check-in that a person looks at, and to the time that stands there."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.check_in import CheckIn, Mark
from companion.domain.scales import Measure
from companion.storage.journal import open_journal
from companion.ui.check_in import steps
from companion.ui.shell import Shell
from companion.ui.widgets.words import Words
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person
from tests.ui.conftest import ten_seconds_go_by

CHANGES_YESTERDAY = ("Earlier check-ins", "Change Yesterday, 14:10")
SIX, EIGHT = "Pain 6, hard to ignore", "Pain 8, hard to do anything"
YESTERDAY, EARLY = datetime(2026, 11, 17, 14, 10), datetime(2026, 11, 18, 4)
HIP, JAW = Mark(area="left_outer_hip", strength=6), Mark(area="left_jaw", strength=9)

Settle = Callable[[], None]
Goes = Callable[..., None]
ComesTo = Callable[..., Person]
Kept = Callable[[], list[CheckIn]]


def live(pain: int | None = 6, at: datetime = YESTERDAY, **more: object) -> CheckIn:
    """Kept at the moment it is about, as by one press."""
    return a_check_in(pain, clock=FakeClock(at), **more)  # type: ignore[arg-type]


def the_window(person: Person) -> Shell:
    assert isinstance(person.window, Shell)
    return person.window


def looks_again(person: Person, settle: Settle) -> None:
    """The page looks at the clock, as when somebody comes back to the window."""
    QApplication.sendEvent(the_window(person).current, QEvent(QEvent.Type.ActivationChange))
    settle()


def test_an_earlier_bad_day_changed_into_a_number_stays_on_its_day(comes_to: ComesTo, kept: Kept, goes: Goes) -> None:
    person = comes_to(live(None, bad_day=True))
    goes(person, *CHANGES_YESTERDAY)
    goes(person, "Bad day", EIGHT)
    assert [(one.at.local, one.finished) for one in kept()] == [(YESTERDAY, True)]


def test_an_earlier_note_written_anew_stays_on_its_day(
    comes_to: ComesTo, settled: Settle, kept: Kept, goes: Goes
) -> None:
    person = comes_to(live(None, note="drive"))
    goes(person, *CHANGES_YESTERDAY)
    goes(person, "Note")
    person.keys("Ctrl+A", "Delete")
    person.types("Note", "walk")
    the_window(person).keep_now()
    settled()
    assert [(one.at.local, one.note, one.finished) for one in kept()] == [(YESTERDAY, "walk", True)]


def test_what_was_left_open_yesterday_and_answered_anew_stays_on_its_day(
    comes_to: ComesTo, kept: Kept, goes: Goes
) -> None:
    person = comes_to(live(finished=False))
    goes(person, "Add more", "Take back Pain", EIGHT)
    assert [one.at.local for one in kept()] == [YESTERDAY]


def test_nothing_is_written_on_one_that_was_deleted_again(
    comes_to: ComesTo, settled: Settle, kept: Kept, goes: Goes
) -> None:
    person = comes_to(live())
    goes(person, *CHANGES_YESTERDAY)
    goes(person, "Delete")
    person.keys("Ctrl+Z")
    goes(person, "Change Yesterday, 14:10")
    person.keys("Ctrl+Y")
    settled()
    assert person.sees("Earlier check-ins")
    assert not person.can_press("Note")
    assert kept() == []


def test_nothing_is_written_on_one_that_is_in_the_bin_again(
    comes_to: ComesTo, settled: Settle, kept: Kept, tmp_path: Path, goes: Goes
) -> None:
    person = comes_to(live())
    goes(person, *CHANGES_YESTERDAY)
    goes(person, "Delete", "Bin", "Put back: Yesterday, 14:10")
    person.keys("Esc")
    goes(person, "Change Yesterday, 14:10")
    person.picks("Undo")
    settled()
    assert not person.can_press(EIGHT)
    assert kept() == []
    journal = open_journal(tmp_path / "journal.companion", clock=FakeClock())
    with journal.reading() as unit:
        assert len(unit.check_ins.in_bin()) == 1
    journal.close()


def test_the_keyboard_stays_on_what_stands_above_when_the_page_turns_by_itself(
    comes_to: ComesTo, settled: Settle, kept: Kept, clock: FakeClock, qtbot: QtBot, goes: Goes
) -> None:
    person = comes_to()
    goes(person, SIX, "Done")
    clock.passes(hours=1, minutes=59, seconds=55)
    person.keys("Ctrl+Shift+Q")
    line = "A question for my provider"
    qtbot.waitUntil(lambda: has_keyboard(line))
    clock.passes(seconds=10)
    looks_again(person, settled)
    assert has_keyboard(line)
    assert [one.ratings[Measure.PAIN] for one in kept()] == [6]


def test_an_empty_page_left_open_at_night_asks_about_now(comes_to: ComesTo, settled: Settle, clock: FakeClock) -> None:
    person = comes_to()
    clock.passes(days=1)
    looks_again(person, settled)
    assert person.sees("How much does it hurt right now?")
    assert person.can_press("Earlier check-ins")
    assert not person.sees("Yesterday, 8:30")


def test_an_empty_note_open_at_midnight_stays_open_and_is_of_the_new_day(
    comes_to: ComesTo, settled: Settle, kept: Kept, clock: FakeClock, goes: Goes
) -> None:
    person = comes_to()
    goes(person, "Note")
    clock.passes(days=1)
    looks_again(person, settled)
    person.types("Note", "awake")
    the_window(person).keep_now()
    settled()
    assert [(one.note, one.at) for one in kept()] == [("awake", clock.now())]


@pytest.mark.parametrize(("before", "written"), [("sun", " and rain"), ("", "rain")])
def test_what_is_written_right_after_a_night_is_of_now_and_the_page_stays(
    comes_to: ComesTo,
    settled: Settle,
    kept: Kept,
    clock: FakeClock,
    qtbot: QtBot,
    goes: Goes,
    before: str,
    written: str,
) -> None:
    person = comes_to()
    goes(person, SIX, "Note")
    evening = clock.now()
    person.types("Note", before)
    the_window(person).keep_now()
    settled()
    clock.passes(hours=9)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, written)
    qtbot.waitUntil(lambda: person.value("Note") == written)
    the_window(person).keep_now()
    settled()
    assert [(one.note, one.at) for one in kept()] == [(written, clock.now()), (before, evening)]


def test_what_was_written_before_a_night_is_put_right_where_it_stands(
    comes_to: ComesTo, settled: Settle, kept: Kept, clock: FakeClock, goes: Goes
) -> None:
    person = comes_to()
    goes(person, SIX, "Note")
    person.types("Note", "suun")
    clock.passes(hours=9)
    person.keys("Backspace", "Backspace")
    the_window(person).keep_now()
    settled()
    assert [one.note for one in kept()] == ["su"]


def test_the_page_of_a_time_goes_with_its_check_in(
    comes_to: ComesTo, settled: Settle, clock: FakeClock, goes: Goes
) -> None:
    person = comes_to()
    goes(person, SIX, "Done", "Change this one", "Change the time")
    clock.passes(hours=3)
    looks_again(person, settled)
    assert person.sees("How much does it hurt right now?")
    assert not person.can_press("Use this time")


def test_last_time_is_the_last_time_also_if_that_is_still_open(comes_to: ComesTo, goes: Goes) -> None:
    person = comes_to(live(marks=(JAW,)), live(at=EARLY, marks=(HIP,), note="x", finished=False))
    goes(person, "Where it hurts")
    assert person.sees("Last time you marked")
    assert not person.sees("left jaw 9")


def test_digits_that_need_shift_answer(comes_to: ComesTo, settled: Settle, kept: Kept) -> None:
    comes_to()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_7, Qt.KeyboardModifier.ShiftModifier)
    settled()
    assert [one.ratings[Measure.PAIN] for one in kept()] == [7]


def test_a_ten_is_taken_back_as_a_whole(comes_to: ComesTo) -> None:
    person = comes_to()
    person.keys("5", "1", "0")
    assert person.is_checked("Pain 10, worst imaginable")
    person.keys("Ctrl+Z")
    assert person.is_checked("Pain 5, hard to forget")
    person.keys("Ctrl+Shift+Z")
    assert person.is_checked("Pain 10, worst imaginable")


def test_a_1_that_was_meant_comes_back_when_a_later_ten_is_taken_back(
    comes_to: ComesTo, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = comes_to()
    person.keys("1")
    monkeypatch.setattr(steps, "monotonic", lambda: monotonic() + 3)
    person.presses("Pain 10, worst imaginable")
    person.keys("Ctrl+Z")
    assert person.is_checked("Pain 1, barely there")


def test_a_ten_on_the_body_is_taken_back_as_a_whole(comes_to: ComesTo) -> None:
    person = comes_to()
    person.presses("Where it hurts")
    person.comes_by_tab_to("forehead, front view")
    person.keys("4", "1", "0")
    assert person.sees("forehead 10")
    person.keys("Ctrl+Z")
    assert person.sees("forehead 4")


def test_the_keyboard_is_on_the_body_after_last_time_was_put_away(comes_to: ComesTo, qtbot: QtBot, goes: Goes) -> None:
    person = comes_to(live(marks=(HIP,)))
    goes(person, "Where it hurts")
    person.comes_by_tab_to("Not today")
    person.keys("Space")
    qtbot.waitUntil(lambda: not has_keyboard("Not today"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert the_window(person).current.isAncestorOf(focus)


def test_noon_of_a_day_that_began_meanwhile_has_not_come(comes_to: ComesTo, clock: FakeClock, goes: Goes) -> None:
    person = comes_to()
    clock.jumps(hours=15, minutes=25)
    goes(person, "Earlier check-ins", "Note an earlier time")
    clock.passes(minutes=10)
    person.presses("Noon today")
    assert not person.sees("Today, 12:00")


def test_a_time_that_is_being_chosen_is_called_as_by_now_and_what_has_come_can_be_chosen(
    comes_to: ComesTo, clock: FakeClock, settled: Settle, goes: Goes
) -> None:
    person = comes_to()
    goes(person, "Earlier check-ins", "Note an earlier time")
    assert person.sees("Today, 8:30")
    assert not person.can_press("An hour later")
    clock.passes(hours=16)
    ten_seconds_go_by(the_window(person), settled)
    assert person.sees("Yesterday, 8:30")
    assert not person.sees("Today, 8:30")
    assert person.can_press("An hour later")


def has_keyboard(name: str) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and focus.accessibleName() == name


@pytest.mark.parametrize("ends", [(SIX, "Done"), (SIX, "Where it hurts", "Finish check-in"), ("Bad day",)])
def test_a_check_in_that_ends_leaves_the_keyboard_on_what_is_kept(
    comes_to: ComesTo, goes: Goes, ends: tuple[str, ...]
) -> None:
    person = comes_to()
    goes(person, *ends)
    title = QApplication.focusWidget()
    assert isinstance(title, Words)
    assert title.text().endswith("ept. That is all.")
