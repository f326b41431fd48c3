"""Care without a mouse."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import medicine as medicines
from companion.ui.desk import Desk
from tests.support.care import a_medicine
from tests.support.person import Person


@pytest.fixture
def typist(person: Person, qtbot: QtBot) -> Person:
    """Somebody whose keyboard is on the first page."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return person


def test_a_dose_is_noted(desk: Desk, typist: Person, qtbot: QtBot) -> None:
    medicine = a_medicine(name="Ibuprofen")
    desk.journal.do(lambda journal: medicines.keep(medicine, journal=journal))
    typist.comes_by_tab_to("Medicines")
    typist.keys("Space")
    qtbot.waitUntil(lambda: typist.can_press("Ibuprofen taken now"))
    typist.comes_by_tab_to("Ibuprofen taken now")
    typist.keys("Space")
    typist.waits_until_sees("Today: 8:30 taken")
    typist.keys("Ctrl+Z")
    qtbot.waitUntil(lambda: not typist.sees("Today: 8:30 taken"))


def test_a_visit_is_planned(typist: Person, qtbot: QtBot) -> None:
    typist.comes_by_tab_to("Plan a visit")
    typist.keys("Space")
    typist.comes_by_tab_to("In a week")
    typist.keys("Space")
    typist.comes_by_tab_to("Keep")
    typist.keys("Space")
    typist.waits_until_sees("Next: Doctor or other provider")
    assert typist.sees("Wednesday 25 November, 10:00")
    qtbot.waitUntil(lambda: typist.focus_is("Open the visit"))


def test_from_the_last_field_of_a_long_form_tab_leads_to_keep_below_it(typist: Person) -> None:
    typist.presses("Medicines")
    typist.presses("Add a medicine")
    typist.types("Name of the medicine", "Naproxen")
    typist.comes_by_tab_to("Note")
    typist.keys("Tab")
    assert typist.focus_is("Keep")


def test_tab_goes_through_the_days_as_they_stand(typist: Person) -> None:
    typist.presses("Medicines")
    typist.presses("Add a medicine")
    typist.presses("Change: First day")
    typist.presses("A week ago")
    typist.comes_by_tab_to("Done: First day")
    typist.keys("Tab")
    assert typist.focus_is("First day: Not said")


def test_a_goal_is_written_and_esc_leads_back(typist: Person, qtbot: QtBot) -> None:
    typist.comes_by_tab_to("The plan")
    typist.keys("Space")
    typist.comes_by_tab_to("A new goal")
    typist.types("A new goal", "sing")
    typist.keys("Return")
    qtbot.waitUntil(lambda: typist.can_press("Reached: sing"))
    typist.keys("Escape")
    typist.waits_until_sees("Goal: sing")


def test_the_criteria_are_answered(typist: Person, qtbot: QtBot) -> None:
    typist.comes_by_tab_to("Checks")
    typist.keys("Space")
    typist.comes_by_tab_to("Answer the questions")
    typist.keys("Space")
    typist.comes_by_tab_to("Neck")
    typist.keys("Space")
    qtbot.waitUntil(lambda: typist.is_checked("Neck"))
    assert typist.focus_is("Neck")
    typist.comes_by_tab_to("Next questions")
    typist.keys("Space")
    typist.comes_by_tab_to("No problem")
    typist.keys("Space", "Right")
    assert typist.is_checked("Slight: comes and goes")
