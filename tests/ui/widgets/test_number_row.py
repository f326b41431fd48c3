import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.scales import RATINGS
from companion.domain.settings import ThemeChoice
from companion.ui.look import Look
from companion.ui.widgets import typed_digits
from companion.ui.widgets.number_row import NumberRow
from tests.support.bodies import dressed, picture

NAMES = tuple(f"Pain {number}" for number in RATINGS)


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> NumberRow:
    return shown(look, qtbot)


def shown(look: Look, qtbot: QtBot, *, width: int = 800, in_pain_colours: bool = True) -> NumberRow:
    made = NumberRow(look, NAMES, in_pain_colours=in_pain_colours)
    qtbot.addWidget(made)
    made.resize(width, made.heightForWidth(width))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def chosen(row: NumberRow) -> list[int]:
    heard: list[int] = []
    row.chosen.connect(heard.append)
    return heard


def press(row: NumberRow, number: int) -> None:
    QTest.mouseClick(row.buttons[number], Qt.MouseButton.LeftButton)


def key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused
    QTest.keyClick(focused, key)


def test_one_press_chooses_and_says_so_once(row: NumberRow) -> None:
    heard = chosen(row)
    press(row, 6)
    assert (row.value, heard) == (6, [6])


def test_the_keyboard_goes_with_what_is_shown_and_stays_where_nothing_is(row: NumberRow) -> None:
    press(row, 6)
    row.show_value(3)
    assert row.buttons[3].hasFocus()
    row.show_value(None)
    assert row.buttons[3].hasFocus()
    assert row.current is row.buttons[3]


def test_a_second_press_on_the_same_number_does_not_take_it_back(row: NumberRow) -> None:
    press(row, 6)
    press(row, 6)
    assert row.value == 6


def test_showing_a_number_says_nothing_to_anybody(row: NumberRow) -> None:
    heard = chosen(row)
    row.show_value(4)
    row.show_value(None)
    assert (row.value, heard) == (None, [])


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_chooses_that_number(row: NumberRow, digit: int) -> None:
    row.focus_number()
    key(Qt.Key(Qt.Key.Key_0 + digit))
    assert row.value == digit


@pytest.mark.parametrize(("between", "number"), [(0.5, 10), (3.0, 0)])
def test_1_and_at_once_0_are_ten(row: NumberRow, monkeypatch: pytest.MonkeyPatch, between: float, number: int) -> None:
    monkeypatch.setattr(typed_digits, "monotonic", lambda: 100.0)
    row.focus_number()
    key(Qt.Key.Key_1)
    monkeypatch.setattr(typed_digits, "monotonic", lambda: 100.0 + between)
    key(Qt.Key.Key_0)
    assert (row.value, row.buttons[number].hasFocus()) == (number, True)


def test_another_digit_before_0_is_no_ten(row: NumberRow) -> None:
    row.focus_number()
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0):
        key(digit)
    assert row.value == 0


