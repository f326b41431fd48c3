"""After a pack: what is asked for a while, what a slip changes, and what is put away."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import KEPT, TOO_LATE, PackDesk
from companion.ui.packs.pack_on import ASKED_ABOUT_FOR, PackOn
from companion.ui.packs.stage import Stage
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock
from tests.support.packs import COLD, Room, fit_for_packs, kept_packs, passes, put_on, settled
from tests.support.person import Person


@pytest.fixture
def pack(room: Room, packs: PackDesk, clock: FakeClock) -> PackOn:
    """Heat that was on for three minutes; its card is seen."""
    fit_for_packs(packs)
    pack = put_on(packs, clock)
    room.pages.open_packs()
    passes(clock, packs, minutes=3)
    packs.take_off(pack)
    return pack


def test_half_an_hour_later_nothing_is_asked_any_more(
    room: Room, packs: PackDesk, pack: PackOn, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.passes(seconds=ASKED_ABOUT_FOR)
    room.pages.refresh()
    assert list(packs.packs) == [pack]
    clock.passes(seconds=1)
    with qtbot.waitSignal(room.pages.back):
        room.pages.refresh()
    assert list(packs.packs) == []


def test_two_that_are_long_off_are_put_away_together(room: Room, packs: PackDesk, clock: FakeClock) -> None:
    fit_for_packs(packs)
    for area in ("left_buttock", "right_buttock"):
        put_on(packs, clock, area)
    room.pages.open_packs()
    packs.take_all_off()
    clock.passes(hours=1)
    room.pages.refresh()
    assert packs.packs == ()


@pytest.mark.usefixtures("pack")
@pytest.mark.parametrize("press", ["Pain 3, mild", "It is still on"])
def test_a_press_that_comes_too_late_changes_nothing_and_that_is_said(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot, press: str
) -> None:
    clock.passes(hours=12)
    person.presses(press)
    assert Person(desk.notices.place, qtbot).sees(str(TOO_LATE))
    assert list(packs.packs) == []
    (kept,) = kept_packs(desk, qtbot)
    assert kept.pain_after is None
    assert kept.pack.ended is not None


def test_who_is_done_is_told_that_it_is_kept_and_where(
    person: Person, packs: PackDesk, pack: PackOn, desk: Desk, qtbot: QtBot
) -> None:
    person.presses("Pain 3, mild")
    person.presses("Done")
    assert pack not in packs.packs
    Person(desk.notices.place, qtbot).waits_until_sees(str(KEPT))
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [3]


@pytest.mark.usefixtures("pack")
@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_what_cannot_be_kept_is_called_kept_only_once_it_is(person: Person, desk: Desk, qtbot: QtBot) -> None:
    told = Person(desk.notices.place, qtbot)
    settled(desk, qtbot)
    with full_disk():
        person.presses("Pain 3, mild")
        person.presses("Done")
        settled(desk, qtbot)
        assert not told.sees(str(KEPT))
    desk.journal.try_again()
    told.waits_until_sees(str(KEPT))
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [3]


def test_a_pack_that_is_on_again_has_no_afterwards(
    person: Person, packs: PackDesk, pack: PackOn, desk: Desk, qtbot: QtBot
) -> None:
    person.presses("Pain 3, mild")
    person.presses("It is still on")
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [None]
    for step in (desk.undo.undo, desk.undo.redo):
        step()
        assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [None], "it is on"
    packs.take_off(pack)
    assert pack.pain_after is None


def test_one_place_has_one_pack_also_after_a_slip(
    room: Room, person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    fit_for_packs(packs)
    slip = put_on(packs, clock)
    room.pages.open_packs()
    passes(clock, packs, seconds=20)
    person.presses("Take it off")
    assert person.can_press("It is still on")
    put_on(packs, clock, "left_sit_bone", COLD)
    assert not person.can_press("It is still on")
    packs.still_on(slip)
    assert slip.stage is Stage.OFF
    assert len(packs.on) == 1
