"""The keyboard stays on the page when what had it goes, and comes to what stands above a page before the page."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import check_in as check_ins
from companion.actions import medicine as medicines
from companion.actions import practice as practices
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.pack import PackKind
from companion.ui.check_in import earlier_page
from companion.ui.desk import Desk
from companion.ui.screens import CARE, RELIEF, SETTINGS, TODAY
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.journals import FakeClock, a_check_in
from tests.support.packs import fit_for_packs, put_on, settled
from tests.support.person import Person
from tests.support.practices import a_finished_practice


def on_the_page(shell: Shell) -> bool:
    there = QApplication.focusWidget()
    return there is not None and shell.current.isAncestorOf(there)


def where(shell: Shell) -> str:
    """The name of what has the keyboard, if that is on the page."""
    there = QApplication.focusWidget()
    assert there, "nowhere"
    name = QAccessible.queryAccessibleInterface(there).text(QAccessible.Text.Name)
    assert shell.current.isAncestorOf(there), f"on {name}, beside the page"
    return name


def keep(desk: Desk, check_in: CheckIn) -> None:
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))


def presses_by_key(person: Person, name: str) -> None:
    person.types(name, "")
    person.keys("Space")


def test_after_the_last_show_more_it_goes_on_with_the_first_that_came(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    made = [a_check_in(4, clock=clock, at=clock.now().local - timedelta(hours=n + 1)) for n in range(25)]
    for one in made:
        keep(desk, one)
    settled(desk, qtbot)
    shell.go_to(TODAY)
    person.presses("Earlier check-ins")
    person.waits_until_can_press("Show more")
    rows = [name for name in person.names() if name.startswith("Change ")]
    assert len(rows) == earlier_page.AT_ONCE
    presses_by_key(person, "Show more")
    qtbot.waitUntil(lambda: not person.can_press("Show more"))
    assert where(shell) == [name for name in person.names() if name.startswith("Change ")][len(rows)]


def test_when_the_last_row_is_deleted_it_stays_on_the_page(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    done = a_finished_practice(name="Calm")
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    shell.go_to(RELIEF)
    person.presses("What I did")
    qtbot.waitUntil(lambda: any(name.startswith("Delete Calm") for name in person.names()))
    presses_by_key(person, next(name for name in person.names() if name.startswith("Delete Calm")))
    qtbot.waitUntil(lambda: not any(name.startswith("Delete Calm") for name in person.names()))
    qtbot.waitUntil(lambda: on_the_page(shell))
    where(shell)


@pytest.fixture
def pack_on(desk: Desk, shell: Shell, clock: FakeClock, qtbot: QtBot) -> Callable[[], None]:
    """A pack that rings, seen above another page."""

    def begin() -> None:
        qtbot.waitUntil(lambda: shell.packs.is_ready)
        fit_for_packs(shell.packs)
        put_on(shell.packs, clock, kind=PackKind.HEAT, minutes=4)
        shell.go_to(SETTINGS)
        clock.passes(minutes=5)
        shell.packs.look()
        settled(desk, qtbot)

    return begin


def test_tab_comes_to_a_pack_before_the_page_and_back_to_the_page_when_it_is_off(
    shell: Shell, person: Person, pack_on: Callable[[], None], qtbot: QtBot
) -> None:
    pack_on()
    person.types("Help", "")
    person.keys("Tab")
    there = QApplication.focusWidget()
    assert there
    assert not shell.current.isAncestorOf(there)
    person.comes_by_tab_to("It is off")
    person.keys("Space")
    qtbot.waitUntil(lambda: on_the_page(shell))
    where(shell)


def test_a_reminder_that_is_closed_gives_the_keyboard_back(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    one = a_medicine(name="Pregabalin", remind_at=(time(9),))
    desk.journal.do(lambda journal: medicines.keep(one, journal=journal))
    settled(desk, qtbot)
    shell.go_to(CARE)
    person.types("Questions for my provider", "")
    clock.passes(hours=1)
    desk.journal.changed.emit(Changes.MEDICINES)
    person.waits_until_can_press("Close this reminder")
    presses_by_key(person, "Close this reminder")
    qtbot.waitUntil(lambda: person.focus_is("Questions for my provider"))
