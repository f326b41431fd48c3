from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.actions import medicine as medicines
from companion.actions.export import Paper
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.medicine import NO_PROMISE, Medicine, Taken
from companion.ui.care.pharmacist_page import PharmacistPage
from companion.ui.desk import Desk
from companion.ui.screens import CARE, HELP, WEEKS
from companion.ui.shell import Shell
from companion.ui.widgets.in_view import bring_into_view
from tests.support.care import a_dose, a_medicine
from tests.support.journals import FakeClock
from tests.support.pages import all_words
from tests.support.person import Person

Ask = Callable[[Callable[[Journal], Any]], Any]


def keeps(desk: Desk, medicine: Medicine) -> Medicine:
    desk.journal.do(lambda journal: medicines.keep(medicine, journal=journal))
    return medicine


def _note(dose: Taken, journal: Journal) -> Changes:
    return medicines.note_taken(dose, journal=journal)


@pytest.fixture
def taker(desk: Desk, person: Person, qtbot: QtBot) -> Person:
    """Somebody at the list, with one medicine that is taken as needed."""
    keeps(desk, a_medicine(name="Ibuprofen", dose="1 tablet", as_needed=True))
    person.presses("Medicines")
    qtbot.waitUntil(lambda: person.can_press("Ibuprofen taken now"))
    return person


def test_that_nothing_is_checked_stands_where_the_list_is(person: Person) -> None:
    person.presses("Medicines")
    assert person.sees(str(NO_PROMISE))
    person.waits_until_sees("Nothing is here yet.")


def test_a_medicine_needs_only_a_name_and_adding_it_can_be_taken_back(desk: Desk, person: Person, qtbot: QtBot) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    assert not person.can_press("Keep")
    person.types("Name of the medicine", "Amitriptyline")
    person.types("Dose, in your own words", "one in the evening")
    person.presses("Keep")
    person.waits_until_sees("Taken regularly")
    qtbot.waitUntil(lambda: person.sees("one in the evening"))
    desk.undo.undo()
    person.waits_until_sees("Nothing is here yet.")


def test_by_keyboard_alone_a_medicine_is_added(person: Person, qtbot: QtBot) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    qtbot.waitUntil(lambda: person.focus_is("Name of the medicine"))
    for letter in "Aspirin":
        person.keys(letter)
    person.keys("Return")
    qtbot.waitUntil(lambda: person.can_press("aspirin taken now"))


def test_to_be_reminded_is_chosen_with_the_medicine(desk: Desk, person: Person, qtbot: QtBot, asks: Ask) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Amitriptyline")
    person.presses("Twice a day")
    person.presses("A little later: Reminder 2 at")
    assert person.sees("From 21:00 to 8:00 there is no message. The reminder waits in the window.")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.can_press("Open Amitriptyline"))
    assert person.sees("Reminder at 8:00, 20:15")
    person.presses("Open Amitriptyline")
    person.waits_until_sees("Reminder at 8:00, 20:15")
    assert not person.can_press("Close this reminder"), "the time of this morning is over"
    person.presses("Change")
    person.presses("As needed")
    assert not person.can_press("Twice a day")
    person.presses("Keep")
    qtbot.waitUntil(lambda: person.sees("taken as needed"))
    day = desk.clock.now().day
    assert asks(lambda journal: medicines.to_remind_of_around(day, journal=journal)) == ()


def test_a_dose_is_noted_with_one_press_and_the_keyboard_stays_there(
    desk: Desk, taker: Person, qtbot: QtBot, asks: Ask
) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    assert taker.focus_is("Ibuprofen taken now")
    day = desk.clock.now().day
    assert [one.taken for one in asks(lambda journal: medicines.taken_between(day, day, journal=journal))] == [True]
    desk.undo.undo()
    qtbot.waitUntil(lambda: not taker.sees("Today: 8:30 taken"))


def test_four_weeks_are_twenty_eight_days(desk: Desk, person: Person, clock: FakeClock) -> None:
    one = keeps(desk, a_medicine(name="Ibuprofen"))
    for days in range(30):
        dose = a_dose(one, clock, at=clock.at(clock.now().local - timedelta(days=days)))
        desk.journal.do(partial(_note, dose))
    person.presses("Medicines")
    person.waits_until_can_press("Open Ibuprofen")
    person.presses("Open Ibuprofen")
    person.waits_until_sees("Taken in 4 weeks: 28")


