"""An older deed that was refused is never done over a newer one, whichever page both come from."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import bin as bins
from companion.actions import draft, health, pacing, plan
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.condition import CONDITION_WORDS, Condition
from companion.domain.draft import Draft, FormKind
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.plan import Goal, Plan
from companion.ui import bin
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.relief.conditions_page import ConditionsPage
from companion.ui.relief.known import Known
from companion.ui.relief.paced_card import PacedCard, Seen
from companion.ui.shell import Shell
from tests.support.person import Person

Ask = Callable[[Callable[[Journal], Any]], Any]
Settled = Callable[[], None]

pytestmark = pytest.mark.usefixtures("shell")


@contextmanager
def refused(desk: Desk) -> Iterator[None]:
    """What is handed over meanwhile is refused; what is handed over afterwards is not."""
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    yield
    desk.background.run(lambda: away.rename(path), lambda _: None)


@pytest.fixture
def once_more(desk: Desk, settled: Settled) -> Settled:
    """Once all was handed over, does again what was refused."""

    def again() -> None:
        settled()
        desk.journal.try_again()
        settled()

    return again


def test_what_is_put_back_is_not_deleted_again(desk: Desk, asks: Ask, once_more: Settled) -> None:
    goal = Goal(id=uuid4(), words="Sit through a film", kept_at=desk.clock.now())
    desk.journal.do(lambda journal: plan.keep(goal, journal=journal))
    desk.journal.do(lambda journal: bins.delete(Kind.GOAL, goal.id, journal=journal, clock=desk.clock))
    once_more()
    with refused(desk):
        bin.put_away(desk, Kind.GOAL, goal.id)
    bin.put_back(desk, Kind.GOAL, goal.id)
    once_more()
    assert asks(lambda journal: bins.as_kept(Kind.GOAL, goal.id, journal=journal)) == goal


def test_what_is_deleted_is_not_put_back_again(desk: Desk, asks: Ask, once_more: Settled) -> None:
    goal = Goal(id=uuid4(), words="Sit through a film", kept_at=desk.clock.now())
    desk.journal.do(lambda journal: plan.keep(goal, journal=journal))
    once_more()
    with refused(desk):
        bin.put_back(desk, Kind.GOAL, goal.id)
    bin.put_away(desk, Kind.GOAL, goal.id)
    once_more()
    assert asks(lambda journal: bins.as_kept(Kind.GOAL, goal.id, journal=journal)) is None


def test_what_was_said_before_it_was_deleted_comes_back_with_it(
    desk: Desk, asks: Ask, settled: Settled, once_more: Settled
) -> None:
    older = Goal(id=uuid4(), words="Sit through a film", kept_at=desk.clock.now())
    newer = replace(older, words="Sit through a long film")
    keeping = Keeping(desk)
    keeping.keep("A goal", older)
    settled()
    with refused(desk):
        keeping.keep("A goal", newer, older)
    bin.put_away(desk, Kind.GOAL, older.id)
    once_more()
    assert asks(lambda journal: bins.as_kept(Kind.GOAL, older.id, journal=journal)) is None
    bin.put_back(desk, Kind.GOAL, older.id)
    once_more()
    assert asks(lambda journal: bins.as_kept(Kind.GOAL, older.id, journal=journal)) == newer


def test_what_was_refused_is_not_done_after_a_deletion_that_is_under_way(
    desk: Desk, asks: Ask, settled: Settled, once_more: Settled
) -> None:
    goal = Goal(id=uuid4(), words="Sit through a film", kept_at=desk.clock.now())
    Keeping(desk).keep("A goal", goal)
    settled()
    with refused(desk):
        again = desk.journal.try_again
        bin.write(desk, Kind.GOAL, goal.id, lambda journal: plan.keep(goal, journal=journal), refused=again)
    bin.put_away(desk, Kind.GOAL, goal.id)
    once_more()
    assert asks(lambda journal: bins.as_kept(Kind.GOAL, goal.id, journal=journal)) is None


def test_of_two_plans_the_newer_stays(desk: Desk, asks: Ask, once_more: Settled) -> None:
    keeping, none, older, newer = Keeping(desk), Plan(), Plan(agreed_with="Lin"), Plan(agreed_with="Novak")
    with refused(desk):
        keeping.keep_plan("The plan", older, none)
    keeping.keep_plan("The plan", newer, older)
    once_more()
    assert asks(lambda journal: plan.agreed(journal=journal)).plan == newer


def test_of_two_answers_about_what_does_not_suit_the_newer_stays(
    desk: Desk, shell: Shell, asks: Ask, once_more: Settled, qtbot: QtBot
) -> None:
    page = ConditionsPage(desk, Known(desk, shell))
    qtbot.addWidget(page)
    page.show()
    person, name = Person(page, qtbot), str(CONDITION_WORDS[Condition.GLAUCOMA])
    with refused(desk):
        person.presses(name)
    person.presses(name)
    once_more()
    assert asks(lambda journal: health.conditions(journal=journal)) == frozenset()


@pytest.fixture
def card(desk: Desk, once_more: Settled, qtbot: QtBot) -> PacedCard:
    """The card of an activity that is kept, with a time of today."""
    now = desk.clock.now()
    activity = PacedActivity(id=uuid4(), name="Dishes", seconds=600, asked=now.day, kept_at=now)
    time = PacedTime(activity=activity.id, day=now.day, seconds=600, planned=600)
    desk.journal.do(lambda journal: pacing.keep_activity(activity, journal=journal))
    desk.journal.do(lambda journal: pacing.keep_time(time, journal=journal))
    once_more()
    card = PacedCard(desk, Seen(today=now.day, activity=activity, times=(time,), baseline=None, question=None))
    qtbot.addWidget(card)
    card.show()
    return card


def test_of_two_times_of_one_day_the_newer_stays(
    desk: Desk, card: PacedCard, asks: Ask, once_more: Settled, qtbot: QtBot
) -> None:
    person = Person(card, qtbot)
    person.presses("More: Today it went well for")
    with refused(desk):
        person.presses("Keep today's time: Dishes")
    desk.undo.undo()
    once_more()
    activity = asks(lambda journal: pacing.activities(journal=journal))[0]
    assert [one.seconds for one in asks(lambda journal: pacing.times_of(activity.id, journal=journal))] == [600]


def test_what_is_begun_anew_is_not_dropped_with_what_was_begun_before(
    desk: Desk, asks: Ask, once_more: Settled
) -> None:
    its_id, now = uuid4(), desk.clock.now()
    older, newer = (
        Draft(form=FormKind.GOAL, record=its_id, kept_at=now, written={"words": words}, is_new=True)
        for words in ("Sit", "Stand")
    )
    desk.drafts.keep_soon(older)
    desk.drafts.hand_in()
    once_more()
    with refused(desk):
        desk.drafts.drop(FormKind.GOAL, its_id)
    desk.drafts.keep_soon(newer)
    desk.drafts.hand_in()
    once_more()
    assert asks(lambda journal: draft.begun(journal=journal)) == (newer,)


def test_what_is_not_wanted_is_not_offered_while_dropping_it_is_refused(desk: Desk, settled: Settled) -> None:
    begun = Draft(form=FormKind.GOAL, record=uuid4(), kept_at=desk.clock.now(), written={"words": "Sit"}, is_new=True)
    desk.drafts.keep_soon(begun)
    desk.drafts.hand_in()
    settled()
    with refused(desk):
        desk.drafts.drop(begun.form, begun.record)
        settled()
        desk.journal.changed.emit(Changes.DRAFTS)
        settled()
    assert desk.drafts.about(begun.form, begun.record) is None


def test_what_is_begun_and_refused_is_not_written_after_the_record_is_kept(
    desk: Desk, asks: Ask, once_more: Settled
) -> None:
    goal = Goal(id=uuid4(), words="Sit", kept_at=desk.clock.now())
    keeping = Keeping(desk)
    desk.drafts.keep_soon(
        Draft(form=FormKind.GOAL, record=goal.id, kept_at=goal.kept_at, written={"words": "Sit"}, is_new=True)
    )
    desk.journal.not_kept.connect(lambda _: desk.journal.do(lambda _: Changes.NOTHING))
    with refused(desk):
        desk.drafts.hand_in()
    with keeping.in_place_of(FormKind.GOAL, goal.id):
        keeping.keep("A goal", goal)
    once_more()
    assert asks(lambda journal: draft.begun(journal=journal)) == ()
