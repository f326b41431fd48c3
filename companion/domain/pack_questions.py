"""Who should not use heat or cold, asked in plain words: what lasts every 90 days, what passes before each pack.

An illness or a patch is there for long: an answer to that holds for 90 days. So does one about a place that feels less
or was operated, for that place alone. A fever, a fresh injury, sore skin, a cream or being drowsy may be there an hour
later, or be over: an answer to that holds for the one pack that is about to go on, and for no other.

After the leaflets and papers behind the facts on heat and cold (MPFT and Derbyshire NHS; ISMP and FDA 2008 on
medicine patches). A *yes* means: no pack until a professional was asked. Companion never says that one is safe.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

from companion.domain.area_ids import without_side
from companion.domain.clock import Moment
from companion.domain.condition import Condition
from companion.domain.medicine import Medicine
from companion.domain.pack import PackKind
from companion.domain.text import Text

VALID_FOR = timedelta(days=90)
"""How long answers about what lasts hold [P]."""

JUST_NOW_FOR = timedelta(minutes=15)
"""How long answers about what passes wait for the pack to be made ready [P]."""


STILL_NUMB = timedelta(days=7)
"""A place that is marked as numb again within so many days is the same news as before [P]. After more it came anew."""


class Concern(StrEnum):
    """A reason not to use heat or cold without asking a professional."""

    MEDICINE_PATCH = "medicine_patch"
    LESS_FEELING = "less_feeling"
    POOR_CIRCULATION = "poor_circulation"
    HEART_DISEASE = "heart_disease"
    DIABETES = "diabetes"
    SORE_SKIN = "sore_skin"
    FEVER_OR_INFECTION = "fever_or_infection"
    CANCER = "cancer"
    BAD_REACTION = "bad_reaction"
    CANNOT_TAKE_IT_OFF = "cannot_take_it_off"
    FRESH_INJURY = "fresh_injury"
    BLOOD_CLOT = "blood_clot"
    IMPLANT_OR_RADIOTHERAPY = "implant_or_radiotherapy"
    RUB = "rub"
    PREGNANCY = "pregnancy"
    COLD_TROUBLE = "cold_trouble"


ASK_PHARMACIST = Text("Heat can make a patch give too much medicine. No heat here. Please ask your pharmacist.")
ASK_FIRST = Text("A pack may not be right for you. Please ask your doctor, nurse or pharmacist first.")
ASK_FIRST_HERE = Text("A pack may not be right for this place. Please ask your doctor, nurse or pharmacist first.")
NOT_NOW = Text("Not now. Wait until this is over, or ask your doctor, nurse or pharmacist.")
NOT_ON_BELLY_OR_BACK = Text("No heat on the belly or low back in pregnancy. Please ask your midwife or doctor.")
NOT_IF_ASLEEP = Text("A pack is only for somebody who is wide awake and can take it off.")

_BOTH = frozenset(PackKind)
_HEAT, _COLD = frozenset({PackKind.HEAT}), frozenset({PackKind.COLD})


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, for which kinds, and what a *yes* leads to. ``only_on`` are areas without side; none: all."""

    asks: Text
    kinds: frozenset[PackKind]
    why: Text
    only_on: frozenset[str] = frozenset()


QUESTIONS: Mapping[Concern, Question] = {
    Concern.MEDICINE_PATCH: Question(Text("Do you wear any medicine patch?"), _HEAT, ASK_PHARMACIST),
    Concern.LESS_FEELING: Question(
        Text("Can you feel less there than elsewhere, or is there a scar?"), _BOTH, ASK_FIRST_HERE
    ),
    Concern.POOR_CIRCULATION: Question(Text("Does your blood flow poorly in your legs or arms?"), _BOTH, ASK_FIRST),
    Concern.HEART_DISEASE: Question(Text("Do you have a heart disease, such as angina?"), _BOTH, ASK_FIRST),
    Concern.DIABETES: Question(Text("Do you have diabetes?"), _BOTH, ASK_FIRST),
    Concern.SORE_SKIN: Question(
        Text("Is the skin there broken, sore or infected, or do you have eczema?"), _BOTH, NOT_NOW
    ),
    Concern.FEVER_OR_INFECTION: Question(Text("Do you have a fever or a fresh infection?"), _BOTH, NOT_NOW),
    Concern.CANCER: Question(Text("Do you have cancer there, or near it?"), _BOTH, ASK_FIRST_HERE),
    Concern.BAD_REACTION: Question(Text("Did heat or cold ever harm your skin?"), _BOTH, ASK_FIRST),
    Concern.CANNOT_TAKE_IT_OFF: Question(
        Text("Are you drowsy or confused, or would you need help to take it off?"), _BOTH, NOT_IF_ASLEEP
    ),
    Concern.FRESH_INJURY: Question(
        Text("Is there an injury from the last two days, a swelling or a bleeding?"), _HEAT, NOT_NOW
    ),
    Concern.BLOOD_CLOT: Question(Text("Could there be a blood clot, or was there one lately?"), _HEAT, ASK_FIRST),
    Concern.IMPLANT_OR_RADIOTHERAPY: Question(
        Text("Is there an implant there, or did the skin there have radiotherapy?"), _HEAT, ASK_FIRST_HERE
    ),
    Concern.RUB: Question(Text("Is there a rub or cream on the skin, such as menthol or chilli?"), _HEAT, NOT_NOW),
    Concern.PREGNANCY: Question(
        Text("Are you pregnant?"),
        _HEAT,
        NOT_ON_BELLY_OR_BACK,
        only_on=frozenset(
            {
                "upper_belly",
                "lower_belly",
                "low_back",
                "low_back_muscle",
                "si_joint",
                "sacrum",
                "base_of_spine",
                "coccyx",
            }
        ),
    ),
    Concern.COLD_TROUBLE: Question(Text("Does cold give you white fingers, hives or other trouble?"), _COLD, ASK_FIRST),
}
"""In the order in which they are asked: the medicine patch first, because it is the most dangerous."""


