import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import bin
from companion.actions import check_in as verbs
from companion.actions.bin import Kind
from companion.actions.example import make_example
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import create_journal, open_journal
from companion.ui.desk import Desk
from companion.ui.journal_door import Aspect, Kept
from tests.support.journals import FakeClock, a_check_in, kept_in

FILE = "journal.companion"


def keeping(pain: int) -> Callable[[Journal], Changes]:
    check_in = a_check_in(pain)
    return lambda journal: verbs.keep(check_in, journal=journal)


def test_what_was_done_before_the_journal_is_open_is_kept_once_it_is(desk: Desk, qtbot: QtBot) -> None:
    kept: list[str] = []
    desk.journal.do(keeping(6), then=lambda: kept.append("kept"))
    assert not kept
    desk.place.open()
    qtbot.waitUntil(lambda: kept == ["kept"])
    assert [check_in.ratings["pain"] for check_in in kept_in(desk.place.path)] == [6]  # type: ignore[index]


def test_what_can_wait_comes_after_the_first_answers(desk: Desk, qtbot: QtBot) -> None:
    order: list[str] = []
    desk.journal.settled.connect(lambda: order.append("settled"))
    desk.journal.opened.connect(lambda: order.append("opened"))
    desk.journal.ask(lambda _: None, lambda _: order.append("answered"))
    desk.place.open()
    qtbot.waitUntil(lambda: "settled" in order)
    assert order == ["opened", "answered", "settled"]


def test_what_lay_long_in_the_bin_is_taken_out_and_told_once_the_journal_is_seen(
    desk: Desk, qtbot: QtBot, clock: FakeClock
) -> None:
    journal = create_journal(desk.place.path, clock=clock)
    old = a_check_in(2)
    verbs.keep(old, journal=journal)
    bin.delete(Kind.CHECK_IN, old.id, journal=journal, clock=clock)
    clock.passes(days=31)
    bin.empty(journal=journal, clock=clock)
    journal.close()
    clock.passes(days=1)
    with qtbot.waitSignal(desk.journal.changed) as changed:
        desk.place.open()
    assert changed.args == [Changes.EVERYTHING]
    again = open_journal(desk.place.path, clock=clock)
    assert bin.lying(Kind.CHECK_IN, journal=again) == ()
    again.close()


def test_who_watches_is_told_what_a_deed_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.place.open()
    with qtbot.waitSignal(desk.journal.changed) as changed:
        desk.journal.do(keeping(3))
    assert changed.args == [Changes.CHECK_INS]


def test_known_trouble_is_told_to_the_person_and_to_who_asked(desk: Desk, qtbot: QtBot) -> None:
    def full(journal: Journal) -> Changes:
        raise JournalTrouble(Trouble.DISK_FULL, str(journal.path))

    heard: list[str] = []
    desk.place.open()
    with qtbot.waitSignal(desk.journal.trouble) as told:
        desk.journal.do(full, refused=lambda: heard.append("refused"))
    assert told.args[0].trouble is Trouble.DISK_FULL
    assert heard == ["refused"]


def another_program_writes(desk: Desk) -> None:
    other = open_journal(desk.place.path, clock=desk.clock)
    verbs.keep(a_check_in(2), journal=other)
    other.close()