def test_what_was_not_taken_is_not_counted_as_taken(taker: Person) -> None:
    taker.presses("Open Ibuprofen")
    taker.presses("Taken now")
    taker.waits_until_sees("Taken in 4 weeks: 1")
    taker.presses("Earlier, or not taken")
    taker.presses("Not taken")
    taker.presses("Keep")
    taker.waits_until_sees("Taken in 4 weeks: 1")
    taker.presses("Taken in 4 weeks: 1")
    assert taker.sees("not taken")


def test_enter_pressed_twice_notes_one_dose(desk: Desk, taker: Person, qapp: QApplication, asks: Ask) -> None:
    taker.comes_by_tab_to("Ibuprofen taken now")
    taker.keys("Return")
    qapp.setDoubleClickInterval(60_000)
    taker.waits_until_sees("Today: 8:30 taken")
    taker.keys("Return")
    day = desk.clock.now().day
    assert len(asks(lambda journal: medicines.taken_between(day, day, journal=journal))) == 1


def test_a_dose_that_was_not_taken_says_why(taker: Person) -> None:
    taker.presses("Ibuprofen: earlier, or not taken")
    taker.presses("Not taken")
    taker.types("Why not?", "forgot it")
    taker.presses("An hour earlier")
    taker.presses("Keep")
    taker.waits_until_sees("Today: 7:30 not taken: forgot it")


def test_an_earlier_dose_that_is_on_no_list_is_said_to_be_noted_with_a_way_back(
    taker: Person, clock: FakeClock, asks: Ask
) -> None:
    taker.presses("Ibuprofen: earlier, or not taken")
    taker.presses("Last evening")
    taker.presses("Keep")
    taker.waits_until_sees("Noted: Ibuprofen · Yesterday · 20:00 taken")
    day = clock.now().day - timedelta(days=1)
    assert asks(lambda journal: medicines.taken_between(day, day, journal=journal))
    taker.presses("Undo")
    assert not asks(lambda journal: medicines.taken_between(day, day, journal=journal))


def test_after_an_hour_it_is_asked_once_how_it_is(
    desk: Desk, taker: Person, clock: FakeClock, qtbot: QtBot, asks: Ask
) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    assert not taker.sees("how much does it hurt now?")
    clock.passes(hours=1)
    taker.presses("Back")
    taker.waits_until_sees("Ibuprofen, 8:30: how much does it hurt now?")
    taker.presses("Pain 3, mild")
    qtbot.waitUntil(lambda: not taker.sees("how much does it hurt now?"))
    day = desk.clock.now().day
    kept = asks(lambda journal: medicines.taken_between(day, day, journal=journal))
    assert [(one.afterwards, one.asked) for one in kept] == [(3, True)]
    taker.presses("Medicines")
    assert not taker.sees("how much does it hurt now?")


def test_who_would_rather_not_say_is_not_asked_again(taker: Person, clock: FakeClock, qtbot: QtBot) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    clock.passes(hours=1)
    taker.presses("Back")
    taker.waits_until_sees("how much does it hurt now?")
    taker.presses("I would rather not say")
    taker.presses("Medicines")
    qtbot.waitUntil(lambda: taker.sees("Today: 8:30 taken"))
    assert not taker.sees("how much does it hurt now?")


def test_another_dose_holds_from_its_day_on_and_both_stay_on_record(taker: Person) -> None:
    taker.presses("Open Ibuprofen")
    taker.waits_until_sees("1 tablet")
    taker.presses("The dose was changed")
    taker.types("The new dose", "2 tablets")
    taker.presses("Keep")
    taker.waits_until_sees("Changes of the dose")
    assert taker.sees("2 tablets")
    assert taker.sees("At first: 1 tablet")


def test_what_was_noticed_is_kept_in_own_words_and_deleted_with_a_way_back(
    desk: Desk, taker: Person, qtbot: QtBot
) -> None:
    taker.presses("Open Ibuprofen")
    taker.presses("I noticed something")
    taker.types("What did you notice?", "a dry mouth")
    taker.presses("Keep")
    taker.waits_until_sees("a dry mouth")
    taker.presses("Change a dry mouth")
    taker.presses("Delete this note")
    qtbot.waitUntil(lambda: not taker.sees("a dry mouth"))
    desk.undo.undo()
    taker.waits_until_sees("a dry mouth")
    desk.undo.redo()
    taker.presses("Back")
    taker.presses("Back")
    taker.presses("Bin")
    qtbot.waitUntil(lambda: taker.can_press("Put back: Ibuprofen · Noticed: a dry mouth"))


