"""Lists that are made anew: where the keyboard is then."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.rows import Rows


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    return rows


def fill(rows: Rows, *names: str) -> list[QPushButton]:
    buttons = [QPushButton(name) for name in names]
    rows.fill(tuple(buttons), lambda: buttons)
    return buttons


def number_with_the_keyboard(buttons: list[QPushButton]) -> int:
    there = QApplication.focusWidget()
    return next(number for number, button in enumerate(buttons) if button is there)


def test_it_stays_at_what_has_the_same_name(rows: Rows) -> None:
    fill(rows, "Keep", "Delete")[1].setFocus()
    assert number_with_the_keyboard(fill(rows, "Start", "Keep", "Delete")) == 2


def test_of_several_with_the_same_name_it_stays_at_the_nearest(rows: Rows) -> None:
    fill(rows, *["Again", "Delete"] * 4)[5].setFocus()
    assert number_with_the_keyboard(fill(rows, *["Again", "Delete"] * 3)) == 5


def test_it_does_not_go_to_the_same_name_far_away(rows: Rows) -> None:
    packs = ["Change"] * 10
    fill(rows, "Again", "Delete", *packs, "Again", "Delete")[1].setFocus()
    assert number_with_the_keyboard(fill(rows, *packs, "Again", "Delete")) == 1


@pytest.mark.parametrize(("deleted", "then"), [(0, 0), (1, 1), (2, 1)])
def test_where_its_entry_is_gone_it_goes_to_the_next_or_from_the_last_to_the_one_before(
    rows: Rows, deleted: int, then: int
) -> None:
    names = ["Delete A", "Delete B", "Delete C"]
    fill(rows, *names)[deleted].setFocus()
    assert number_with_the_keyboard(fill(rows, *(name for name in names if name != names[deleted]))) == then


def test_a_keyboard_that_is_elsewhere_is_left_alone(rows: Rows) -> None:
    fill(rows, "Keep")
    assert not any(button.hasFocus() for button in fill(rows, "Keep", "Delete"))


def order_of_tab(rows: Rows) -> list[str]:
    """The names of the buttons in the order of Tab."""
    chain: list[QWidget] = [rows]
    while (one := chain[-1].nextInFocusChain()) is not rows:
        assert one is not None
        chain.append(one)
    return [one.text() for one in chain if isinstance(one, QPushButton)]


def shown(rows: Rows) -> list[str]:
    """The names of the buttons that can be seen, from the top on."""
    buttons = [button for button in rows.findChildren(QPushButton) if button.isVisible()]
    return [button.text() for button in sorted(buttons, key=lambda button: button.mapTo(rows, button.pos()).y())]


def test_of_a_long_list_the_first_rows_are_there_at_once_and_all_come_by_themselves_in_their_order(
    rows: Rows, qtbot: QtBot
) -> None:
    names = [f"{number:02}" for number in range(100)]
    rows.fill(tuple(names), lambda: map(QPushButton, names))
    assert rows.findChildren(QPushButton)[-1].text() < "50"
    qtbot.waitUntil(lambda: shown(rows) == names)
    assert order_of_tab(rows) == names


def test_a_long_list_that_is_made_anew_while_it_is_seen_is_no_shorter_for_a_moment(rows: Rows, qtbot: QtBot) -> None:
    names = [f"{number:02}" for number in range(60)]
    rows.fill(tuple(names), lambda: map(QPushButton, names))
    qtbot.waitUntil(lambda: shown(rows) == names)
    fill(rows, *names)
    assert len(rows.findChildren(QPushButton)) >= 60


def test_a_list_that_is_made_anew_before_it_is_whole_shows_only_the_new_rows(rows: Rows, qtbot: QtBot) -> None:
    rows.fill(1, lambda: map(QPushButton, [f"old {number}" for number in range(60)]))
    new = [f"new {number:02}" for number in range(60)]
    rows.fill(2, lambda: map(QPushButton, new))
    qtbot.waitUntil(lambda: shown(rows) == new)
    assert order_of_tab(rows) == new


def test_a_new_long_list_has_the_keyboard_where_it_was_also_far_down(rows: Rows) -> None:
    names = [f"{number:02}" for number in range(60)]
    buttons = fill(rows, *names)
    rows.complete()
    buttons[50].setFocus()
    assert number_with_the_keyboard(fill(rows, *names)) == 50
