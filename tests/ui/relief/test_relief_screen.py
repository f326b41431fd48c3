import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.actions import check_in as check_ins
from companion.actions import exercise, health, pacing
from companion.actions import pack as packs
from companion.actions import practice as practices
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn, Mark, TravelsTo
from companion.domain.condition import Condition
from companion.domain.movement import Dose
from companion.domain.offering import Choices
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.pacing_timer import ENDING_SECONDS
from companion.domain.pack import PackKind
from companion.domain.pack_run import PackRun
from companion.domain.practice import Ending, Practice
from companion.domain.routine import Position
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.relief.known import Known
from companion.ui.relief.offering_page import OfferingPage
from companion.ui.screens import RELIEF
from companion.ui.screens.relief import ReliefScreen
from companion.ui.shell import Shell
from companion.ui.widgets.press_card import PressCard
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person
from tests.support.practices import a_finished_practice, a_pack, a_practice

T = TypeVar("T")
HIP = Mark(area="left_outer_hip", strength=6)
LEG = Mark(area="left_buttock", strength=8, travels_to=TravelsTo.BELOW_KNEE)


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> ReliefScreen:
    screen = ReliefScreen(desk, PackDesk(desk))
    qtbot.addWidget(screen)
    screen.resize(1080, 720)
    screen.show()
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    return screen


@pytest.fixture
def person(screen: ReliefScreen, qtbot: QtBot) -> Person:
    person = Person(screen, qtbot)
    person.waits_until_sees("All practices")
    qtbot.waitUntil(lambda: person.can_press("Calm breathing"))
    return person


def test_without_a_check_in_it_says_what_the_offers_rest_on(person: Person) -> None:
    assert person.sees("These fit most people. After a check-in they fit what you noted.")
    assert person.sees("It asks for no movement.")


def test_offers_follow_the_marks_of_today(desk: Desk, person: Person, clock: FakeClock) -> None:
    check_in = a_check_in(5, clock=clock, marks=(HIP,))
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    person.waits_until_sees("For the place you marked: left outer hip.")
    assert person.sees("Pain 5 – hard to forget · left outer hip")


def test_another_place_and_less_time_make_other_offers(person: Person, qtbot: QtBot) -> None:
    person.presses("Standing")
    person.presses("2 min")
    qtbot.waitUntil(lambda: person.can_press("Mindful minute"))
    assert not person.can_press("Calm breathing")


def test_a_practice_is_found_by_an_everyday_word(person: Person) -> None:
    person.presses("All practices")
    person.types("Find a practice", "bum")
    assert person.can_press("Buttock squeeze")
    assert not person.can_press("Calm breathing")
    person.types("Find a practice", "xyz")
    assert person.sees("Nothing has this name. Try another word.")


def looks_for(person: Person, words: str) -> None:
    """Look for these words instead of those before."""
    person.types("Find a practice", "")
    person.keys("Ctrl+A", "Delete")
    person.pastes("Find a practice", words)


def test_a_misspelt_word_finds_the_practices_of_the_nearest_and_says_so(person: Person) -> None:
    person.presses("All practices")
    for typed, meant, found in (
        ("breething", "breathing", "Calm breathing"),
        ("butock", "buttock", "Buttock squeeze"),
        ("streching", "stretch", "Buttock squeeze"),
        ("pirformis", "piriformis", "Buttock squeeze"),
        ("butock bed", "buttock bed", "Buttock squeeze"),
    ):
        looks_for(person, typed)
        assert person.can_press(found), typed
        assert person.sees(f"Looked for: {meant}")
        assert not person.sees("Nothing has this name."), typed
        looks_for(person, meant)
        assert person.can_press(found), meant
        assert not person.sees("Looked for:"), meant


def test_practices_are_found_by_the_places_on_the_body_they_are_for(person: Person) -> None:
    person.presses("All practices")
    for place, found, other in (
        ("piriformis", "Buttock squeeze", "Chin tuck"),
        ("sciatica", "Pelvic tilt", "Chin tuck"),
        ("jaw", "Chin tuck", "Buttock squeeze"),
        ("buttocks", "Buttock squeeze", "Chin tuck"),
        ("tailbone", "Buttock squeeze", "Chin tuck"),
    ):
        looks_for(person, place)
        assert person.can_press(found), place
        assert not person.can_press(other), place
        assert not person.sees("Looked for:"), place


