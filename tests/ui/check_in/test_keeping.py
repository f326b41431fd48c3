import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from companion.actions.example import make_example
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.desk import Desk
from companion.ui.drafts import SOON_MS
from companion.ui.journal_door import Kept
from tests.support.full_disk import full_disk
from tests.support.journals import a_check_in, kept_in

Read = Callable[[], list[CheckIn]]

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")


def state(check_ins: CheckInDesk) -> Kept:
    return check_ins.keeping.state(check_ins.now.id)


@pytest.fixture
def refused(check_ins: CheckInDesk, settled: Callable[[], None]) -> CheckInDesk:
    """A desk with an answer that the journal did not take; there is room again."""
    with full_disk():
        check_ins.rate(Measure.PAIN, 6)
        settled()
    return check_ins


def test_an_answer_is_under_way_until_the_journal_has_it(check_ins: CheckInDesk, settled: Callable[[], None]) -> None:
    check_ins.rate(Measure.PAIN, 6)
    assert state(check_ins) is Kept.UNDER_WAY
    settled()
    assert state(check_ins) is Kept.YES


@pytest.mark.parametrize("typed", [False, True])
def test_no_page_is_told_that_an_answer_is_kept_before_it_is(
    check_ins: CheckInDesk, settled: Callable[[], None], typed: bool
) -> None:
    states: list[Kept] = []
    check_ins.changed.connect(lambda: states.append(state(check_ins)))
    if typed:
        check_ins.write("note", "s", "Note")
        check_ins.keeping.hand_in()
    else:
        check_ins.rate(Measure.PAIN, 6)
    assert set(states) == {Kept.UNDER_WAY}
    settled()
    assert states[-1] is Kept.YES


def test_what_is_typed_is_written_within_a_quarter_of_a_second(
    check_ins: CheckInDesk, kept: Read, qtbot: QtBot
) -> None:
    assert SOON_MS <= 250
    check_ins.write("note", "sun", "Note")
    assert state(check_ins) is Kept.UNDER_WAY
    qtbot.waitUntil(lambda: state(check_ins) is Kept.YES, timeout=2_000)
    assert kept()[0].note == "sun"


def test_what_was_typed_goes_to_the_journal_before_what_is_typed_elsewhere(check_ins: CheckInDesk, kept: Read) -> None:
    check_ins.write("note", "sun", "Note")
    check_ins.begin()
    check_ins.write("note", "rain", "Note")
    assert "sun" in [one.note for one in kept()]
    check_ins.keeping.hand_in()
    assert sorted(one.note for one in kept()) == ["rain", "sun"]


def test_the_next_answer_takes_along_what_was_only_typed(check_ins: CheckInDesk, kept: Read) -> None:
    check_ins.write("note", "sun", "Note")
    check_ins.rate(Measure.PAIN, 6)
    assert kept()[0].note == "sun"


@posix
def test_what_the_journal_refuses_stays_on_the_desk(refused: CheckInDesk, kept: Read) -> None:
    assert (state(refused), refused.now.ratings[Measure.PAIN]) == (Kept.REFUSED, 6)
    assert kept() == []


@posix
def test_the_next_answer_tries_again(refused: CheckInDesk, kept: Read) -> None:
    refused.rate(Measure.SLEEP, 8)
    assert dict(kept()[0].ratings) == {Measure.PAIN: 6, Measure.SLEEP: 8}
    assert state(refused) is Kept.YES


@posix
def test_an_answer_in_another_check_in_tries_again_too(refused: CheckInDesk, kept: Read) -> None:
    refused.begin()
    refused.rate(Measure.PAIN, 3)
    assert {one.ratings[Measure.PAIN] for one in kept()} == {6, 3}


@posix
@pytest.mark.usefixtures("refused")
def test_trying_again_by_hand(desk: Desk, kept: Read) -> None:
    desk.journal.try_again()
    assert len(kept()) == 1


