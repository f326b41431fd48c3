"""Heat and cold: the limits, the positions and the hour."""

import re
from datetime import datetime, time, timedelta

import pytest

from companion.domain.area_ids import without_side
from companion.domain.pack import (
    BEFORE_EACH,
    HARD_STOP,
    LEAST_MINUTES,
    LIMITS,
    NOT_TO_SLEEP_WITH,
    ON_TOP,
    ON_TOP_OF_THE_BUTTOCK,
    PAUSE,
    POSITION_WORDS,
    SKIN_CHECK_EVERY,
    InvalidPack,
    PackKind,
    PackPosition,
    Wrong,
    advice_for,
    checked_minutes,
    positions_for,
    warning_at,
)
from companion.domain.text import Text
from tests.support.bodies import the_body
from tests.support.journals import FakeClock


def test_heat_is_on_for_12_minutes_at_most_15_and_three_times_a_day() -> None:
    heat = LIMITS[PackKind.HEAT]
    assert (heat.usual_minutes, heat.most_minutes, heat.most_a_day) == (12, 15, 3)


def test_cold_is_on_for_10_minutes_at_most_15_and_six_times_a_day() -> None:
    cold = LIMITS[PackKind.COLD]
    assert (cold.usual_minutes, cold.most_minutes, cold.most_a_day) == (10, 15, 6)


def test_nothing_is_on_for_longer_than_20_minutes_skin_is_looked_at_after_5_and_rests_for_2_hours() -> None:
    assert (timedelta(minutes=20), timedelta(minutes=5)) == (HARD_STOP, SKIN_CHECK_EVERY)
    assert timedelta(hours=2) == PAUSE


@pytest.mark.parametrize("kind", PackKind)
@pytest.mark.parametrize("minutes", [LEAST_MINUTES, 10, 12.5, 15])
def test_minutes_within_the_limits_are_taken(kind: PackKind, minutes: float) -> None:
    assert checked_minutes(kind, minutes) == minutes


@pytest.mark.parametrize("kind", PackKind)
@pytest.mark.parametrize(
    ("minutes", "wrong"), [(15.01, Wrong.TOO_LONG), (1.9, Wrong.TOO_SHORT), (float("nan"), Wrong.TOO_SHORT)]
)
def test_minutes_outside_the_limits_are_refused_and_why(kind: PackKind, minutes: float, wrong: Wrong) -> None:
    with pytest.raises(InvalidPack) as refusal:
        checked_minutes(kind, minutes)
    assert refusal.value.wrong is wrong


BUTTOCKS = ["left_buttock", "right_sit_bone", "left_buttock_deep_middle", "right_si_joint", "sacrum", "left_outer_hip"]


@pytest.mark.parametrize("area", BUTTOCKS)
def test_for_the_buttocks_one_lies_on_the_front_or_the_side_and_never_sits_on_it(area: str) -> None:
    assert positions_for(area) == (PackPosition.ON_FRONT, PackPosition.ON_SIDE)
    assert advice_for(area) == ON_TOP_OF_THE_BUTTOCK


def test_every_part_of_the_buttock_on_the_figure_is_known_as_such() -> None:
    parts = {area.id for area in the_body() if area.parent in ("left_buttock", "right_buttock")}
    assert parts
    assert all(advice_for(part) == ON_TOP_OF_THE_BUTTOCK for part in parts)


@pytest.mark.parametrize("area", ["left_low_back", "right_mid_back", "left_calf", "right_thigh_back"])
def test_nobody_lies_on_a_pack_on_the_back(area: str) -> None:
    assert PackPosition.ON_BACK not in positions_for(area)
    assert PackPosition.SITTING not in positions_for(area)
    assert advice_for(area) == ON_TOP


def test_a_neck_can_be_warmed_sitting_and_a_knee_lying_on_the_back() -> None:
    assert PackPosition.SITTING in positions_for("left_neck_back")
    assert PackPosition.ON_BACK not in positions_for("left_neck_back")
    assert PackPosition.ON_BACK in positions_for("left_knee_front")


@pytest.mark.parametrize(
    ("hour", "warns"), [(19, False), (20, True), (22, True), (23, True), (0, True), (5, True), (6, False), (12, False)]
)
def test_near_bedtime_it_says_not_to_fall_asleep_with_it(hour: int, warns: bool) -> None:
    clock = FakeClock(datetime(2026, 11, 18, hour, 0))
    assert warning_at(clock.now()) == (NOT_TO_SLEEP_WITH if warns else None)


@pytest.mark.parametrize(("hour", "warns"), [(5, False), (6, True), (8, True), (15, True), (16, False), (23, False)])
def test_whoever_sleeps_by_day_is_warned_by_day(hour: int, warns: bool) -> None:
    clock = FakeClock(datetime(2026, 11, 18, hour, 0))
    assert (warning_at(clock.now(), bedtime=time(8, 0)) is not None) is warns


def test_a_bedtime_after_midnight_warns_from_the_evening_on() -> None:
    assert warning_at(FakeClock(datetime(2026, 11, 18, 23, 30)).now(), bedtime=time(1, 0)) == NOT_TO_SLEEP_WITH


@pytest.mark.parametrize("says", [*BEFORE_EACH[PackKind.HEAT], *BEFORE_EACH[PackKind.COLD], *POSITION_WORDS.values()])
def test_what_is_said_before_a_pack_is_short(says: Text) -> None:
    assert all(len(sentence.split()) <= 15 for sentence in re.split(r"[.?!] ?", str(says)))


@pytest.mark.parametrize(
    ("area", "bare"), [("left_outer_hip", "outer_hip"), ("right_knee_front", "knee_front"), ("sacrum", "sacrum")]
)
def test_an_area_without_its_side(area: str, bare: str) -> None:
    assert without_side(area) == bare


def test_a_side_alone_is_no_area_and_stays() -> None:
    assert without_side("left") == "left"
