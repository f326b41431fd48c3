import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.screens import SCREENS, WARNING_SIGNS
from companion.ui.shell import Shell
from companion.ui.window import SMALLEST
from tests.support.person import Person


def test_the_signs_are_one_press_away_from_everywhere(shell: Shell, person: Person) -> None:
    for place in SCREENS:
        shell.go_to(place)
        person.presses("Warning signs")
        assert person.sees("Ask yourself: is it new, is it different, and is it on this list?"), place
        assert person.sees("Call the emergency number now"), place
        assert person.sees("Get help today"), place
        assert person.sees("Book an appointment soon"), place


def test_they_need_no_journal(desk: Desk, qtbot: QtBot) -> None:
    shell = Shell(desk)
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    shell.show()
    person = Person(shell, qtbot)
    person.presses("Warning signs")
    assert person.sees("Numbness or tingling around the genitals")
    assert not desk.journal.is_open


@pytest.fixture
def reader(person: Person) -> Person:
    person.presses("Warning signs")
    person.presses("Change the numbers")
    return person


def test_another_country_has_other_numbers(desk: Desk, reader: Person) -> None:
    desk.settings.change(country="US")
    assert reader.sees("911")
    assert reader.sees("988")
    desk.undo.undo()
    desk.settings.change(country="GB")
    assert reader.sees("116 123")


def test_a_number_of_ones_own_stands_in_place_of_the_one_of_the_country(desk: Desk, reader: Person) -> None:
    desk.settings.change(country="GB")
    reader.types("Your own number: Help today", "0123 456")
    reader.keys("Return")
    assert desk.settings.now.urgent == "0123 456"
    assert reader.sees("0123 456")
    assert reader.sees("999")


def test_a_number_of_ones_own_is_shown_as_it_is_written(desk: Desk, reader: Person) -> None:
    desk.settings.change(country="GB", urgent="<i>Dr Lin</i> 0123")
    [shown] = [label for label in reader.labels() if "Dr Lin" in label.text()]
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_the_numbers_can_be_changed_in_the_smallest_window_with_the_largest_letters(
    desk: Desk, shell: Shell, reader: Person, qtbot: QtBot
) -> None:
    desk.settings.change(text_size=200)
    shell.resize(*SMALLEST)
    scroller = shell.current.scroller
    page = scroller.widget()
    assert page
    qtbot.waitUntil(lambda: page.width() == scroller.viewport().width())
    assert reader.sees("Country")


def test_what_the_choice_of_a_country_is_about_is_said_also_where_its_label_has_to_say_it(
    shell: Shell, reader: Person
) -> None:
    """On Linux a screen reader is told what is chosen, and takes the name from the label."""
    assert reader.sees("Like the system")
    box = shell.findChild(QComboBox)
    assert box
    choice = QAccessible.queryAccessibleInterface(box)
    labels = [label for label, _ in choice.relations(QAccessible.RelationFlag.Label)]
    assert [label.text(QAccessible.Text.Name) for label in labels] == ["Country"]


def test_a_country_nobody_knows_is_told_and_own_numbers_work(desk: Desk, reader: Person) -> None:
    desk.settings.change(country="XX")
    assert reader.sees("Choose your country, or write the numbers you know.")
    assert reader.sees("UK 999\nUS 911")
    desk.settings.change(emergency="15")
    assert not reader.sees("Choose your country")
    assert reader.sees("15")


def test_low_mood_leads_to_the_crisis_line_too(desk: Desk, reader: Person) -> None:
    words = "If you think of ending your life, the crisis line is there now."
    desk.settings.change(country="GB")
    assert reader.sees(words)
    desk.settings.change(country="XX")
    assert not reader.sees(words)


def test_the_crisis_line_is_spoken_of_only_where_there_is_one(desk: Desk, reader: Person) -> None:
    desk.settings.change(country="XX")
    assert reader.sees("Thoughts of ending your life with a plan, or having taken too much of something.")
    assert not reader.sees("The crisis line is there too.")
    desk.settings.change(crisis="116 123")
    assert reader.sees("The crisis line is there too.")
    desk.settings.change(crisis="", country="EU")
    assert not reader.sees("The crisis line is there too.")
    desk.settings.change(country="GB")
    assert reader.sees("The crisis line is there too.")


@pytest.mark.parametrize("size", [100, 200])
def test_they_open_at_their_top_however_they_were_left(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, size: int
) -> None:
    desk.settings.change(text_size=size)
    shell.resize(1024, 600)
    with qtbot.waitActive(shell):
        shell.activateWindow()
    person.presses("Warning signs")
    person.presses("Change the numbers")
    bar = shell.current.scroller.verticalScrollBar()
    for again in ("mouse", "key", "mouse while open", "key while open"):
        person.comes_by_tab_to("Your own number: Crisis line, to talk at any hour")
        bar.setValue(bar.maximum())
        assert bar.value() > 0
        if "while open" not in again:
            person.presses("Today")
        if "mouse" in again:
            person.presses("Warning signs")
        else:
            person.keys(f"Ctrl+{SCREENS.index(WARNING_SIGNS) + 1}")
        qtbot.waitUntil(lambda: shell.current.PLACE is WARNING_SIGNS)
        QApplication.processEvents()
        assert bar.value() == 0, again
    assert shell.current.title.visibleRegion().boundingRect() == shell.current.title.rect()


def test_they_can_be_read_by_arrow_keys(shell: Shell, person: Person) -> None:
    shell.resize(1024, 600)
    person.presses("Warning signs")
    before = shell.current.scroller.verticalScrollBar().value()
    person.keys("Down")
    assert shell.current.scroller.verticalScrollBar().value() > before
