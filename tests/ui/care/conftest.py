"""Somebody at Care."""

from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

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