def test_what_is_no_longer_taken_is_folded_away_the_day_after(taker: Person, clock: FakeClock, qtbot: QtBot) -> None:
    taker.presses("Open Ibuprofen")
    qtbot.waitUntil(lambda: taker.can_press("No longer taken"))
    taker.presses("No longer taken")
    taker.waits_until_sees("Until today")
    clock.passes(days=1)
    taker.presses("Back")
    qtbot.waitUntil(lambda: taker.can_press("No longer taken: 1"))
    assert not taker.sees("Open Ibuprofen")
    taker.presses("No longer taken: 1")
    assert taker.can_press("Open Ibuprofen")


def test_what_was_never_begun_is_not_put_on_the_list_of_today_by_saying_that_it_is_no_longer_taken(
    desk: Desk, person: Person, clock: FakeClock
) -> None:
    keeps(desk, a_medicine(name="Duloxetine", started=clock.now().day + timedelta(days=7)))
    person.presses("Medicines")
    person.waits_until_can_press("Open Duloxetine")
    person.presses("Open Duloxetine")
    person.waits_until_sees("taken regularly")
    assert not person.can_press("No longer taken")
    person.presses("Change")
    assert person.can_press("Delete this medicine")


@pytest.mark.parametrize("days", [0, 1])
def test_a_last_day_is_removed_in_words_that_do_not_sound_like_another_dose(
    taker: Person, clock: FakeClock, qtbot: QtBot, days: int
) -> None:
    taker.presses("Open Ibuprofen")
    qtbot.waitUntil(lambda: taker.can_press("No longer taken"))
    taker.presses("No longer taken")
    taker.waits_until_sees("Until today")
    clock.passes(days=days)
    taker.presses("Back")
    if days:
        qtbot.waitUntil(lambda: taker.can_press("No longer taken: 1"))
        taker.presses("No longer taken: 1")
    taker.waits_until_sees("Until yesterday" if days else "Until today")
    taker.presses("Open Ibuprofen")
    taker.waits_until_can_press("Remove the last day")
    taker.presses("Remove the last day")
    taker.waits_until_sees("Ibuprofen has no last day any more.")
    taker.waits_until_can_press("No longer taken")
    assert taker.can_press("Taken now")
    taker.presses("Undo")
    taker.waits_until_can_press("Remove the last day")


def test_to_remove_the_last_day_of_what_is_still_to_begin_leaves_its_first_one(
    taker: Person, clock: FakeClock, asks: Ask
) -> None:
    first = clock.now().day + timedelta(days=3)
    before = a_medicine(name="Antibiotic", started=first, ended=first + timedelta(days=7))
    asks(lambda journal: medicines.keep(before, journal=journal))
    taker.presses("Back")
    taker.presses("Medicines")
    taker.waits_until_can_press("Open Antibiotic")
    taker.presses("Open Antibiotic")
    taker.waits_until_can_press("Remove the last day")
    taker.presses("Remove the last day")
    taker.waits_until_sees("Antibiotic has no last day any more.")
    found = asks(lambda journal: medicines.medicines(journal=journal, day=clock.now().day))
    assert [one.medicine.started for one in found.to_come] == [first]


def test_a_deleted_medicine_lies_in_the_bin_with_all_that_belongs_to_it(taker: Person, qtbot: QtBot) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    taker.presses("Open Ibuprofen")
    taker.presses("Change")
    taker.presses("Delete this medicine")
    taker.waits_until_sees("Nothing is here yet.")
    taker.presses("Back")
    taker.presses("Bin")
    qtbot.waitUntil(lambda: taker.can_press("Put back: Medicine: Ibuprofen"))
    taker.presses("Put back: Medicine: Ibuprofen")
    taker.waits_until_sees("Nothing is here.")
    taker.presses("Back")
    taker.presses("Medicines")
    taker.waits_until_sees("Today: 8:30 taken")


def test_a_last_day_before_the_first_is_explained_and_nothing_is_lost(taker: Person) -> None:
    taker.presses("Open Ibuprofen")
    taker.presses("Change")
    taker.presses("Change: Last day")
    taker.presses("A day earlier")
    taker.presses("Done: Last day")
    taker.presses("Change: First day")
    taker.presses("A day later")
    taker.presses("Keep")
    assert taker.sees("The last day is before the first one. Please look at both.")
    taker.presses("First day: Not said")
    taker.presses("Keep")
    taker.waits_until_sees("Until yesterday")


def test_a_day_that_is_only_looked_at_stays_not_said(taker: Person, asks: Ask) -> None:
    taker.presses("Open Ibuprofen")
    taker.presses("Change")
    for day in ("First day", "Last day"):
        taker.presses(f"Change: {day}")
        assert taker.sees("Not said")
        assert taker.value("Type the day") == ""
        taker.presses(f"Done: {day}")
    taker.types("Note", "with food")
    taker.presses("Keep")
    taker.waits_until_sees("with food")
    [kept] = asks(lambda journal: medicines.everything(journal=journal))
    assert (kept.started, kept.ended) == (None, None)


def test_leaving_a_form_loses_nothing(taker: Person) -> None:
    taker.presses("Add a medicine")
    taker.types("Name of the medicine", "Magnesium")
    taker.keys("Escape")
    taker.waits_until_sees("Taken as needed")
    assert taker.sees("What you wrote is not kept yet.")
    taker.presses("Go on writing")
    assert taker.value("Name of the medicine") == "Magnesium"


def test_the_list_for_the_pharmacist_is_read_here_printed_and_saved_as_a_page(
    desk: Desk, qtbot: QtBot, tmp_path: Path, taker: Person
) -> None:
    file, sheet = tmp_path / "list.pdf", tmp_path / "printed.pdf"

    def to_a_file(_: QWidget, __: Paper, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(sheet))
        then(printer)

    def choose(parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
        assert (parent is page, name) == (True, "Medicines 2026-11-18")
        then(file)

    assert taker.can_press("List for the pharmacist")
    page = PharmacistPage(desk, choose=choose, choose_paper=to_a_file)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    reader = Person(page, qtbot)
    reader.waits_until_sees("Ibuprofen")
    assert reader.sees(str(NO_PROMISE))
    told = Person(desk.notices.place, qtbot)
    reader.presses("Save as PDF…")
    told.waits_until_sees(f"The page was saved: {file}")
    reader.presses("Print…")
    told.waits_until_sees(f"The page was saved: {sheet}")
    assert PdfReader(sheet).pages[0].images
    assert len(PdfReader(file).pages) == 1
    assert "Ibuprofen" in all_words(file)


def test_a_place_that_cannot_be_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path, taker: Person) -> None:
    page = PharmacistPage(desk, choose=lambda _parent, _name, then: then(tmp_path / "nowhere" / "list.pdf"))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    reader = Person(page, qtbot)
    reader.waits_until_sees("Ibuprofen")
    reader.presses("Save as PDF…")
    told = Person(desk.notices.place, qtbot)
    told.waits_until_sees("The page was not saved. Choose another place. (No such file or directory)")
    assert taker.can_press("List for the pharmacist")


def test_what_was_taken_last_is_said_of_what_is_taken_as_needed(desk: Desk, person: Person, clock: FakeClock) -> None:
    medicine = keeps(desk, a_medicine(name="Ibuprofen", as_needed=True))
    dose = a_dose(medicine, clock)
    desk.journal.do(lambda journal: medicines.note_taken(dose, journal=journal))
    clock.passes(days=1)
    person.presses("Medicines")
    person.waits_until_sees("Last noted: yesterday")


