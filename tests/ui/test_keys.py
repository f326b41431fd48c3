"""The keys that Help names do what it says, wherever the keyboard is."""

import pytest

from companion.ui.desk import Desk
from companion.ui.keys import GO_BACK, REDO
from tests.support.person import Person


@pytest.mark.parametrize("key", GO_BACK.sequences)
def test_there_are_two_keys_for_the_way_back_also_from_a_message(desk: Desk, person: Person, key: str) -> None:
    person.presses("Earlier check-ins")
    desk.notices.show("It is in the bin.", action_text="Undo", action=lambda: None)
    person.comes_by_tab_to("Close this message")
    person.keys(key)
    person.waits_until_sees("How much does it hurt right now?")


@pytest.mark.parametrize("key", GO_BACK.sequences)
@pytest.mark.parametrize("name", ["forehead, front view", "Back"])
def test_they_lead_back_wherever_on_a_page_the_keyboard_is(person: Person, key: str, name: str) -> None:
    person.presses("Where it hurts")
    person.comes_by_tab_to(name)
    person.keys(key)
    assert person.sees("How much does it hurt right now?")


@pytest.mark.parametrize("key", GO_BACK.sequences)
def test_they_lead_back_from_a_field_and_what_was_typed_is_kept(person: Person, key: str) -> None:
    person.presses("Note")
    person.types("Note", "windy")
    person.keys(key)
    assert person.sees("How much does it hurt right now?")
    assert person.sees("windy")


@pytest.mark.parametrize("key", GO_BACK.sequences)
def test_they_lead_back_from_a_practice_that_was_not_begun(person: Person, key: str) -> None:
    for name in ("Relief", "All practices", "Body scan, 3 minutes", "Start"):
        person.waits_until_can_press(name)
        person.presses(name)
    person.waits_until_can_press("Begin")
    person.keys(key)
    assert person.can_press("Start")


def test_the_standard_key_for_back_stops_no_practice(person: Person) -> None:
    for name in ("Relief", "All practices", "Body scan, 3 minutes", "Start", "Begin"):
        person.waits_until_can_press(name)
        person.presses(name)
    person.waits_until_can_press("Pause")
    person.keys("Alt+Left")
    assert person.can_press("Pause")


@pytest.mark.parametrize("key", REDO.sequences)
@pytest.mark.parametrize(("way", "field"), [(("Note",), "Note"), (("Learn",), "Find an article")])
def test_each_key_for_redo_writes_again_what_was_taken_back(
    person: Person, way: tuple[str, ...], field: str, key: str
) -> None:
    for name in way:
        person.presses(name)
    person.types(field, "windy")
    person.keys("Ctrl+Z")
    assert person.value(field) == ""
    person.keys(key)
    assert person.value(field) == "windy"
