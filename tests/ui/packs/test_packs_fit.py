"""A walk over all pages of a pack, at ordinary and at twice the size of text: all fits and is easy to hit."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.shell import Shell
from companion.ui.window import SMALLEST
from tests.support import inspection
from tests.support.journals import FakeClock
from tests.support.packs import COLD, Room, fit_for_packs, passes, put_on, settled
from tests.support.person import Person
from tests.support.senses import Recorder
from tests.ui.conftest import opened

SIZES = [(1280, 720, 100), (1024, 700, 100), (1280, 720, 200), (1024, 700, 200)]


def wrong(window: QWidget) -> list[str]:
    return [*inspection.nameless(window), *inspection.too_small(window), *inspection.clipped(window)]


def fits(window: QWidget, page: str, desk: Desk, qtbot: QtBot) -> None:
    """Look once all that the page asked the journal for has come."""
    settled(desk, qtbot)
    QApplication.processEvents()
    try:
        qtbot.waitUntil(lambda: not wrong(window), timeout=10_000)
    except qtbot.TimeoutError as tired:
        raise AssertionError(f"{page}: {wrong(window)}") from tired


def walked(person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder) -> Iterator[str]:
    """Each page, and each thing that can be said on it."""
    yield "choose"
    person.presses("Another place …")
    yield "another place"
    person.presses("Back")
    person.presses("Heat")
    person.presses("Yes")
    yield "a yes"
    person.presses("No")
    for group in ("skin", "health", "just now"):
        yield group
        person.presses("Yes")
        yield f"{group}, a yes"
        person.presses("No")
        person.presses("No to the others")
    yield "get ready"
    senses.sounds.trouble = Text("This computer has no program that plays sounds.")
    senses.awake.trouble = Text("This computer may fall asleep. Use a kitchen timer too.")
    person.presses("The pack is ready")
    yield "start"
    person.presses("Start")
    for minutes in (0, 5, 1, 5.5, 1, 9):
        passes(clock, packs, minutes=minutes, every=30)
        yield f"{minutes} minutes later"
    put_on(packs, clock, "right_outer_hip")
    yield "two packs"
    person.presses("It is off")
    yield "off"
    packs.take_all_off()
    for pack in packs.packs:
        packs.put_away(pack)
    yield "refused"


@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_every_page_fits_and_all_on_it_is_named_and_easy_to_hit(
    room: Room,
    person: Person,
    packs: PackDesk,
    desk: Desk,
    clock: FakeClock,
    senses: Recorder,
    qtbot: QtBot,
    width: int,
    height: int,
    text_size: int,
) -> None:
    desk.settings.remember(text_size=text_size)
    room.resize(width - 150, height - 60)
    room.pages.open(("left_outer_hip", "left_buttock", "left_buttock_deep_middle", "right_shoulder_back"))
    for page in walked(person, packs, clock, senses):
        fits(room, page, desk, qtbot)


@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_the_packs_fit_over_every_place(
    desk: Desk, clock: FakeClock, qtbot: QtBot, width: int, height: int, text_size: int
) -> None:
    desk.settings.remember(text_size=text_size)
    shell = _with_two_packs(desk, clock, qtbot)
    shell.resize(width, height)
    for seconds in (0, 300, 60, 300):
        passes(clock, shell.packs, seconds=seconds)
        fits(shell, f"{seconds} seconds later", desk, qtbot)
    shell.close()
    fits(shell, "before closing", desk, qtbot)


def test_the_page_of_two_packs_fits_the_smallest_window_with_the_largest_letters(
    desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    shell = _with_two_packs(desk, clock, qtbot)
    shell.resize(*SMALLEST)
    Person(shell, qtbot).presses("Show Cold: right shoulder, back")
    for seconds in (0, 300, 60, 300):
        passes(clock, shell.packs, seconds=seconds)
        fits(shell, f"{seconds} seconds later", desk, qtbot)


def _with_two_packs(desk: Desk, clock: FakeClock, qtbot: QtBot) -> Shell:
    shell = opened(desk, qtbot)
    settled(desk, qtbot)
    fit_for_packs(shell.packs)
    put_on(shell.packs, clock, "left_buttock_deep_middle")
    put_on(shell.packs, clock, "right_shoulder_back", COLD, 8)
    return shell
