import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from companion.domain.body import Page
from companion.domain.check_in import Kind, Mark, Spread, TravelsTo
from companion.domain.settings import Settings, ThemeChoice
from companion.ui.body.body_areas import AreaButton
from companion.ui.body.body_map import BodyMap
from companion.ui.body.body_picker import BodyPicker
from companion.ui.body.mark_panel import MarkPanel
from companion.ui.body.place_row import PlaceRow
from companion.ui.look import Look
from companion.ui.undo import Step
from tests.support.bodies import dressed, picture, pixels, the_body, the_figure
from tests.support.person import Person

HIP = "left outer hip, close-up from behind"
BUTTOCK = "left buttock, back view"
LAST = (
    Mark(area="left_buttock", strength=6, kinds=(Kind.ACHING,)),
    Mark(area="left_outer_hip", strength=7, travels_to=TravelsTo.BELOW_KNEE),
)


@pytest.fixture
def picker(look: Look, qtbot: QtBot) -> BodyPicker:
    made = BodyPicker(look, the_body(), the_figure())
    made.set_strength(6)
    qtbot.addWidget(made)
    made.resize(1080, 660)
    made.show()
    return made


@pytest.fixture
def person(picker: BodyPicker, qtbot: QtBot) -> Person:
    return Person(picker, qtbot)


class Told(list[tuple[tuple[Mark, ...], str]]):
    """What the picker told, one after the other."""

    def marks(self) -> tuple[Mark, ...]:
        """The marks that were told last."""
        return self[-1][0]

    def mark(self) -> Mark:
        """The only mark that was told last."""
        (mark,) = self.marks()
        return mark


@pytest.fixture
def told(picker: BodyPicker) -> Told:
    seen = Told()
    picker.marks_changed.connect(lambda marks, what: seen.append((marks, what)))
    return seen


# Marking.