def test_on_another_page_a_quiet_line_leads_to_the_question(
    shell: Shell, taker: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    clock.passes(hours=1)
    shell.go_to(WEEKS)
    taker.waits_until_sees("How is it now? This is asked once.")
    with qtbot.waitActive(shell):
        shell.activateWindow()
    taker.presses("Answer")
    assert shell.current.PLACE is CARE
    taker.waits_until_sees("Ibuprofen, 8:30: how much does it hurt now?")
    qtbot.waitUntil(lambda: not taker.sees("How is it now? This is asked once."))
    qtbot.waitUntil(lambda: taker.focus_is("Pain 0, no pain"))


def test_the_quiet_line_can_be_left_and_does_not_come_again(
    shell: Shell, taker: Person, clock: FakeClock, qtbot: QtBot, asks: Ask
) -> None:
    taker.presses("Ibuprofen taken now")
    taker.waits_until_sees("Today: 8:30 taken")
    clock.passes(hours=1)
    shell.go_to(WEEKS)
    taker.waits_until_sees("How is it now? This is asked once.")
    taker.presses("Leave the question about the dose")
    day = clock.now().day
    kept = asks(lambda journal: medicines.taken_between(day, day, journal=journal))
    assert [(one.afterwards, one.asked) for one in kept] == [(None, True)]
    shell.go_to(HELP)
    qtbot.waitUntil(lambda: not taker.sees("How is it now? This is asked once."))


def test_undo_says_which_of_the_steps_with_a_medicine_it_takes_back(desk: Desk, taker: Person, qtbot: QtBot) -> None:
    taker.presses("Ibuprofen taken now")
    assert desk.undo.undoText() == "A dose of Ibuprofen"
    taker.presses("Open Ibuprofen")
    qtbot.waitUntil(lambda: taker.can_press("No longer taken"))
    taker.presses("No longer taken")
    assert desk.undo.undoText() == "No longer taken: Ibuprofen"
    qtbot.waitUntil(lambda: taker.can_press("Remove the last day"))
    taker.presses("Remove the last day")
    assert desk.undo.undoText() == "Remove the last day of Ibuprofen"


def test_why_it_is_not_kept_is_seen_and_said_also_at_the_end_of_a_long_form(
    shell: Shell, person: Person, announced: list[str]
) -> None:
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Pregabalin")
    for field, press in (("First day", "A week ago"), ("Last day", "4 weeks ago")):
        person.presses(f"Change: {field}")
        person.presses(press)
        person.presses(f"Done: {field}")
    *_, last = (one for one in shell.findChildren(QPushButton) if one.isVisible() and one.text() == "Keep")
    bring_into_view(last)
    last.click()
    words = "The last day is before the first one. Please look at both."
    assert announced[-1] == words
    (trouble,) = (label for label in person.labels() if label.text() == words)
    assert trouble.visibleRegion().boundingRect().height() == trouble.height()


def test_the_list_says_until_when_a_medicine_is_taken(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock
) -> None:
    ended = a_medicine(name="Tramadol", ended=clock.now().day)
    desk.journal.do(lambda journal: medicines.keep(ended, journal=journal))
    shell.go_to(CARE)
    person.presses("Medicines")
    person.waits_until_sees("Until today")


def test_a_day_that_cannot_be_read_is_told_though_its_field_was_closed(
    shell: Shell, person: Person, asks: Callable[[Callable[[Journal], Any]], Any]
) -> None:
    shell.go_to(CARE)
    person.presses("Medicines")
    person.presses("Add a medicine")
    person.types("Name of the medicine", "Pregabalin")
    person.presses("Change: First day")
    person.types("Type the day", "")
    person.keys("Ctrl+A")
    person.types("Type the day", "31.2.2025")
    person.presses("Done: First day")
    person.presses("Keep")
    assert person.sees("This is not a day. Write it like ")
    assert person.focus_is("Type the day")
    assert asks(lambda journal: medicines.everything(journal=journal)) == ()


def test_another_pack_with_another_dose_is_on_every_list_from_its_day_on(desk: Desk, person: Person) -> None:
    keeps(desk, a_medicine(name="Amitriptyline", strength="10 mg", dose="one in the evening"))
    person.presses("Medicines")
    person.waits_until_can_press("Open Amitriptyline")
    person.presses("Open Amitriptyline")
    person.waits_until_can_press("The dose was changed")
    person.presses("The dose was changed")
    person.types("The new dose", "one at night")
    person.types("The new strength", "25 mg")
    person.presses("Keep")
    person.waits_until_sees("25 mg · one at night")
    assert person.sees("At first: 10 mg · one in the evening")
    person.presses("Back")
    person.waits_until_sees("25 mg · one at night")
    assert not person.sees("10 mg")
    person.presses("List for the pharmacist")
    person.waits_until_sees("Amitriptyline · 25 mg")
    assert person.sees("This dose since Wednesday 18 November 2026")
