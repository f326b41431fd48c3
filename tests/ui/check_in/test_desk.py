from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.check_in import CheckIn, Mark
from companion.domain.clock import Moment
from companion.domain.scales import Measure
from companion.storage import copies
from companion.ui.check_in import steps
from companion.ui.check_in.desk import STILL_THE_SAME_FOR, CheckInDesk, Stage
from companion.ui.check_in.when_page import WhenPage
from companion.ui.desk import Desk
from tests.support.journals import FakeClock
from tests.support.person import Person

Kept = Callable[[], list[CheckIn]]
HIP = Mark(area="left_outer_hip", strength=6)


def test_nothing_is_kept_before_the_first_answer(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.look_again()
    assert kept() == []


def test_an_answer_is_kept_at_once_and_not_finished(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    (only,) = kept()
    assert (dict(only.ratings), only.finished) == ({Measure.PAIN: 6}, False)


def test_a_check_in_is_about_the_moment_of_its_first_answer(
    check_ins: CheckInDesk, clock: FakeClock, kept: Kept
) -> None:
    clock.passes(minutes=20)
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(minutes=1)
    check_ins.rate(Measure.SLEEP, 8)
    (only,) = kept()
    assert only.at.local == only.kept_at.local == datetime(2026, 11, 18, 8, 50)


def test_all_answers_go_to_one_check_in(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.mark((HIP,), "Mark left outer hip")
    check_ins.write("note", "windy", "Note")
    check_ins.done()
    (only,) = kept()
    assert (only.marks, only.note, only.finished) == ((HIP,), "windy", True)
    assert check_ins.stage is Stage.KEPT


def test_done_without_an_answer_keeps_nothing(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.done()
    assert (kept(), check_ins.stage) == ([], Stage.MAKING)


def test_a_bad_day_keeps_the_number_that_was_given_and_ends(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 9)
    check_ins.bad_day()
    (only,) = kept()
    assert (only.bad_day, only.finished, only.ratings[Measure.PAIN]) == (True, True, 9)


def test_a_bad_day_without_a_number_can_still_get_one(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.bad_day()
    check_ins.rate(Measure.PAIN, 9)
    (only,) = kept()
    assert (only.finished, only.ratings[Measure.PAIN], check_ins.stage) == (True, 9, Stage.KEPT)


def test_every_step_can_be_undone_and_done_again(check_ins: CheckInDesk, desk: Desk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.rate(Measure.PAIN, 7)
    check_ins.mark((HIP,), "Mark left outer hip")
    check_ins.write("helped", "warmth", "What seemed to help?")
    check_ins.done()
    after = kept()
    names = [desk.undo.text(number) for number in range(desk.undo.count())]
    assert names == ["Pain 6", "Pain 7", "Mark left outer hip", "What seemed to help?", "Done"]
    while desk.undo.canUndo():
        desk.undo.undo()
    assert kept() == []
    while desk.undo.canRedo():
        desk.undo.redo()
    assert kept() == after


def test_undoing_shows_the_check_in_it_is_about(check_ins: CheckInDesk, desk: Desk) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.done()
    first = check_ins.now.id
    check_ins.begin()
    desk.undo.undo()
    assert (check_ins.now.id, check_ins.stage) == (first, Stage.MAKING)


def test_letters_typed_one_after_the_other_are_one_step(check_ins: CheckInDesk, desk: Desk, kept: Kept) -> None:
    for text in ("s", "su", "sun"):
        check_ins.write("note", text, "Note")
    check_ins.rate(Measure.PAIN, 3)
    check_ins.write("note", "sunny", "Note")
    assert desk.undo.count() == 3
    desk.undo.undo()
    assert check_ins.now.note == "sun"
    desk.undo.undo()
    desk.undo.undo()
    assert (check_ins.now.note, kept()) == ("", [])


def test_a_sentence_after_a_rest_is_taken_back_without_what_was_written_before(
    check_ins: CheckInDesk, desk: Desk, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_ins.write("note", "sun", "Note")
    monkeypatch.setattr(steps, "monotonic", lambda: monotonic() + 8)
    check_ins.write("note", "sun ", "Note")
    check_ins.write("note", "sun w", "Note")
    desk.undo.undo()
    assert check_ins.now.note == "sun"
    desk.undo.redo()
    check_ins.keeping.hand_in()
    assert [one.note for one in kept()] == ["sun w"]


def test_the_same_answer_again_is_no_step(check_ins: CheckInDesk, desk: Desk) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.rate(Measure.PAIN, 6)
    assert desk.undo.count() == 1


def test_a_bad_day_that_is_taken_back_leaves_no_empty_check_in_and_comes_back_by_undo(
    check_ins: CheckInDesk, desk: Desk, kept: Kept
) -> None:
    check_ins.bad_day()
    check_ins.bad_day(is_one=False)
    assert kept() == []
    desk.undo.undo()
    assert [check_in.bad_day for check_in in kept()] == [True]


def test_the_only_answer_taken_back_after_the_end_leaves_no_empty_check_in(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 4)
    check_ins.done()
    check_ins.take_up(check_ins.now)
    check_ins.rate(Measure.PAIN, None)
    assert kept() == []
    check_ins.rate(Measure.PAIN, 5)
    assert [check_in.ratings[Measure.PAIN] for check_in in kept()] == [5]


def test_an_answer_that_is_taken_back_leaves_no_empty_check_in(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.SLEEP, 6)
    check_ins.rate(Measure.SLEEP, None)
    assert kept() == []


def test_several_check_ins_a_day(check_ins: CheckInDesk, clock: FakeClock, kept: Kept) -> None:
    for pain in (6, 4):
        check_ins.rate(Measure.PAIN, pain)
        check_ins.done()
        check_ins.begin()
        clock.passes(hours=4)
    assert [one.ratings[Measure.PAIN] for one in kept()] == [4, 6]


def test_an_earlier_time_is_kept_as_noted_later(check_ins: CheckInDesk, clock: FakeClock, kept: Kept) -> None:
    check_ins.begin(clock.at(datetime(2026, 11, 16, 20)))
    clock.passes(minutes=2)
    check_ins.rate(Measure.PAIN, 3)
    (only,) = kept()
    assert (only.at.local, only.noted_later) == (datetime(2026, 11, 16, 20), True)


def test_a_time_that_the_clocks_leave_out_tonight_is_taken_for_now(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = WhenPage(desk, check_ins, for_new=True)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    now = clock.now()
    monkeypatch.setattr(clock, "at", lambda local: Moment(local + timedelta(hours=1), now.offset, now.zone))
    person = Person(page, qtbot)
    person.presses("10 minutes earlier")
    person.presses("Use this time")
    check_ins.rate(Measure.PAIN, 3)
    (only,) = kept()
    assert (only.at, only.kept_at) == (now, now)


def test_a_check_in_can_be_moved_to_another_time_and_back(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept
) -> None:
    check_ins.rate(Measure.PAIN, 3)
    check_ins.move_to(clock.at(datetime(2026, 11, 18, 6)))
    assert kept()[0].at.local.hour == 6
    desk.undo.undo()
    assert kept()[0].at.local.hour == 8


def test_a_finished_one_can_be_changed_and_stays_finished(check_ins: CheckInDesk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.done()
    check_ins.take_up(check_ins.now)
    assert check_ins.stage is Stage.CHANGING
    check_ins.rate(Measure.PAIN, 5)
    check_ins.done()
    (only,) = kept()
    assert (only.ratings[Measure.PAIN], only.finished, check_ins.stage) == (5, True, Stage.KEPT)


def test_deleting_clears_the_desk_and_can_be_undone(check_ins: CheckInDesk, desk: Desk, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.done()
    deleted = check_ins.now
    check_ins.delete(deleted)
    assert (kept(), check_ins.now.is_empty) == ([], True)
    desk.undo.undo()
    assert kept() == [deleted]


def test_the_one_left_open_a_moment_ago_lies_on_the_desk_as_it_was(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(minutes=10)
    again = CheckInDesk(desk.journal, desk.undo, desk.clock)
    again.look_again()
    settled()
    assert (again.now, again.offer) == (check_ins.now, None)


@pytest.mark.parametrize("hours", [3, 24, 6 * 24])
def test_the_one_left_open_long_ago_is_offered(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, settled: Callable[[], None], hours: int
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    settled()
    clock.passes(hours=hours)
    again = CheckInDesk(desk.journal, desk.undo, desk.clock)
    again.look_again()
    settled()
    assert (again.now.is_empty, again.offer) == (True, check_ins.now)


def test_after_seven_days_nothing_is_offered_any_more(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(days=8)
    again = CheckInDesk(desk.journal, desk.undo, desk.clock)
    again.look_again()
    settled()
    assert again.offer is None


def test_a_number_pressed_hours_later_begins_another_check_in(
    check_ins: CheckInDesk, clock: FakeClock, kept: Kept
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(seconds=STILL_THE_SAME_FOR.total_seconds() + 1)
    check_ins.rate(Measure.PAIN, 4)
    assert [one.ratings[Measure.PAIN] for one in kept()] == [4, 6]


def test_a_slip_of_the_first_minutes_is_put_right(check_ins: CheckInDesk, clock: FakeClock, kept: Kept) -> None:
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(minutes=14)
    check_ins.rate(Measure.PAIN, 4)
    assert [one.ratings[Measure.PAIN] for one in kept()] == [4]


def test_another_number_a_while_later_is_another_check_in_and_the_first_stays(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept
) -> None:
    ended: list[CheckIn] = []
    check_ins.another_begun.connect(ended.append)
    check_ins.rate(Measure.PAIN, 7)
    first = check_ins.now
    for _ in range(5):
        clock.passes(minutes=20)
        check_ins.mark((HIP,), "Mark left outer hip")
    check_ins.rate(Measure.PAIN, 3)
    later, earlier = kept()
    assert (later.ratings[Measure.PAIN], later.at.local.hour, later.marks) == (3, 10, ())
    assert (earlier.ratings[Measure.PAIN], earlier.at, earlier.marks, earlier.finished) == (7, first.at, (HIP,), True)
    assert [one.id for one in ended] == [first.id]
    while desk.undo.canUndo():
        desk.undo.undo()
    assert kept() == []


def test_the_number_of_an_earlier_time_can_be_changed_as_long_as_it_is_looked_at(
    check_ins: CheckInDesk, clock: FakeClock, kept: Kept
) -> None:
    check_ins.begin(clock.at(datetime(2026, 11, 18, 7)))
    check_ins.rate(Measure.PAIN, 7)
    clock.passes(minutes=30)
    check_ins.rate(Measure.PAIN, 5)
    (only,) = kept()
    assert (only.ratings[Measure.PAIN], only.at.local.hour) == (5, 7)


def test_a_time_that_was_chosen_does_not_wait_for_days(check_ins: CheckInDesk, clock: FakeClock, kept: Kept) -> None:
    check_ins.begin(clock.at(datetime(2026, 11, 17, 8)))
    clock.passes(days=2)
    check_ins.rate(Measure.PAIN, 3)
    (only,) = kept()
    assert only.at.local.day == 20


def test_a_mark_hours_later_goes_to_another_check_in_without_the_marks_of_before(
    check_ins: CheckInDesk, clock: FakeClock, kept: Kept
) -> None:
    check_ins.mark((HIP,), "Mark left outer hip")
    clock.passes(hours=3)
    knee = Mark(area="left_knee_front", strength=2)
    check_ins.mark((HIP, knee), "Mark left knee")
    assert [one.marks for one in kept()] == [(knee,), (HIP,)]


def test_starting_the_program_again_makes_a_check_in_no_younger(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept, settled: Callable[[], None]
) -> None:
    check_ins.mark((HIP,), "Mark left outer hip")
    settled()
    clock.passes(minutes=100)
    again = CheckInDesk(desk.journal, desk.undo, desk.clock)
    again.look_again()
    settled()
    assert again.now == check_ins.now
    clock.passes(minutes=21)
    again.rate(Measure.PAIN, 6)
    assert [dict(one.ratings) for one in kept()] == [{Measure.PAIN: 6}, {}]


def test_an_offer_can_be_left_as_it_is_and_that_undone(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    clock.passes(days=1)
    check_ins.put_aside_if_old()
    check_ins.look_again()
    settled()
    assert check_ins.offer
    check_ins.leave_as_it_is(check_ins.offer)
    assert kept()[0].finished
    desk.undo.undo()
    assert not kept()[0].finished


def test_another_journal_finds_the_desk_clear(
    check_ins: CheckInDesk, desk: Desk, kept: Kept, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    settled()
    desk.place.start(desk.place.path.with_name("other.companion"))
    settled()
    assert check_ins.now.is_empty
    assert len(kept()) == 1


def test_the_same_journal_opened_again_leaves_on_the_desk_what_it_has(
    check_ins: CheckInDesk, desk: Desk, kept: Kept, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    settled()
    desk.journal.opened.connect(lambda: check_ins.rate(Measure.SLEEP, 8))
    desk.place.open()
    assert [dict(one.ratings) for one in kept()] == [{Measure.PAIN: 6, Measure.SLEEP: 8}]


def test_a_copy_in_place_of_the_journal_finds_the_desk_clear(
    check_ins: CheckInDesk, desk: Desk, clock: FakeClock, kept: Kept, settled: Callable[[], None]
) -> None:
    path = desk.place.path
    copies.copy_once_a_day(path, clock.now().day)
    check_ins.rate(Measure.PAIN, 6)
    settled()
    path.unlink()
    (copy,) = copies.copies_beside(path)
    desk.place.go_back(path, copy)
    settled()
    assert check_ins.now.is_empty
    check_ins.rate(Measure.SLEEP, 8)
    assert [dict(one.ratings) for one in kept()] == [{Measure.SLEEP: 8}]
