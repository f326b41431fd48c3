"""One moment's answers: what they refuse, and how they change."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from companion.domain.check_in import LONGEST_NOTE, TEXTS, CheckIn, InvalidCheckIn, Kind, Mark, TravelsTo, Wrong
from companion.domain.clock import Moment
from companion.domain.scales import Measure

MORNING = Moment(datetime(2026, 3, 2, 8, 40), timedelta(hours=1), "Europe/Paris")
HIP = Mark(area="left_outer_hip", strength=6)


def blank() -> CheckIn:
    return CheckIn(id=uuid4(), at=MORNING, kept_at=MORNING)


def later(**by: float) -> Moment:
    return replace(MORNING, local=MORNING.local + timedelta(**by))


def test_a_blank_check_in_is_empty_and_any_one_answer_makes_it_not_so() -> None:
    answers: list[CheckIn] = [
        blank().rated(Measure.PAIN, 0),
        blank().marked(HIP),
        replace(blank(), bad_day=True),
        *(blank().written(name, "a walk") for name in TEXTS),
    ]
    assert blank().is_empty
    assert not any(answer.is_empty for answer in answers)


@pytest.mark.parametrize("value", [-1, 11, 100])
def test_a_number_off_the_scale_is_refused_and_named(value: int) -> None:
    with pytest.raises(InvalidCheckIn) as refusal:
        blank().rated(Measure.SLEEP, value)
    assert (refusal.value.wrong, refusal.value.field) == (Wrong.NOT_ON_THE_SCALE, "sleep")


@pytest.mark.parametrize("strength", [-1, 11, True])
def test_a_mark_off_the_scale_is_refused_with_its_area(strength: int) -> None:
    with pytest.raises(InvalidCheckIn) as refusal:
        Mark(area="left_knee_front", strength=strength)
    assert refusal.value.field == "left_knee_front"


@pytest.mark.parametrize("name", TEXTS)
def test_what_was_written_is_kept_whole_however_long(name: str) -> None:
    text = "a" * (20 * LONGEST_NOTE)
    assert getattr(blank().written(name, text), name) == text


def test_a_number_for_the_pain_is_whole_and_more_is_so_when_it_was_ended() -> None:
    number = blank().rated(Measure.PAIN, 6)
    more = number.rated(Measure.SLEEP, 8)
    assert number.is_whole
    assert not more.is_whole
    assert not number.written("note", "windy").is_whole
    assert not blank().rated(Measure.SLEEP, 8).is_whole
    assert replace(more, finished=True).is_whole


def test_the_same_area_cannot_be_marked_twice() -> None:
    with pytest.raises(InvalidCheckIn) as refusal:
        replace(blank(), marks=(HIP, HIP))
    assert refusal.value.wrong is Wrong.MARKED_TWICE


def test_marking_an_area_again_changes_its_mark_and_keeps_its_place() -> None:
    knee = Mark(area="left_knee_front", strength=3)
    stronger = replace(HIP, strength=8, travels_to=TravelsTo.BELOW_KNEE)
    assert blank().marked(HIP).marked(knee).marked(stronger).marks == (stronger, knee)


def test_an_answer_can_be_taken_back() -> None:
    assert blank().rated(Measure.PAIN, 6).rated(Measure.PAIN, None).is_empty


def test_kinds_stand_in_one_order_however_they_were_pressed() -> None:
    pressed = Mark(area="x", strength=1, kinds=(Kind.TINGLING, Kind.ACHING, Kind.TINGLING))
    assert pressed.kinds == (Kind.ACHING, Kind.TINGLING)


def test_ratings_cannot_be_changed_behind_its_back() -> None:
    given = {Measure.PAIN: 6}
    check_in = replace(blank(), ratings=given)
    given[Measure.PAIN] = 1
    assert check_in.ratings[Measure.PAIN] == 6
    with pytest.raises(TypeError):
        check_in.ratings[Measure.PAIN] = 2  # type: ignore[index]


def test_a_check_in_about_tomorrow_is_refused() -> None:
    with pytest.raises(InvalidCheckIn) as refusal:
        replace(blank(), at=later(days=1))
    assert refusal.value.wrong is Wrong.IN_THE_FUTURE


@pytest.mark.parametrize(("minutes", "said"), [(0, False), (60, False), (61, True), (60 * 24 * 400, True)])
def test_it_says_that_it_was_noted_later_after_an_hour(minutes: int, said: bool) -> None:
    assert replace(blank(), kept_at=later(minutes=minutes)).noted_later is said