PASSING = frozenset(
    {
        *(Concern.SORE_SKIN, Concern.RUB, Concern.FEVER_OR_INFECTION),
        *(Concern.FRESH_INJURY, Concern.CANNOT_TAKE_IT_OFF),
    }
)
"""What may be otherwise at the next pack: an acute infection, broken or inflamed skin, an injury under 48 hours, a rub,
and being sedated or confused (the facts on heat and cold). All else lasts."""

ABOUT_THE_PLACE = frozenset({Concern.LESS_FEELING, Concern.IMPLANT_OR_RADIOTHERAPY, Concern.CANCER})
"""What may be otherwise a hand further, as with an implant of the hip: asked for each area, also of a close-up."""

ABOUT_THE_SKIN = frozenset({Concern.SORE_SKIN, Concern.RUB, Concern.FRESH_INJURY})
"""What passes and is about the skin there; the rest of what passes is about the person, wherever the pack goes."""


def asked_for(kind: PackKind) -> tuple[Concern, ...]:
    """What is asked before a pack of this kind."""
    return tuple(concern for concern, question in QUESTIONS.items() if kind in question.kinds)


def lasting(kind: PackKind) -> tuple[Concern, ...]:
    """What of that holds for 90 days."""
    return tuple(concern for concern in asked_for(kind) if concern not in PASSING)


def passing(kind: PackKind) -> tuple[Concern, ...]:
    """What of that is asked before every pack."""
    return tuple(concern for concern in asked_for(kind) if concern in PASSING)


def is_decisive(concern: Concern) -> bool:
    """Whether a *yes* speaks against a pack on any place, so that nothing else need be asked."""
    return not QUESTIONS[concern].only_on


SAME: Mapping[Condition, Concern] = {
    Condition.HEART_DISEASE: Concern.HEART_DISEASE,
    Condition.PREGNANCY: Concern.PREGNANCY,
}
"""What may be said of one's health once for all, and is asked before a pack as well."""


@dataclass(frozen=True, slots=True)
class SaidElsewhere:
    """A *yes* to one of the questions about the person that was said in another place, and when."""

    concern: Concern
    instant: datetime


@dataclass(frozen=True, slots=True)
class NumbArea:
    """An area that was marked as numb in check-ins, and on which ``days``, the earliest first.

    It may feel less there, and in all ``places`` that it speaks for.
    """

    area: str
    places: frozenset[str]
    days: tuple[date, ...]

    def is_news_to(self, checkup: "Checkup", today: date) -> bool:
        """Whether the answers about a place do not know of it, or it came anew since."""
        return self.area not in checkup.numb or self._came_anew(checkup.at.day, today)

    def _came_anew(self, answered: date, today: date) -> bool:
        """Days to come are those of a clock that was set back: they say nothing."""
        before = [day for day in self.days if day <= answered]
        since = [day for day in self.days if answered < day <= today]
        days = (before[-1] if before else answered, *since)
        return any(later - day > STILL_NUMB for day, later in pairwise(days))


@dataclass(frozen=True, slots=True)
class News:
    """What else is known by now: the medicines of today, what was said elsewhere, and what is numb.

    A new medicine may be a patch by another name, or stand for a new illness.
    """

    medicines: tuple[Medicine, ...] = ()
    said: tuple[SaidElsewhere, ...] = ()
    numb: tuple[NumbArea, ...] = ()

    def makes_old(self, checkup: "Checkup", now: Moment) -> bool:
        """Whether something was noted, or began to be taken, that these answers do not know of."""
        return self._of_the_place(checkup, now) if checkup.place else self._of_the_person(checkup, now)

    def numb_at(self, place: str) -> tuple[NumbArea, ...]:
        """What is numb and speaks for this place."""
        return tuple(one for one in self.numb if place in one.places)

    def _of_the_person(self, checkup: "Checkup", now: Moment) -> bool:
        return any(_is_after(checkup, one, now) for one in self.medicines) or any(
            checkup.at.instant < one.instant <= now.instant and not checkup.answers.get(one.concern)
            for one in self.said
        )

    def _of_the_place(self, checkup: "Checkup", now: Moment) -> bool:
        feels_less = checkup.answers.get(Concern.LESS_FEELING)
        return not feels_less and any(one.is_news_to(checkup, now.day) for one in self.numb_at(checkup.place))


