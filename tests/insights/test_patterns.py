"""What is worth mentioning: counted by hand on short made-up diaries."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.body import Body
from companion.domain.check_in import CheckIn, Kind, Mark, TravelsTo
from companion.domain.scales import Measure
from companion.insights.patterns import DAYS, LEAST_DAYS, Pattern, WorthMentioning, worth_mentioning
from companion.library.article_file import read_articles
from companion.library.figure import load_body
from tests.support.any_check_in import check_ins
from tests.support.weeks import moment

TODAY = date(2026, 11, 22)
LEFT, RIGHT = Mark(area="left_outer_hip", strength=5), Mark(area="right_outer_hip", strength=5)


@pytest.fixture(scope="module")
def body() -> Body:
    return load_body(paths.resources() / "figure")


def day(ago: int, *marks: Mark, pain: int | None = None, hour: int = 9) -> CheckIn:
    at = moment(TODAY - timedelta(days=ago), hour)
    ratings = {} if pain is None else {Measure.PAIN: pain}
    return CheckIn(id=uuid4(), at=at, kept_at=at, ratings=ratings, marks=marks, finished=True)


def seen(body: Body, diary: Iterable[CheckIn]) -> WorthMentioning:
    return worth_mentioning(diary, body=body, today=TODAY)


def said(found: WorthMentioning, pattern: Pattern) -> list[str]:
    return [str(finding.text) for finding in found.findings if finding.pattern is pattern]


def test_nothing_is_said_while_there_are_too_few_days(body: Body) -> None:
    few = seen(body, [day(ago, LEFT) for ago in range(LEAST_DAYS - 1)])
    assert few.findings == ()
    assert few.marked_days == LEAST_DAYS - 1
    assert seen(body, [day(ago, LEFT) for ago in range(LEAST_DAYS)]).findings
    assert seen(body, []).findings == ()


def test_days_older_than_four_weeks_marks_without_pain_and_unknown_areas_do_not_count(body: Body) -> None:
    old = [day(DAYS + ago, LEFT) for ago in range(10)]
    painless = [day(ago, Mark(area="left_outer_hip", strength=0)) for ago in range(10)]
    unknown = [day(ago, Mark(area="left_wing", strength=9)) for ago in range(10)]
    assert seen(body, [*old, *painless, *unknown]).marked_days == 0


def test_two_check_ins_of_a_day_are_one_day(body: Body) -> None:
    found = seen(body, [day(ago, LEFT, hour=hour) for ago in range(8) for hour in (8, 20)])
    assert found.marked_days == 8
    assert said(found, Pattern.OFTEN) == ["You marked this place on 8 of 8 days: left outer hip."]


def test_the_places_marked_on_half_of_the_days_are_named_the_most_often_first(body: Body) -> None:
    neck = Mark(area="left_neck_back", strength=3)
    diary = [*(day(ago, LEFT) for ago in range(6)), *(day(ago, neck) for ago in range(4, 9))]
    found = seen(body, diary)
    assert said(found, Pattern.OFTEN) == [
        "You marked this place on 6 of 9 days: left outer hip.",
        "You marked this place on 5 of 9 days: left neck, back.",
    ]
    assert [one.read_more for one in found.findings][:2] == ["outer_hip", "fibromyalgia"]


def test_at_most_three_places_are_named(body: Body) -> None:
    marks = [Mark(area=area, strength=4) for area in ("left_calf", "left_heel", "left_chest", "left_shin", "face")]
    assert len(said(seen(body, [day(ago, *marks) for ago in range(9)]), Pattern.OFTEN)) == 3


@pytest.mark.parametrize(
    ("left", "right", "both", "told"),
    [
        (9, 0, 0, ["Buttock and hip: on the left only, on 9 of 9 days."]),
        (0, 8, 2, ["Buttock and hip: on the right only, on 8 of 10 days."]),
        (1, 1, 8, ["Buttocks and hips: on both sides, on 8 of 10 days."]),
        (4, 5, 1, ["Buttocks and hips: the left alone on 4 days, the right alone on 5."]),
        (6, 2, 2, []),
        (3, 1, 0, []),
    ],
)
def test_sides_are_counted(body: Body, left: int, right: int, both: int, told: list[str]) -> None:
    sides = [(LEFT,)] * left + [(RIGHT,)] * right + [(LEFT, RIGHT)] * both
    elsewhere = [day(27 - ago, Mark(area="left_chest", strength=2)) for ago in range(8)]
    found = seen(body, [*(day(ago, *marks) for ago, marks in enumerate(sides)), *elsewhere])
    assert said(found, Pattern.SIDES) == told


def test_how_far_it_travels_is_told_from_the_second_day_on(body: Body) -> None:
    thigh = Mark(area="left_buttock", strength=5, travels_to=TravelsTo.ABOVE_KNEE)
    foot = Mark(area="left_buttock", strength=5, travels_to=TravelsTo.FOOT)
    plain = [day(ago, LEFT) for ago in range(2, 9)]
    assert said(seen(body, [*plain, day(0, foot)]), Pattern.TRAVELS) == []
    assert said(seen(body, [*plain, day(0, foot), day(1, thigh)]), Pattern.TRAVELS) == [
        "It travelled on 2 of 9 days, at times to the foot."
    ]


def test_changed_feeling_is_told_and_what_is_on_the_list_of_signs_as_well(body: Body) -> None:
    hand = Mark(area="left_palm", strength=2, kinds=(Kind.TINGLING,))
    saddle = Mark(area="left_sit_bone", strength=0, kinds=(Kind.NUMB,))
    plain = [day(ago, LEFT) for ago in range(2, 9)]
    told = ["You marked numbness or tingling on 2 of 9 days."]
    harmless = seen(body, [*plain, day(0, hand), day(1, hand)])
    assert (said(harmless, Pattern.CHANGED_FEELING), harmless.touches_signs) == (told, False)
    listed = seen(body, [*plain, day(0, saddle), day(1, saddle)])
    assert (said(listed, Pattern.CHANGED_FEELING), listed.touches_signs) == (told, True)


@pytest.mark.parametrize(
    ("pairs", "told"),
    [
        ([(6, 3)] * 8, ["Pain was higher in the morning than in the evening on 8 of 8 days."]),
        ([(3, 5)] * 6 + [(5, 3)] * 2, ["Pain was higher in the evening than in the morning on 6 of 8 days."]),
        ([(3, 5)] * 5 + [(5, 3)] * 3, []),
        ([(6, 3)] * 7, []),
        ([(4, 4)] * 10, []),
    ],
)
def test_the_time_of_day_is_told_if_most_of_the_days_agree(
    body: Body, pairs: list[tuple[int, int]], told: list[str]
) -> None:
    diary = [day(ago, LEFT) for ago in range(10, 20)]
    for ago, (early, late) in enumerate(pairs):
        diary += [day(ago, pain=early, hour=7), day(ago, pain=late, hour=19), day(ago, pain=10, hour=14)]
    assert said(seen(body, diary), Pattern.TIME_OF_DAY) == told


def test_every_finding_leads_to_an_article_that_is_there(body: Body) -> None:
    articles = read_articles(paths.resources() / "articles", body)
    for area in body:
        found = seen(body, [day(ago, Mark(area=area.id, strength=3)) for ago in range(9)])
        assert found.findings
        assert all(finding.read_more in articles for finding in found.findings)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(check_ins(), max_size=3))
def test_any_diary_can_be_looked_at(body: Body, diary: list[CheckIn]) -> None:
    for check_in in diary:
        found = worth_mentioning(diary, body=body, today=check_in.at.day)
        assert all(" because " not in str(finding.text) for finding in found.findings)
