"""A journal that may not be changed, as a person meets it."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import draft, plan
from companion.storage import health
from companion.storage.journal import create_journal, open_journal
from companion.storage.upgrade import HEAD
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from tests.storage.test_upgrade import JOURNALS
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, a_check_in, keep_all
from tests.support.person import Person
from tests.ui.conftest import opened

BANNER = "This journal can be read, but not changed."


@pytest.mark.parametrize("version", [HEAD, "0004"])
def test_it_is_read_and_says_so_until_it_may_be_changed(
    desk: Desk, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    with monkeypatch.context() as system:
        system.setattr(os, "access", lambda _, mode: not mode & os.W_OK)  # root may do everything
        lies(desk.place.path, version, clock)
        before = desk.place.path.read_bytes()
        shell = opened(desk, qtbot)
        person = Person(shell, qtbot)
        assert person.sees(BANNER)
        read_through(shell, person)
        assert desk.place.path.read_bytes() == before
    with qtbot.waitSignal(desk.journal.settled):
        person.presses("Open it again")
    assert not person.sees("can be read, but not changed")
    person.presses("Pain 6, hard to ignore")
    person.waits_until_sees("Kept at")
    assert health.version_of(desk.place.path) == HEAD


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("version", [HEAD, "0004"])
def test_on_a_full_disk_it_is_read_and_says_so_until_there_is_room(
    desk: Desk, qtbot: QtBot, clock: FakeClock, version: str
) -> None:
    lies(desk.place.path, version, clock)
    before = desk.place.path.read_bytes()
    with full_disk():
        person = Person(opened(desk, qtbot), qtbot)
        assert person.sees("The disk is full. This journal can be read, but nothing can be kept in it.")
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        assert not person.sees("No copy of the journal"), "one notice says it, not two"
        person.presses("Weeks")
        person.presses("Today")
        person.presses("Pain 6, hard to ignore")
        person.waits_until_sees("Not kept: the disk is full.")
        assert not person.sees("The disk is full. This journal"), "one notice says it, not two"
        assert desk.place.path.read_bytes() == before
    person.presses("Open it again")
    person.waits_until_sees("Kept at")
    assert not person.sees("The disk is full. This journal")
    assert health.version_of(desk.place.path) == HEAD


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_what_another_program_writes_is_seen_also_where_nothing_can_be_kept(
    desk: Desk, shell_on_a_full_disk: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    person = Person(shell_on_a_full_disk, qtbot)
    for note in ("first", "second"):
        other = open_journal(desk.place.path, clock=clock)
        keep_all(other, a_check_in(6, clock=clock, note=note))
        other.close()
        desk.journal.look_again()
        qtbot.waitUntil(lambda: not desk.background.is_busy())
    person.presses("Earlier check-ins")
    for note in ("first", "second"):
        person.waits_until_sees(note)


@pytest.fixture
def shell_on_a_full_disk(desk: Desk, clock: FakeClock, qtbot: QtBot) -> Shell:
    """There is room again, and nobody has opened it again."""
    lies(desk.place.path, HEAD, clock)
    with full_disk():
        return opened(desk, qtbot)


def lies(path: Path, version: str, clock: FakeClock) -> None:
    if version == HEAD:
        create_journal(path, clock=clock).close()
    else:
        shutil.copy(JOURNALS / f"{version}.companion", path)


def read_through(shell: Shell, person: Person) -> None:
    for place in ("Weeks", "Care", "Relief", "Today"):
        person.presses(place)
        assert person.sees(BANNER)
    person.presses("Pain 6, hard to ignore")
    person.waits_until_sees("Not kept: the journal can be read, but not changed.")
    assert not person.sees(BANNER), "one notice says it, not two"
    assert shell.isVisible()


def test_what_was_not_kept_is_kept_once_it_is_opened_again(
    desk: Desk, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as system:
        system.setattr(os, "access", lambda _, mode: not mode & os.W_OK)
        lies(desk.place.path, HEAD, clock)
        shell = opened(desk, qtbot)
        person = Person(shell, qtbot)
        shell.ask_provider()
        person.types("A question for my provider", "is it the hip?")
        person.keys("Return")
        person.presses("Relief")
        person.presses("Pacing")
        person.types("Name of the activity", "walk")
        person.waits_until_sees("Not kept: the journal can be read, but not changed.")
    with qtbot.waitSignal(desk.journal.settled):
        person.presses("Open it again")
    assert person.value("Name of the activity") == "walk", "the page stays"
    qtbot.waitUntil(lambda: not desk.drafts.is_busy and not desk.background.is_busy())
    told: list[list[str]] = []
    desk.journal.ask(lambda journal: [one.words for one in plan.questions(journal=journal)], told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [["is it the hip?"]]
    assert any("walk" in one for one in begun(desk, qtbot))


def begun(desk: Desk, qtbot: QtBot) -> list[str]:
    """What the journal knows of what was begun on forms."""
    told: list[list[str]] = []
    desk.journal.ask(lambda journal: [str(one.written) for one in draft.begun(journal=journal)], told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


def test_what_is_typed_while_it_is_opened_again_is_kept_then(
    desk: Desk, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as system:
        system.setattr(os, "access", lambda _, mode: not mode & os.W_OK)
        lies(desk.place.path, HEAD, clock)
        person = Person(opened(desk, qtbot), qtbot)
        person.presses("Relief")
        person.presses("Pacing")
    person.presses("Open it again")
    person.types("Name of the activity", "walk")
    desk.drafts.hand_in()
    qtbot.waitUntil(lambda: desk.journal.refuses is None and not desk.background.is_busy())
    assert ["walk" in one for one in begun(desk, qtbot)] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="a hard link to an open file is another matter there")
def test_a_journal_with_a_second_name_is_read_and_says_so_until_that_is_gone(
    desk: Desk, qtbot: QtBot, clock: FakeClock
) -> None:
    lies(desk.place.path, HEAD, clock)
    other = desk.place.path.with_name("same.companion")
    other.hardlink_to(desk.place.path)
    person = Person(opened(desk, qtbot), qtbot)
    assert person.sees("This journal can be read, but not changed: its file has a second name")
    person.presses("Pain 6, hard to ignore")
    person.waits_until_sees("Not kept: the file of this journal has a second name.")
    other.unlink()
    person.presses("Open it again")
    person.waits_until_sees("Kept at")
    assert not person.sees("its file has a second name")
