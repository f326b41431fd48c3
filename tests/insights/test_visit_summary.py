"""What is told of the days before a visit: golden numbers, counted by hand from the made-up journals."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.check_in import Kind, Mark, TravelsTo
from companion.domain.journal_content import Content
from companion.domain.medicine import DoseChange
from companion.domain.pack import PackKind
from companion.domain.practice import Ending
from companion.domain.routine import RoutineKind
from companion.domain.scales import Measure
from companion.domain.visit import VisitKind
from companion.insights.tried import Tried
from companion.insights.visit_summary import VisitSummary, first_before, since_last_visit, visit_summary
from tests.support.care import a_visit
from tests.support.journals import a_check_in
from tests.support.provider_journals import (
    ALMOST_EMPTY,
    EMPTY,
    FIRST,
    LAST,
    criteria,
    day,
    full,
    moment,
    number,
)
from tests.support.weeks import noted


def of(content: Content, first: date = FIRST, last: date = LAST) -> VisitSummary:
    return visit_summary(content, first=first, last=last)


def test_pain_is_told_with_the_days_it_comes_from() -> None:
    """Pain is 4, 5, 6, 7 in turn on 24 of 28 days; each week has six days with a number."""
    pain = of(full()).pain
    assert (pain.days, pain.average_days, pain.weeks_with_average) == (24, 24, 4)
    assert [week.average for week in pain.weeks] == [5.0, 5.3, 5.7, 6.0]
    assert pain.average == 5.5
    assert (pain.worst, pain.worst_days, pain.least, pain.least_days) == (7, 6, 4, 6)
    assert pain.bad_days == 2
    assert of(full()).noted_days == 24


def test_a_week_with_fewer_than_four_days_is_not_in_the_average() -> None:
    few = Content(check_ins=tuple(noted(day(n), 9) for n in (0, 1, 2)))
    enough = Content(check_ins=tuple(noted(day(n), 3) for n in (7, 8, 9, 10)))
    both = Content(check_ins=few.check_ins + enough.check_ins)
    assert of(few).pain.average is None
    assert of(few).pain.worst == 9
    pain = of(both).pain
    assert (pain.average, pain.average_days, pain.weeks_with_average, pain.days) == (3.0, 4, 1, 7)


def test_several_numbers_on_a_day_count_once_by_their_middle() -> None:
    lived = [noted(day(21 + n), pain, hour=hour) for n in range(4) for hour, pain in ((8, 2), (12, 3), (20, 10))]
    assert of(Content(check_ins=tuple(lived))).pain.average == 3.0


def test_days_of_other_weeks_and_empty_check_ins_are_left_out() -> None:
    lived = (noted(FIRST - timedelta(days=1), 10), noted(LAST + timedelta(days=1), 10), noted(day(3)), noted(day(5), 2))
    summary = of(Content(check_ins=lived))
    assert (summary.noted_days, summary.pain.worst) == (1, 2)


def test_weeks_run_back_from_the_last_day_and_a_short_one_stays() -> None:
    summary = of(full(), first=LAST - timedelta(days=9))
    weeks = [(week.first, week.last, week.days) for week in summary.pain.weeks]
    assert weeks == [(summary.first, day(20), 3), (day(21), LAST, 6)], "none begins before the period"
    assert summary.days[0].date == LAST - timedelta(days=9)
    assert len(summary.days) == 10


def test_the_most_frequent_areas_come_first_with_their_strength_and_where_pain_travels() -> None:
    hip, back, neck = of(full()).areas
    assert (hip.area, hip.days, hip.median, hip.lowest, hip.highest) == ("left_outer_hip", 24, 5.5, 4, 7)
    assert hip.travels == ((TravelsTo.BELOW_KNEE, 6),)
    assert hip.kinds == ((Kind.ACHING, 24), (Kind.DEEP, 24))
    assert (back.area, back.days, back.median) == ("right_low_back", 12, 5.0)
    assert (neck.area, neck.days, neck.median, neck.travels) == ("left_neck_back", 2, 8.0, ())


def test_an_area_counts_once_a_day_by_its_strongest_mark_and_not_where_it_does_not_hurt() -> None:
    lived = (
        noted(day(1), marks={"left_calf": 2, "left_knee_front": 0}),
        noted(day(1), hour=20, marks={"left_calf": 7}),
        noted(day(2), marks={"left_calf": 4}),
    )
    (calf,) = of(Content(check_ins=lived)).areas
    assert (calf.days, calf.median, calf.lowest, calf.highest) == (2, 5.5, 4, 7)


def test_pain_that_travels_to_several_ends_on_a_day_is_told_by_the_furthest() -> None:
    ends = ((1, 8, TravelsTo.FOOT), (1, 20, TravelsTo.BUTTOCK), (2, 8, TravelsTo.BUTTOCK), (3, 8, TravelsTo.BUTTOCK))
    lived = tuple(
        a_check_in(at=moment(day(n), hour), marks=(Mark(area="left_low_back", strength=6, travels_to=end),))
        for n, hour, end in ends
    )
    (back,) = of(Content(check_ins=lived)).areas
    assert back.travels == ((TravelsTo.FOOT, 1), (TravelsTo.BUTTOCK, 2)), "each end with its own days"


def test_the_pain_of_as_many_days_before_stands_beside() -> None:
    before = [noted(FIRST - timedelta(days=n), 9) for n in (1, 2, 3, 4)]
    long_before = noted(first_before(FIRST, LAST) - timedelta(days=1), 10)
    summary = of(Content(check_ins=(*before, long_before, noted(day(3)))))
    assert summary.before is not None
    assert (summary.before.average, summary.before.worst, summary.before.days) == (9.0, 9, 4)
    assert of(full()).before is None


def test_other_answers_are_told_by_their_middle_and_only_if_they_were_given() -> None:
    found = {one.measure: one for one in of(full()).measures}
    assert set(found) == {Measure.SLEEP, Measure.TIREDNESS, Measure.MOOD}
    assert (found[Measure.TIREDNESS].median, found[Measure.TIREDNESS].days) == (6.0, 24)
    assert (found[Measure.MOOD].lowest, found[Measure.MOOD].highest) == (0, 2)


def test_words_are_the_persons_own_the_newest_first_and_none_twice() -> None:
    lived = (noted(day(1), 3), noted(day(2), 3), noted(day(4), 3))
    said = zip(lived, ("Shopping", "Cooking", " shopping "), strict=True)
    content = Content(check_ins=tuple(one.written("could_do", words) for one, words in said))
    assert [(quote.day, quote.words) for quote in of(content).could_do] == [(day(4), "shopping"), (day(2), "Cooking")]


def test_what_was_tried_is_counted_by_how_it_was_afterwards() -> None:
    assert of(full()).tried == (
        Tried(kind=RoutineKind.MOVEMENT, name="One knee to chest", times=5, less=2, same=1, more=2),
        Tried(kind=RoutineKind.BREATHING, name="Calm breathing", times=4, less=1, same=2, more=1),
        Tried(kind=PackKind.HEAT, name="", times=4, less=3, same=0, more=0),
        Tried(kind=VisitKind.PHYSICAL_THERAPY, name="", times=2, less=0, same=2, more=0),
    )


def test_what_was_only_begun_or_planned_is_not_told_as_tried() -> None:
    content = full()
    left = tuple(replace(one, ending=Ending.LEFT) for one in content.practices)
    planned = tuple(replace(one, took_place=False) for one in content.visits)
    assert [one.kind for one in of(replace(content, practices=left, visits=planned)).tried] == [PackKind.HEAT]


@pytest.mark.parametrize(("seconds", "is_told"), [(0.0, False), (9.0, False), (10.0, True)])
def test_what_was_stopped_at_once_is_not_told_as_tried(seconds: float, is_told: bool) -> None:
    content = full()
    once = replace(content.practices[0], ending=Ending.STOPPED, done_seconds=seconds)
    found = of(replace(content, practices=(once,), packs=(), visits=())).tried
    assert [one.name for one in found] == ([once.name] if is_told else [])


@pytest.mark.parametrize(("seconds", "is_told"), [(59.0, False), (60.0, True)])
def test_a_pack_that_was_on_by_a_slip_is_not_told_as_tried(seconds: float, is_told: bool) -> None:
    content = full()
    kept = content.packs[0]
    once = replace(kept, pack=replace(kept.pack, seconds_on=seconds))
    found = of(replace(content, practices=(), packs=(once,), visits=())).tried
    assert [one.kind for one in found] == ([PackKind.HEAT] if is_told else [])


def test_what_was_noticed_after_a_medicine_ended_is_told_with_its_name() -> None:
    content = full()
    ended = replace(content.medicines[-1], ended=FIRST - timedelta(days=1))
    (dry,) = content.side_effects
    after = replace(dry, medicine=ended.id)
    nobodys = replace(dry, id=number(549), medicine=None, words="Dizzy")
    content = replace(content, medicines=(*content.medicines[:-1], ended), side_effects=(after, nobodys))
    assert [(one.words, one.medicine) for one in of(content).noticed] == [("Dizzy", ""), ("Dry mouth", ended.name)]


def test_a_medicine_that_ended_stands_behind_those_that_are_taken() -> None:
    content = full()
    first, *others = content.medicines
    ended = replace(first, ended=day(3))
    names = [one.medicine.name for one in of(replace(content, medicines=(ended, *others))).medicines]
    assert names[-1] == first.name
    assert len(names) == len(of(content).medicines)


def test_medicines_that_changed_come_first_and_those_ended_before_are_left_out() -> None:
    duloxetine, vitamin, rescue = of(full()).medicines
    assert (duloxetine.medicine.name, duloxetine.dose, duloxetine.started) == (
        "Duloxetine",
        "two, in the morning",
        None,
    )
    (new,) = duloxetine.new_doses
    assert (new.day, new.dose, new.before) == (day(12), "two, in the morning", "one, in the morning")
    assert (vitamin.medicine.name, vitamin.started, vitamin.changed) == ("Vitamin D", day(10), True)
    assert (rescue.medicine.name, rescue.taken_days, rescue.changed) == ("Paracetamol", 3, False)


def test_a_dose_that_was_put_right_the_same_day_is_told_once() -> None:
    content = full()
    (change,) = content.dose_changes
    wrong = replace(change, id=number(70), words="20 in the morning")
    right = replace(change, kept_at=moment(LAST))
    duloxetine, *_ = of(replace(content, dose_changes=(wrong, right))).medicines
    assert [new.dose for new in duloxetine.new_doses] == ["two, in the morning"]


def test_another_pack_is_told_with_the_strength_of_before() -> None:
    content = full()
    first = replace(content.medicines[0], strength="30 mg")
    change = replace(content.dose_changes[0], strength="60 mg")
    found = of(replace(content, medicines=(first, *content.medicines[1:]), dose_changes=(change,))).medicines
    (duloxetine,) = (one for one in found if one.medicine.id == first.id)
    (new,) = duloxetine.new_doses
    assert (duloxetine.strength, new.before) == ("60 mg", "30 mg one, in the morning")


def test_a_dose_that_changes_after_the_last_day_is_not_told() -> None:
    content = full()
    later = DoseChange(
        id=number(1), medicine=content.medicines[0].id, day=LAST + timedelta(days=1), words="none", kept_at=moment(LAST)
    )
    found = of(replace(content, dose_changes=(later,))).medicines[1]
    assert (found.medicine.name, found.dose, found.new_doses) == ("Duloxetine", "one, in the morning", ())


def test_only_open_questions_and_open_goals_are_told_and_what_is_asked_of_the_next_appointment() -> None:
    summary = of(full())
    assert [one.words for one in summary.questions] == [
        "Could the pain down my leg come from my back?",
        "Is swimming all right?",
    ]
    assert [one.words for one in summary.goals] == ["walk to the lake and back"]
    assert summary.asks == "a referral to the pain clinic"


def test_a_visit_for_which_nothing_was_written_hides_no_words_for_the_next_one() -> None:
    visits = (a_visit(at=moment(day)) for day in (LAST, LAST + timedelta(days=14)))
    now, following = (replace(visit, kind=VisitKind.PROVIDER) for visit in visits)
    assert of(Content(visits=(now, replace(following, ask="Ask about sleep")))).asks == "Ask about sleep"


def test_criteria_are_the_newest_whole_answers_of_the_period() -> None:
    begun = replace(criteria(), id=number(9), at=moment(LAST), lasting=None)
    old = replace(criteria(), id=number(8), at=moment(FIRST - timedelta(days=1)))
    content = replace(full(), criteria=(old, criteria(), begun))
    assert of(content).criteria == criteria()
    assert of(replace(content, criteria=(old, begun))).criteria is None


def test_an_empty_journal_has_a_summary_that_says_so() -> None:
    summary = of(EMPTY)
    assert (summary.noted_days, summary.pain.average, summary.pain.worst, summary.areas) == (0, None, None, ())
    assert (of(ALMOST_EMPTY).noted_days, of(ALMOST_EMPTY).pain.average) == (2, None)


def test_a_period_that_ends_before_it_begins_is_none() -> None:
    with pytest.raises(ValueError, match="is before"):
        of(EMPTY, first=LAST, last=FIRST)


def test_the_last_visit_is_the_newest_with_a_provider_that_took_place_before_today() -> None:
    provider = a_visit(kind=VisitKind.PROVIDER, took_place=True, at=moment(day(3)))
    earlier = replace(provider, at=moment(day(1)))
    today = replace(provider, at=moment(LAST))
    planned = replace(provider, took_place=False, at=moment(day(9)))
    massage = replace(provider, kind=VisitKind.MASSAGE, at=moment(day(8)))
    assert since_last_visit([provider, earlier, today, planned, massage], LAST) == day(3)
    assert since_last_visit([massage, planned], LAST) is None


def test_a_place_that_is_numb_without_pain_is_told() -> None:
    numb = a_check_in(0, at=moment(day(3)), marks=(Mark(area="left_sit_bone", strength=0, kinds=(Kind.NUMB,)),))
    (found,) = visit_summary(Content(check_ins=(numb,)), first=FIRST, last=LAST).areas
    assert (found.area, found.days, found.kinds) == ("left_sit_bone", 1, ((Kind.NUMB, 1),))
