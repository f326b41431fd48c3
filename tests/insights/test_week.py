"""A week in numbers: what counts as noted, what is averaged, and what the sentence says."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.body import Area, Body, Side, View
from companion.domain.check_in import CheckIn, Kind, Mark
from companion.domain.scales import Measure
from companion.insights.week import Spread, Trend, Week, on_the_body, summarise
from tests.support.weeks import MONDAY, NEXT_MONDAY, moment, noted, week_of, with_gaps

BEFORE = MONDAY - timedelta(days=7)


def day(number: int) -> date:
    """A day of the week, 0 to 6."""
    return MONDAY + timedelta(days=number)


def pains(values: Mapping[int, int], first: date = MONDAY) -> list[CheckIn]:
    return [noted(first + timedelta(days=number), pain) for number, pain in values.items()]


def every_day(pain: int, first: date = MONDAY, days: int = 7) -> list[CheckIn]:
    return pains(dict.fromkeys(range(days), pain), first)


def compared(now: list[CheckIn], before: list[CheckIn], today: date = NEXT_MONDAY) -> Week:
    return summarise(now, before, first=MONDAY, today=today)


def test_a_week_has_seven_days_in_order() -> None:
    week = week_of([])
    assert [d.date for d in week.days] == [day(n) for n in range(7)]
    assert week.last == day(6)


def test_several_check_ins_a_day_become_a_median_with_its_range() -> None:
    week = week_of([noted(day(2), 3), noted(day(2), 8), noted(day(2), 4), noted(day(2), 4)])
    assert week.days[2].ratings[Measure.PAIN] == Spread(median=4.0, lowest=3, highest=8, count=4)
    assert week.days[2].check_ins == 4
    assert week.noted_days == 1


def test_a_day_without_a_note_has_no_values_at_all() -> None:
    week = week_of(with_gaps())
    assert week.of(Measure.PAIN)[2] is None
    assert week.of(Measure.PAIN)[4] is None
    assert not week.days[2].ratings
    assert week.noted_days == 5


def test_a_bad_day_without_a_number_is_noted_but_has_no_pain_value() -> None:
    week = week_of([noted(day(1), bad_day=True)])
    assert week.days[1].noted
    assert week.of(Measure.PAIN)[1] is None


def test_an_answer_that_is_no_rating_makes_a_day_noted() -> None:
    assert week_of([replace(noted(day(3)), note="Slept in the chair")]).noted_days == 1


def test_an_empty_check_in_is_no_note() -> None:
    assert week_of([noted(day(3))]).noted_days == 0


def test_an_unfinished_check_in_counts_with_what_was_answered() -> None:
    assert week_of([replace(noted(day(3), 6), finished=False)]).noted_days == 1


def test_a_check_in_noted_later_belongs_to_the_day_it_is_about() -> None:
    week = week_of([noted(day(1), 7, kept=moment(day(5)))])
    assert [d.noted for d in week.days] == [False, True, False, False, False, False, False]


def test_check_ins_of_other_days_are_left_out() -> None:
    week = week_of([noted(day(-1), 5), noted(day(7), 5)])
    assert week.noted_days == 0


def test_the_average_is_the_mean_of_the_daily_medians() -> None:
    week = week_of([*pains({0: 2, 1: 4, 2: 6}), noted(day(3), 8), noted(day(3), 9)])
    assert week.average == 5.1, "5.125 to a tenth"


def test_an_average_in_the_middle_of_two_tenths_is_rounded_up_as_people_do() -> None:
    assert week_of(pains({0: 4, 1: 4, 2: 4, 3: 5})).average == 4.3


def test_three_days_are_too_few_for_an_average() -> None:
    week = week_of(every_day(5, days=3))
    assert week.average is None
    assert str(week.headline) == "3 of 7 days noted. Too few for a weekly average."


def test_four_days_are_enough_for_an_average() -> None:
    assert week_of(every_day(5, days=4)).average == 5.0


def test_many_check_ins_on_three_days_are_still_too_few() -> None:
    assert week_of(every_day(5, days=3) * 5).average is None


def test_noted_days_without_pain_numbers_are_too_few_as_well() -> None:
    week = week_of([*every_day(5, days=3), noted(day(4), bad_day=True), noted(day(5), others={Measure.TIREDNESS: 3})])
    assert week.average is None
    assert str(week.headline) == "5 of 7 days noted. Too few pain numbers for a weekly average."


def test_one_point_less_is_lower() -> None:
    week = compared(every_day(4, days=5), every_day(5, BEFORE))
    assert (week.trend, week.average, week.average_before) == (Trend.LOWER, 4.0, 5.0)
    assert str(week.headline) == "5 of 7 days noted. Pain was lower than the week before."


def test_one_point_more_is_higher() -> None:
    week = compared(every_day(6), every_day(5, BEFORE))
    assert str(week.headline) == "7 of 7 days noted. Pain was higher than the week before."


def test_less_than_a_point_is_about_the_same() -> None:
    week = compared(pains({0: 5, 1: 6, 2: 6, 3: 6}), every_day(5, BEFORE))
    assert week.average == 5.8
    assert str(week.headline) == "4 of 7 days noted. About the same as the week before."


def test_a_week_before_with_too_few_days_is_not_compared() -> None:
    week = compared(every_day(2), every_day(9, BEFORE, days=3))
    assert week.trend is Trend.TOO_FEW
    assert str(week.headline) == "7 of 7 days noted. The week before has too few days to compare."


def test_a_week_without_notes_says_so_without_blame() -> None:
    assert str(week_of([]).headline) == "No notes in this week."
    assert str(week_of([], today=day(2)).headline) == "No notes in this week yet."


def test_a_week_that_is_not_over_says_so_far() -> None:
    week = week_of(every_day(3, days=2), today=day(2))
    assert str(week.headline) == "2 of 7 days noted so far. Too few for a weekly average."


def test_the_last_day_of_a_week_is_still_under_way() -> None:
    assert str(week_of([], today=day(6)).headline) == "No notes in this week yet."
    assert str(week_of([], today=day(7)).headline) == "No notes in this week."


def test_an_area_is_counted_once_a_day() -> None:
    week = week_of(
        [noted(day(0), marks={"neck": 4}), noted(day(0), marks={"neck": 6}), noted(day(3), marks={"neck": 1})]
    )
    assert week.area_days == {"neck": 2}


def test_an_area_marked_with_no_pain_is_not_counted() -> None:
    assert week_of([noted(day(0), 2, marks={"neck": 0})]).area_days == {}


def test_an_area_that_is_numb_without_pain_is_counted_as_on_the_page_for_the_provider() -> None:
    numb = replace(noted(day(0), marks={"neck": 0}), marks=(Mark(area="neck", strength=0, kinds=(Kind.NUMB,)),))
    assert week_of([numb]).area_days == {"neck": 1}


def test_on_the_body_parts_of_close_ups_count_once_for_their_area() -> None:
    body = Body(
        (
            Area("buttock", "buttock", Side.LEFT, View.BACK),
            Area("sit_bone", "sit bone", Side.LEFT, View.BUTTOCKS, parent="buttock"),
            Area("outer_hip", "outer hip", Side.LEFT, View.BUTTOCKS, parent="buttock"),
        )
    )
    week = week_of(
        [
            noted(day(0), marks={"sit_bone": 5, "outer_hip": 5, "buttock": 3}),
            noted(day(1), marks={"outer_hip": 2}),
            noted(day(2), marks={"an_area_of_a_newer_companion": 2}),
        ]
    )
    assert on_the_body(week, body) == {"buttock": 2}


week_days = st.integers(min_value=-3, max_value=9)
ratings = st.dictionaries(st.sampled_from(Measure), st.integers(0, 10))
areas = st.dictionaries(st.sampled_from(("neck", "left_buttock", "left_outer_hip")), st.integers(0, 10))


@st.composite
def some_check_in(draw: st.DrawFn) -> CheckIn:
    made = noted(day(draw(week_days)), hour=draw(st.integers(0, 23)), marks=draw(areas), bad_day=draw(st.booleans()))
    return replace(made, id=UUID(int=draw(st.integers(0, 2**64))), ratings=draw(ratings))


check_ins = st.lists(some_check_in(), max_size=25)


@settings(max_examples=60)
@given(check_ins)
def test_numbers_stay_within_what_was_answered(noted: list[CheckIn]) -> None:
    week = week_of(noted)
    for spread in (spread for d in week.days for spread in d.ratings.values()):
        assert 0 <= spread.lowest <= spread.median <= spread.highest <= 10
        assert spread.count >= 1
    medians = [spread.median for spread in week.of(Measure.PAIN) if spread]
    assert (week.average is None) == (len(medians) < 4)
    assert week.average is None or min(medians) <= week.average <= max(medians)


@settings(max_examples=60)
@given(check_ins)
def test_each_value_has_a_check_in_of_its_day_and_none_is_made_up(noted: list[CheckIn]) -> None:
    week = week_of(noted)
    for d in week.days:
        own = [c for c in noted if c.at.day == d.date and not c.is_empty]
        assert d.noted == bool(own)
        for measure in Measure:
            values = [c.ratings[measure] for c in own if measure in c.ratings]
            spread = d.ratings.get(measure)
            assert (spread.count if spread else 0) == len(values)
            assert spread is None or {spread.lowest, spread.highest} <= set(values)


@settings(max_examples=60)
@given(check_ins, st.randoms())
def test_the_order_of_check_ins_makes_no_difference(noted: list[CheckIn], chance: Random) -> None:
    shuffled = noted[:]
    chance.shuffle(shuffled)
    assert week_of(shuffled) == week_of(noted)


@settings(max_examples=60)
@given(check_ins)
def test_no_area_is_marked_on_more_days_than_are_noted(noted: list[CheckIn]) -> None:
    week = week_of(noted)
    assert all(1 <= days <= week.noted_days for days in week.area_days.values())


@settings(max_examples=60)
@given(check_ins, check_ins)
def test_lower_one_way_is_higher_the_other_way(one: list[CheckIn], other: list[CheckIn]) -> None:
    def moved(check_ins: list[CheckIn], days: int) -> list[CheckIn]:
        return [noted(c.at.day + timedelta(days=days), c.ratings.get(Measure.PAIN)) for c in check_ins]

    opposite = {Trend.LOWER: Trend.HIGHER, Trend.HIGHER: Trend.LOWER}
    forth, back = compared(one, moved(other, -7)), compared(other, moved(one, -7))
    assert back.trend is opposite.get(forth.trend, forth.trend)


@settings(max_examples=60)
@given(check_ins)
def test_the_sentence_is_short_and_names_the_days(noted: list[CheckIn]) -> None:
    week = week_of(noted)
    said = str(week.headline)
    assert said.startswith(f"{week.noted_days} of 7 days noted." if week.noted_days else "No notes in this week.")
    assert all(len(sentence.split()) <= 15 for sentence in said.split(". "))