def test_one_press_marks_a_place_as_strong_as_the_check_in(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    assert told == [((Mark(area="left_buttock", strength=6),), "Mark left buttock")]
    assert person.is_checked(BUTTOCK)
    assert person.sees("Left buttock")
    assert person.sees("6 – hard to ignore")


def test_a_second_press_opens_the_mark_and_never_takes_it_away(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("left calf, back view")
    person.presses(BUTTOCK)
    assert len(told) == 2
    assert person.is_checked(BUTTOCK)
    person.presses("Strength 8, hard to do anything")
    assert told.marks()[0] == Mark(area="left_buttock", strength=8)


def test_another_strength_is_a_press_away_and_holds_for_the_next_place(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("Strength 3, mild")
    assert told[-1] == ((Mark(area="left_buttock", strength=3),), "Change left buttock")
    person.presses("left calf, back view")
    assert told.marks()[-1] == Mark(area="left_calf", strength=3)


def test_before_the_first_mark_the_numbers_are_for_the_next_one(person: Person, told: Told) -> None:
    assert person.sees("Press where it hurts")
    person.presses("Strength 9, almost unbearable")
    assert told == []
    person.presses(BUTTOCK)
    assert told.marks() == (Mark(area="left_buttock", strength=9),)


def test_how_it_feels_may_be_added_and_taken_back(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("aching")
    person.presses("tingling")
    person.presses("aching")
    assert told.marks() == (Mark(area="left_buttock", strength=6, kinds=(Kind.TINGLING,)),)


def test_more_words_are_a_press_away_and_one_back(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    assert not person.can_press("electric")
    person.presses("More words …")
    assert all(person.can_press(kind.replace("_", " ")) for kind in Kind)
    person.presses("electric")
    person.presses("Back to the mark")
    assert person.focus_is("More words …")
    assert person.is_checked("electric")
    assert told.mark().kinds == (Kind.ELECTRIC,)


def test_escape_leaves_the_words(person: Person) -> None:
    person.presses(BUTTOCK)
    person.presses("More words …")
    person.keys("Escape")
    assert person.can_press("Remove mark")


def test_a_spot_or_spread_is_one_of_two_or_neither(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("one sore spot")
    assert told.mark().spread is Spread.SPOT
    person.presses("spread out")
    assert told.mark().spread is Spread.SPREAD
    assert not person.is_checked("one sore spot")
    person.presses("spread out")
    assert told.mark().spread is None


def test_where_it_travels_is_chosen_with_two_presses(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("It travels …")
    person.presses("It travels below the knee")
    assert told.mark().travels_to is TravelsTo.BELOW_KNEE
    assert person.is_checked("It travels below the knee")
    assert person.sees("travels below the knee")


def test_a_press_on_a_place_leaves_the_list_of_ends(person: Person) -> None:
    person.presses(BUTTOCK)
    person.presses("It travels …")
    assert person.can_press("Back to the mark")
    person.presses(BUTTOCK)
    assert not person.can_press("Back to the mark")
    assert person.can_press("It travels …")


def test_a_travel_can_be_taken_back(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("It travels …")
    person.presses("It travels to the foot")
    person.presses("It travels to the foot")
    person.presses("It stays in this place")
    assert told.mark().travels_to is None


def test_an_arm_is_not_asked_whether_it_travels_down_the_leg(person: Person) -> None:
    person.presses("left upper arm, back, back view")
    assert not person.can_press("It travels …")


def test_a_mark_is_removed_with_one_press_and_the_keyboard_stays_there(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("Remove mark")
    assert told[-1] == ((), "Remove mark on left buttock")
    assert person.focus_is(BUTTOCK)
    assert person.sees("Press where it hurts")


def test_choosing_what_is_chosen_already_tells_nothing(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("Strength 6, hard to ignore")
    assert len(told) == 1


# In words.


def test_while_a_mark_is_open_all_marks_stand_above_it_on_one_line(person: Person, picker: BodyPicker) -> None:
    person.presses("left calf, back view")
    person.presses(BUTTOCK)
    assert person.sees("Marked: left buttock 6; left calf 6")
    picker.set_marks(())
    assert not person.sees("Marked:")


def test_the_line_of_all_marks_is_never_cut_and_says_how_many_it_leaves_out(picker: BodyPicker, person: Person) -> None:
    places = ("left_calf", "right_calf", "left_thigh_back", "right_thigh_back")
    picker.set_marks(tuple(Mark(area=place, strength=6) for place in places))
    person.presses(BUTTOCK)
    line = _line_of_marks(picker)
    assert re.fullmatch(r"Marked: left buttock 6; left calf 6(; .*)?; and [123] more", line.text())
    assert line.accessibleName().count(" 6") == 5
    picker.set_marks((*picker.marks[:-1], Mark(area="left_buttock", strength=6, kinds=tuple(Kind))))
    assert line.text() == "Marked: 5"


def _line_of_marks(picker: BodyPicker) -> QLabel:
    (line,) = (label for label in picker.findChildren(QLabel) if label.accessibleName().startswith("Marked: "))
    return line


def test_the_numbers_stand_still_however_long_the_name_of_a_place_is(qapp: QApplication, qtbot: QtBot) -> None:
    picker = BodyPicker(dressed(qapp), the_body(), the_figure())
    qtbot.addWidget(picker)
    picker.resize(1080, 620)
    picker.show()
    person, tops = Person(picker, qtbot), set()
    person.presses("Buttocks and hips")
    for place in (HIP, "left deep middle of the buttock, close-up from behind"):
        person.presses(place)
        (number,) = (b for b in picker.findChildren(QAbstractButton) if b.accessibleName().startswith("Strength 6"))
        tops.add(number.mapTo(picker, number.rect().topLeft()).y())
    assert len(tops) == 1


def test_everything_marked_is_said_in_words(person: Person, picker: BodyPicker) -> None:
    picker.set_marks(
        (Mark(area="left_outer_hip", strength=6, kinds=(Kind.TINGLING,), travels_to=TravelsTo.BELOW_KNEE),)
    )
    assert person.sees("left outer hip 6, travels below the knee, tingling")
    assert person.sees("Marked: 1")


def test_a_press_on_the_words_opens_the_mark_and_its_page(person: Person, picker: BodyPicker) -> None:
    picker.set_marks(LAST)
    person.presses("left outer hip 7, travels below the knee")
    assert person.sees("Left outer hip")
    assert person.is_checked(HIP)
    assert person.is_checked("Buttocks and hips")


def test_the_words_stand_in_the_order_of_marking(person: Person, picker: BodyPicker) -> None:
    person.presses(BUTTOCK)
    person.presses("left calf, back view")
    assert said_marks(person) == ["left buttock 6", "left calf 6"]
    picker.set_marks(picker.marks[::-1])
    assert said_marks(person) == ["left calf 6", "left buttock 6"]


def said_marks(person: Person) -> list[str]:
    return [text for text in person.reads() if text.endswith(" 6") and not text.startswith("Marked")]


# Close-ups.


@pytest.mark.parametrize("name", ["Buttocks and hips", "Head and neck", "Hands", "Feet"])
def test_a_close_up_is_one_press_away_and_one_back(person: Person, name: str) -> None:
    person.presses(name)
    assert not person.can_press(BUTTOCK)
    person.presses("Whole body")
    assert person.can_press(BUTTOCK)


def test_the_left_outer_hip_takes_two_presses(person: Person, told: Told) -> None:
    person.presses("Buttocks and hips")
    person.presses(HIP)
    assert told[-1] == ((Mark(area="left_outer_hip", strength=6),), "Mark left outer hip")


def test_dashed_and_dotted_lines_are_explained_where_they_are(picker: BodyPicker, person: Person) -> None:
    picker.set_marks((Mark(area="left_buttock", strength=6),))
    assert not person.sees("Dashed")
    assert not person.sees("dotted lines")
    picker.set_marks((Mark(area="left_outer_hip", strength=6),))
    picker.set_last(LAST)
    assert person.sees("Dashed: part of that place")
    assert person.sees("dotted lines")
    person.presses("Buttocks and hips")
    assert not person.sees("Dashed"), "nothing is dashed there"


# Same as last time.


def test_last_time_is_offered_in_words_and_never_filled_in(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.set_last(LAST)
    assert person.sees("left buttock 6, aching")
    assert picker.marks == ()
    assert told == []


def test_last_time_is_taken_over_with_one_press(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.set_last(LAST)
    person.presses("Same as last time")
    assert told == [(LAST, "Same as last time")]
    assert not person.can_press("Same as last time")


def test_last_time_is_sent_away_with_one_press(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.set_last(LAST)
    person.presses("Not today")
    assert not person.can_press("Same as last time")
    assert told == []


def test_last_time_is_offered_as_long_as_it_adds_something(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.set_last(LAST)
    person.presses(BUTTOCK)
    person.presses("Strength 3, mild")
    assert person.sees("Last time you also marked")
    assert not person.sees("left buttock 6, aching")
    person.presses("Add these")
    assert told[-1] == ((Mark(area="left_buttock", strength=3), LAST[1]), "Same as last time")
    assert not person.can_press("Add these")


def test_all_of_a_long_last_time_is_named_before_it_is_taken_over(person: Person, picker: BodyPicker) -> None:
    areas = list(the_body())[:9]
    picker.set_last(tuple(Mark(area=area.id, strength=2) for area in areas))
    assert all(person.sees(f"{area.label} 2") for area in areas)


# Undo is the page's business.


def test_what_is_set_from_outside_is_shown_and_not_told(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.set_marks(LAST)
    assert told == []
    assert person.is_checked(BUTTOCK)
    picker.set_marks(())
    assert not person.is_checked(BUTTOCK)


def test_every_step_can_be_undone_and_redone_by_the_page(person: Person, picker: BodyPicker) -> None:
    stack = QUndoStack()
    shown: list[tuple[Mark, ...]] = [()]

    def remember(marks: tuple[Mark, ...], what: str) -> None:
        before = shown[-1]
        stack.push(Step(what, redo=lambda: put(marks), undo=lambda: put(before)))

    def put(marks: tuple[Mark, ...]) -> None:
        shown.append(marks)
        picker.set_marks(marks)

    picker.marks_changed.connect(remember)
    person.presses(BUTTOCK)
    person.presses("aching")
    person.presses("Strength 8, hard to do anything")
    person.presses("Remove mark")
    everything = [picker.marks]
    for _ in range(4):
        stack.undo()
        everything.append(picker.marks)
    assert [len(marks) for marks in everything] == [0, 1, 1, 1, 0]
    while stack.canRedo():
        stack.redo()
    assert picker.marks == ()
    assert stack.count() == 4


@pytest.mark.parametrize(("way", "here"), [("Figure", BUTTOCK), ("List", "left buttock, back view")])
def test_the_keyboard_stays_at_a_place_whose_mark_was_undone(
    person: Person, picker: BodyPicker, way: str, here: str
) -> None:
    person.presses(BUTTOCK)
    person.presses(way)
    person.comes_by_tab_to(next(name for name in person.names() if name.startswith("left buttock 6")))
    picker.set_marks(())
    assert person.focus_is(here)


def test_a_mark_that_was_undone_is_closed(person: Person, picker: BodyPicker) -> None:
    person.presses(BUTTOCK)
    picker.set_marks(())
    assert person.sees("Press where it hurts")
    assert not person.can_press("Remove mark")


# The list.


def test_the_list_does_all_that_the_figure_does(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    by_figure = list(told)
    person.presses("Remove mark")
    told.clear()
    person.presses("List")
    person.presses(BUTTOCK)
    assert told == by_figure
    person.presses("Strength 8, hard to do anything")
    person.presses("tingling")
    assert told.marks() == (Mark(area="left_buttock", strength=8, kinds=(Kind.TINGLING,)),)
    person.presses("Remove mark")
    assert not told.marks()
    assert person.focus_is(BUTTOCK)


def test_the_list_has_every_area_of_the_figure_with_the_same_words(picker: BodyPicker, person: Person) -> None:
    person.presses("List")
    rows = {row.area.id: row.accessibleName() for row in picker.findChildren(PlaceRow)}
    for page in Page:
        picker.findChildren(BodyMap)[0].set_page(page)
    buttons = [button for button in picker.findChildren(AreaButton) if not isinstance(button, PlaceRow)]
    assert rows == {button.area.id: button.accessibleName() for button in buttons}
    assert rows.keys() == {area.id for area in the_body()}


def test_figure_and_list_show_the_same_marks(person: Person, picker: BodyPicker) -> None:
    person.presses("List")
    person.presses(BUTTOCK)
    person.presses("Figure")
    assert person.is_checked(BUTTOCK)
    picker.set_marks(())
    person.presses("List")
    assert not person.is_checked(BUTTOCK)


def test_figure_and_list_are_one_choice_beside_that_of_the_part_of_the_body(person: Person) -> None:
    assert person.is_checked("Figure")
    person.presses("List")
    assert not person.is_checked("Figure")
    assert person.is_checked("Whole body")
    person.presses("Figure")
    assert (person.is_checked("Figure"), person.is_checked("List")) == (True, False)
    assert person.can_press(BUTTOCK)


def test_the_list_finds_a_place_on_any_page_by_a_word(person: Person, told: Told) -> None:
    person.presses("List")
    person.types("Find a place on the body", "left hip outer")
    assert person.can_press(HIP)
    assert not person.can_press(BUTTOCK)
    person.keys("Return", "Space")
    assert told.marks() == (Mark(area="left_outer_hip", strength=6),)


EVERYDAY = (
    *((word, BUTTOCK) for word in ("bum", "bottom", "butt", "seat", "backside", "rear", "tail", "behind", "glute")),
    ("tummy", "left lower belly, front view"),
    ("leg", "left calf, back view"),
    ("thumb", "left thumb, back, close-up of the backs of the hands"),
    ("coccyx", "tailbone, close-up from behind"),
    ("nape", "left neck, back, back view"),
    ("shoulder blade", "left shoulder, back, back view"),
    ("collarbone", "left collar bone, close-up from the front"),
)


def test_what_was_found_by_a_word_stays_when_it_is_pressed_again(person: Person) -> None:
    person.presses("List")
    person.types("Find a place on the body", "sit bone")
    for _ in range(2):
        person.presses("right sit bone, close-up from behind")
    assert not person.can_press(BUTTOCK)
    assert person.can_press("left sit bone, close-up from behind")


def test_a_slip_of_the_keyboard_still_finds_the_place(person: Person, told: Told) -> None:
    person.presses("List")
    person.types("Find a place on the body", "left outr hip")
    assert person.sees("No place has this name. Did you mean this?")
    person.presses(HIP)
    assert told.mark().area == "left_outer_hip"


def test_the_list_knows_everyday_words(person: Person) -> None:
    person.presses("List")
    for word, found in EVERYDAY:
        person.pastes("Find a place on the body", word)
        assert person.can_press(found), (word, person.names())
        person.keys("Ctrl+A", "Delete")


def test_back_finds_what_is_called_back_and_not_all_that_is_seen_from_there(person: Person) -> None:
    person.presses("List")
    person.types("Find a place on the body", "back")
    assert person.can_press("left low back, back view")
    assert not person.can_press("left calf, back view")


def test_a_name_that_no_place_has_is_said_kindly(person: Person) -> None:
    person.presses("List")
    person.types("Find a place on the body", "wing")
    assert person.sees("No place has this name. Try another word.")


def test_the_list_follows_the_page_that_is_open(person: Person) -> None:
    person.presses("Feet")
    person.presses("List")
    assert person.can_press("left heel, from below, close-up of the soles")
    assert not person.can_press(BUTTOCK)
    person.presses("Whole body")
    assert person.can_press(BUTTOCK)


# Keyboard alone.


def test_the_keyboard_can_be_put_on_the_figure_or_into_the_list(picker: BodyPicker, person: Person) -> None:
    picker.focus_place()
    assert person.focus_is("forehead, front view")
    person.presses("List")
    picker.focus_place()
    assert person.focus_is("Find a place on the body")


def test_the_keyboard_alone_marks_tells_how_strong_and_removes(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.findChildren(BodyMap)[0].focus_area("left_thigh_back")
    person.keys("Up", "Space", "8", "+", "-", "-")
    assert [what for _, what in told] == ["Mark left buttock"] + 4 * ["Change left buttock"]
    assert told.marks() == (Mark(area="left_buttock", strength=7),)
    person.keys("Delete")
    assert not told.marks()


def test_a_digit_marks_a_place_at_once(person: Person, picker: BodyPicker, told: Told) -> None:
    picker.findChildren(BodyMap)[0].focus_area("left_calf")
    person.keys("4")
    assert told == [((Mark(area="left_calf", strength=4),), "Mark left calf")]


def test_the_list_is_walked_and_marked_by_keyboard(person: Person, told: Told) -> None:
    person.presses("List")
    person.types("Find a place on the body", "buttock")
    person.keys("Down", "Down", "7")
    person.keys("Up", "Up")
    assert person.focus_is("Find a place on the body")
    assert [len(marks) for marks, _ in told] == [1]
    assert told[0][0][0].strength == 7


def test_tab_comes_to_the_list_where_the_figure_stood(person: Person) -> None:
    person.presses(BUTTOCK)
    person.presses("List")
    stops = _stops(person, 25)
    assert stops[0] == "List"
    places = [stops.index(name) for name in ("Find a place on the body", "forehead, front view", "Remove mark")]
    assert places == sorted(places)


def _stops(person: Person, number: int) -> list[str]:
    """What Tab comes to, from where the keyboard is."""
    stops = []
    for _ in range(number):
        focus = QApplication.focusWidget()
        assert focus
        stops.append(focus.accessibleName() or (focus.text() if isinstance(focus, QAbstractButton) else ""))
        person.keys("Tab")
    return stops


def test_tab_goes_through_everything_in_reading_order(person: Person, picker: BodyPicker) -> None:
    person.presses(BUTTOCK)
    stops = _stops(person, 15)
    assert stops[0] == BUTTOCK
    wanted = ["Remove mark", "Strength 6, hard to ignore", "aching", "More words …", "one sore spot", "left buttock 6"]
    places = [stops.index(name) for name in wanted]
    assert places == sorted(places)
    assert picker.isVisible()


# Everybody's size.


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
def test_nothing_is_cut_off_at_any_size(qapp: QApplication, qtbot: QtBot, text_size: int) -> None:
    look = dressed(qapp, text_size=text_size)
    picker = BodyPicker(look, the_body(), the_figure())
    page = QScrollArea()
    page.setWidgetResizable(True)
    page.setWidget(picker)
    qtbot.addWidget(page)
    page.show()
    picker.set_marks(LAST)
    for width in (700, 934, 1080, 1600):
        page.resize(width, 700)
        Person(page, qtbot).presses("left buttock 6, aching")
        qapp.processEvents()
        assert picker.width() <= page.viewport().width()
        for button in picker.findChildren(QAbstractButton):
            if button.isVisible() and not isinstance(button, AreaButton):
                assert button.width() >= button.minimumSizeHint().width(), (width, button.text())
                assert button.height() >= 44, (width, button.text())


def test_rows_and_buttons_are_large_enough_for_tired_hands(picker: BodyPicker, person: Person) -> None:
    person.presses("List")
    for row in picker.findChildren(PlaceRow):
        if row.isVisible():
            assert row.height() >= 44


def test_the_figure_keeps_its_size_whatever_is_said_beside_it(picker: BodyPicker, person: Person) -> None:
    figure = picker.findChildren(BodyMap)[0]
    before = QSize(figure.size())
    picker.set_marks(tuple(Mark(area=area.id, strength=3) for area in list(the_body())[:15]))
    person.presses(BUTTOCK)
    person.presses("More words …")
    assert figure.size() == before


# Odd journals.


def test_a_mark_on_an_area_that_no_longer_exists_is_kept_and_not_shown(picker: BodyPicker, person: Person) -> None:
    old = Mark(area="tail", strength=4)
    picker.set_marks((old,))
    assert not person.sees("tail")
    person.presses(BUTTOCK)
    assert old in picker.marks


def test_a_screen_reader_hears_the_words_of_each_control(picker: BodyPicker, person: Person) -> None:
    person.presses(BUTTOCK)
    for button in picker.findChildren(QAbstractButton):
        if button.isVisible():
            element = QAccessible.queryAccessibleInterface(button)
            assert element
            assert element.text(QAccessible.Text.Name), button


def test_a_press_of_the_mouse_on_the_figure_itself_marks(picker: BodyPicker, told: Told) -> None:
    figure = picker.findChildren(BodyMap)[0]
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=figure.geometry_of("left_buttock").center())
    assert told[-1][1] == "Mark left buttock"


def test_larger_letters_and_another_theme_are_taken_on_at_once(look: Look, picker: BodyPicker, qtbot: QtBot) -> None:
    picker.set_marks(LAST)
    small, day = picker.minimumSizeHint(), pixels(picture(picker), look.pain(6))
    look.follow(Settings(theme=ThemeChoice.DARK, text_size=200))
    qtbot.waitUntil(lambda: picker.minimumSizeHint().height() > small.height())
    assert day > 100
    assert pixels(picture(picker), look.pain(6)) > 100
    labels = [label for label in picker.findChildren(QLabel) if label.isVisible() and label.text()]
    assert all(label.width() >= label.minimumSizeHint().width() for label in labels)


def test_a_figure_and_its_column_stand_beside_each_other_in_an_ordinary_window(picker: BodyPicker) -> None:
    picker.resize(1010, 660)
    figure, panel = picker.findChildren(BodyMap)[0], picker.findChildren(MarkPanel)[0]
    assert panel.mapTo(picker, panel.rect().topLeft()).x() >= figure.geometry().right()


def test_in_a_smaller_window_the_figure_shrinks_before_the_column_goes_below(
    picker: BodyPicker, person: Person, qtbot: QtBot
) -> None:
    picker.resize(770, 560)
    person.presses(BUTTOCK)
    figure, panel = picker.findChildren(BodyMap)[0], picker.findChildren(MarkPanel)[0]
    qtbot.waitUntil(lambda: panel.mapTo(picker, panel.rect().topLeft()).x() >= figure.geometry().right())
    view = figure.view_of("left_buttock")
    assert view
    assert figure.rect().contains(view.frame.toRect())


def test_a_number_pressed_on_another_page_is_for_the_next_mark(person: Person, told: Told) -> None:
    person.presses(BUTTOCK)
    person.presses("Hands")
    person.presses("Strength 9, almost unbearable")
    assert told.mark().strength == 6
    person.presses("Buttocks and hips")
    person.presses(HIP)
    assert [mark.strength for mark in told.marks()] == [6, 9]
