"""Packs that are seen on every place of the window, and what closing it does while one is on."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.chime import Chime
from companion.domain.pack_run import PackPhase
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_strip import PackStrip
from companion.ui.packs.stage import Stage
from companion.ui.screens import RELIEF, SCREENS, SETTINGS, WEEKS
from companion.ui.shell import Shell
from companion.ui.window import SMALLEST
from tests.support import inspection
from tests.support.journals import FakeClock
from tests.support.packs import COLD, fit_for_packs, kept_packs, passes, put_on, settled
from tests.support.person import Person, in_one_line
from tests.support.senses import RecordedMessages, Recorder
from tests.ui.conftest import opened


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Shell:
    """The window with its journal open; all questions are answered."""
    window = opened(desk, qtbot)
    settled(desk, qtbot)
    fit_for_packs(window.packs)
    return window


@pytest.fixture
def packs(shell: Shell) -> PackDesk:
    """The packs of that window."""
    return shell.packs


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    """Somebody at that window."""
    return Person(shell, qtbot)


def test_without_a_pack_nothing_of_it_is_seen(person: Person) -> None:
    assert not person.sees("buttock")


def test_a_pack_is_seen_on_every_place(shell: Shell, person: Person, packs: PackDesk, clock: FakeClock) -> None:
    put_on(packs, clock)
    passes(clock, packs, minutes=3)
    for place in SCREENS:
        shell.go_to(place)
        assert person.sees("Heat: left buttock"), place
        assert person.sees("9 minutes left"), place


def test_the_skin_can_be_answered_for_from_any_place(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    put_on(packs, clock)
    shell.go_to(SETTINGS)
    passes(clock, packs, minutes=5)
    assert person.sees("Look at the skin now.")
    person.presses("Looked, skin is fine")
    assert not person.sees("Look at the skin now.")


def test_at_the_end_it_insists_wherever_the_person_is(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    put_on(packs, clock, minutes=4)
    shell.go_to(WEEKS)
    passes(clock, packs, minutes=6, seconds=5)
    assert person.sees("Take the pack off now. Look at the skin.")
    assert person.sees("Ended 2 minutes ago")
    person.presses("It is off")
    assert person.sees("The pack is off. Look at the skin once more.")
    heard = len(senses.heard)
    passes(clock, packs, minutes=1)
    assert len(senses.heard) == heard


def test_a_ring_that_cannot_be_heard_is_told_where_it_insists(
    person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    put_on(packs, clock, minutes=4)
    passes(clock, packs, minutes=4)
    assert not person.sees("The sound could not be played.")
    senses.sounds.trouble = Text("The sound could not be played.")
    passes(clock, packs, seconds=10)
    assert person.sees("The sound could not be played.")


def test_what_cannot_be_heard_stands_on_one_line_where_the_window_is_wide_enough(
    person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    senses.sounds.trouble = Text("No sound can be played here. Look at the clock.")
    put_on(packs, clock)
    passes(clock, packs, minutes=14)
    line = "Heat: left buttock · Ended 2 minutes ago · No sound can be played here. Look at the clock."
    [label] = [one for one in person.labels() if in_one_line(one.text()) == line]
    qtbot.waitUntil(lambda: label.width() > label.fontMetrics().horizontalAdvance(line))


def test_nothing_moves_or_flashes_while_it_insists(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    put_on(packs, clock, minutes=4)
    passes(clock, packs, minutes=4)
    first = shell.grab().toImage()
    passes(clock, packs, seconds=20)
    assert person.sees("Take the pack off now.")
    assert inspection.moving(shell) == []
    assert shell.grab().toImage() == first


@pytest.mark.parametrize("hide", [Shell.hide, Shell.showMinimized], ids=["hidden", "made small"])
def test_a_window_that_is_not_seen_rings_and_tells(
    shell: Shell, packs: PackDesk, clock: FakeClock, senses: Recorder, hide: object
) -> None:
    put_on(packs, clock, minutes=4)
    assert callable(hide)
    hide(shell)
    passes(clock, packs, minutes=4, seconds=11)
    assert senses.chimed == [Chime.PACK_OVER, Chime.PACK_OVER]
    assert senses.messages == ["The time is over."]


def test_show_leads_to_the_pack_and_back(shell: Shell, person: Person, packs: PackDesk, clock: FakeClock) -> None:
    put_on(packs, clock)
    person.presses("Show Heat: left buttock")
    assert shell.current.PLACE is RELIEF
    assert person.sees("Stay awake, and rest.")
    assert not person.can_press("Show Heat: left buttock"), "it is on the page already"
    person.presses("Back")
    assert person.can_press("Show Heat: left buttock")


def test_who_comes_back_to_a_pack_that_is_long_off_is_asked_nothing_about_it(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock, goes: Callable[..., None]
) -> None:
    put_on(packs, clock)
    packs.wanted.emit()
    goes(person, "Take it off")
    shell.go_to(WEEKS)
    clock.passes(hours=12)
    shell.go_to(RELIEF)
    assert packs.packs == ()
    assert not person.sees("Look at the skin once more.")
    assert person.can_press("Heat or cold pack")


def test_what_is_put_right_under_what_i_did_leaves_what_is_pressed_on_the_pack(
    shell: Shell,
    person: Person,
    packs: PackDesk,
    clock: FakeClock,
    desk: Desk,
    qtbot: QtBot,
    goes: Callable[..., None],
) -> None:
    def answers() -> tuple[int | None, int | None]:
        (kept,) = kept_packs(desk, qtbot)
        return kept.pain_before, kept.pain_after

    put_on(packs, clock)
    passes(clock, packs, minutes=3)
    packs.take_all_off()
    shell.go_to(RELIEF)
    goes(person, "What I did", "Change what I said about Heat: left buttock", "Pain before 6")
    packs.wanted.emit()
    goes(person, "Pain 3, mild")
    assert answers() == (6, 3)
    person.keys("Ctrl+Z")
    assert answers() == (6, None), "each press is a step of its own"
    person.keys("Ctrl+Shift+Z")
    assert answers() == (6, 3)


def test_a_pressed_message_leads_to_the_pack(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    put_on(packs, clock, minutes=4)
    shell.hide()
    passes(clock, packs, minutes=4)
    messages = senses.senses.messages
    assert isinstance(messages, RecordedMessages)
    messages.press()
    assert shell.isVisible()
    assert person.can_press("It is off")
    assert shell.current.PLACE is RELIEF


def test_relief_offers_a_pack_and_shows_it_while_it_is_on(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    shell.go_to(RELIEF)
    person.presses("Heat or cold pack")
    assert person.can_press("Heat")
    person.presses("Back")
    put_on(packs, clock)
    person.presses("Heat or cold pack")
    assert person.sees("Stay awake, and rest.")


def test_closing_asks_first_and_ends_nothing(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    put_on(packs, clock, minutes=4)
    shell.close()
    assert shell.isVisible()
    assert person.sees("A pack is on. If Companion closes, nothing reminds you to take it off.")
    assert person.focus_is("Keep it open")
    person.presses("Keep it open")
    assert not person.sees("If Companion closes")
    passes(clock, packs, minutes=4)
    assert senses.chimed == [Chime.PACK_OVER]


def test_closing_again_does_not_end_it_in_silence_either(shell: Shell, packs: PackDesk, clock: FakeClock) -> None:
    put_on(packs, clock)
    shell.close()
    shell.close()
    assert shell.isVisible()
    assert packs.on


def test_the_pack_can_be_taken_off_to_close(
    shell: Shell, person: Person, packs: PackDesk, clock: FakeClock, desk: Desk, qtbot: QtBot, senses: Recorder
) -> None:
    put_on(packs, clock, "left_buttock")
    put_on(packs, clock, "right_buttock")
    shell.close()
    person.presses("Take the packs off and close")
    qtbot.waitUntil(lambda: not shell.isVisible())
    assert [pack.stage for pack in packs.packs] == [Stage.OFF, Stage.OFF]
    assert not senses.awake.held
    assert {kept.pack.phase for kept in kept_packs(desk, qtbot)} == {PackPhase.OFF}


def test_once_all_are_off_the_question_goes(shell: Shell, person: Person, packs: PackDesk, clock: FakeClock) -> None:
    put_on(packs, clock, minutes=4)
    shell.close()
    passes(clock, packs, minutes=4)
    person.presses("It is off")
    assert not person.sees("If Companion closes")


def test_a_pack_of_before_a_crash_is_seen_at_the_next_start(
    shell: Shell, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot, make: object
) -> None:
    put_on(packs, clock)
    settled(desk, qtbot)
    clock.passes(minutes=34)
    assert callable(make)
    later = opened(make(), qtbot)
    someone = Person(later, qtbot)
    someone.waits_until_sees("Ended 22 minutes ago")
    assert someone.sees("Take the pack off now. Look at the skin.")
    later.packs.take_all_off()
    qtbot.waitUntil(lambda: later.close())
    assert shell.isVisible()


def test_while_a_pack_asks_nothing_else_above_the_page_takes_its_room(
    shell: Shell, person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(*SMALLEST)
    put_on(packs, clock)
    shell.ask_provider()
    assert person.can_press("Close the line for a question")
    passes(clock, packs, minutes=13)
    assert not person.can_press("Close the line for a question")
    strip = shell.findChild(PackStrip)
    assert isinstance(strip, PackStrip)
    qtbot.waitUntil(lambda: not inspection.clipped(strip))
    off = next(one for one in shell.findChildren(QPushButton) if one.isVisible() and one.text() == "It is off")
    assert shell.rect().contains(QRect(off.mapTo(shell, QPoint()), off.size()))
    person.presses("It is off")
    assert person.can_press("Close the line for a question")


def cut_presses(shell: Shell) -> list[str]:
    """Presses of the strip that are not seen as a whole."""
    strip = shell.findChild(PackStrip)
    assert isinstance(strip, PackStrip)
    return [one.text() for one in strip.findChildren(QPushButton) if one.isVisible() and not is_whole(one)]


def is_whole(press: QWidget) -> bool:
    return press.visibleRegion().boundingRect() == press.rect()


@pytest.mark.parametrize("minutes", [6, 13], ids=["no answer", "over"])
def test_every_press_of_two_packs_that_insist_is_seen_as_a_whole_in_a_low_window_with_large_letters(
    shell: Shell, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot, minutes: int
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(900, 600)
    put_on(packs, clock, "left_buttock")
    put_on(packs, clock, "right_buttock")
    passes(clock, packs, minutes=minutes)
    settled(desk, qtbot)
    QApplication.processEvents()
    passes(clock, packs, seconds=30)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not cut_presses(shell))


def test_where_two_packs_have_no_room_each_press_comes_into_sight_by_keyboard(
    shell: Shell, person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(*SMALLEST)
    put_on(packs, clock, "left_buttock")
    put_on(packs, clock, "right_buttock")
    passes(clock, packs, minutes=6, seconds=30)
    strip = shell.findChild(PackStrip)
    assert isinstance(strip, PackStrip)
    person.comes_by_tab_to("Looked, skin is fine")
    for press in [one for one in strip.findChildren(QPushButton) if one.isVisible()]:
        assert press.hasFocus()
        qtbot.waitUntil(partial(is_whole, press))
        person.keys("Tab")


def test_where_two_packs_have_no_room_the_one_that_asks_comes_into_sight(
    shell: Shell, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(*SMALLEST)
    heat = put_on(packs, clock, "left_buttock")
    passes(clock, packs, minutes=3)
    put_on(packs, clock, "right_shoulder_back", COLD, 8)
    passes(clock, packs, minutes=2)
    packs.looked(heat)
    passes(clock, packs, minutes=3)
    fine = next(one for one in shell.findChildren(QPushButton) if one.isVisible() and one.text().startswith("Looked"))
    qtbot.waitUntil(lambda: is_whole(fine))


def test_only_the_first_of_two_that_ask_about_the_skin_leads_to_the_packs(
    person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    put_on(packs, clock, "left_buttock")
    put_on(packs, clock, "right_buttock")
    passes(clock, packs, minutes=5)
    assert person.can_press("Show Heat: left buttock")
    assert not person.can_press("Show Heat: right buttock"), "it shows the same page"
    packs.looked(packs.packs[0])
    packs.looked(packs.packs[1])
    assert person.can_press("Show Heat: right buttock")
