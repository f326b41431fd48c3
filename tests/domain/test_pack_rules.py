"""Whether a pack may be started now."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from companion.domain.medicine import Form
from companion.domain.pack import PAUSE, PackKind, PackUse
from companion.domain.pack_questions import (
    ABOUT_THE_PLACE,
    ASK_FIRST_HERE,
    ASK_PHARMACIST,
    NO_NEWS,
    NOT_NOW,
    PASSING,
    STILL_NUMB,
    Checkup,
    Concern,
    JustNow,
    News,
    SaidElsewhere,
    passing,
    still_known,
    with_more,
)
from companion.domain.pack_rules import (
    JUST_NOW_FIRST,
    PATCH_IN_THE_LIST,
    PATCH_NOW,
    QUESTIONS_FIRST,
    Refusal,
    Refused,
    must_come_off,
    numb_areas,
    place_of,
    refusal,
)
from tests.support.bodies import the_body
from tests.support.care import a_medicine
from tests.support.journals import FakeClock

HEAT, COLD = PackKind.HEAT, PackKind.COLD
MORNING = datetime(2026, 11, 18, 6, 30)


class Day:
    """A day with packs in it, on which nothing passing speaks against a pack unless it is in ``just_now``."""

    def __init__(self, *yes: Concern) -> None:
        self.clock = FakeClock(MORNING)
        self.uses: list[PackUse] = []
        self.just_now: set[Concern] = set()
        self.news = NO_NEWS
        self.checkups = self.answers(dict.fromkeys(Concern, False) | dict.fromkeys(yes, True))

    def answers(self, answers: Mapping[Concern, bool], *, everywhere: bool = True) -> tuple[Checkup, ...]:
        """The answers about the person, and about all places or the left buttock."""
        now = self.clock.now()
        places = {area.id for area in the_body()} if everywhere else {"left_buttock"}
        found = {one.place: one for place in places for one in with_more((), answers, place, now)}
        return tuple(found.values())

    def has_on(self, kind: PackKind, area: str, minutes: float = 12) -> None:
        began = self.clock.now()
        self.clock.passes(minutes=minutes)
        ended = self.clock.now()
        self.uses.append(PackUse(kind=kind, area=area, began=began, ended=ended, seconds=minutes * 60))

    def refuses(self, kind: PackKind, area: str) -> Refused | None:
        now = self.clock.now()
        just_now = JustNow(now, kind, area, {concern: concern in self.just_now for concern in passing(kind)})
        return self.refuses_after(just_now, kind, area)

    def refuses_after(self, just_now: JustNow | None, kind: PackKind, area: str) -> Refused | None:
        return refusal(
            kind,
            area,
            body=the_body(),
            checkups=self.checkups,
            news=self.news,
            just_now=just_now,
            uses=self.uses,
            now=self.clock.now(),
        )

    def reason(self, kind: PackKind, area: str) -> Refusal | None:
        refused = self.refuses(kind, area)
        return refused.refusal if refused else None


def test_with_all_questions_answered_no_a_first_pack_may_be_started() -> None:
    assert Day().refuses(HEAT, "left_buttock") is None
    assert Day().refuses(COLD, "left_buttock") is None


def test_before_the_first_pack_come_the_questions() -> None:
    day = Day()
    day.checkups = ()
    assert day.refuses(HEAT, "left_buttock") == Refused(Refusal.QUESTIONS_FIRST, QUESTIONS_FIRST)


def test_before_every_pack_comes_what_may_be_so_just_now() -> None:
    day = Day()
    assert day.refuses_after(None, HEAT, "left_buttock") == Refused(Refusal.QUESTIONS_FIRST, JUST_NOW_FIRST)
    elsewhere = JustNow(day.clock.now(), HEAT, "right_buttock", dict.fromkeys(Concern, True))
    assert day.refuses_after(elsewhere, HEAT, "left_buttock") == Refused(Refusal.QUESTIONS_FIRST, JUST_NOW_FIRST)
    some = JustNow(day.clock.now(), HEAT, "left_buttock", {Concern.RUB: False})
    assert day.refuses_after(some, HEAT, "left_buttock") == Refused(Refusal.QUESTIONS_FIRST, JUST_NOW_FIRST)


def test_a_fever_just_now_speaks_against_this_pack_and_not_for_90_days() -> None:
    day = Day(*PASSING)
    assert day.refuses(HEAT, "left_buttock") is None, "an older journal still has it"
    day.just_now = {Concern.FEVER_OR_INFECTION}
    assert day.refuses(HEAT, "left_buttock") == Refused(Refusal.NOT_NOW, NOT_NOW)
    day.just_now = set()
    assert day.refuses(HEAT, "left_buttock") is None


def test_nobody_answers_questions_about_a_place_that_has_to_rest_anyway() -> None:
    day = Day()
    day.checkups = day.answers({concern: False for concern in Concern if concern is not Concern.COLD_TROUBLE})
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST
    day.has_on(HEAT, "left_buttock")
    assert day.reason(COLD, "left_buttock") is Refusal.TOO_SOON


def test_after_90_days_they_come_again() -> None:
    day = Day()
    day.clock.passes(days=90)
    assert day.reason(HEAT, "left_buttock") is Refusal.QUESTIONS_FIRST


def test_one_yes_is_enough_to_say_no_before_all_is_asked() -> None:
    day = Day()
    day.checkups = day.answers({Concern.MEDICINE_PATCH: True})
    assert day.refuses(HEAT, "left_buttock") == Refused(Refusal.HEALTH, ASK_PHARMACIST)
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST


def test_an_old_yes_is_asked_about_again() -> None:
    day = Day(Concern.MEDICINE_PATCH)
    day.clock.passes(days=90)
    assert day.reason(HEAT, "left_buttock") is Refusal.QUESTIONS_FIRST


def test_a_medicine_patch_takes_the_place_of_the_heat_timer() -> None:
    assert Day(Concern.MEDICINE_PATCH).refuses(HEAT, "left_buttock") == Refused(Refusal.HEALTH, ASK_PHARMACIST)
    assert Day(Concern.MEDICINE_PATCH).refuses(COLD, "left_buttock") is None


def test_a_patch_among_the_medicines_does_so_whatever_was_answered_before() -> None:
    day = Day()
    day.news = News((a_medicine(form=Form.PATCH),))
    assert day.refuses(HEAT, "left_buttock") == Refused(Refusal.PATCH, PATCH_IN_THE_LIST)
    assert day.refuses(COLD, "left_buttock") is None
    day.checkups = ()
    assert day.reason(HEAT, "left_buttock") is Refusal.PATCH, "and nobody answers questions for nothing"


def test_after_a_new_medicine_what_is_true_of_the_person_is_asked_again() -> None:
    day = Day()
    day.clock.passes(days=2)
    day.news = News((a_medicine(name="Fentanyl TTS", kept_at=day.clock.now()),))
    assert day.reason(HEAT, "left_buttock") is Refusal.QUESTIONS_FIRST
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST
    known = still_known(day.checkups, "left_buttock", day.clock.now(), day.news)
    assert known.keys() == ABOUT_THE_PLACE
    day.clock.passes(minutes=1)
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(HEAT, "left_buttock") is None


def said(day: Day, concern: Concern) -> News:
    """What is said elsewhere, a minute later."""
    day.clock.passes(minutes=1)
    return News(said=(SaidElsewhere(concern, day.clock.now().instant),))


def numb_on(*days: date, area: str = "left_buttock") -> News:
    """What is known where an area was marked as numb on these days."""
    return News(numb=numb_areas({area: days}, the_body()))


@pytest.mark.parametrize("concern", [Concern.HEART_DISEASE, Concern.PREGNANCY])
def test_what_is_said_of_the_person_elsewhere_makes_a_no_of_before_old(concern: Concern) -> None:
    day = Day()
    day.news = said(day, concern)
    assert day.reason(HEAT, "left_buttock") is Refusal.QUESTIONS_FIRST
    known = still_known(day.checkups, "left_buttock", day.clock.now(), day.news)
    assert known.keys() == ABOUT_THE_PLACE
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(HEAT, "left_buttock") is None, "who says no although it is known means it"


def test_a_yes_is_not_asked_for_again_because_it_is_said_elsewhere_too() -> None:
    day = Day(Concern.HEART_DISEASE)
    day.news = said(day, Concern.HEART_DISEASE)
    assert day.reason(HEAT, "left_buttock") is Refusal.HEALTH


def test_a_question_that_was_left_out_is_answered_once_after_it_was_said_elsewhere() -> None:
    """Else the answer would be as old as those beside it, and be asked for for ever."""
    day = Day()
    day.checkups = day.answers({one: False for one in Concern if one is not Concern.PREGNANCY})
    day.news = said(day, Concern.PREGNANCY)
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(HEAT, "left_buttock") is None


def test_a_place_that_is_marked_as_numb_is_asked_about_again_and_no_other() -> None:
    day = Day()
    day.news = numb_on(day.clock.now().day)
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST
    assert day.refuses(COLD, "right_buttock") is None


def answered_for_a_numb_place(day: Day) -> None:
    """It is numb today, and a moment later it is said that it feels as elsewhere."""
    day.news = numb_on(day.clock.now().day)
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(COLD, "left_buttock") is None, "who says no although it is known means it"


def test_a_place_that_stays_numb_is_no_news_until_the_answer_is_old() -> None:
    day = Day()
    first = day.clock.now().day
    answered_for_a_numb_place(day)
    for number in range(1, 90):
        day.clock.passes(days=1)
        day.news = numb_on(*(first + timedelta(days=back) for back in range(number + 1)))
        assert day.refuses(COLD, "left_buttock") is None
    day.clock.passes(days=1)
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST


@pytest.mark.parametrize(("pause", "asked"), [(STILL_NUMB, False), (STILL_NUMB + timedelta(days=1), True)])
def test_a_place_that_is_numb_again_after_more_than_a_week_is_news(pause: timedelta, asked: bool) -> None:
    day = Day()
    first = day.clock.now().day
    answered_for_a_numb_place(day)
    day.clock.passes(days=20)
    day.news = numb_on(first, first + timedelta(days=3), first + timedelta(days=3) + pause)
    assert (day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST) is asked
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(COLD, "left_buttock") is None, "and it is asked once"


def test_what_was_numb_long_before_the_answer_is_news_when_it_comes_again() -> None:
    day = Day()
    first = day.clock.now().day
    day.clock.passes(days=60)
    day.news = numb_on(first)
    day.checkups = with_more((), dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(COLD, "left_buttock") is None
    day.news = numb_on(first, day.clock.now().day + timedelta(days=1))
    day.clock.passes(days=1)
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST


def test_a_numb_part_says_nothing_of_an_answer_about_a_place_that_is_numb_all_over_since() -> None:
    day = Day()
    today = day.clock.now().day
    part = numb_on(today, area="left_sit_bone")
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), part)
    day.news = part
    assert day.refuses(COLD, "left_buttock") is None
    day.news = News(numb=(*part.numb, *numb_on(today).numb))
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST


def test_a_no_in_place_of_a_yes_is_given_once_where_a_place_is_numb() -> None:
    day = Day(Concern.LESS_FEELING)
    day.news = numb_on(day.clock.now().day)
    assert day.reason(COLD, "left_buttock") is Refusal.HEALTH
    now = day.clock.now()
    day.checkups = with_more(day.checkups, {Concern.LESS_FEELING: False}, "left_buttock", now, day.news)
    known = still_known(day.checkups, "left_buttock", now, day.news)
    assert known[Concern.LESS_FEELING] is False


def test_a_day_to_come_brings_no_question_back() -> None:
    """A clock that was set back made it so."""
    day = Day()
    day.news = numb_on(day.clock.now().day + timedelta(days=300))
    assert day.reason(COLD, "left_buttock") is Refusal.QUESTIONS_FIRST
    day.checkups = with_more(day.checkups, dict.fromkeys(Concern, False), "left_buttock", day.clock.now(), day.news)
    assert day.refuses(COLD, "left_buttock") is None


@pytest.mark.parametrize(
    ("marked", "asked", "not_asked"),
    [
        ("left_buttock", {"left_buttock", "left_sit_bone", "left_si_joint"}, {"right_buttock", "left_hip"}),
        ("left_sit_bone", {"left_buttock", "left_sit_bone"}, {"left_si_joint", "right_sit_bone"}),
    ],
)
def test_a_numb_place_speaks_for_its_parts_and_for_what_it_is_part_of(
    marked: str, asked: set[str], not_asked: set[str]
) -> None:
    (found,) = numb_areas({marked: [FakeClock().now().day]}, the_body())
    assert asked <= found.places
    assert not not_asked & found.places


def test_a_medicine_that_begins_later_is_new_on_the_day_it_begins() -> None:
    day = Day()
    tomorrow = day.clock.now().day + timedelta(days=1)
    day.clock.passes(minutes=1)
    medicine = a_medicine(name="Fentanyl TTS", kept_at=day.clock.now(), started=tomorrow)
    day.checkups = day.answers(dict.fromkeys(Concern, False))
    assert day.refuses(HEAT, "left_buttock") is None
    day.clock.passes(days=1)
    day.news = News((medicine,))
    assert day.reason(HEAT, "left_buttock") is Refusal.QUESTIONS_FIRST


@pytest.mark.parametrize("concern", sorted(ABOUT_THE_PLACE))
def test_what_was_said_of_one_place_is_asked_of_another(concern: Concern) -> None:
    day = Day()
    day.checkups = day.answers(dict.fromkeys(Concern, False), everywhere=False)
    assert day.refuses(HEAT, "left_buttock") is None
    assert day.reason(HEAT, "left_outer_hip") is Refusal.QUESTIONS_FIRST, "also of a part of it: a hip may be another"
    assert day.reason(HEAT, "right_buttock") is Refusal.QUESTIONS_FIRST
    day.checkups = day.answers({one: one is concern for one in Concern}, everywhere=False)
    assert day.refuses(HEAT, "left_buttock") == Refused(Refusal.HEALTH, ASK_FIRST_HERE)
    assert day.reason(HEAT, "right_buttock") is Refusal.QUESTIONS_FIRST


@pytest.mark.parametrize("first", PackKind)
@pytest.mark.parametrize("second", PackKind)
def test_the_skin_rests_for_two_hours_between_packs_of_either_kind(first: PackKind, second: PackKind) -> None:
    day = Day()
    day.has_on(first, "left_buttock")
    refused = day.refuses(second, "left_buttock")
    assert refused is not None
    assert (refused.refusal, refused.wait) == (Refusal.TOO_SOON, PAUSE)
    day.clock.passes(hours=1, minutes=59, seconds=30)
    refused = day.refuses(second, "left_buttock")
    assert refused is not None
    assert "Minutes to wait: 1." in str(refused.why)
    day.clock.passes(seconds=30)
    assert day.refuses(second, "left_buttock") is None


def test_other_places_need_no_pause() -> None:
    day = Day()
    day.has_on(HEAT, "left_buttock")
    assert day.refuses(HEAT, "right_buttock") is None
    assert day.refuses(COLD, "left_knee_front") is None


@pytest.mark.parametrize("area", ["left_outer_hip", "left_sit_bone", "left_buttock_upper_outer", "left_buttock"])
def test_areas_of_the_same_buttock_share_their_skin(area: str) -> None:
    day = Day()
    day.has_on(HEAT, "left_buttock_deep_middle")
    assert day.reason(HEAT, area) is Refusal.TOO_SOON
    assert place_of(area, the_body()) == "left_buttock"


def test_an_area_that_is_no_longer_on_the_figure_stands_for_itself() -> None:
    assert place_of("left_wing", the_body()) == "left_wing"


@pytest.mark.parametrize(("kind", "most"), [(HEAT, 3), (COLD, 6)])
def test_so_many_a_day_on_one_place_and_tomorrow_again(kind: PackKind, most: int) -> None:
    day = Day()
    for _ in range(most):
        assert day.refuses(kind, "left_buttock") is None
        day.has_on(kind, "left_buttock")
        day.clock.passes(hours=2)
    refused = day.refuses(kind, "left_buttock")
    assert refused is not None
    assert (refused.refusal, refused.wait) == (Refusal.ENOUGH_TODAY, None)
    day.clock.passes(hours=17)
    assert day.refuses(kind, "left_buttock") is None


def test_heat_does_not_use_up_cold() -> None:
    day = Day()
    for _ in range(3):
        day.has_on(HEAT, "left_buttock")
        day.clock.passes(hours=2)
    assert day.reason(HEAT, "left_buttock") is Refusal.ENOUGH_TODAY
    assert day.refuses(COLD, "left_buttock") is None


def test_cold_does_not_use_up_heat() -> None:
    day = Day()
    for _ in range(3):
        day.has_on(COLD, "left_buttock")
        day.clock.passes(hours=2)
    assert day.refuses(HEAT, "left_buttock") is None


def test_a_pack_that_is_on_leaves_no_room_for_another_on_the_same_place() -> None:
    day = Day()
    day.uses = [PackUse(kind=HEAT, area="left_outer_hip", began=day.clock.now())]
    assert day.reason(COLD, "left_buttock") is Refusal.ON_ALREADY
    assert day.refuses(COLD, "right_buttock") is None


def test_a_slip_of_half_a_minute_costs_nothing() -> None:
    day = Day()
    day.has_on(HEAT, "left_buttock", minutes=0.5)
    assert day.refuses(HEAT, "left_buttock") is None


def test_setting_the_clock_back_does_not_shorten_the_pause() -> None:
    day = Day()
    day.clock.passes(days=1)
    day.has_on(HEAT, "left_buttock")
    day.clock.jumps(hours=-5)
    refused = day.refuses(HEAT, "left_buttock")
    assert refused is not None
    assert refused.wait == PAUSE


def test_travelling_changes_nothing_about_the_pause() -> None:
    day = Day()
    day.has_on(HEAT, "left_buttock")
    day.clock.travels(hours=9, zone="Asia/Tokyo")
    refused = day.refuses(HEAT, "left_buttock")
    assert refused is not None
    assert refused.wait == timedelta(hours=2)


def why_off(day: Day, kind: PackKind, area: str = "left_buttock", **said: bool) -> str:
    """What is said about a pack that is on there; ``said`` are concerns answered for a pack on the left sit bone."""
    answers = {Concern(name): yes for name, yes in said.items()}
    why = must_come_off(
        kind,
        area,
        body=the_body(),
        checkups=day.checkups,
        news=day.news,
        meanwhile=JustNow(day.clock.now(), HEAT, "left_sit_bone", answers).said,
        now=day.clock.now(),
    )
    return str(why or "")


def test_a_pack_that_is_on_stays_on_while_nothing_speaks_against_it() -> None:
    assert why_off(Day(), HEAT) == why_off(Day(), COLD, fever_or_infection=False) == ""


def test_what_lasts_and_is_learned_meanwhile_takes_a_pack_off() -> None:
    assert why_off(Day(Concern.MEDICINE_PATCH), HEAT) == f"Please take the heat pack off. {ASK_PHARMACIST}"
    assert why_off(Day(Concern.MEDICINE_PATCH), COLD) == ""
    assert why_off(Day(Concern.COLD_TROUBLE), COLD).startswith("Please take the cold pack off.")


def test_a_patch_noted_meanwhile_takes_heat_off() -> None:
    day = Day()
    day.news = News((a_medicine(form=Form.PATCH),))
    assert why_off(day, HEAT) == f"Please take the heat pack off. {PATCH_NOW}"
    assert why_off(day, COLD) == ""


@pytest.mark.parametrize("concern", ["fever_or_infection", "cannot_take_it_off"])
def test_what_passes_and_is_true_of_the_person_takes_off_every_pack(concern: str) -> None:
    for kind in PackKind:
        assert why_off(Day(), kind, "right_shoulder_back", **{concern: True}).startswith(f"Please take the {kind} pack")


def test_sore_skin_takes_off_what_lies_on_the_same_skin() -> None:
    assert why_off(Day(), COLD, "left_buttock", sore_skin=True) == f"Please take the cold pack off. {NOT_NOW}"
    assert why_off(Day(), COLD, "right_buttock", sore_skin=True) == ""


def test_a_rub_is_no_reason_to_take_cold_off() -> None:
    assert why_off(Day(), HEAT, rub=True)
    assert why_off(Day(), COLD, rub=True) == ""
