"""The copies that are made of a journal, and the way back to one, as a person meets them."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from companion.actions import plan
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage import copies
from companion.storage.journal import create_journal
from companion.ui.desk import Desk
from companion.ui.journal_news import OFTEN_MS
from companion.ui.shell import Shell
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in
from tests.support.person import Person
from tests.ui.conftest import opened

FULL = "No copy of the journal could be made today. There is too little room on the disk."


@pytest.fixture
def copied_yesterday(desk: Desk, clock: FakeClock) -> Path:
    """Where the journal lies, with pain 6 in it and in its copy of yesterday."""
    journal = create_journal(desk.place.path, clock=clock)
    keep_all(journal, a_check_in(6, clock=clock))
    journal.close()
    copies.copy_once_a_day(journal.path, clock.now().day)
    clock.passes(hours=24)
    return journal.path


def test_a_lost_journal_goes_back_to_its_newest_copy_with_one_press(
    copied_yesterday: Path, desk: Desk, qtbot: QtBot
) -> None:
    copied_yesterday.write_bytes(b"Dear doctor")
    (copy,) = copies.copies_beside(copied_yesterday)
    made = datetime(2026, 11, 18, 8, 5).timestamp()
    os.utime(copy.path, (made, made))
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(desk.place.refused):
        desk.place.open()
    person = Person(window, qtbot)
    assert person.sees("Yesterday, 8:05"), "what was noted later that day is not in it"
    with qtbot.waitSignals([desk.place.gone_back, desk.place.copied]):
        person.presses("Go back to this copy")
    assert person.sees("This is your journal as it was then: Yesterday, 8:05.")
    assert person.sees("How much does it hurt right now?")
    assert copied_yesterday.with_name("journal.damaged.2026-11-19.companion").read_bytes() == b"Dear doctor"
    desk.journal.close()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert len(kept_in(copied_yesterday)) == 1


def gone_on_with_since(desk: Desk, qtbot: QtBot) -> Person:
    """Somebody who noted a question since the copy was made."""
    window = opened(desk, qtbot)
    person = Person(window, qtbot)
    person.keys("Ctrl+Shift+Q")
    person.types("A question for my provider", "May I swim?")
    person.keys("Return")
    qtbot.waitUntil(desk.undo.canUndo)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    return person


def test_the_steps_of_a_lost_journal_are_not_taken_back_in_its_copy(
    copied_yesterday: Path, desk: Desk, qtbot: QtBot
) -> None:
    gone_on_with_since(desk, qtbot)
    *_, copy = copies.copies_beside(copied_yesterday)
    copied_yesterday.unlink()
    with qtbot.waitSignal(desk.place.gone_back):
        desk.place.go_back(copied_yesterday, copy)
    assert not desk.undo.canUndo()
    assert not desk.undo.canRedo()


def test_the_same_journal_opened_again_keeps_its_steps_also_under_another_name(
    copied_yesterday: Path, desk: Desk, qtbot: QtBot
) -> None:
    person = gone_on_with_since(desk, qtbot)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    assert desk.undo.canUndo()
    desk.journal.close()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    moved = copied_yesterday.rename(copied_yesterday.with_name("moved.companion"))
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(moved)
    assert desk.undo.canUndo()
    person.keys("Ctrl+Z")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    questions: list[int] = []
    desk.journal.ask(lambda journal: len(plan.agreed(journal=journal).questions), questions.append)
    qtbot.waitUntil(lambda: questions == [0])


@pytest.mark.usefixtures("copied_yesterday")
def test_that_there_is_no_copy_of_today_is_told_on_the_page_and_can_be_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(desk.place.path.parent)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
        person = Person(opened(desk, qtbot), qtbot)
        person.waits_until_sees(FULL)
    with qtbot.waitSignal(desk.place.copied):
        person.presses("Try again")
    assert not person.sees(FULL)
    assert desk.place.path.with_name("journal.copy.2026-11-19.companion").exists()


def test_while_the_window_stays_open_another_day_has_its_copy_too(
    copied_yesterday: Path, desk: Desk, qtbot: QtBot, clock: FakeClock
) -> None:
    with qtbot.waitSignal(desk.place.copied):
        window = opened(desk, qtbot)
    clock.passes(hours=24)
    [often] = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == OFTEN_MS]
    with qtbot.waitSignal(desk.place.copied):
        often.timeout.emit()
    assert copied_yesterday.with_name("journal.copy.2026-11-20.companion").exists()


def test_that_there_is_no_copy_never_says_that_something_is_not_kept(desk: Desk, person: Person) -> None:
    for trouble in Trouble:
        desk.place.copied.emit(JournalTrouble(trouble, f"/home/ida/{trouble.name}.companion"))
        assert person.sees("No copy of the journal could be made today."), trouble
        assert person.sees(f"/home/ida/{trouble.name}.companion")
        assert not person.sees("Not kept"), trouble
