"""Somebody at Care."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from companion.actions.journal import Journal
from companion.ui.desk import Desk
from companion.ui.screens import CARE
from companion.ui.shell import Shell
from tests.support.person import Person

T = TypeVar("T")


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    """Somebody who sees the first page of Care, with an empty journal open."""
    shell.go_to(CARE)
    person = Person(shell, qtbot)
    person.waits_until_sees("Nothing is planned.")
    return person


@pytest.fixture
def asks(desk: Desk, qtbot: QtBot) -> Callable[[Callable[[Journal], T]], T]:
    """What the journal says, once all that was to be kept is."""

    def ask(question: Callable[[Journal], T]) -> T:
        answers: list[T] = []
        desk.journal.ask(question, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask
