"""What the card of a paced activity offers for today."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.charts.days import number
from companion.domain.movement import Dose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.pacing import PacedDay, Timed, baseline, is_steady
from companion.domain.routine import Position
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.paced_card import MINUTES, PacedCard, Seen, minutes_to_step_along
from companion.ui.relief.words import dose_words
from companion.ui.widgets.stepper import Stepper
from companion.ui.words import said
from tests.support.journals import FakeClock
from tests.support.person import Person

HALF = Dose(hold_seconds=2.5, repeats=1)


def _baselines() -> list[float]:
    """All there can be of three days that were kept in the minutes on offer."""
    sums = {first + second + third for first in MINUTES for second in MINUTES for third in MINUTES}
    days = [FakeClock().now().day.replace(day=number) for number in (1, 2, 3)]
    return [baseline([Timed(day, total / 3 * 60) for day in days]) for total in sorted(sums)]


def test_to_do_the_amount_is_a_steady_week_whatever_the_baseline() -> None:
    for seconds in _baselines():
        steps = minutes_to_step_along(seconds)
        offered = min(steps, key=lambda one: abs(one - seconds / 60)) * 60
        assert is_steady([PacedDay(seconds, offered)] * 7), seconds


@pytest.fixture
def in_germany() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(60.0, "Your amount: 1 minute, on"), (450.0, "Your amount: 7,5 minutes, on"), (480.0, "Your amount: 8 minutes,")],
)
@pytest.mark.usefixtures("in_germany")
def test_the_amount_is_said_in_numbers_of_the_region(
    desk: Desk, clock: FakeClock, seconds: float, said: str, qtbot: QtBot
) -> None:
    now = clock.now()
    activity = PacedActivity(id=uuid4(), name="Washing up", seconds=seconds, asked=now.day, kept_at=now)
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(), baseline=None, question=None))
    qtbot.addWidget(card)
    card.show()
    assert Person(card).sees(said)


@pytest.mark.usefixtures("in_germany")
def test_doses_and_averages_are_too(qapp: QApplication) -> None:  # noqa: ARG001
    bridge = OwnMovement(id=uuid4(), name="Bridge", position=Position.BED, dose=HALF, kept_at=FakeClock().now())
    assert dose_words(HALF, bridge.movement()) == "Hold 2,5 s · once"
    assert said(Text("{average}", {"average": 4.5})) == "4,5"
    assert said(Text("{seconds}", {"seconds": 1800.0})) == "1800"
    assert number(4.5, said) == "4,5"


@pytest.mark.parametrize("seconds", [432.0, 600.0])
def test_the_amount_itself_is_offered_for_today(desk: Desk, clock: FakeClock, seconds: float, qtbot: QtBot) -> None:
    now = clock.now()
    activity = PacedActivity(id=uuid4(), name="Washing up", seconds=seconds, asked=now.day, kept_at=now)
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(), baseline=None, question=None))
    qtbot.addWidget(card)
    card.show()
    stepper = card.findChild(Stepper)
    assert stepper is not None
    assert stepper.value * 60 == pytest.approx(seconds)
    assert Person(card).sees(f"{seconds / 60:g} min")


def test_a_lone_delete_begins_where_the_words_above_it_do(desk: Desk, clock: FakeClock, qtbot: QtBot) -> None:
    now = clock.now()
    activity = PacedActivity(id=uuid4(), name="Washing up", kept_at=now)
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(), baseline=None, question=None))
    qtbot.addWidget(card)
    card.show()
    delete = next(one for one in card.findChildren(QPushButton) if one.text() == "Delete")
    image, accent = delete.grab().toImage(), desk.look.colour("accent")
    begins = min(x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == accent)
    assert begins <= 6


@pytest.mark.parametrize(("wide", "is_beside"), [(1050, True), (700, False)])
def test_what_is_told_of_today_stands_beside_the_amount_where_there_is_room(
    desk: Desk, clock: FakeClock, qtbot: QtBot, wide: int, is_beside: bool
) -> None:
    now = clock.now()
    activity = PacedActivity(id=uuid4(), name="Washing up", seconds=600.0, asked=now.day, kept_at=now)
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(), baseline=None, question=None))
    qtbot.addWidget(card)
    card.resize(wide, 500)
    card.show()
    keep = next(one for one in card.findChildren(QPushButton) if one.text() == "Keep today's time")
    assert (keep.mapTo(card, QPoint()).x() > wide / 2) is is_beside
