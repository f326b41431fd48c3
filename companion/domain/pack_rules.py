"""Whether a pack may be started now."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.body import Body
from companion.domain.clock import Moment
from companion.domain.medicine import Form, Medicine
from companion.domain.pack import LIMITS, PAUSE, PackKind, PackUse
from companion.domain.pack_questions import (
    Checkup,
    JustNow,
    News,
    NumbArea,
    SaidMeanwhile,
    lasting,
    lasting_objection,
    passing_objection,
    still_known,
)
from companion.domain.text import Text


class Refusal(StrEnum):
    """Why a pack may not be started."""

    QUESTIONS_FIRST = "questions_first"
    HEALTH = "health"
    PATCH = "patch"
    NOT_NOW = "not_now"
    ON_ALREADY = "on_already"
    TOO_SOON = "too_soon"
    ENOUGH_TODAY = "enough_today"


@dataclass(frozen=True, slots=True)
class Refused:
    """A pack that may not be started, why, and after how long it may; None if waiting does not help."""

    refusal: Refusal
    why: Text
    wait: timedelta | None = None


PATCH_IN_THE_LIST = Text(
    "A patch is among your medicines. Heat can make it give too much medicine. No heat. Please ask your pharmacist."
)
PATCH_NOW = Text("A patch is among your medicines now. Heat can make it give too much medicine.")
TAKE_OFF: Mapping[PackKind, Text] = {
    PackKind.HEAT: Text("Please take the heat pack off."),
    PackKind.COLD: Text("Please take the cold pack off."),
}
TAKE_OFF_BECAUSE = Text("{take_off} {why}")
QUESTIONS_FIRST = Text("A few questions first, to see whether a pack is right for you.")
JUST_NOW_FIRST = Text("One short look first at how things are just now.")
ON_ALREADY = Text("There is a pack on this place already.")
TOO_SOON = Text("The skin here needs a rest. Minutes to wait: {minutes}.")
ENOUGH_TODAY = Text("That is enough here for today. Tomorrow is fine.")


def refusal(
    kind: PackKind,
    area: str,
    *,
    body: Body,
    checkups: Collection[Checkup],
    news: News,
    just_now: JustNow | None,
    uses: Iterable[PackUse],
    now: Moment,
) -> Refused | None:
    """Why a pack may not be started on this area now; None if nothing speaks against it.

    A patch among the medicines of today is a *yes* that nobody need be asked for.
    One *yes* that speaks against it is enough; the other questions need no answer then. ``just_now`` counts for the
    pack it was answered for, and for no other.
    ``uses`` are the packs of today and yesterday, those that are on included. Areas of a close-up share their skin with
    the area of the whole body they are part of, so pause and cap count for all of it.
    """
    if kind is PackKind.HEAT and has_patch(news.medicines):
        return Refused(Refusal.PATCH, PATCH_IN_THE_LIST)
    answers = still_known(checkups, area, now, news)
    if objection := lasting_objection(kind, area, answers):
        return Refused(Refusal.HEALTH, objection)
    asked = just_now if just_now and just_now.is_about(kind, area, now) else None
    if asked and asked.objection:
        return Refused(Refusal.NOT_NOW, asked.objection)
    there = [use for use in uses if use.counts and place_of(use.area, body) == place_of(area, body)]
    if refused := _on_already(there) or _enough_today(kind, there, now) or _too_soon(there, now):
        return refused  # nobody answers questions for nothing
    if not all(concern in answers for concern in lasting(kind)):
        return Refused(Refusal.QUESTIONS_FIRST, QUESTIONS_FIRST)
    return None if asked and asked.is_whole else Refused(Refusal.QUESTIONS_FIRST, JUST_NOW_FIRST)


def must_come_off(
    kind: PackKind,
    area: str,
    *,
    body: Body,
    checkups: Collection[Checkup],
    news: News,
    meanwhile: SaidMeanwhile,
    now: Moment,
) -> Text | None:
    """Why a pack that is on this area must come off; None if nothing that was said since speaks against it.

    ``meanwhile`` is what was said about passing things while it was on, be it for the sake of another pack.
    """
    skin = place_of(area, body)
    passes = {concern: True for (concern, on), yes in meanwhile.items() if yes and place_of(on, body) in ("", skin)}
    why = (
        _patch_now(kind, news.medicines)
        or lasting_objection(kind, area, still_known(checkups, area, now, news))
        or passing_objection(kind, area, passes)
    )
    return TAKE_OFF_BECAUSE.filled(take_off=TAKE_OFF[kind], why=why) if why else None


def numb_areas(days: Mapping[str, Iterable[date]], body: Body) -> tuple[NumbArea, ...]:
    """A place that was marked as numb may feel less; so may what it is part of, and what is part of it.

    ``days`` are those on which each area was marked so.
    """
    return tuple(NumbArea(marked, _speaks_for(marked, body), tuple(sorted(its))) for marked, its in days.items())


def has_patch(medicines: Iterable[Medicine]) -> bool:
    """Whether one of these medicines is a patch."""
    return any(one.form is Form.PATCH for one in medicines)


def place_of(area: str, body: Body) -> str:
    """The area of the whole body that an area belongs to: itself, or what it is part of."""
    return (body[area].parent or area) if area in body else area


def _speaks_for(marked: str, body: Body) -> frozenset[str]:
    return frozenset(
        area.id for area in body if area.id == marked or area.parent == marked or place_of(marked, body) == area.id
    )


def _patch_now(kind: PackKind, medicines: Iterable[Medicine]) -> Text | None:
    return PATCH_NOW if kind is PackKind.HEAT and has_patch(medicines) else None


def _on_already(there: list[PackUse]) -> Refused | None:
    return Refused(Refusal.ON_ALREADY, ON_ALREADY) if any(use.ended is None for use in there) else None


def _enough_today(kind: PackKind, there: list[PackUse], now: Moment) -> Refused | None:
    today = [use for use in there if use.kind is kind and use.began.day == now.day]
    return Refused(Refusal.ENOUGH_TODAY, ENOUGH_TODAY) if len(today) >= LIMITS[kind].most_a_day else None


def _too_soon(there: list[PackUse], now: Moment) -> Refused | None:
    wait = max((_wait(use.ended, now) for use in there if use.ended), default=timedelta(0))
    if wait <= timedelta(0):
        return None
    return Refused(Refusal.TOO_SOON, TOO_SOON.filled(minutes=-(-wait // timedelta(minutes=1))), wait)


def _wait(ended: Moment, now: Moment) -> timedelta:
    """What is left of the pause. A pack that ended in the future was kept before a clock was set back: all of it."""
    return PAUSE - max(now.instant - ended.instant, timedelta(0))
