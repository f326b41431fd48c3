"""The plan, the flare plan, and the questions for the next visit."""

from datetime import date
from uuid import uuid4

from companion.actions import plan as verbs
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question, open_questions
from tests.support.journals import FakeClock


def one_of_each(clock: FakeClock) -> tuple[Goal, PlanStep, Question]:
    now = clock.now()
    return (
        Goal(id=uuid4(), words="Sit through a concert", kept_at=now),
        PlanStep(id=uuid4(), words="Letter to the clinic", kept_at=now, who="Dr Novak"),
        Question(id=uuid4(), words="Why at night?", kept_at=now, asked_from="learn"),
    )


def test_before_anything_is_written_all_of_it_is_empty(journal: Journal) -> None:
    found = verbs.agreed(journal=journal)
    assert found.plan == Plan()
    assert found.flare_plan.is_empty
    assert verbs.flare_plan(journal=journal).is_empty
    assert (found.goals, found.steps, found.questions) == ((), (), ())


def test_the_plan_and_the_flare_plan_are_there_once_with_when_they_were_written(
    journal: Journal, clock: FakeClock
) -> None:
    for review in (None, date(2027, 1, 7)):
        clock.passes(days=1)
        assert verbs.keep_plan(Plan(review=review), journal=journal, clock=clock) is Changes.PLAN
        flare = FlarePlan(helps="warmth", least=str(review))
        assert verbs.keep_flare_plan(flare, journal=journal, clock=clock) is Changes.PLAN
    found = verbs.agreed(journal=journal)
    assert (found.plan, found.flare_plan) == (Plan(review=date(2027, 1, 7)), flare)
    with journal.reading() as unit:
        assert (unit.plans.plan(), unit.plans.flare_plan()) == ((found.plan, clock.now()), (flare, clock.now()))
    assert verbs.flare_plan(journal=journal) == flare


def test_goals_steps_and_questions_stand_in_the_order_they_were_written(journal: Journal, clock: FakeClock) -> None:
    first = one_of_each(clock)
    clock.passes(minutes=1)
    second = one_of_each(clock)
    for what in (*second, *first, *first):
        assert verbs.keep(what, journal=journal) is Changes.PLAN
    found = verbs.agreed(journal=journal)
    assert list(zip(found.goals, found.steps, found.questions, strict=True)) == [first, second]
    assert verbs.questions(journal=journal) == found.questions


def test_a_question_is_answered_and_stays(journal: Journal, clock: FakeClock) -> None:
    _, _, question = one_of_each(clock)
    verbs.keep(question, journal=journal)
    clock.passes(days=2)
    told = question.answered_with("Because of the pillow.", clock.now())
    assert verbs.keep(told, journal=journal) is Changes.PLAN
    [answered] = verbs.questions(journal=journal)
    assert (answered.answer, answered.answered) == ("Because of the pillow.", clock.now())
    assert open_questions([answered]) == ()
    verbs.keep(answered.opened_again(), journal=journal)
    assert verbs.questions(journal=journal) == (question,)
