"""Anything there can be of Care, for Hypothesis."""

from datetime import date, time

from hypothesis import strategies as st

from companion.domain.body import CriteriaArea
from companion.domain.criteria import SEVERITIES, Also, Criteria, Symptom
from companion.domain.medicine import DoseChange, Form, Medicine, SideEffect, Taken
from companion.domain.mood_check import ANSWERS, MoodCheck
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.scales import HIGHEST, LOWEST
from companion.domain.visit import Visit, VisitKind
from tests.support.any_check_in import moments

_words = st.text(max_size=30) | st.sampled_from(["{braces} 100 %", "a\x00b", "שלום 🧘"])
_said = _words.filter(lambda words: bool(words.strip()))
_ratings = st.none() | st.integers(LOWEST, HIGHEST)
_days = st.none() | st.dates()


@st.composite
def medicines(draw: st.DrawFn) -> Medicine:
    """Any medicine."""
    started = draw(_days)
    return Medicine(
        id=draw(st.uuids()),
        name=draw(_said),
        kept_at=draw(moments),
        form=draw(st.none() | st.sampled_from(Form)),
        strength=draw(_words),
        dose=draw(_words),
        why=draw(_words),
        as_needed=draw(st.booleans()),
        started=started,
        ended=draw(st.none() | st.dates(started or date.min)),
        note=draw(_words),
        remind_at=tuple(draw(st.lists(st.times() | st.just(time(8)), max_size=3))),
        passed=tuple(draw(st.lists(st.datetimes(), max_size=2))),
    )


dose_changes = st.builds(
    DoseChange, id=st.uuids(), medicine=st.uuids(), day=st.dates(), words=_said, kept_at=moments, strength=_words
)

taken = st.builds(
    Taken,
    id=st.uuids(),
    medicine=st.uuids(),
    at=moments,
    kept_at=moments,
    taken=st.booleans(),
    amount=_words,
    why_not=_words,
    before=_ratings,
    afterwards=_ratings,
    asked=st.booleans(),
    reminder=st.none() | st.datetimes(),
)

side_effects = st.builds(
    SideEffect, id=st.uuids(), medicine=st.none() | st.uuids(), at=moments, words=_said, kept_at=moments
)

visits = st.builds(
    Visit,
    id=st.uuids(),
    kind=st.sampled_from(VisitKind),
    at=moments,
    kept_at=moments,
    name=_words,
    took_place=st.booleans(),
    done=_words,
    bring=_words,
    ask=_words,
    cost=_words,
    pain_before=_ratings,
    pain_after=_ratings,
    next_day=_ratings,
    next_day_asked=st.booleans(),
)

plans = st.builds(Plan, agreed_with=_words, review=_days)
flare_plans = st.builds(FlarePlan, helps=_words, least=_words, call=_words, back_when=_words)
goals = st.builds(Goal, id=st.uuids(), words=_said, kept_at=moments, reached=_days)
plan_steps = st.builds(PlanStep, id=st.uuids(), words=_said, kept_at=moments, who=_words, done=_days)
questions = st.builds(
    Question,
    id=st.uuids(),
    words=_said,
    kept_at=moments,
    asked_from=_words,
    answer=_words,
    answered=st.none() | moments,
)

criteria = st.builds(
    Criteria,
    id=st.uuids(),
    at=moments,
    areas=st.frozensets(st.sampled_from(CriteriaArea)),
    severity=st.dictionaries(st.sampled_from(Symptom), st.sampled_from(SEVERITIES)),
    also=st.dictionaries(st.sampled_from(Also), st.booleans()),
    lasting=st.none() | st.booleans(),
)

mood_checks = st.builds(MoodCheck, id=st.uuids(), at=moments, answers=st.tuples(*[st.sampled_from(ANSWERS)] * 4))
