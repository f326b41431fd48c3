"""One pack from the choice to the pain afterwards, by mouse and by keyboard."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.domain.settings import SoundKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.packs.pack_card import PackCard
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.words import length_words, time_words
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.relief.time_left import TimeLeft
from companion.ui.widgets.dot import Dot
from tests.support.journals import FakeClock
from tests.support.packs import COLD, HEAT, Room, fit_for_packs, kept_packs, passes, put_on, settled
from tests.support.person import Person
from tests.support.senses import Recorder


@pytest.fixture(autouse=True)
def _fit(packs: PackDesk) -> None:
    fit_for_packs(packs, at=("left_buttock", "right_knee_back", "left_low_back", "right_low_back"))


ALL_NO = "No to all of these"


def chooses(person: Person, kind: str = "Heat") -> None:
    """Nothing speaks against it just now."""
    person.presses(kind)
    person.presses(ALL_NO)


def gets_ready(person: Person, kind: str = "Heat") -> None:
    chooses(person, kind)
    person.presses("The pack is ready")


def test_the_end_is_told_by_the_clock_of_then(
    person: Person, clock: FakeClock, packs: PackDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "after", lambda wait: clock.at(clock.now().local + wait - timedelta(hours=1)))
    gets_ready(person)
    person.presses("Start")
    assert person.sees("It ends at 7:42."), "the clocks are put back meanwhile"
    passes(clock, packs, minutes=1)
    person.presses("Take it off")
    assert person.sees("The skin here needs a rest until 9:31.")


@pytest.mark.parametrize(
    ("seconds", "words"), [(20, "less than a minute"), (40, "a minute"), (89, "a minute"), (100, "2 minutes")]
)
def test_how_long_a_pack_was_on_is_said_as_in_the_list_of_what_was_done(seconds: float, words: str) -> None:
    assert length_words(seconds) == f"It was on for {words}."


def test_a_heat_pack_by_mouse(person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot) -> None:
    gets_ready(person)
    person.presses("Pain 6, hard to ignore")
    person.presses("Start")
    assert person.sees("Stay awake, and rest.")
    assert person.sees("It ends at 8:42.")
    passes(clock, packs, minutes=5)
    assert person.sees("Look at the skin now.")
    person.presses("Looked, skin is fine")
    passes(clock, packs, minutes=5)
    person.presses("Looked, skin is fine")
    passes(clock, packs, minutes=1)
    assert person.sees("Nearly over.")
    passes(clock, packs, minutes=1)
    assert person.sees("Take the pack off now. Look at the skin.")
    person.presses("It is off")
    assert person.sees("It was on for 12 minutes.")
    assert person.sees("The skin here needs a rest until 10:42.")
    person.presses("Pain 3, mild")
    person.presses("Done")
    assert not person.can_press("Heat")
    (kept,) = kept_packs(desk, qtbot)
    assert (kept.pain_before, kept.pain_after, kept.pack.area) == (6, 3, "left_buttock")


def test_a_cold_pack_by_keyboard_without_any_answer(
    person: Person, packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    person.comes_by_tab_to("Cold")
    person.keys("Return")
    person.comes_by_tab_to(ALL_NO)
    person.keys("Return")
    person.comes_by_tab_to("The pack is ready")
    person.keys("Return")
    person.comes_by_tab_to("Start")
    person.keys("Space")
    passes(clock, packs, minutes=5)
    person.comes_by_tab_to("Looked, skin is fine")
    person.keys("Space")
    passes(clock, packs, minutes=5)
    person.comes_by_tab_to("It is off")
    person.keys("Return")
    person.comes_by_tab_to("Done")
    person.keys("Return")
    assert packs.packs == ()
    assert not senses.awake.held


def test_the_sore_buttock_comes_before_the_knee(person: Person) -> None:
    assert person.is_checked("left buttock")
    places = [name for name in person.names() if name in ("left buttock", "right hollow of the knee")]
    assert places == ["left buttock", "right hollow of the knee"]


def test_without_marks_a_short_list_begins_with_the_buttocks(person: Person, room: Room) -> None:
    room.pages.open()
    assert person.is_checked("left buttock")
    assert person.can_press("right outer hip")


def test_another_place_is_found_by_its_name(person: Person) -> None:
    person.presses("Another place …")
    person.types("Find a place on the body", "sit bone")
    assert not person.can_press("left calf")
    person.keys("Return", "Space")
    assert person.is_checked("left sit bone")


def test_for_the_buttocks_both_positions_are_drawn(person: Person, room: Room) -> None:
    chooses(person)
    drawn = [one for one in room.findChildren(PosedDrawing) if one.isVisible()]
    assert [one.accessibleName() for one in drawn] == ["Lying on your front", "Lying on your side"]
    assert all(one.has_drawing() for one in drawn)
    assert person.sees("Do not sit or lie on it.")


@pytest.mark.parametrize("wide", [1280, 1600, 800])
def test_how_to_lie_stands_in_line_with_what_is_below_it(person: Person, room: Room, wide: int) -> None:
    chooses(person)
    room.resize(wide, 720)
    QApplication.processEvents()
    begins = {label.text(): label.mapTo(room, QPoint()).x() for label in person.labels()}
    assert begins["Lying on your front"] == begins["Make it ready"]
    assert begins["Lying on your side"] == begins["Before you put it on"]


def test_the_drawing_has_the_pack_on_the_side_that_is_named(person: Person, room: Room) -> None:
    shown = {}
    for side in ("left", "right"):
        for name in ("Another place …", f"{side} low back", "Heat", ALL_NO):
            person.presses(name)
        *_, on_side = (one for one in room.findChildren(PosedDrawing) if one.isVisible())
        shown[side] = on_side.grab().toImage()
        person.presses("Back")
    assert shown["left"].size() == shown["right"].size()
    assert shown["left"] != shown["right"], "one is the mirror image of the other"


def test_for_the_low_back_drawings_and_steps_are_those_of_the_low_back(person: Person, room: Room) -> None:
    for name in ("Another place …", "left low back", "Heat", ALL_NO):
        person.presses(name)
    drawn = [one for one in room.findChildren(PosedDrawing) if one.isVisible()]
    assert [one.pose for one in drawn] == [
        "pack_on_low_back_lying_on_front__rest",
        "pack_on_low_back_lying_on_side__rest",
    ]
    assert [one.accessibleName() for one in drawn] == ["Lying on your front", "Lying on your side"]
    assert person.sees("Lay the towel over your low back.")
    assert person.sees("Do not lean back on it.")
    assert not person.sees("buttock")


def test_elsewhere_words_say_how_to_lie(person: Person, room: Room) -> None:
    person.presses("right hollow of the knee")
    chooses(person)
    assert not [one for one in room.findChildren(PosedDrawing) if one.isVisible()]
    assert person.sees("Do not lie on it or lean on it.")


def test_minutes_cannot_leave_the_limits(person: Person, packs: PackDesk) -> None:
    gets_ready(person)
    assert person.sees("12 minutes")
    for _ in range(5):
        person.presses("More: How long?")
    assert person.sees("15 minutes")
    person.presses("Start")
    assert packs.on[0].run.minutes == 15


def test_near_bedtime_a_start_says_not_to_fall_asleep(person: Person, desk: Desk, clock: FakeClock) -> None:
    desk.settings.remember(bedtime=time(21, 0))
    clock.passes(hours=11)
    chooses(person)
    assert person.sees("Never fall asleep with a pack.")
    person.presses("The pack is ready")
    assert person.sees("Never fall asleep with a pack.")


def test_without_sound_a_kitchen_timer_is_advised_before_the_start(person: Person, senses: Recorder) -> None:
    senses.sounds.trouble = Text("This computer has no sound.")
    gets_ready(person)
    assert person.sees("This computer has no sound. Use a kitchen timer too.")
    assert person.sees("Nothing, as it is now.")
    assert not person.sees("it rings until"), "nobody is told two things"
    senses.sounds.trouble = None
    person.presses("Try the sound")
    assert person.sees("it rings until")
    assert not person.sees("Nothing, as it is now.")


def test_no_sound_is_promised_for_the_look_at_the_skin_where_it_is_off(person: Person, desk: Desk) -> None:
    desk.settings.remember(levels={SoundKind.PACK_CHECK: 0})
    gets_ready(person)
    assert not person.sees("A soft sound when it is time to look at the skin.")
    assert person.sees("it rings until")


def test_a_computer_that_may_fall_asleep_is_told_before_the_start(person: Person, senses: Recorder) -> None:
    senses.awake.trouble = Text("This computer may fall asleep. Use a kitchen timer too.")
    gets_ready(person)
    assert person.sees("This computer may fall asleep. Use a kitchen timer too.")
    person.presses("Start")
    assert person.sees("This computer may fall asleep. Use a kitchen timer too.")


def test_who_goes_back_lets_the_computer_sleep_again(person: Person, senses: Recorder) -> None:
    gets_ready(person)
    assert senses.awake.held
    person.presses("Back")
    assert not senses.awake.held


def test_the_sound_can_be_tried_before_the_start(person: Person, senses: Recorder) -> None:
    gets_ready(person)
    person.presses("Try the sound")
    assert len(senses.chimed) == 1
    assert person.sees("Did you hear it?")


def test_a_pack_that_is_refused_by_now_is_not_started(person: Person, packs: PackDesk, clock: FakeClock) -> None:
    gets_ready(person)
    put_on(packs, clock, "left_sit_bone", COLD)
    assert person.sees("There is a pack on this place already.")
    assert not person.can_press("Start")


def test_after_three_times_heat_is_enough_for_today(person: Person, packs: PackDesk, clock: FakeClock) -> None:
    for _ in range(3):
        pack = put_on(packs, clock)
        clock.passes(minutes=12)
        packs.take_off(pack)
        packs.put_away(pack)
        clock.passes(hours=2)
    person.presses("right hollow of the knee")
    assert person.can_press("Heat")
    person.presses("left buttock")
    assert person.sees("That is enough here for today. Tomorrow is fine.")
    assert not person.can_press("Heat")


def test_what_may_be_so_just_now_is_asked_before_every_pack_with_one_press(
    person: Person, packs: PackDesk, clock: FakeClock, room: Room, qtbot: QtBot
) -> None:
    gets_ready(person)
    person.presses("Start")
    passes(clock, packs, seconds=50)
    person.presses("Take it off")
    assert not person.sees("One short look first"), "nobody is asked about the next pack so soon"
    with qtbot.waitSignal(room.pages.back):
        person.presses("Done")
    clock.passes(hours=3)
    room.pages.open()
    person.presses("Heat")
    assert person.sees("Asked before every pack.")
    assert person.sees("Do you have a fever or a fresh infection?")
    assert not person.sees("diabetes"), "that was answered and lasts"


def test_a_fever_just_now_means_no_heat_for_now_and_is_asked_about_again(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, room: Room, qtbot: QtBot
) -> None:
    before = packs.known("left_buttock")
    person.presses("Heat")
    person.presses("Yes")
    person.presses("Go on")
    assert person.sees("Not now. Wait until this is over, or ask your doctor, nurse or pharmacist.")
    assert not person.can_press("Heat")
    settled(desk, qtbot)
    assert packs.known("left_buttock") == before, "it is kept nowhere"
    person.presses("Change my answers")
    assert not person.sees("diabetes"), "only what passes"
    person.presses("No")
    person.presses("No to the others")
    assert person.sees("Do not sit or lie on it.")
    person.presses("Back")
    clock.passes(minutes=15)
    room.pages.refresh()
    person.presses("Heat")
    assert person.sees("Do you have a fever or a fresh infection?")


def test_who_takes_long_to_make_it_ready_is_asked_again_at_the_start(
    person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    gets_ready(person)
    clock.passes(minutes=40)
    person.presses("Start")
    assert packs.packs == ()
    person.presses(ALL_NO)
    person.presses("The pack is ready")
    person.presses("Start")
    assert len(packs.on) == 1


def test_the_pause_ends_by_itself(person: Person, packs: PackDesk, clock: FakeClock, room: Room) -> None:
    pack = put_on(packs, clock)
    clock.passes(minutes=12)
    packs.take_off(pack)
    packs.put_away(pack)
    clock.passes(hours=2)
    room.pages.refresh()
    assert person.can_press("Heat")


def test_a_slip_of_taking_it_off_can_be_mended(person: Person, packs: PackDesk, clock: FakeClock) -> None:
    gets_ready(person)
    person.presses("Start")
    passes(clock, packs, minutes=2)
    person.presses("Take it off")
    person.presses("It is still on")
    assert person.sees("Stay awake, and rest.")
    assert len(packs.on) == 1


def test_two_packs_are_seen_beside_each_other(person: Person) -> None:
    gets_ready(person)
    person.presses("Start")
    person.presses("Another pack")
    assert person.is_checked("right hollow of the knee"), "the other place has a pack already"
    gets_ready(person, "Cold")
    person.presses("Start")
    assert person.sees("Heat: left buttock")
    assert person.sees("Cold: right hollow of the knee")


def test_the_time_until_which_the_skin_rests_does_not_move(
    person: Person, packs: PackDesk, clock: FakeClock, room: Room
) -> None:
    packs.take_off(put_on(packs, clock, "left_buttock"))
    pack = put_on(packs, clock, "left_outer_hip")
    passes(clock, packs, minutes=2, seconds=20)
    packs.take_off(pack)
    packs.put_away(pack)
    room.pages.open(("left_outer_hip",))
    until = [line for line in person.reads() if line.startswith("The skin here needs a rest")]
    for _ in range(12):
        clock.passes(seconds=13)
        room.pages.refresh()
        assert [line for line in person.reads() if line.startswith("The skin here needs a rest")] == until
    assert len(set(until)) == 1


def test_ring_and_strip_say_the_same_minute(packs: PackDesk, clock: FakeClock) -> None:
    run = put_on(packs, clock).run
    for _ in range(20):
        passes(clock, packs, seconds=17)
        assert time_words(run) == f"{TimeLeft(run.seconds_left, run.seconds).number} minutes left"


def test_what_ended_long_ago_has_no_number_that_means_nothing(packs: PackDesk, clock: FakeClock) -> None:
    pack = put_on(packs, clock)
    clock.passes(days=3)
    packs.look()
    assert time_words(pack.run) == "Ended more than a day ago"
    packs.take_off(pack)


def test_a_pack_below_the_fold_comes_into_sight_when_it_asks_for_something(
    person: Person, packs: PackDesk, clock: FakeClock, room: Room, desk: Desk, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    room.resize(1024, 600)
    put_on(packs, clock, "left_buttock", COLD)
    put_on(packs, clock, "right_buttock", HEAT, 4)
    room.pages.open_packs()
    passes(clock, packs, minutes=4)
    off = next(one for one in room.findChildren(QPushButton) if one.text() == "It is off" and one.isVisible())
    qtbot.waitUntil(lambda: not off.visibleRegion().isEmpty())
    assert person.can_press("It is off")


def test_of_two_that_ask_the_first_is_in_sight_and_then_the_other(
    packs: PackDesk, clock: FakeClock, room: Room, desk: Desk, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    room.resize(1024, 600)
    both = [put_on(packs, clock, area) for area in ("left_buttock", "right_buttock")]
    room.pages.open_packs()
    passes(clock, packs, minutes=5)
    one, other = (card.answer for card in room.findChildren(PackCard))
    QApplication.processEvents()
    assert one.visibleRegion().boundingRect() == one.rect()
    packs.looked(both[0])
    qtbot.waitUntil(lambda: other.visibleRegion().boundingRect() == other.rect())


def test_the_press_that_answers_a_pack_comes_into_sight_in_the_smallest_room_too(
    packs: PackDesk, clock: FakeClock, room: Room, desk: Desk, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    room.resize(400, 448)
    put_on(packs, clock)
    room.pages.open_packs()
    passes(clock, packs, minutes=6)
    fine = next(one for one in room.findChildren(QPushButton) if one.isVisible() and one.text().startswith("Looked"))
    qtbot.waitUntil(lambda: fine.visibleRegion().boundingRect() == fine.rect())


def test_dots_are_as_plain_as_the_words_beside_them_while_a_pack_insists(
    packs: PackDesk, clock: FakeClock, room: Room, desk: Desk
) -> None:
    put_on(packs, clock)
    room.pages.open_packs()
    passes(clock, packs, minutes=6)
    dots = [dot for dot in room.findChildren(Dot) if dot.isVisible()]
    assert {dot.palette().windowText().color().name() for dot in dots} == {desk.look.colour("card").name()}


def test_a_pack_of_long_ago_is_not_asked_about(person: Person, packs: PackDesk, clock: FakeClock, room: Room) -> None:
    pack = put_on(packs, clock)
    passes(clock, packs, minutes=12)
    packs.take_off(pack)
    clock.passes(hours=3)
    room.pages.open()
    assert packs.packs == ()
    assert person.can_press("Heat")
    assert put_on(packs, clock)
