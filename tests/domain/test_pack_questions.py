"""Who should not use heat or cold."""

import re
from collections.abc import Iterable

import pytest

from companion.domain.pack import PackKind
from companion.domain.pack_questions import (
    ABOUT_THE_PLACE,
    ASK_FIRST,
    ASK_FIRST_HERE,
    ASK_PHARMACIST,
    JUST_NOW_FOR,
    NOT_IF_ASLEEP,
    NOT_NOW,
    NOT_ON_BELLY_OR_BACK,
    PASSING,
    QUESTIONS,
    Checkup,
    Concern,
    JustNow,
    Question,
    asked_for,
    is_decisive,
    lasting,
    lasting_objection,
    passing,
    still_known,
    with_more,
)
from companion.domain.text import Text
from tests.support.bodies import the_body
from tests.support.journals import FakeClock

HEAT, COLD = PackKind.HEAT, PackKind.COLD


def answered(*yes: Concern, clock: FakeClock | None = None, place: str = "left_buttock") -> tuple[Checkup, ...]:
    """All that lasts, about the person and one place."""
    return with_more((), {concern: concern in yes for concern in Concern}, place, (clock or FakeClock()).now())


def objection_to(kind: PackKind, area: str, *yes: Concern) -> Text | None:
    """What answers with these yeses lead to, given about this very area."""
    known = still_known(answered(*yes, place=area), area, FakeClock().now())
    return lasting_objection(kind, area, known)


def all_is_known(checkups: Iterable[Checkup], kind: PackKind, clock: FakeClock, place: str = "left_buttock") -> bool:
    return still_known(checkups, place, clock.now()).keys() >= set(lasting(kind))


def just_now(kind: PackKind, *yes: Concern, area: str = "left_buttock") -> JustNow:
    return JustNow(FakeClock().now(), kind, area, {concern: concern in yes for concern in passing(kind)})


def objection(concern: Concern, kind: PackKind) -> Text | None:
    """What a yes leads to on a buttock, as answered where it counts."""
    return just_now(kind, concern).objection or objection_to(kind, "left_buttock", concern)


def test_the_medicine_patch_is_asked_first_and_only_for_heat() -> None:
    assert asked_for(HEAT)[0] is Concern.MEDICINE_PATCH
    assert Concern.MEDICINE_PATCH not in asked_for(COLD)


def test_with_a_medicine_patch_there_is_no_heat_anywhere_and_the_pharmacist_is_asked() -> None:
    for area in the_body():
        assert objection_to(HEAT, area.id, Concern.MEDICINE_PATCH) == ASK_PHARMACIST
    assert "pharmacist" in str(ASK_PHARMACIST)
    assert objection_to(COLD, "left_buttock", Concern.MEDICINE_PATCH) is None


NEITHER = [
    (Concern.LESS_FEELING, ASK_FIRST_HERE),
    (Concern.POOR_CIRCULATION, ASK_FIRST),
    (Concern.HEART_DISEASE, ASK_FIRST),
    (Concern.DIABETES, ASK_FIRST),
    (Concern.SORE_SKIN, NOT_NOW),
    (Concern.FEVER_OR_INFECTION, NOT_NOW),
    (Concern.CANCER, ASK_FIRST_HERE),
    (Concern.BAD_REACTION, ASK_FIRST),
    (Concern.CANNOT_TAKE_IT_OFF, NOT_IF_ASLEEP),
]
NO_HEAT = [
    (Concern.FRESH_INJURY, NOT_NOW),
    (Concern.BLOOD_CLOT, ASK_FIRST),
    (Concern.IMPLANT_OR_RADIOTHERAPY, ASK_FIRST_HERE),
    (Concern.RUB, NOT_NOW),
]


@pytest.mark.parametrize("kind", PackKind)
@pytest.mark.parametrize(("concern", "why"), NEITHER)
def test_neither_heat_nor_cold(kind: PackKind, concern: Concern, why: Text) -> None:
    assert objection(concern, kind) == why


@pytest.mark.parametrize(("concern", "why"), NO_HEAT)
def test_no_heat_but_cold(concern: Concern, why: Text) -> None:
    assert objection(concern, HEAT) == why
    assert objection(concern, COLD) is None


def test_each_question_is_asked_once_as_one_that_lasts_or_passes() -> None:
    for kind in PackKind:
        assert sorted((*lasting(kind), *passing(kind))) == sorted(asked_for(kind))
    assert set(passing(HEAT)) == PASSING
    assert set(passing(COLD)) == PASSING - {Concern.FRESH_INJURY, Concern.RUB}


@pytest.mark.parametrize("concern", sorted(PASSING))
@pytest.mark.parametrize("yes", [True, False])
def test_an_answer_about_just_now_says_nothing_about_a_later_pack(concern: Concern, yes: bool) -> None:
    clock = FakeClock()
    now = clock.now()
    old = [Checkup(now, {concern: yes}, place) for place in ("", "left_buttock")]
    assert not still_known(old, "left_buttock", now)
    assert not with_more((), {concern: yes}, "left_buttock", now), "it is kept nowhere"
    assert all_is_known(answered(), HEAT, clock), "it is not asked for in there"


@pytest.mark.parametrize("concern", sorted(ABOUT_THE_PLACE))
@pytest.mark.parametrize("yes", [True, False])
def test_an_answer_about_a_place_says_nothing_about_another(concern: Concern, yes: bool) -> None:
    clock = FakeClock()
    here = answered(*([concern] if yes else []), clock=clock)
    assert still_known(here, "left_buttock", clock.now())[concern] is yes
    there = still_known(here, "left_hip", clock.now())
    assert concern not in there
    assert lasting_objection(HEAT, "left_hip", there) is None
    assert not all_is_known(here, HEAT, clock, "left_hip")