def test_what_another_program_wrote_is_noticed_when_one_looks(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    another_program_writes(desk)
    with qtbot.waitSignal(desk.journal.changed) as changed:
        desk.journal.look_again()
    assert changed.args == [Changes.EVERYTHING]


def test_what_another_program_writes_right_after_the_first_answer_is_noticed(desk: Desk, qtbot: QtBot) -> None:
    seen: list[Changes] = []
    desk.journal.changed.connect(seen.append)
    desk.journal.ask(lambda _: another_program_writes(desk), lambda _: None)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    desk.journal.look_again()
    with qtbot.waitSignal(desk.background.idle):
        desk.journal.ask(lambda journal: journal.path, lambda _: None)
    assert seen == [Changes.EVERYTHING]


def test_ones_own_writing_is_not_mistaken_for_anothers(desk: Desk, qtbot: QtBot) -> None:
    seen: list[Changes] = []
    desk.journal.changed.connect(seen.append)
    desk.place.open()
    desk.journal.do(keeping(4))
    desk.journal.look_again()
    with qtbot.waitSignal(desk.background.idle):
        desk.journal.ask(lambda journal: journal.path, lambda _: None)
    assert seen == [Changes.CHECK_INS]


def test_a_journal_that_cannot_be_opened_leaves_the_open_one_in_use(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    before = desk.place.path
    letter = tmp_path / "letter.companion"
    letter.write_text("Dear doctor")
    with qtbot.waitSignal(desk.place.refused) as refused:
        desk.place.open(letter)
    assert refused.args[0].trouble is Trouble.NOT_A_JOURNAL
    assert desk.place.path == before
    with qtbot.waitSignal(desk.journal.changed):
        desk.journal.do(keeping(5))


@pytest.mark.parametrize("name", ["other.companion", "ähnlich schön.companion"])
def test_another_journal_takes_the_place_of_the_first(desk: Desk, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    with qtbot.waitSignal(desk.place.opened):
        desk.place.start(tmp_path / name)
    with qtbot.waitSignal(desk.journal.changed):
        desk.journal.do(keeping(1))
    assert desk.settings.now.journal == str(tmp_path / name)
    assert len(kept_in(tmp_path / name)) == 1
    assert not kept_in(tmp_path / "journal.companion")


def test_what_was_refused_is_done_before_the_next_deed_in_the_order_it_came(
    desk: Desk, qtbot: QtBot, clock: FakeClock
) -> None:
    desk.place.open()
    qtbot.waitUntil(lambda: desk.journal.is_open and not desk.background.is_busy())
    kept: list[str] = []
    new = a_check_in(1)
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    desk.journal.do(lambda journal: verbs.keep(new, journal=journal), then=lambda: kept.append("new"))
    changed = a_check_in(2, id=new.id)
    desk.journal.do(lambda journal: verbs.keep(changed, journal=journal), then=lambda: kept.append("changed"))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert kept == []
    away.rename(desk.place.path)
    desk.journal.do(
        lambda journal: bin.delete(Kind.CHECK_IN, new.id, journal=journal, clock=clock),
        then=lambda: kept.append("deleted"),
    )
    qtbot.waitUntil(lambda: len(kept) == 3)
    assert kept == ["new", "changed", "deleted"]
    desk.journal.try_again()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert (len(kept), kept_in(desk.place.path)) == (3, [])


def test_what_a_journal_refused_is_not_written_into_another(desk: Desk, qtbot: QtBot) -> None:
    desk.place.open()
    qtbot.waitUntil(lambda: desk.journal.is_open and not desk.background.is_busy())
    desk.place.path.unlink()
    desk.journal.do(keeping(1))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(desk.place.path.with_name("other.companion"))
    desk.journal.try_again()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert kept_in(desk.place.path) == []


def test_what_a_journal_refused_waits_until_it_is_open_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    mine, other = desk.place.path, tmp_path / "other.companion"
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    away = mine.rename(tmp_path / "away.companion")
    desk.journal.do(keeping(1), about="pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(other)
    desk.journal.do(keeping(2), about="pain")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert desk.journal.something_waits_elsewhere
    away.rename(mine)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    kept = [[one.ratings["pain"] for one in kept_in(path)] for path in (mine, other)]  # type: ignore[index]
    assert kept == [[1], [2]]
    assert not desk.journal.something_waits_elsewhere


def test_what_is_refused_while_another_journal_opens_is_not_written_into_that(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    desk.place.path.unlink()
    desk.place.open(tmp_path / "other.companion")
    desk.journal.do(keeping(1))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    desk.journal.try_again()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert kept_in(tmp_path / "other.companion") == []


def test_an_older_deed_that_was_refused_is_not_done_after_a_newer_one_about_the_same_record(
    desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    old = a_check_in(1)
    new = a_check_in(2, id=old.id)
    away = desk.place.path.with_name("away.companion")
    tries: list[int] = []

    def first(journal: Journal) -> Changes:
        """The disk is gone for this moment only."""
        tries.append(1)
        if len(tries) > 1:
            return verbs.keep(old, journal=journal)
        desk.place.path.rename(away)
        try:
            return verbs.keep(old, journal=journal)
        finally:
            away.rename(desk.place.path)

    desk.journal.do(first, about=old.id)
    desk.journal.do(lambda journal: verbs.keep(new, journal=journal), about=old.id)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    desk.journal.try_again()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert [one.ratings for one in kept_in(desk.place.path)] == [new.ratings]


def test_what_is_done_and_asked_while_a_journal_opens_waits_for_that(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    other = tmp_path / "other.companion"
    asked: list[Path] = []
    desk.place.open(other)
    desk.journal.ask(lambda journal: journal.path, asked.append)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert asked == [other]


def test_what_is_done_while_the_same_journal_opens_again_is_not_refused(
    desk: Desk, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_journal(desk.place.path, clock=clock).close()
    with monkeypatch.context() as system:
        system.setattr(os, "access", lambda _, mode: not mode & os.W_OK)  # root may do everything
        with qtbot.waitSignal(desk.journal.settled):
            desk.place.open()
    assert desk.journal.refuses is Trouble.READ_ONLY
    refused: list[Exception] = []
    desk.journal.not_kept.connect(refused.append)
    desk.place.open()
    desk.journal.do(keeping(4))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert refused == []
    assert len(kept_in(desk.place.path)) == 1


def test_what_comes_along_is_kept_in_the_next_real_journal(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    desk.place.path.unlink()
    desk.journal.do(keeping(1), about="pain", comes_along=True)
    qtbot.waitUntil(lambda: desk.journal.state("pain") is Kept.REFUSED)
    make_example(tmp_path / "example.companion", weeks=1, seed=1, clock=desk.clock)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(tmp_path / "example.companion")
    assert desk.journal.something_waits_elsewhere
    assert not desk.journal.expects("pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(tmp_path / "other.companion")
    qtbot.waitUntil(lambda: desk.journal.state("pain") is Kept.YES)
    assert len(kept_in(tmp_path / "other.companion")) == 1


def test_what_is_open_is_told_although_who_opened_it_is_at_fault(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    told: list[str] = []
    desk.journal.opened.connect(lambda: told.append("opened"))

    def at_fault() -> None:
        raise RuntimeError

    def opener() -> Journal:
        return create_journal(tmp_path / "other.companion", clock=desk.clock)

    with qtbot.captureExceptions() as faults:
        desk.journal.open(opener, then=at_fault, failed=lambda _: None)
        qtbot.waitUntil(lambda: bool(faults))
    assert told == ["opened"]


def test_what_is_withdrawn_in_one_journal_is_still_for_another(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    mine, other = desk.place.path, tmp_path / "other.companion"
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open()
    away = mine.rename(tmp_path / "away.companion")
    desk.journal.do(keeping(1), about="pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(other)
    desk.journal.withdraw("pain")
    away.rename(mine)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    assert len(kept_in(mine)) == 1


def test_what_is_done_and_waits_for_nothing_any_more_is_not_refused(desk: Desk, qtbot: QtBot) -> None:
    check_in = a_check_in(3)

    def full(journal: Journal) -> Changes:
        raise JournalTrouble(Trouble.DISK_FULL, str(journal.path))

    desk.place.open()
    desk.journal.do(full, about=check_in.id, aspect=Aspect.CONTENT)
    with qtbot.waitSignal(desk.journal.changed):
        desk.journal.do(
            lambda journal: bin.delete(Kind.CHECK_IN, check_in.id, journal=journal, clock=desk.clock),
            about=check_in.id,
            aspect=Aspect.PLACE,
        )
    assert desk.journal.state(check_in.id) is Kept.REFUSED
    desk.journal.withdraw(check_in.id, Aspect.CONTENT)
    assert desk.journal.state(check_in.id) is Kept.YES


def test_what_an_example_refused_is_not_for_the_journal_that_took_its_place(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "example.companion"
    create_journal(path, clock=desk.clock, example=True).close()
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(path)
    path.unlink()
    desk.journal.do(keeping(1), about="pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.start(path)
    assert kept_in(path) == []


@pytest.fixture
def disk(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Path:
    """A folder with a journal, which is open."""
    (tmp_path / "disk").mkdir()
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(tmp_path / "disk" / FILE)
    return tmp_path / "disk"


def test_two_files_that_had_one_name_after_the_other_are_two_journals(desk: Desk, qtbot: QtBot, disk: Path) -> None:
    moved = disk.rename(disk.with_name("moved"))
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.start(disk / FILE)
    away = disk.rename(disk.with_name("away"))
    desk.journal.do(keeping(1), about="pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(moved / FILE)
    assert not desk.journal.is_same_again
    assert kept_in(moved / FILE) == []
    away.rename(disk)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(disk / FILE)
    assert len(kept_in(disk / FILE)) == 1


def test_what_takes_a_name_that_a_journal_has_no_more_is_another(desk: Desk, qtbot: QtBot, disk: Path) -> None:
    moved = disk.rename(disk.with_name("moved"))
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(moved / FILE)
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.start(disk / FILE)
    assert not desk.journal.is_same_again


def test_what_was_done_while_the_journal_could_not_be_opened_is_not_for_an_example(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    example, mine = tmp_path / "example.companion", tmp_path / "mine.companion"
    create_journal(example, clock=desk.clock, example=True).close()
    desk.place.path.write_text("Dear doctor")
    with qtbot.waitSignal(desk.place.refused):
        desk.place.open()
    desk.journal.do(keeping(1), about="pain")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(example)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert desk.journal.something_waits_elsewhere
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(mine)
    qtbot.waitUntil(lambda: desk.journal.state("pain") is Kept.YES)
    assert (len(kept_in(mine)), kept_in(example)) == (1, [])
