from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.chime import EXAMPLES
from companion.domain.settings import SoundKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.levels import KINDS
from companion.ui.relief.practice_card import PracticeCard
from companion.ui.widgets.choice import Choice
from companion.ui.words import said
from tests.support.person import Person
from tests.support.senses import Heard, Recorder


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> PracticeCard:
    widget = PracticeCard(desk)
    qtbot.addWidget(widget)
    desk.settings.changed.connect(lambda _: widget.refresh())
    widget.resize(760, 500)
    widget.show()
    widget.refresh()
    return widget


@pytest.fixture
def owner(card: PracticeCard, qtbot: QtBot) -> Person:
    return Person(card, qtbot)


def test_what_is_chosen_is_kept_and_can_be_undone(owner: Person, desk: Desk) -> None:
    owner.presses("Loud")
    owner.presses("30 s")
    owner.presses("21:00")
    now = desk.settings.now
    assert (now.volume, now.prepare_seconds, now.bedtime) == (100, 30, time(21))
    for _ in range(3):
        desk.undo.undo()
    now = desk.settings.now
    assert (now.volume, now.prepare_seconds, now.bedtime) == (40, 10, time(22))
    assert owner.is_checked("22:00")


def test_a_choice_of_sound_is_heard_at_once(owner: Person, desk: Desk, senses: Recorder) -> None:
    owner.presses("Voice and chimes")
    assert desk.settings.now.voice
    assert senses.said == ["This is the voice. It tells you what to do."]


def test_what_cannot_be_heard_is_said(owner: Person, senses: Recorder) -> None:
    senses.sounds.trouble = Text("No sound here.")
    owner.presses("Soft chimes")
    assert owner.sees("No sound here. Follow with your eyes.")


def test_a_bedtime_of_another_program_shows_as_the_nearest(owner: Person, desk: Desk) -> None:
    desk.settings.remember(bedtime=time(0, 20), volume=55)
    assert owner.is_checked("0:00")
    assert desk.settings.now.bedtime == time(0, 20)


def test_each_kind_of_sound_can_be_off_or_softer_is_heard_at_once_and_can_be_undone(
    card: PracticeCard, owner: Person, desk: Desk, senses: Recorder
) -> None:
    owner.presses("Each sound by itself")
    for kind, words in KINDS.items():
        choice = next(one for one in card.findChildren(Choice) if one.accessibleName() == said(words))
        lowest, softer = (50, 200) if kind is SoundKind.PACK_OVER else (0, 50)
        for level in (softer, lowest):
            choice._group.button(choice._values.index(level)).click()
            assert desk.settings.now.level(kind) == level
            assert senses.heard[-1] == Heard(senses.heard[-1].at, EXAMPLES[kind], 0.4 * level / 100)
        desk.undo.undo()
        assert desk.settings.now.level(kind) == softer
