"""The questions before the first pack: nothing is answered for the person, and nothing is asked twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.actions import bin as bins
from companion.actions import check_in as check_ins
from companion.actions import medicine as medicines
from companion.actions.health import say_condition
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn, Kind, Mark
from companion.domain.condition import Condition
from companion.domain.medicine import Form
from companion.domain.pack import PackKind
from companion.domain.pack_questions import (
    ASK_FIRST,
    ASK_FIRST_HERE,
    ASK_PHARMACIST,
    NOT_ON_BELLY_OR_BACK,
    PASSING,
    QUESTIONS,
    Concern,
    JustNow,
    asked_for,
    lasting,
)
from companion.domain.pack_rules import PATCH_NOW, TAKE_OFF, TAKE_OFF_BECAUSE
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.pack_strip import PackStrip
from companion.ui.packs.questions_page import GROUPS, Group
from tests.support.care import a_medicine
from tests.support.journals import FakeClock, a_check_in
from tests.support.packs import COLD, HEAT, Room, fit_for_packs, fit_just_now, put_on, settled
from tests.support.person import Person

ALL_NO = "No to all of these"
TAKE_HEAT_OFF = TAKE_OFF_BECAUSE.filled(take_off=TAKE_OFF[HEAT], why=PATCH_NOW)


def asks(person: Person) -> list[str]:
    """The questions that can be read."""
    return [text for text in dict.fromkeys(person.reads()) if text in {str(one.asks) for one in QUESTIONS.values()}]


def checked(room: Room) -> list[str]:
    """The answers that are pressed in."""
    return [one.text() for one in room.findChildren(QAbstractButton) if one.isVisible() and one.isChecked()]


def presses_for(room: Room, concern: Concern, answer: str) -> None:
    """Press an answer to this question."""
    said_of = str(QUESTIONS[concern].asks)
    [button] = [
        one
        for one in room.findChildren(QAbstractButton)
        if one.isVisible() and one.text() == answer and one.accessibleDescription() == said_of
    ]
    button.click()


def double_presses(room: Room, name: str) -> None:
    """Press twice at the same spot, whatever is there the second time."""
    button = next(one for one in room.findChildren(QAbstractButton) if one.isVisible() and one.text() == name)
    spot = button.mapTo(room, button.rect().center())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    there = room.childAt(spot)
    assert there
    QTest.mouseDClick(there, Qt.MouseButton.LeftButton)


def where_the_presses_are(room: Room) -> list[QPoint]:
    """The upper right corner of each button on the page: words on one may be others."""
    QApplication.processEvents()
    seen = [one for one in room.findChildren(QAbstractButton) if one.isVisible()]
    return [one.mapTo(room.pages, one.rect().topRight()) for one in seen]


def says(packs: PackDesk, clock: FakeClock, concern: Concern, yes: bool) -> None:
    """Answer one question for the sake of heat on the right knee."""
    if concern in PASSING:
        packs.answer_just_now(JustNow(clock.now(), HEAT, "right_knee_back", {concern: yes}))
    else:
        packs.answer({concern: yes}, "right_knee_back")


def test_every_question_stands_on_one_page() -> None:
    assert sorted(concern for group in GROUPS.values() for concern in group) == sorted(Concern)


def test_the_medicine_patch_is_asked_about_first_and_alone(person: Person) -> None:
    person.presses("Heat")
    assert asks(person) == ["Do you wear any medicine patch?"]
    assert not person.can_press(ALL_NO)


def test_nothing_is_answered_beforehand(person: Person, room: Room) -> None:
    person.presses("Heat")
    while True:
        assert checked(room) == []
        if person.can_press(ALL_NO):
            break
        person.presses("No")


def test_who_has_nothing_to_say_presses_four_times(person: Person, packs: PackDesk) -> None:
    person.presses("Heat")
    person.presses("No")
    for _ in range(3):
        person.presses(ALL_NO)
    assert person.sees("Lie on your front or your side, with the pack on top.")
    assert packs.known("left_buttock") == dict.fromkeys(lasting(HEAT), False), "only what lasts is kept"


def test_a_medicine_patch_means_no_heat_in_plain_words(person: Person, packs: PackDesk) -> None:
    person.presses("Heat")
    person.presses("Yes")
    assert person.sees("Heat can make a patch give too much medicine. No heat here. Please ask your pharmacist.")
    person.presses("Go on")
    assert person.sees("Please ask your pharmacist.")
    assert not person.can_press("Heat")
    assert person.can_press("Cold")
    assert packs.start(HEAT, "left_buttock", 12) is None


def test_why_there_is_no_heat_is_said_aloud(person: Person, announced: list[str]) -> None:
    person.presses("Heat")
    person.presses("Yes")
    assert announced[-1] == str(ASK_PHARMACIST)
    person.presses("Go on")
    assert announced[-1] == f"Heat. {ASK_PHARMACIST}"


def test_a_slip_is_mended_by_the_other_answer(person: Person) -> None:
    person.presses("Heat")
    person.presses("Yes")
    person.presses("No")
    assert person.can_press(ALL_NO)


def test_one_yes_is_enough(person: Person, packs: PackDesk) -> None:
    person.presses("Cold")
    person.presses("Yes")
    assert person.sees("A pack may not be right for this place.")
    person.presses("Go on")
    assert not person.can_press("Cold")
    assert packs.known("left_buttock") == {Concern.LESS_FEELING: True}


@pytest.mark.parametrize(("wide", "text_size"), [(1280, 100), (1130, 200), (570, 200)])
def test_what_a_yes_leads_to_moves_nothing_that_can_be_pressed(
    person: Person, room: Room, desk: Desk, wide: int, text_size: int
) -> None:
    desk.settings.remember(text_size=text_size)
    room.resize(wide, 720)
    person.presses("Heat")
    person.presses("No")
    before = where_the_presses_are(room)
    presses_for(room, Concern.LESS_FEELING, "Yes")
    presses_for(room, Concern.CANCER, "Yes")
    assert person.reads().count(str(ASK_FIRST_HERE)) == 1, "once for both"
    assert where_the_presses_are(room) == before
    presses_for(room, Concern.LESS_FEELING, "No")
    presses_for(room, Concern.CANCER, "No")
    assert not person.sees(str(ASK_FIRST_HERE)), "it was a slip"


def test_all_that_a_yes_of_before_leads_to_is_said_on_its_page(person: Person, packs: PackDesk) -> None:
    fit_for_packs(packs, Concern.DIABETES, Concern.PREGNANCY)
    person.presses("Change my answers")
    person.presses("Go on")
    person.presses("Go on")
    assert person.sees(str(ASK_FIRST))
    assert person.sees(str(NOT_ON_BELLY_OR_BACK))


def test_pregnancy_leaves_places_where_heat_is_fine(person: Person, packs: PackDesk) -> None:
    fit_for_packs(packs, Concern.PREGNANCY)
    assert person.can_press("Heat")
    person.presses("Another place …")
    person.presses("left low back")
    assert person.sees("No heat on the belly or low back in pregnancy.")
    assert not person.can_press("Heat")


def test_a_double_press_does_not_answer_the_next_page(person: Person, room: Room) -> None:
    person.presses("Heat")
    double_presses(room, "No")
    skin = asks(person)
    assert len(skin) == 3
    assert person.can_press(ALL_NO), "none of them is answered"
    double_presses(room, ALL_NO)
    assert len(asks(person)) == 6, "only one page further"
    assert person.can_press(ALL_NO)


def test_some_answered_the_others_are_no(person: Person) -> None:
    person.presses("Heat")
    person.presses("No")
    person.presses(ALL_NO)
    person.presses("No")
    person.presses("No to the others")
    assert person.can_press(ALL_NO)


def test_cold_asks_only_what_heat_did_not(person: Person, packs: PackDesk, clock: FakeClock) -> None:
    packs.answer(dict.fromkeys(asked_for(HEAT), False), "left_buttock")
    clock.passes(days=30)
    person.presses("Cold")
    assert asks(person) == ["Does cold give you white fingers, hives or other trouble?"]
    person.presses("No")
    assert len(asks(person)) == 3, "what may be so just now"
    person.presses(ALL_NO)
    assert packs.known("left_buttock").keys() >= set(lasting(COLD))
    clock.passes(days=60)
    assert not packs.known("left_buttock"), "they are as old as the oldest answer"


def test_the_place_is_named_and_another_place_is_asked_about_again(person: Person, packs: PackDesk) -> None:
    fit_for_packs(packs)
    person.presses("right hollow of the knee")
    person.presses("Heat")
    assert person.sees("The place: right hollow of the knee")
    assert asks(person) == [str(QUESTIONS[concern].asks) for concern in GROUPS[Group.PLACE]]
    person.presses("Yes")
    person.presses("Go on")
    assert not person.can_press("Heat")
    assert person.sees("A pack may not be right for this place.")
    person.presses("left buttock")
    person.presses("Heat")
    assert person.sees("Just now: left buttock"), "of this place all is answered but what passes"


def test_a_patch_noted_in_care_means_no_heat_until_it_is_ended(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, room: Room, qtbot: QtBot
) -> None:
    fit_for_packs(packs)
    patch = a_medicine(name="Buprenorphine", form=Form.PATCH)
    desk.journal.do(lambda journal: medicines.keep(patch, journal=journal))
    person.waits_until_sees("A patch is among your medicines.")
    assert not person.can_press("Heat")
    assert person.can_press("Cold")
    assert packs.start(HEAT, "left_buttock", 12) is None
    ended = patch.no_longer_taken(clock.now())
    desk.journal.do(lambda journal: medicines.keep(ended, journal=journal))
    settled(desk, qtbot)
    assert not person.can_press("Heat"), "today it is still worn"
    clock.passes(days=1)
    room.pages.refresh()
    assert person.can_press("Heat")


def says_heart_disease(journal: Journal, clock: FakeClock) -> Changes:
    return say_condition(Condition.HEART_DISEASE, holds=True, journal=journal, clock=clock)


def marks_a_numb_sit_bone(journal: Journal, clock: FakeClock) -> Changes:
    mark = Mark(area="left_sit_bone", strength=4, kinds=(Kind.NUMB,))
    return check_ins.keep(a_check_in(clock=clock, marks=(mark,)), journal=journal)


@pytest.mark.parametrize(
    ("says_so", "asked"),
    [
        (says_heart_disease, "Do you have a heart disease, such as angina?"),
        (marks_a_numb_sit_bone, "Can you feel less there than elsewhere, or is there a scar?"),
    ],
)
def test_what_is_said_elsewhere_brings_the_question_back(
    says_so: Callable[[Journal, FakeClock], Changes],
    asked: str,
    person: Person,
    packs: PackDesk,
    desk: Desk,
    clock: FakeClock,
    qtbot: QtBot,
) -> None:
    fit_for_packs(packs)
    person.presses("Cold")
    assert person.sees("Just now: left buttock"), "all that lasts is answered"
    person.presses("Back")
    clock.passes(minutes=5)
    desk.journal.do(lambda journal: says_so(journal, clock))
    settled(desk, qtbot)
    person.presses("Cold")
    assert asked in asks(person)


FEELING = "Can you feel less there than elsewhere, or is there a scar?"


def notes(desk: Desk, clock: FakeClock, qtbot: QtBot, area: str = "left_buttock", **fields: Any) -> CheckIn:
    """A check-in in which this place is numb, noted now."""
    check_in = a_check_in(clock=clock, marks=(Mark(area=area, strength=4, kinds=(Kind.NUMB,)),), **fields)
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    settled(desk, qtbot)
    return check_in


def is_asked_about_the_place(person: Person) -> bool:
    """Whether the questions before a cold pack begin with those about the place."""
    person.presses("Cold")
    asked = person.sees(FEELING)
    person.presses("Back")
    return asked


def test_another_note_in_a_check_in_with_a_numb_place_that_was_answered_for_asks_nothing_again(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    check_in = notes(desk, clock, qtbot)
    clock.passes(minutes=5)
    fit_for_packs(packs)
    clock.passes(minutes=5)
    later = check_in.written("note", "a long drive")
    desk.journal.do(lambda journal: check_ins.keep(later, journal=journal))
    settled(desk, qtbot)
    assert not is_asked_about_the_place(person)


def test_a_place_that_is_numb_day_after_day_is_asked_about_once(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    fit_for_packs(packs)
    asked = []
    for _ in range(4):
        clock.passes(days=1)
        notes(desk, clock, qtbot)
        asked.append(is_asked_about_the_place(person))
        fit_for_packs(packs)
    assert asked == [True, False, False, False]


def test_a_numb_place_that_is_added_to_a_check_in_of_before_the_answer_is_asked_about(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    check_in = a_check_in(4, clock=clock)
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    clock.passes(minutes=5)
    fit_for_packs(packs)
    clock.passes(minutes=5)
    numb = check_in.marked(Mark(area="left_buttock", strength=4, kinds=(Kind.NUMB,)))
    desk.journal.do(lambda journal: check_ins.keep(numb, journal=journal))
    settled(desk, qtbot)
    assert is_asked_about_the_place(person)


def test_a_numb_place_that_was_in_the_bin_at_the_answer_is_asked_about_once_it_is_back(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    check_in = notes(desk, clock, qtbot)
    desk.journal.do(lambda journal: bins.delete(bins.Kind.CHECK_IN, check_in.id, journal=journal, clock=clock))
    settled(desk, qtbot)
    clock.passes(minutes=5)
    fit_for_packs(packs)
    assert not is_asked_about_the_place(person)
    desk.journal.do(lambda journal: bins.restore(bins.Kind.CHECK_IN, check_in.id, journal=journal))
    settled(desk, qtbot)
    assert is_asked_about_the_place(person)


def test_what_was_answered_about_a_numb_place_is_asked_again_after_90_days_however_often_it_is_numb(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    notes(desk, clock, qtbot)
    fit_for_packs(packs)
    for _ in range(30):
        clock.passes(days=3)
        notes(desk, clock, qtbot)
    assert is_asked_about_the_place(person)


def test_what_was_answered_about_just_now_hours_ago_is_asked_again(
    person: Person, room: Room, packs: PackDesk, clock: FakeClock
) -> None:
    fit_for_packs(packs)
    person.presses("Cold")
    presses_for(room, Concern.FEVER_OR_INFECTION, "No")
    clock.passes(hours=10)
    person.presses("No to the others")
    assert packs.refusal(COLD, "left_buttock"), "nobody said that there is no fever now"
    person.presses("Cold")
    assert person.sees(str(QUESTIONS[Concern.FEVER_OR_INFECTION].asks))
    person.presses("No to all of these")
    assert not packs.refusal(COLD, "left_buttock")


def test_what_was_answered_before_a_place_went_numb_is_no_answer_once_it_is(
    person: Person, room: Room, packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    person.presses("Cold")
    presses_for(room, Concern.LESS_FEELING, "No")
    clock.passes(hours=1)
    notes(desk, clock, qtbot)
    person.presses("No to the others")
    assert Concern.LESS_FEELING not in packs.known("left_buttock")


def test_who_notes_a_patch_while_heat_is_on_is_told_to_take_it_off(
    packs: PackDesk, desk: Desk, clock: FakeClock, announced: list[str], qtbot: QtBot
) -> None:
    fit_for_packs(packs)
    put_on(packs, clock)
    packs.take_off(put_on(packs, clock, "right_buttock", COLD))
    patch = a_medicine(form=Form.PATCH)
    desk.journal.do(lambda journal: medicines.keep(patch, journal=journal))
    qtbot.waitUntil(lambda: str(TAKE_HEAT_OFF) in announced)
    told = Person(desk.notices.place, qtbot)
    assert told.sees(str(TAKE_HEAT_OFF))
    desk.notices.clear(str(TAKE_HEAT_OFF))
    packs.look()
    assert not told.sees(str(TAKE_HEAT_OFF)), "who closed it was told; it is still said on the pack"
    assert [pack.run.kind for pack in packs.on if packs.must_come_off(pack)] == [HEAT]
    ended = replace(patch, ended=clock.now().day - timedelta(days=1))
    desk.journal.do(lambda journal: medicines.keep(ended, journal=journal))
    qtbot.waitUntil(lambda: not any(map(packs.must_come_off, packs.on)))
    desk.journal.do(lambda journal: medicines.keep(patch, journal=journal))
    qtbot.waitUntil(lambda: told.sees(str(TAKE_HEAT_OFF)))
    packs.take_all_off()
    assert not told.sees(str(TAKE_HEAT_OFF)), "it is not true any more"


@pytest.mark.parametrize(
    ("concern", "kind", "told"),
    [
        (Concern.MEDICINE_PATCH, HEAT, "Please take the heat pack off. Heat can make a patch give too much medicine."),
        (Concern.DIABETES, COLD, "Please take the cold pack off. A pack may not be right for you."),
        (Concern.FEVER_OR_INFECTION, COLD, "Please take the cold pack off. Not now."),
        (Concern.CANNOT_TAKE_IT_OFF, HEAT, "Please take the heat pack off. A pack is only for somebody who is wide"),
    ],
)
def test_a_yes_before_another_pack_takes_off_the_one_that_is_on(
    person: Person,
    packs: PackDesk,
    desk: Desk,
    clock: FakeClock,
    room: Room,
    qtbot: QtBot,
    concern: Concern,
    kind: PackKind,
    told: str,
) -> None:
    fit_for_packs(packs)
    put_on(packs, clock, "left_buttock", kind)
    says(packs, clock, concern, True)
    notices = Person(desk.notices.place, qtbot)
    assert notices.sees(told)
    room.pages.open_packs()
    assert person.reads().count(f"Please take the {kind} pack off.") == 1, "on the pack, too"
    assert not person.sees("Stay awake, and rest.")
    says(packs, clock, concern, False)
    assert not notices.sees("Please take the"), "it was a slip"
    assert person.sees("Stay awake, and rest.")
    says(packs, clock, concern, True)
    packs.take_all_off()
    assert not notices.sees("Please take the")


def test_a_patch_that_is_told_before_another_pack_is_told_wherever_the_person_is(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, room: Room, qtbot: QtBot
) -> None:
    fit_for_packs(packs)
    put_on(packs, clock)
    room.pages.open_packs()
    for name in ("Another pack", "Change my answers", "Yes"):
        person.presses(name)
    assert Person(desk.notices.place, qtbot).sees("Please take the heat pack off. Heat can make a patch give")


def test_what_was_said_of_the_skin_before_an_earlier_pack_is_not_said_of_the_next(
    packs: PackDesk, clock: FakeClock
) -> None:
    fit_for_packs(packs)
    packs.answer_just_now(JustNow(clock.now(), HEAT, "left_sit_bone", {Concern.SORE_SKIN: True}))
    clock.passes(days=1)
    assert packs.must_come_off(put_on(packs, clock)) is None
    packs.answer_just_now(JustNow(clock.now(), HEAT, "left_sit_bone", {Concern.SORE_SKIN: True}))
    assert packs.to_take_off


def test_on_the_pack_and_in_its_line_it_is_said_as_long_as_a_patch_and_heat_are_both_there(
    person: Person, packs: PackDesk, desk: Desk, clock: FakeClock, room: Room, qtbot: QtBot
) -> None:
    fit_for_packs(packs)
    put_on(packs, clock)
    desk.journal.do(lambda journal: medicines.keep(a_medicine(form=Form.PATCH), journal=journal))
    strip = PackStrip(desk, packs)
    qtbot.addWidget(strip)
    strip.show()
    qtbot.waitUntil(lambda: Person(strip, qtbot).sees(str(TAKE_OFF[HEAT])))
    room.pages.open_packs()
    assert person.sees(str(TAKE_HEAT_OFF))
    assert not person.sees("Stay awake, and rest."), "nothing on it says to leave it on"
    person.presses("Take it off")
    assert not person.sees(str(TAKE_HEAT_OFF))


def test_after_90_days_all_is_asked_again(person: Person, packs: PackDesk, clock: FakeClock) -> None:
    fit_for_packs(packs)
    clock.passes(days=90)
    person.presses("Heat")
    assert asks(person) == ["Do you wear any medicine patch?"]


def test_answers_can_be_changed(person: Person, packs: PackDesk) -> None:
    fit_for_packs(packs, Concern.MEDICINE_PATCH)
    assert not person.can_press("Heat")
    person.presses("Change my answers")
    assert person.is_checked("Yes")
    person.presses("No")
    for _ in range(2):
        assert not person.can_press(ALL_NO), "these were answered before"
        person.presses("Go on")
    person.presses(ALL_NO)
    assert packs.refusal(HEAT, "left_buttock") is None


def test_a_yes_that_is_to_be_changed_is_shown_on_its_page_after_those_before_it(
    person: Person, packs: PackDesk, room: Room
) -> None:
    fit_for_packs(packs, Concern.DIABETES)
    person.presses("Change my answers")
    assert person.is_checked("No")
    person.presses("Go on")
    person.presses("Go on")
    assert checked(room).count("Yes") == 1
    person.presses("Go on")
    assert not person.can_press("Heat"), "it was left as it was"
    assert packs.known("left_buttock")[Concern.DIABETES]


@pytest.mark.parametrize("slip", [Concern.DIABETES, Concern.COLD_TROUBLE])
def test_a_slip_can_be_put_right_by_somebody_who_does_wear_a_patch(
    person: Person, packs: PackDesk, room: Room, slip: Concern
) -> None:
    fit_for_packs(packs, Concern.MEDICINE_PATCH, slip)
    assert not person.can_press("Cold")
    person.presses("Change my answers")
    while str(QUESTIONS[slip].asks) not in asks(person):
        person.presses("Go on")
    presses_for(room, slip, "No")
    assert not person.can_press(ALL_NO)
    person.presses("Go on")
    person.presses("Go on")
    assert person.can_press("Cold")
    assert not person.can_press("Heat"), "the patch is still worn"


def test_a_lasting_answer_about_cold_can_be_changed_also_while_a_fever_speaks_against_heat(
    person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    fit_for_packs(packs, Concern.COLD_TROUBLE)
    fit_just_now(packs, clock, "left_buttock", HEAT, Concern.FEVER_OR_INFECTION)
    person.presses("Change my answers")
    while str(QUESTIONS[Concern.COLD_TROUBLE].asks) not in asks(person):
        person.presses("Go on")


@pytest.mark.parametrize("leaves", [lambda one, _: one.presses("Back"), lambda _, room: room.pages.open_packs()])
def test_a_yes_counts_although_the_person_leaves_the_questions(
    person: Person, packs: PackDesk, room: Room, leaves: Callable[[Person, Room], None]
) -> None:
    fit_for_packs(packs)
    person.presses("Change my answers")
    person.presses("Yes")
    leaves(person, room)
    assert not person.can_press("Heat")
    assert person.sees("Please ask your pharmacist.")
    assert packs.start(HEAT, "left_buttock", 12) is None


def test_sore_skin_counts_although_the_person_leaves_the_questions(
    person: Person, packs: PackDesk, clock: FakeClock
) -> None:
    fit_for_packs(packs)
    clock.passes(hours=1)
    person.presses("Heat")
    person.presses("Yes")
    person.presses("Back")
    assert not person.can_press("Heat")
    assert packs.start(HEAT, "left_buttock", 12) is None


def test_back_shows_what_was_answered(person: Person) -> None:
    person.presses("Heat")
    person.presses("No")
    person.presses(ALL_NO)
    person.presses("Back")
    assert person.can_press("Go on")
    assert person.is_checked("No")
    person.presses("Back")
    person.presses("Back")
    assert person.can_press("Heat")


def test_they_are_answered_by_keyboard_alone(person: Person) -> None:
    assert person.focus_is("Heat or cold pack"), "the page opens at its top"
    person.comes_by_tab_to("Heat")
    person.keys("Return")
    assert asks(person) == ["Do you wear any medicine patch?"]
    person.comes_by_tab_to("Yes")
    person.keys("Right", "Space")
    for _ in range(3):
        person.comes_by_tab_to(ALL_NO)
        person.keys("Return")
    assert person.sees("with the pack on top")
