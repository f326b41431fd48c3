import pytest
from pytestqt.qtbot import QtBot

from companion.domain.check_in import LONGEST_NOTE
from companion.ui.look import Look
from companion.ui.widgets.writing import Writing
from tests.support.person import Person


@pytest.fixture
def writing(look: Look, qtbot: QtBot) -> Writing:
    made = Writing(look, "Note", lines=4)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def person(writing: Writing, qtbot: QtBot) -> Person:
    return Person(writing, qtbot)


@pytest.fixture
def heard(writing: Writing) -> list[str]:
    texts: list[str] = []
    writing.written.connect(texts.append)
    return texts


def test_each_letter_is_handed_over(person: Person, heard: list[str]) -> None:
    person.types("Note", "sun")
    assert heard == ["s", "su", "sun"]


def test_blanks_alone_are_no_answer(person: Person, heard: list[str]) -> None:
    person.types("Note", "  ")
    assert heard == []


def test_showing_a_text_says_nothing_to_anybody(writing: Writing, person: Person, heard: list[str]) -> None:
    writing.show_text("a walk")
    assert (person.value("Note"), heard) == ("a walk", [])


def test_who_goes_on_writes_behind_what_stands_there(writing: Writing, person: Person, heard: list[str]) -> None:
    writing.show_text("a walk")
    writing.start_here()
    person.types("Note", " in the sun")
    assert heard[-1] == "a walk in the sun"
    for again in ("", "a walk"):
        writing.show_text(again)
    person.types("Note", " in the sun")
    assert heard[-1] == "a walk in the sun"


def test_the_cursor_stays_while_what_was_typed_is_shown_again(
    writing: Writing, person: Person, heard: list[str]
) -> None:
    writing.written.connect(writing.show_text)
    person.types("Note", "ab")
    person.keys("Left")
    person.types("Note", "x")
    assert heard[-1] == "axb"


def test_2000_letters_fit(person: Person, heard: list[str]) -> None:
    person.pastes("Note", "a" * LONGEST_NOTE)
    assert heard == ["a" * LONGEST_NOTE]
    assert not person.sees("That note is long")


def test_a_note_that_is_too_long_is_explained_and_handed_over_whole(person: Person, heard: list[str]) -> None:
    text = "a" * (LONGEST_NOTE + 12)
    person.pastes("Note", text)
    assert person.sees("That note is long: 12 over")
    assert person.sees("All of it is kept.")
    assert (person.value("Note"), heard) == (text, [text])


def test_it_is_explained_until_it_is_short_enough(person: Person, heard: list[str]) -> None:
    person.pastes("Note", "a" * (LONGEST_NOTE + 1))
    person.keys("Ctrl+Home", "Delete")
    assert heard[-1] == "a" * LONGEST_NOTE
    assert not person.sees("That note is long")


def test_a_long_text_that_is_shown_again_is_explained_again(writing: Writing, person: Person) -> None:
    writing.show_text("a" * (LONGEST_NOTE + 5))
    assert person.sees("That note is long: 5 over")
    writing.show_text("")
    assert (person.value("Note"), person.sees("That note is long")) == ("", False)


def test_near_the_end_the_room_left_is_told(person: Person) -> None:
    person.pastes("Note", "a" * (LONGEST_NOTE - 7))
    assert person.sees("Room for 7 more letters")


def test_what_is_told_of_the_letters_left_takes_no_room_before_it_is_told(person: Person) -> None:
    assert "" not in [label.text() for label in person.labels()]
    person.pastes("Note", "a" * (LONGEST_NOTE - 1))
    assert person.sees("Room for 1 more letters")