def test_kinds_are_looked_at_apart(person: Person) -> None:
    person.presses("All practices")
    person.presses("Breathing")
    assert person.can_press("Calm breathing")
    assert not person.can_press("Buttock squeeze")


def test_a_list_is_as_it_was_left_when_a_person_comes_back_to_it(
    screen: ReliefScreen, person: Person, qtbot: QtBot
) -> None:
    person.presses("All practices")
    bar = screen.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: person.can_press("Buttock squeeze") and bar.maximum() > 2 * screen.height())
    bar.setValue(left_at := bar.maximum() // 2)
    seen = [row for row in screen.findChildren(PressCard) if not row.visibleRegion().isEmpty()]
    pressed = seen[len(seen) // 2]
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert (person.sees("How it goes"), bar.value()) == (True, 0)
    person.keys("Escape")
    assert (bar.value(), screen.focusWidget() is pressed) == (left_at, True)


def _keep(practice: Practice, journal: Journal) -> Changes:
    return practices.keep(practice, journal=journal)


def test_no_row_of_a_long_list_is_squeezed(desk: Desk, screen: ReliefScreen, person: Person, qtbot: QtBot) -> None:
    desk.journal.do(lambda journal: check_ins.keep(a_check_in(8, clock=desk.clock, marks=(LEG,)), journal=journal))
    person.waits_until_sees("Pain 8")
    person.presses("All practices")
    qtbot.waitUntil(lambda: len(rows_of(screen)) > 50)
    assert [row.height() for row in rows_of(screen)] == [row.heightForWidth(row.width()) for row in rows_of(screen)]


def rows_of(screen: ReliefScreen) -> list[PressCard]:
    return [row for row in screen.findChildren(PressCard) if row.isVisible() and row.hasHeightForWidth()]


def test_the_list_of_what_was_done_has_the_keyboard_where_it_was_also_when_it_was_made_anew(
    desk: Desk, person: Person, clock: FakeClock
) -> None:
    earlier = a_finished_practice(clock=clock, pain_before=6, name="Bridge an hour ago")
    clock.passes(hours=1)
    later = a_finished_practice(clock=clock, pain_before=6, name="Bridge now")
    for done in (earlier, later):
        desk.journal.do(partial(_keep, done))
    person.presses("What I did")
    person.waits_until_can_press("Change what I said about Bridge an hour ago")
    person.presses("Change what I said about Bridge an hour ago")
    person.presses("Pain afterwards 3")
    person.keys("Escape")
    person.waits_until_sees("pain 6, then 3")
    assert person.focus_is("Change what I said about Bridge an hour ago")


def test_a_practice_says_how_it_goes_and_when_to_stop(person: Person) -> None:
    person.presses("All practices")
    person.presses("One knee to chest")
    assert person.sees("How it goes")
    assert person.sees("Stop if the pain is sharp, or goes further down the leg.")
    assert person.sees("Hold 10 s · 2 times · each side")
    person.presses("Usual")
    person.waits_until_sees("Hold 20 s · 3 times · each side")
    assert person.focus_is("Usual")
    assert person.can_press("Start")


def test_a_practice_that_was_looked_at_before_takes_the_time_to_get_ready_that_was_chosen_since(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    person.presses("All practices")
    person.presses("One knee to chest")
    desk.settings.change(prepare_seconds=45)
    person.presses("Start")
    person.presses("Begin")
    under_way = _asked(desk, qtbot, lambda journal: practices.under_way(journal=journal, clock=clock))
    assert under_way
    assert under_way.snapshot
    assert under_way.snapshot.routine.steps[0].seconds == 45


def test_what_was_ticked_is_not_offered_and_says_why(desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.presses("What does not suit me")
    person.presses("I get dizzy")
    person.keys("Escape")
    person.presses("All practices")
    qtbot.waitUntil(lambda: person.sees("Not for you now: Holding the breath can make you dizzy."))
    person.presses("Box breathing")
    assert not person.can_press("Start")
    assert _asked(desk, qtbot, lambda journal: health.conditions(journal=journal)) == {Condition.DIZZINESS}
    desk.undo.undo()
    qtbot.waitUntil(lambda: person.can_press("Start"))


def test_a_dose_of_ones_own_is_kept_and_taken_back(desk: Desk, person: Person) -> None:
    person.presses("All practices")
    person.presses("One knee to chest")
    person.presses("Change the dose")
    person.presses("Less: How often in a row")
    person.presses("Keep this dose")
    person.waits_until_sees("Hold 10 s · once · each side")
    desk.undo.undo()
    person.waits_until_sees("Hold 10 s · 2 times · each side")


def test_what_else_was_published_about_a_dose_stands_below_it(person: Person) -> None:
    person.presses("All practices")
    person.presses("Bridge")
    person.waits_until_sees("At first lift only 2 cm, and come straight down again.")


def test_taking_a_change_back_brings_the_dose_before_with_who_set_it(desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.presses("All practices")
    person.presses("One knee to chest")
    person.presses("Change the dose")
    for _ in range(3):
        person.presses("More: How often in a row")
    person.types("Who set this dose?", "Anna")
    person.presses("Keep this dose")
    person.waits_until_sees("Hold 10 s · 5 times · each side")
    person.presses("Change the dose")
    person.presses("Back to the published dose")
    person.waits_until_sees("Hold 10 s · 2 times · each side")
    desk.undo.undo()
    person.waits_until_sees("Hold 10 s · 5 times · each side")
    kept = _asked(desk, qtbot, lambda journal: exercise.own_doses(journal=journal))
    assert [(one.dose.repeats, one.set_by) for one in kept] == [(5, "Anna")]


def test_more_than_was_published_needs_who_set_it(person: Person) -> None:
    person.presses("All practices")
    person.presses("One knee to chest")
    person.presses("Change the dose")
    for _ in range(3):
        person.presses("More: How often in a row")
    assert person.sees("That is more than was published for this movement.")
    assert not person.can_press("Keep this dose")
    person.types("Who set this dose?", "Anna, physiotherapist")
    assert person.can_press("Keep this dose")


def test_that_a_routine_is_a_choice_is_said_once(person: Person, qtbot: QtBot) -> None:
    person.presses("All practices")
    qtbot.waitUntil(lambda: person.can_press("At the desk"))
    person.presses("At the desk")
    assert person.sees("Chosen for Companion. No guideline sets it.")
    assert not person.sees("A choice made for this program")


def test_an_exercise_of_ones_own_is_among_all_practices(desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.presses("My exercises")
    person.presses("Add an exercise")
    assert not person.can_press("Keep")
    person.types("Name of the exercise", "Wall slide")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.can_press("Change Wall slide"))
    person.presses("Practise: Wall slide")
    assert person.can_press("Start")
    assert person.sees("You wrote it down. Companion did not check it.")
    assert not person.sees("Chosen for Companion")
    for _ in range(2):
        person.keys("Escape")
    person.presses("All practices")
    qtbot.waitUntil(lambda: person.can_press("Wall slide"))
    desk.undo.undo()
    qtbot.waitUntil(lambda: not person.can_press("Wall slide"))
    assert _asked(desk, qtbot, lambda journal: exercise.own(journal=journal)) == ()


def test_an_exercise_can_be_changed_and_deleted(person: Person, qtbot: QtBot) -> None:
    person.presses("My exercises")
    person.presses("Add an exercise")
    person.types("Name of the exercise", "Wall slide")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.can_press("Change Wall slide"))
    person.presses("Change Wall slide")
    person.types("Name of the exercise", " 2")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.can_press("Change Wall slide 2"))
    person.presses("Change Wall slide 2")
    person.presses("Delete this exercise")
    person.waits_until_sees("Nothing is here yet.")


@pytest.mark.parametrize("seconds", [48, 9000])
def test_an_activity_is_timed_for_the_amount_that_is_ones_own_however_long(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot, seconds: float
) -> None:
    activity = PacedActivity(id=uuid4(), name="Nap", kept_at=clock.now(), seconds=seconds, asked=clock.now().day)
    desk.journal.do(partial(_keep_activity, activity))
    person.presses("Pacing")
    person.waits_until_can_press("Start the timer: Nap")
    person.presses("Start the timer: Nap")
    person.presses("Begin")
    (timed,) = _asked(desk, qtbot, lambda journal: practices.recent(journal=journal))
    assert timed.planned_seconds == pytest.approx(seconds + ENDING_SECONDS)


def _keep_activity(activity: PacedActivity, journal: Journal) -> Changes:
    return pacing.keep_activity(activity, journal=journal)


def test_an_activity_is_timed_on_three_days_before_it_has_an_amount(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    person.presses("Pacing")
    person.types("Name of the activity", "Washing up")
    person.presses("Add: Name of the activity")
    assert person.focus_is("Name of the activity"), "the button is greyed, and the keyboard must not wander off"
    for day in range(3):
        person.waits_until_sees(f"Timed on {day} of 3 days.")
        person.comes_by_tab_to("Keep today's time: Washing up")
        person.keys("Space")
        person.waits_until_sees("Kept for today: 10 min.")
        assert person.focus_is("Keep today's time: Washing up")
        clock.passes(days=1)
        desk.journal.changed.emit(Changes.PACING)
        qtbot.waitUntil(lambda: not person.sees("Kept for today: 10 min."))
    qtbot.waitUntil(lambda: person.can_press("Take your baseline: 8 min"))
    person.presses("Take your baseline: 8 min")
    person.waits_until_sees("Your amount: 8 minutes, on good days and on bad days.")
    activities = _asked(desk, qtbot, lambda journal: pacing.activities(journal=journal))
    assert [activity.seconds for activity in activities] == [480]


def test_the_timers_are_a_press_away_from_pacing(person: Person) -> None:
    person.presses("Pacing")
    person.presses("Planned rest: 5 min")
    assert person.sees("About 5 minutes")
    assert person.sees("Afterwards")
    assert not person.can_press("On a chair"), "a timer runs wherever one is"
    person.presses("Start")
    person.presses("Begin")
    assert person.sees("5 minutes")


def test_the_weekly_question_is_asked_and_nothing_changes_without_an_answer(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    test_an_activity_is_timed_on_three_days_before_it_has_an_amount(desk, person, clock, qtbot)
    assert not person.sees("How shall next week be?")
    clock.passes(days=7)
    desk.journal.changed.emit(Changes.PACING)
    person.waits_until_sees("How shall next week be?")
    assert not person.sees("A bit more")
    person.presses("A bit less: 7.2 min")
    person.waits_until_sees("Your amount: 7.2 minutes")


def test_where_nothing_was_done_yet_a_press_leads_to_what_fits_now(person: Person) -> None:
    person.presses("What I did")
    person.waits_until_sees("Nothing is here yet.")
    person.presses("Find something for now")
    assert person.focus_is("At the desk"), "the first that fits"


def test_what_was_done_stands_with_its_numbers_practices_and_packs_alike(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    pack = PackRun(PackKind.HEAT, "left_buttock", 10, id=uuid4(), now=clock.elapsed(), moment=clock.now())
    clock.passes(minutes=10)
    pack.take_off(clock.elapsed(), clock.now())
    done = a_practice(clock=clock, pain_before=6).rated("pain_after", 4).over(Ending.FINISHED, 300, clock.now())
    done = done.asked_next_day(5)
    desk.journal.do(lambda journal: packs.keep(pack.snapshot(), journal=journal, pain_before=7, pain_after=5))
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    person.presses("What I did")
    person.waits_until_sees("Heat: left buttock")
    assert person.sees("About 10 minutes · pain 7, then 5")
    assert person.sees("About 5 minutes · pain 6, then 4 · next day 5")
    person.presses(f"Delete {done.name}")
    qtbot.waitUntil(lambda: person.sees("Heat: left buttock") and not person.sees("pain 6, then 4"))


def test_what_was_said_of_a_pack_can_be_put_right_later(desk: Desk, person: Person, clock: FakeClock) -> None:
    pack = a_pack(clock)
    clock.passes(minutes=10)
    pack.take_off(clock.elapsed(), clock.now())
    desk.journal.do(lambda journal: packs.keep(pack.snapshot(), journal=journal, pain_before=7, pain_after=5))
    person.presses("What I did")
    person.waits_until_sees("pain 7, then 5")
    person.presses("Change what I said about Heat: left buttock")
    assert person.sees("Heat: left buttock · Today, 8:30")
    assert not person.sees("Tension before")
    person.presses("Pain afterwards 3")
    person.presses("Take back Pain before")
    person.presses("Back")
    person.waits_until_sees("About 10 minutes · pain 3 afterwards")
    desk.undo.undo()
    person.waits_until_sees("About 10 minutes · pain 7, then 3")


def test_what_was_said_of_a_practice_can_be_put_right_later_and_that_can_be_undone_there(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    done = a_finished_practice(clock=clock, pain_before=6, tension_before=8, next_day=9, next_day_asked=True)
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    person.presses("What I did")
    person.waits_until_can_press(f"Change what I said about {done.name}")
    person.presses(f"Change what I said about {done.name}")
    person.presses("Pain afterwards 4")
    person.presses("Tension before 7")
    person.presses("Take back Pain on the next day")
    assert person.can_press("Pain on the next day 2"), "it stays, to be said anew"
    person.presses("Pain on the next day 2")
    assert person.is_checked("Pain on the next day 2")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not person.is_checked("Pain on the next day 2"))
    desk.undo.redo()
    qtbot.waitUntil(lambda: person.is_checked("Pain on the next day 2"))
    kept: list[Practice | None] = []
    desk.journal.ask(lambda journal: practices.get(done.id, journal=journal), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept[0]
    assert (kept[0].pain_before, kept[0].pain_after, kept[0].tension_before, kept[0].next_day) == (6, 4, 7, 2)


def test_a_very_long_word_makes_no_page_wider_in_the_smallest_window_with_the_largest_letters(
    desk: Desk, screen: ReliefScreen, person: Person, clock: FakeClock
) -> None:
    name = "<b>" + "Beinruckenstreckung" * 4
    movement = OwnMovement(
        id=uuid4(),
        name=name,
        how=name,
        dose=Dose(repeats=5),
        position=Position.BED,
        set_by=name,
        kept_at=clock.now(),
    )
    done = a_finished_practice(clock=clock, routine=movement.routine_id, name=name)
    desk.journal.do(lambda journal: exercise.keep_own(movement, journal=journal))
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    desk.settings.remember(text_size=200)
    screen.resize(502, 440)
    for way in (
        ("My exercises", f"Change {name}"),
        ("My exercises", f"Practise: {name}", "Change the dose"),
        ("My exercises", f"Practise: {name}", "Start"),
        ("What I did", f"Change what I said about {name}"),
    ):
        for press in way:
            person.waits_until_can_press(press)
            person.presses(press)
            page = screen.scroller.widget()
            assert page
            assert page.width() == screen.scroller.viewport().width(), f"{press[:30]} is wider than the window"
        while not person.can_press("What I did"):
            person.presses("Back")


def test_no_sentence_is_said_twice_on_the_page_of_a_practice(desk: Desk, qtbot: QtBot) -> None:
    known = Known(desk, desk.look)
    page = OfferingPage(desk, known)
    qtbot.addWidget(page)
    page.show()
    for offering in known.catalogue:
        for position in offering.positions:
            page.show_offering(offering, Choices(position=position))
            lines = [re.sub(r"^\d+\. ", "", label.text()) for label in Person(page).labels()]
            told = [one for line in lines for one in re.split(r"(?<=[.!?]) ", line) if one.endswith(".")]
            assert [one for one in set(told) if told.count(one) > 1] == [], (offering.id, position)


def test_pain_that_was_noted_a_moment_ago_is_not_asked_again(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    check_in = a_check_in(6, clock=clock)
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    person.waits_until_sees("Pain 6 – hard to ignore")
    clock.passes(minutes=10)
    person.presses("Calm breathing")
    person.presses("Start")
    assert person.sees("From your check-in at 8:30. Press another number to change it.")
    assert person.is_checked("Pain 6, hard to ignore")
    person.presses("Pain 4, there all the time")
    assert not person.sees("From your check-in")
    person.presses("Pain 6, hard to ignore")
    person.presses("Begin")
    person.presses("Stop")
    person.presses("Once more")
    assert not person.is_checked("Pain 6, hard to ignore"), "it may hurt otherwise by now"
    kept: list[Practice] = []
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    desk.journal.ask(lambda journal: practices.recent(journal=journal), kept.extend)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept[0].pain_before == 6


def test_pain_that_was_told_after_a_pack_a_moment_ago_is_not_asked_again(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    check_in, pack = a_check_in(6, clock=clock), a_pack(clock)
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    clock.passes(minutes=12)
    pack.take_off(clock.elapsed(), clock.now())
    desk.journal.do(lambda journal: packs.keep(pack.snapshot(), journal=journal, pain_after=4))
    clock.passes(minutes=10)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    person.presses("Calm breathing")
    person.presses("Start")
    assert person.sees("As you said after the pack at 8:42. Press another number to change it.")
    assert person.is_checked("Pain 4, there all the time")


def test_who_is_done_comes_back_to_where_the_practice_was_chosen(person: Person) -> None:
    person.presses("Calm breathing")
    person.presses("Start")
    person.keys("Escape")
    assert person.can_press("Start"), "not begun: one page back"
    person.presses("Start")
    person.presses("Begin")
    person.presses("Stop")
    person.presses("Done")
    assert person.sees("Where are you?")


def test_the_way_back_from_what_is_asked_after_a_practice_is_that_of_who_is_done(
    screen: ReliefScreen, person: Person
) -> None:
    person.presses("All practices")
    person.presses("Calm breathing")
    person.presses("Start")
    person.presses("Begin")
    person.keys("Escape")
    assert person.sees("And how much does it hurt now?"), "it stops one that runs"
    screen.go_back()
    assert person.can_press("Calm breathing")
    assert person.sees("All practices")
    assert not person.can_press("Start"), "its own page would only ask to start it again"


def test_the_place_on_the_rail_leads_to_its_first_page_unless_a_practice_is_under_way(
    screen: ReliefScreen, person: Person
) -> None:
    person.presses("All practices")
    person.presses("Calm breathing")
    person.presses("Start")
    screen.go_home()
    assert person.sees("Where are you?"), "nothing had begun"
    person.presses("Calm breathing")
    person.presses("Start")
    person.presses("Begin")
    screen.go_home()
    assert person.can_press("Stop")
    person.presses("Stop")
    screen.go_home()
    assert person.sees("Where are you?"), "it is over"


def test_the_way_back_leads_to_the_first_page(person: Person) -> None:
    for name in ("All practices", "Pacing", "My exercises", "What does not suit me", "What I did"):
        person.presses(name)
        person.keys("Escape")
        assert person.sees("Where are you?")


def _asked(desk: Desk, qtbot: QtBot, question: Callable[[Journal], T]) -> T:
    answers: list[T] = []
    desk.journal.ask(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


NEXT_DAY = "One knee to chest, yesterday: how much does it hurt today?"


def asks_on_the_next_day(desk: Desk, person: Person, clock: FakeClock) -> None:
    done = a_finished_practice(clock=clock, pain_before=5, pain_after=6)
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    clock.passes(days=1)
    desk.journal.changed.emit(Changes.EVERYTHING)
    person.waits_until_sees(NEXT_DAY)


@pytest.mark.parametrize(
    ("pain", "said"),
    [
        (
            "Pain 7, gets in the way of most things",
            "That may have been a bit much. Half of it may be enough next time.",
        ),
        ("Pain 5, hard to forget", "Thank you. It is noted."),
    ],
)
def test_the_day_after_a_practice_is_asked_about_once(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot, pain: str, said: str
) -> None:
    asks_on_the_next_day(desk, person, clock)
    person.presses(pain)
    Person(desk.notices.place, qtbot).waits_until_sees(said)
    qtbot.waitUntil(lambda: not person.sees(NEXT_DAY))
    desk.journal.changed.emit(Changes.EVERYTHING)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert not person.sees(NEXT_DAY)
    desk.undo.undo()
    person.waits_until_sees(NEXT_DAY)


@pytest.mark.parametrize(("typed", "kept"), [(("1", "0"), 10), (("1",), 1), (("1", "5"), 5)])
def test_a_ten_that_is_typed_as_two_keys_answers_as_ten(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot, typed: tuple[str, ...], kept: int
) -> None:
    asks_on_the_next_day(desk, person, clock)
    person.comes_by_tab_to("Pain 0, no pain")
    person.keys(*typed)
    qtbot.waitUntil(lambda: not person.sees(NEXT_DAY))
    (answered,) = _asked(desk, qtbot, lambda journal: practices.recent(journal=journal))
    assert answered.next_day == kept


def test_a_one_that_was_typed_is_kept_at_once_and_taken_back_by_the_next_undo(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    asks_on_the_next_day(desk, person, clock)
    person.comes_by_tab_to("Pain 0, no pain")
    person.keys("1")
    (answered,) = _asked(desk, qtbot, lambda journal: practices.recent(journal=journal))
    assert answered.next_day == 1
    desk.undo.undo()
    (answered,) = _asked(desk, qtbot, lambda journal: practices.recent(journal=journal))
    assert answered.next_day is None
    qtbot.waitUntil(lambda: not person.is_checked("Pain 1, barely there"))
    assert person.sees(NEXT_DAY), "it is asked again"


@pytest.mark.parametrize("comes", [QWidget.activateWindow, lambda screen: (screen.hide(), screen.show())])
def test_a_window_that_stayed_open_overnight_asks_how_it_was_when_one_comes_back(
    desk: Desk,
    screen: ReliefScreen,
    person: Person,
    clock: FakeClock,
    qtbot: QtBot,
    comes: Callable[[ReliefScreen], object],
) -> None:
    done = a_finished_practice(clock=clock, pain_before=5, pain_after=6)
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(elsewhere.isActiveWindow)
    clock.passes(days=1)
    comes(screen)
    person.waits_until_sees(NEXT_DAY)


def keep_check_in(check_in: CheckIn, journal: Journal) -> Changes:
    return check_ins.keep(check_in, journal=journal)


def test_a_number_alone_does_not_end_the_care_for_a_sore_hip(desk: Desk, person: Person, clock: FakeClock) -> None:
    marked = a_check_in(6, clock=clock, marks=(HIP,))
    clock.passes(days=5)
    for check_in in (marked, a_check_in(4, clock=clock)):
        desk.journal.do(partial(keep_check_in, check_in))
    person.waits_until_sees("Pain 4 – there all the time")
    person.presses("All practices")
    person.waits_until_sees("Seated figure four")
    person.types("Find a practice", "seated figure four")
    assert person.sees("Not for you now:")


def test_the_question_of_a_day_that_is_over_takes_no_number(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    asks_on_the_next_day(desk, person, clock)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    clock.passes(days=1)
    person.presses("Pain 7, gets in the way of most things")
    Person(desk.notices.place, qtbot).waits_until_sees("The day after the practice is over. Nothing was noted.")
    kept: list[tuple[Practice, ...]] = []
    desk.journal.ask(lambda journal: practices.recent(journal=journal), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    assert [one.next_day for one in kept[0]] == [None]
    assert not person.sees(NEXT_DAY)


def test_the_day_after_need_not_be_told(desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot) -> None:
    done = a_finished_practice(clock=clock, pain_before=5, pain_after=9)
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    clock.passes(days=1)
    desk.journal.changed.emit(Changes.EVERYTHING)
    person.waits_until_sees(NEXT_DAY)
    person.presses("I would rather not say")
    Person(desk.notices.place, qtbot).waits_until_sees("Thank you. It is noted.")


def test_the_day_after_is_not_called_noted_before_it_is(
    desk: Desk, shell: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    done = a_finished_practice(clock=clock, pain_before=5, pain_after=6)
    desk.journal.do(lambda journal: practices.keep(done, journal=journal))
    clock.passes(days=1)
    shell.go_to(RELIEF)
    person = Person(shell, qtbot)
    person.waits_until_sees(NEXT_DAY)
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Pain 5, hard to forget")
    person.waits_until_sees("Not kept")
    assert not person.sees("It is noted.")
    away.rename(desk.place.path)
    person.presses("Try again")
    person.waits_until_sees("Thank you. It is noted.")
    kept = _asked(desk, qtbot, lambda journal: practices.recent(journal=journal))
    assert [one.next_day for one in kept] == [5]


@pytest.mark.parametrize("way", [("My exercises", "Change Bridge"), ("What I did", "Change what I said about Calm")])
def test_pages_about_records_are_left_with_their_journal(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot, tmp_path: Path, way: tuple[str, str]
) -> None:
    bridge = OwnMovement(id=uuid4(), name="Bridge", dose=Dose(repeats=5), position=Position.BED, kept_at=clock.now())
    calm = a_finished_practice(clock=clock, name="Calm")
    desk.journal.do(lambda journal: exercise.keep_own(bridge, journal=journal))
    desk.journal.do(lambda journal: practices.keep(calm, journal=journal))
    person.presses(way[0])
    qtbot.waitUntil(lambda: any(name.startswith(way[1]) for name in person.names()))
    person.presses(next(name for name in person.names() if name.startswith(way[1])))
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.start(tmp_path / "other.companion")
    assert person.sees("Where are you?"), "the first page"
    assert not person.can_press("Keep")


def test_the_keyboard_stays_on_its_chip_when_the_journal_changes(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    person.presses("Standing")
    qtbot.waitUntil(lambda: person.can_press("Mindful minute"))
    person.presses("Mindful minute")
    person.types("On a chair", "")
    before = QApplication.focusWidget()
    bridge = OwnMovement(id=uuid4(), name="Bridge", dose=Dose(repeats=5), position=Position.BED, kept_at=clock.now())
    desk.journal.do(lambda journal: exercise.keep_own(bridge, journal=journal))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not before)
    assert person.focus_is("On a chair")