NO_NEWS = News()


@dataclass(frozen=True, slots=True)
class Checkup:
    """Answers to what lasts, at one moment: True is yes. A question that was left out has no answer.

    ``place`` is the area they are about, or "" if they are about the person wherever the pack goes. ``numb`` are the
    areas that were marked as numb, and speak for the place, when it was said how it feels there.
    """

    at: Moment
    answers: Mapping[Concern, bool]
    place: str = ""
    numb: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))

    def is_fresh(self, now: Moment, news: News) -> bool:
        """Whether it was answered within the last 90 days, and nothing that it should know of is newer.

        Answers from the future come from a clock that was set back: they are asked for again.
        """
        return timedelta(0) <= now.instant - self.at.instant < VALID_FOR and not news.makes_old(self, now)

    def is_about(self, concern: Concern) -> bool:
        """Whether its answer to this counts.

        Journals of before have answers about passing things, and one about all places at once: those say nothing.
        """
        return concern not in PASSING and (concern in ABOUT_THE_PLACE) is bool(self.place)


def _is_after(checkup: Checkup, medicine: Medicine, now: Moment) -> bool:
    began = medicine.started is not None and checkup.at.day < medicine.started <= now.day
    return began or checkup.at.instant < medicine.kept_at.instant <= now.instant


def still_known(checkups: Iterable[Checkup], place: str, now: Moment, news: News = NO_NEWS) -> Mapping[Concern, bool]:
    """What was answered about the person and about this area, and still holds."""
    fresh = [one for one in checkups if one.place in ("", place) and one.is_fresh(now, news)]
    return {concern: yes for one in fresh for concern, yes in one.answers.items() if one.is_about(concern)}


def with_more(
    checkups: Iterable[Checkup],
    answers: Mapping[Concern, bool],
    place: str,
    now: Moment,
    news: News = NO_NEWS,
) -> tuple[Checkup, ...]:
    """The checkups that these answers make new. One that has more answers now is as old as the oldest of them."""
    before = {one.place: one for one in checkups if one.is_fresh(now, news)}
    changed = []
    for about in ("", place):
        base = before.get(about, Checkup(now, {}, about))
        if more := {concern: yes for concern, yes in answers.items() if base.is_about(concern)}:
            numb = base.numb
            if Concern.LESS_FEELING in more:
                numb |= {one.area for one in news.numb_at(about)}
            changed.append(Checkup(base.at, {**base.answers, **more}, about, numb))
    return tuple(changed)


SaidMeanwhile: TypeAlias = Mapping[tuple[Concern, str], bool]
"""What was said of passing things, each with the area whose skin it is about, or "" if it is about the person."""


def lasting_objection(kind: PackKind, area: str, known: Mapping[Concern, bool]) -> Text | None:
    """Why there should be no pack of this kind on this area, or None if nothing that lasts says so."""
    return _objection(lasting(kind), known, area)


def passing_objection(kind: PackKind, area: str, answers: Mapping[Concern, bool]) -> Text | None:
    """The same of what passes."""
    return _objection(passing(kind), answers, area)


@dataclass(frozen=True, slots=True)
class JustNow:
    """What was answered about the one pack that is about to go on. It goes with that pack, and is kept nowhere."""

    at: Moment
    kind: PackKind
    area: str
    answers: Mapping[Concern, bool]

    def __post_init__(self) -> None:
        object.__setattr__(self, "answers", MappingProxyType(dict(self.answers)))

    def is_about(self, kind: PackKind, area: str, now: Moment) -> bool:
        """Whether this pack is the one, and it was answered a moment ago."""
        is_fresh = timedelta(0) <= now.instant - self.at.instant < JUST_NOW_FOR
        return is_fresh and (self.kind, self.area) == (kind, area)

    @property
    def is_whole(self) -> bool:
        """Whether every passing question was answered."""
        return all(concern in self.answers for concern in passing(self.kind))

    @property
    def objection(self) -> Text | None:
        """Why there should be no pack just now, or None if nothing that was answered says so."""
        return passing_objection(self.kind, self.area, self.answers)

    @property
    def said(self) -> SaidMeanwhile:
        """The same answers, for packs that are on already."""
        return {(one, self.area if one in ABOUT_THE_SKIN else ""): yes for one, yes in self.answers.items()}


def _objection(asked: Iterable[Concern], answers: Mapping[Concern, bool], area: str) -> Text | None:
    yes = (QUESTIONS[concern] for concern in asked if answers.get(concern))
    place = without_side(area)
    return next((one.why for one in yes if not one.only_on or place in one.only_on), None)
