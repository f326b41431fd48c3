from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from companion.ui.widgets.choice import Choice
from tests.support.person import Person


@pytest.fixture
def choice(qtbot: QtBot) -> Choice[str]:
    made = Choice("Colours", {"light": "Light", "dark": "Dark"})
    made.set_value("light")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def heard(choice: Choice[str]) -> list[str]:
    values: list[str] = []
    choice.chosen.connect(values.append)
    return values


def by_action(choice: Choice[str], pick: Callable[..., str]) -> None:
    button = next(one for one in choice.findChildren(QRadioButton) if one.text() == "Dark")
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(pick(actions))


def test_a_press_is_told_once(choice: Choice[str], heard: list[str], qtbot: QtBot) -> None:
    Person(choice, qtbot).presses("Dark")
    assert heard == ["dark"]


@pytest.mark.parametrize("action", ["toggleAction", "pressAction"])
def test_a_screen_reader_can_choose(choice: Choice[str], heard: list[str], action: str, qtbot: QtBot) -> None:
    by_action(choice, lambda actions: getattr(actions, action)())
    qtbot.waitUntil(lambda: heard == ["dark"])


def test_an_arrow_key_chooses(choice: Choice[str], heard: list[str], qtbot: QtBot) -> None:
    checked = choice.checked()
    assert checked
    checked.setFocus()
    Person(choice, qtbot).keys("Right")
    assert heard == ["dark"]


def test_showing_a_value_says_nothing_to_anybody(choice: Choice[str], heard: list[str]) -> None:
    choice.set_value("dark")
    assert heard == []