def test_a_digit_with_ctrl_is_left_to_the_window(row: NumberRow) -> None:
    row.focus_number()
    QTest.keyClick(row.current, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert row.value is None


def test_ten_is_reached_with_end_and_enter(row: NumberRow) -> None:
    row.focus_number()
    key(Qt.Key.Key_End)
    assert row.value is None
    key(Qt.Key.Key_Return)
    assert row.value == 10


def test_arrows_walk_without_choosing_and_stop_at_both_ends(row: NumberRow) -> None:
    row.focus_number()
    for arrow in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        key(arrow)
    assert (row.buttons[2].hasFocus(), row.value) == (True, None)
    key(Qt.Key.Key_Home)
    key(Qt.Key.Key_Left)
    assert row.buttons[0].hasFocus()


@pytest.mark.parametrize("stray", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_stray_key_chooses_nothing_as_long_as_nobody_sees_where_the_keyboard_is(
    row: NumberRow, stray: Qt.Key
) -> None:
    row.focus_number()
    key(stray)
    assert row.value is None
    key(stray)
    assert row.value == 0


def test_space_chooses_where_the_keyboard_is(row: NumberRow) -> None:
    row.focus_number()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Space)
    assert row.value == 1


def test_the_tab_key_stops_once_in_the_row_and_comes_back_to_the_number_chosen(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    across = QHBoxLayout(window)
    before, row, after = QPushButton("before"), NumberRow(look, NAMES), QPushButton("after")
    for widget in (before, row, after):
        across.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    press(row, 7)
    before.setFocus()
    key(Qt.Key.Key_Tab)
    assert row.buttons[7].hasFocus()
    key(Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_screen_reader_hears_eleven_radio_buttons_and_which_one_is_chosen(row: NumberRow) -> None:
    press(row, 6)
    heard = [QAccessible.queryAccessibleInterface(button) for button in row.buttons]
    assert [one.text(QAccessible.Text.Name) for one in heard] == list(NAMES)
    assert {one.role() for one in heard} == {QAccessible.Role.RadioButton}
    assert [bool(one.state().checked) for one in heard] == [number == 6 for number in RATINGS]


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_every_number_is_at_least_56_px_large(qapp: QApplication, qtbot: QtBot, text_size: int) -> None:
    row = shown(dressed(qapp, text_size=text_size), qtbot, width=700)
    sizes = [button.size() for button in row.buttons]
    assert min(min(size.width(), size.height()) for size in sizes) >= 56


def test_a_narrow_row_goes_on_in_a_second_line_instead_of_being_cut_off(look: Look, qtbot: QtBot) -> None:
    row = shown(look, qtbot, width=420)
    assert len({button.y() for button in row.buttons}) == 2
    assert all(row.rect().contains(button.geometry()) for button in row.buttons)


@pytest.mark.parametrize("theme", [theme for theme in ThemeChoice if theme is not ThemeChoice.SYSTEM])
def test_the_number_chosen_is_seen_without_colour(qapp: QApplication, qtbot: QtBot, theme: ThemeChoice) -> None:
    """Its edge is three times as thick and as strong as text."""
    look = dressed(qapp, theme)
    row = shown(look, qtbot)
    row.show_value(6)
    image = picture(row.buttons[6])
    middle = image.height() // 2
    edge = [image.pixelColor(x, middle).name() for x in range(4, 7)]
    assert edge == [look.colour("text").name()] * 3


def test_the_ring_is_shown_while_keys_are_used_and_not_after_a_press_of_the_mouse(row: NumberRow, look: Look) -> None:
    def ringed(number: int) -> bool:
        image = picture(row.buttons[number])
        return image.pixelColor(1, image.height() // 2).name() == look.colour("focus").name()

    press(row, 3)
    assert not ringed(3)
    key(Qt.Key.Key_Right)
    assert ringed(4)


def test_a_number_that_a_screen_reader_toggles_is_chosen(row: NumberRow) -> None:
    heard = chosen(row)
    element = QAccessible.queryAccessibleInterface(row.buttons[4])
    assert element
    action = element.actionInterface()
    assert action
    action.doAction("Toggle")
    assert heard == [4]


@pytest.mark.parametrize("width", [760, 420, 300])
def test_the_words_stand_under_the_ends_however_the_numbers_wrap(look: Look, qtbot: QtBot, width: int) -> None:
    row = NumberRow(look, NAMES, ends=("calm", "very stressed"))
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    row.show()
    calm, stressed = row.findChildren(QLabel)
    first, last = row.buttons[0], row.buttons[-1]
    assert 0 <= calm.y() - first.geometry().bottom() <= 4
    assert 0 <= stressed.y() - last.geometry().bottom() <= 4
    assert calm.x() == first.x()
    assert stressed.geometry().right() == last.geometry().right()
    below = [button for button in row.buttons if button.y() > first.y()]
    assert all(button.y() > calm.geometry().bottom() for button in below)
