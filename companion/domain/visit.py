"""Therapies and appointments: visits that are planned, and visits that took place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.scales import change_between, is_answer
from companion.domain.text import Text

ASK_NEXT_DAY_FOR = timedelta(days=2)
"""The day after a visit is asked about within so many days: product choice."""


class VisitKind(StrEnum):
    """What kind of visit."""

    PROVIDER = "provider"
    PHYSICAL_THERAPY = "physical_therapy"
    ACUPUNCTURE = "acupuncture"
    MASSAGE = "massage"
    CHIROPRACTIC = "chiropractic"
    HYDROTHERAPY = "hydrotherapy"
    COGNITIVE_BEHAVIOURAL = "cognitive_behavioural"
    OTHER = "other"


VISIT_WORDS: Mapping[VisitKind, Text] = {
    VisitKind.PROVIDER: Text("Doctor or other provider"),
    VisitKind.PHYSICAL_THERAPY: Text("Physical therapy"),
    VisitKind.ACUPUNCTURE: Text("Acupuncture"),
    VisitKind.MASSAGE: Text("Massage"),
    VisitKind.CHIROPRACTIC: Text("Chiropractic"),
    VisitKind.HYDROTHERAPY: Text("Hydrotherapy"),
    VisitKind.COGNITIVE_BEHAVIOURAL: Text("Talking therapy (CBT)"),
    VisitKind.OTHER: Text("Something else"),
}

RATED = ("pain_before", "pain_after", "next_day")
"""What is asked about a visit, each from 0 to 10; lower is better."""


class InvalidVisit(ValueError):
    """A visit that cannot be kept as it stands; ``field`` names what is wrong."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is not on the scale")
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit in the person's words. It is planned until it ``took_place``.

    ``name`` is what it was or with whom; ``bring`` and ``ask`` are for an appointment; ``done`` is what was done.
    ``cost`` is free text. The numbers are pain 0-10, lower is better; ``next_day_asked`` also where nothing was said.

    Raises:
        InvalidVisit: a number is off the scale.
    """

    id: UUID
    kind: VisitKind
    at: Moment
    kept_at: Moment
    name: str = ""
    took_place: bool = False
    done: str = ""
    bring: str = ""
    ask: str = ""
    cost: str = ""
    pain_before: int | None = None
    pain_after: int | None = None
    next_day: int | None = None
    next_day_asked: bool = False

    def __post_init__(self) -> None:
        for name in RATED:
            if not is_answer(getattr(self, name)):
                raise InvalidVisit(name)

    @property
    def change(self) -> int | None:
        """Points of pain from before to after: below 0 it hurt less. None unless both were told."""
        return change_between(self.pain_before, self.pain_after)

    def is_asked_on(self, day: date) -> bool:
        """Whether how it is on this day says how it was after the visit."""
        return timedelta(days=1) <= day - self.at.day <= ASK_NEXT_DAY_FOR

    def asked_next_day(self, pain: int | None) -> "Visit":
        """The same with the pain of the day after, or with None where the person did not say. It is asked once."""
        return replace(self, next_day=pain, next_day_asked=True)


def is_ahead(visit: Visit, now: Moment) -> bool:
    """Whether it is planned and its time has not come."""
    return not visit.took_place and visit.at.instant > now.instant


def to_note(visits: Iterable[Visit], now: Moment) -> tuple[Visit, ...]:
    """Planned visits whose time has come: did they take place? The newest first."""
    due = (visit for visit in visits if not visit.took_place and visit.at.instant <= now.instant)
    return tuple(sorted(due, key=lambda visit: visit.at.instant, reverse=True))


def to_ask_about(visits: Iterable[Visit], now: Moment) -> Visit | None:
    """The newest visit of yesterday or the day before to ask about today, if there is one."""
    told = (visit for visit in visits if visit.took_place and visit.change is not None and not visit.next_day_asked)
    due = [visit for visit in told if visit.is_asked_on(now.day)]
    return max(due, key=lambda visit: visit.at.instant, default=None)