@pytest.mark.parametrize("concern", sorted(ABOUT_THE_PLACE))
def test_an_answer_of_before_about_no_place_says_nothing_about_any(concern: Concern) -> None:
    clock = FakeClock()
    assert not still_known([Checkup(clock.now(), {concern: False})], "left_buttock", clock.now())


def test_each_place_has_its_own_90_days() -> None:
    clock = FakeClock()
    here = answered(clock=clock)
    clock.passes(days=60)
    there = with_more(here, dict.fromkeys(ABOUT_THE_PLACE, False), "left_hip", clock.now())
    assert [one.place for one in there] == ["left_hip"]
    clock.passes(days=29)
    assert all_is_known([*here, *there], HEAT, clock, "left_hip")
    clock.passes(days=1)
    known = still_known([*here, *there], "left_hip", clock.now())
    assert known.keys() == ABOUT_THE_PLACE


def test_answers_about_just_now_are_about_one_pack_and_for_a_short_time() -> None:
    clock = FakeClock()
    answers = just_now(HEAT)
    assert answers.is_about(HEAT, "left_buttock", clock.now())
    assert not answers.is_about(COLD, "left_buttock", clock.now())
    assert not answers.is_about(HEAT, "right_buttock", clock.now())
    clock.passes(seconds=JUST_NOW_FOR.total_seconds() - 1)
    assert answers.is_about(HEAT, "left_buttock", clock.now())
    clock.passes(seconds=1)
    assert not answers.is_about(HEAT, "left_buttock", clock.now())
    clock.jumps(hours=-1)
    assert not answers.is_about(HEAT, "left_buttock", clock.now()), "a clock was set back"


def test_one_question_about_just_now_left_open_is_not_a_no() -> None:
    assert just_now(HEAT).is_whole
    assert not JustNow(FakeClock().now(), HEAT, "left_buttock", {Concern.RUB: False}).is_whole


def test_no_cold_for_fingers_that_go_white_but_heat() -> None:
    assert objection_to(COLD, "left_buttock", Concern.COLD_TROUBLE) == ASK_FIRST
    assert objection_to(HEAT, "left_buttock", Concern.COLD_TROUBLE) is None


@pytest.mark.parametrize("area", ["left_low_back", "right_lower_belly", "left_si_joint", "sacrum"])
def test_no_heat_on_belly_or_low_back_in_pregnancy(area: str) -> None:
    assert objection_to(HEAT, area, Concern.PREGNANCY) == NOT_ON_BELLY_OR_BACK
    assert objection_to(COLD, area, Concern.PREGNANCY) is None


def test_heat_on_the_shoulder_is_no_trouble_in_pregnancy() -> None:
    assert objection_to(HEAT, "left_shoulder_back", Concern.PREGNANCY) is None


def test_the_areas_that_matter_in_pregnancy_are_areas_of_the_figure() -> None:
    bare = {area.id.removeprefix("left_") for area in the_body()}
    assert QUESTIONS[Concern.PREGNANCY].only_on <= bare


@pytest.mark.parametrize("kind", PackKind)
@pytest.mark.parametrize(("days", "holds"), [(0, True), (89, True), (90, False), (400, False)])
def test_answers_hold_for_90_days(kind: PackKind, days: int, holds: bool) -> None:
    clock = FakeClock()
    checkups = answered(clock=clock)
    clock.passes(days=days)
    assert all_is_known(checkups, kind, clock) is holds


def test_answers_from_the_future_are_asked_for_again() -> None:
    clock = FakeClock()
    checkups = answered(clock=clock)
    clock.jumps(days=-1)
    assert not all_is_known(checkups, HEAT, clock)


@pytest.mark.parametrize("left_out", lasting(HEAT))
def test_a_question_left_open_is_not_a_no(left_out: Concern) -> None:
    clock = FakeClock()
    answers = {concern: False for concern in asked_for(HEAT) if concern is not left_out}
    assert not all_is_known(with_more((), answers, "left_buttock", clock.now()), HEAT, clock)


def test_more_answers_do_not_make_the_old_ones_younger() -> None:
    clock = FakeClock()
    heat = with_more((), dict.fromkeys(asked_for(HEAT), False), "left_buttock", clock.now())
    clock.passes(days=80)
    person, place = with_more(heat, {Concern.COLD_TROUBLE: False}, "left_buttock", clock.now())[0], heat[1]
    assert all_is_known([person, place], COLD, clock)
    clock.passes(days=10)
    assert not still_known([person, place], "left_buttock", clock.now())


def test_only_pregnancy_leaves_places_where_a_pack_is_fine() -> None:
    assert [concern for concern in Concern if not is_decisive(concern)] == [Concern.PREGNANCY]


def test_answers_cannot_be_changed_behind_their_back() -> None:
    answers = dict.fromkeys(Concern, False)
    checkup = Checkup(FakeClock().now(), answers)
    answers[Concern.MEDICINE_PATCH] = True
    assert not any(checkup.answers.values())


def test_every_concern_is_asked_for_some_kind() -> None:
    assert set(asked_for(HEAT)) | set(asked_for(COLD)) == set(Concern)


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=list(QUESTIONS))
def test_questions_and_reasons_are_short(question: Question) -> None:
    sentences = [one for text in (question.asks, question.why) for one in re.split(r"[.?!] ?", str(text))]
    assert all(len(sentence.split()) <= 15 for sentence in sentences)