@posix
def test_an_older_version_never_takes_the_place_of_a_newer_one(
    refused: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    refused.rate(Measure.PAIN, 9)
    settled()
    desk.journal.try_again()
    assert kept()[0].ratings[Measure.PAIN] == 9


@posix
def test_what_was_refused_is_taken_up_as_it_is_now(refused: CheckInDesk) -> None:
    newest = refused.now
    refused.begin()
    refused.take_up(a_check_in(1, id=newest.id, finished=False))
    assert refused.now == newest


def test_one_that_is_deleted_right_after_an_answer_comes_back_with_that_answer(
    check_ins: CheckInDesk, desk: Desk, kept: Read
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    check_ins.write("note", "sun", "Note")
    check_ins.delete(check_ins.now)
    assert kept() == []
    desk.undo.undo()
    assert kept()[0].note == "sun"


def test_what_a_journal_refused_is_kept_in_the_one_that_is_started(
    refused: CheckInDesk, desk: Desk, settled: Callable[[], None]
) -> None:
    before, other = refused.now, desk.place.path.with_name("other.companion")
    desk.place.start(other)
    settled()
    assert (refused.now, state(refused)) == (before, Kept.YES)
    assert kept_in(other) == [before]


def test_what_a_journal_refused_is_never_put_into_an_example(
    refused: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    before, usual = refused.now, desk.place.path
    example = usual.with_name("example.companion")
    make_example(example, weeks=1, seed=1, clock=desk.clock)
    made_up = len(kept_in(example))
    refused.write("note", "sun", "Note")
    desk.place.open(example)
    settled()
    refused.rate(Measure.SLEEP, 3)
    settled()
    refused.delete(refused.now)
    settled()
    assert before.id not in {one.id for one in kept_in(example)}
    assert len(kept_in(example)) == made_up
    desk.place.open(usual)
    settled()
    assert kept() == [replace(before, note="sun")]


def test_of_what_was_refused_only_the_newest_is_tried_again(
    check_ins: CheckInDesk, desk: Desk, settled: Callable[[], None], kept: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []
    do = desk.journal.do

    def counted(deed: Callable[[Journal], Changes], **more: Any) -> None:
        def act(journal: Journal) -> Changes:
            tried.append(deed)
            return deed(journal)

        do(act, **more)

    monkeypatch.setattr(desk.journal, "do", counted)
    with full_disk():
        for pain in range(8):
            check_ins.rate(Measure.PAIN, pain)
            settled()
    desk.journal.try_again()
    assert [one.ratings[Measure.PAIN] for one in kept()] == [7]
    assert len(tried) == 9


@posix
def test_what_was_to_be_deleted_is_deleted_once_the_same_journal_is_open_again(
    check_ins: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    assert kept()
    with full_disk():
        check_ins.delete(check_ins.now)
        settled()
    assert kept()
    desk.place.open()
    settled()
    assert kept() == []


@posix
def test_what_was_to_be_put_back_is_put_back_also_if_only_the_next_answer_was_taken(
    check_ins: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    check_ins.rate(Measure.PAIN, 6)
    deleted = check_ins.now
    check_ins.delete(deleted)
    assert kept() == []
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    desk.undo.undo()
    desk.background.run(lambda: away.rename(path), lambda _: None)
    check_ins.take_up(deleted)
    check_ins.rate(Measure.SLEEP, 8)
    settled()
    assert state(check_ins) is Kept.REFUSED
    desk.journal.try_again()
    assert [dict(one.ratings) for one in kept()] == [{Measure.PAIN: 6, Measure.SLEEP: 8}]
    assert state(check_ins) is Kept.YES


@posix
def test_an_answer_that_was_refused_is_in_the_bin_with_a_check_in_that_was_deleted_since(
    check_ins: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    check_ins.rate(Measure.PAIN, 6)
    desk.background.run(lambda: away.rename(path), lambda _: None)
    check_ins.delete(check_ins.now)
    settled()
    desk.journal.try_again()
    assert kept() == []
    desk.undo.undo()
    assert [dict(one.ratings) for one in kept()] == [{Measure.PAIN: 6}]


def test_what_is_typed_while_another_journal_opens_is_kept_in_that(
    check_ins: CheckInDesk, desk: Desk, settled: Callable[[], None]
) -> None:
    other = desk.place.path.with_name("other.companion")
    desk.place.start(other)
    check_ins.write("note", "sun", "Note")
    settled()
    check_ins.keeping.hand_in()
    settled()
    assert [one.note for one in (*kept_in(other), *kept_in(desk.place.path.with_name("journal.companion")))] == ["sun"]


@posix
def test_what_is_refused_while_an_example_opens_is_not_put_into_that(
    check_ins: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    usual = desk.place.path
    example = usual.with_name("example.companion")
    make_example(example, weeks=1, seed=1, clock=desk.clock)
    made_up = len(kept_in(example))
    away = usual.rename(usual.with_name("away.companion"))
    desk.place.open(example)
    check_ins.rate(Measure.PAIN, 6)
    settled()
    away.rename(usual)
    check_ins.rate(Measure.SLEEP, 3)
    settled()
    assert len(kept_in(example)) == made_up + 1
    desk.place.open(usual)
    settled()
    assert [one.ratings for one in kept()] == [{Measure.PAIN: 6}]


@posix
def test_what_an_example_refused_is_not_put_into_a_real_journal(
    check_ins: CheckInDesk, desk: Desk, kept: Read, settled: Callable[[], None]
) -> None:
    usual = desk.place.path
    example = usual.with_name("example.companion")
    make_example(example, weeks=1, seed=1, clock=desk.clock)
    desk.place.open(example)
    settled()
    with full_disk():
        check_ins.rate(Measure.PAIN, 6)
        settled()
    desk.place.open(usual)
    settled()
    assert kept() == []


@posix
def test_one_that_was_deleted_while_it_was_refused_is_not_seen_in_the_next_journal(
    refused: CheckInDesk, desk: Desk, settled: Callable[[], None]
) -> None:
    other = desk.place.path.with_name("other.companion")
    with full_disk():
        refused.delete(refused.now)
        settled()
    desk.place.start(other)
    settled()
    assert kept_in(other) == []
    assert not desk.journal.something_waits_elsewhere
