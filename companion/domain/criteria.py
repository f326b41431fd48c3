"""The 2016 revision of the fibromyalgia criteria, as arithmetic on a person's answers. Never a diagnosis.

Wolfe F et al., Semin Arthritis Rheum 2016;46:319-329, as reproduced by the Journal of Rheumatology. Areas, thresholds
and sums are theirs; the questions are put in words of our own, so the form is not the validated one.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from companion.domain.body import Body, CriteriaArea
from companion.domain.check_in import Mark
from companion.domain.clock import Moment
from companion.domain.text import Text

WINDOW = timedelta(days=7)
"""The areas and the first three symptoms are about the last week."""

AGAIN_AFTER = timedelta(days=7)
"""Offered at most weekly: the windows are a week and half a year long (product choice)."""

MANY_AREAS, SOME_AREAS = 7, 4
"""Least number of painful areas with a severity of at least ``SEVERE_WITH_MANY`` or ``SEVERE_WITH_SOME``."""

SEVERE_WITH_MANY, SEVERE_WITH_SOME = 5, 9

LEAST_REGIONS = 4
"""Of the five regions, for pain that is generalised."""


class Region(StrEnum):
    """The five regions of generalised pain."""

    LEFT_UPPER = "left_upper"
    RIGHT_UPPER = "right_upper"
    LEFT_LOWER = "left_lower"
    RIGHT_LOWER = "right_lower"
    AXIAL = "axial"


REGIONS: Mapping[Region, tuple[CriteriaArea, ...]] = {
    Region.LEFT_UPPER: (
        CriteriaArea.SHOULDER_GIRDLE_LEFT,
        CriteriaArea.UPPER_ARM_LEFT,
        CriteriaArea.LOWER_ARM_LEFT,
    ),
    Region.RIGHT_UPPER: (
        CriteriaArea.SHOULDER_GIRDLE_RIGHT,
        CriteriaArea.UPPER_ARM_RIGHT,
        CriteriaArea.LOWER_ARM_RIGHT,
    ),
    Region.LEFT_LOWER: (CriteriaArea.HIP_LEFT, CriteriaArea.UPPER_LEG_LEFT, CriteriaArea.LOWER_LEG_LEFT),
    Region.RIGHT_LOWER: (CriteriaArea.HIP_RIGHT, CriteriaArea.UPPER_LEG_RIGHT, CriteriaArea.LOWER_LEG_RIGHT),
    Region.AXIAL: (CriteriaArea.NECK, CriteriaArea.UPPER_BACK, CriteriaArea.LOWER_BACK),
}
"""The areas that make a region painful. Jaws, chest and abdomen count as areas, but make no region painful."""


class Symptom(StrEnum):
    """Rated 0-3 for the last week; higher is worse."""

    FATIGUE = "fatigue"
    WAKING_UNREFRESHED = "waking_unrefreshed"
    THINKING = "thinking"


SYMPTOM_WORDS: Mapping[Symptom, Text] = {
    Symptom.FATIGUE: Text("Tiredness"),
    Symptom.WAKING_UNREFRESHED: Text("Waking up without feeling rested"),
    Symptom.THINKING: Text("Trouble thinking or remembering"),
}

SEVERITIES = range(4)
SEVERITY_WORDS = (
    Text("No problem"),
    Text("Slight: comes and goes"),
    Text("Moderate: often there"),
    Text("Severe: there all the time, takes over the day"),
)
"""Our own words for 0 to 3."""


class Also(StrEnum):
    """Yes or no for the last six months."""

    HEADACHES = "headaches"
    LOWER_BELLY = "lower_belly"
    DEPRESSION = "depression"


ALSO_WORDS: Mapping[Also, Text] = {
    Also.HEADACHES: Text("Headaches"),
    Also.LOWER_BELLY: Text("Pain or cramps in the lower belly"),
    Also.DEPRESSION: Text("Depression"),
}


class InvalidCriteria(ValueError):
    """Answers that cannot be kept as they stand; ``field`` names the one that is wrong."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} is not from 0 to 3")
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Answers to the criteria's questions at one moment. An answer that is missing was not given.

    ``areas`` are those the person confirmed for the last seven days. ``severity`` is 0-3 a symptom.
    ``lasting`` is whether it was generally there for at least three months.

    Raises:
        InvalidCriteria: a severity is not 0-3.
    """

    id: UUID
    at: Moment
    areas: frozenset[CriteriaArea] = frozenset()
    severity: Mapping[Symptom, int] = field(default_factory=dict)
    also: Mapping[Also, bool] = field(default_factory=dict)
    lasting: bool | None = None

    def __post_init__(self) -> None:
        for symptom, value in self.severity.items():
            if isinstance(value, bool) or value not in SEVERITIES:
                raise InvalidCriteria(symptom)
        for name in ("severity", "also"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    @property
    def is_whole(self) -> bool:
        """Whether every question was answered. Areas are: no area is an answer."""
        return len(self.severity) == len(Symptom) and len(self.also) == len(Also) and self.lasting is not None

    @property
    def widespread_pain(self) -> int:
        """The widespread pain index: how many areas, 0-19."""
        return len(self.areas)

    @property
    def symptom_severity(self) -> int:
        """The symptom severity scale, 0-12: the three severities, and one for each further symptom."""
        return sum(self.severity.values()) + sum(self.also.values())

    @property
    def total(self) -> int:
        """Both together, 0-31: how much fibromyalgia weighs, with no word for it (the published bands disagree)."""
        return self.widespread_pain + self.symptom_severity

    @property
    def regions(self) -> frozenset[Region]:
        """The painful ones of the five regions."""
        return frozenset(region for region, areas in REGIONS.items() if self.areas & frozenset(areas))

    @property
    def reaches(self) -> bool:
        """Whether the answers reach the published thresholds of 2016. Only a clinician can diagnose."""
        many = self.widespread_pain >= MANY_AREAS and self.symptom_severity >= SEVERE_WITH_MANY
        some = SOME_AREAS <= self.widespread_pain < MANY_AREAS and self.symptom_severity >= SEVERE_WITH_SOME
        return (many or some) and len(self.regions) >= LEAST_REGIONS and self.lasting is True


REACHED = Text("These answers reach the published 2016 thresholds. Only a clinician can diagnose.")
NOT_REACHED = Text("These answers do not reach the published 2016 thresholds. Only a clinician can diagnose.")


def result_words(criteria: Criteria) -> Text:
    """What is said about answers that are whole."""
    return REACHED if criteria.reaches else NOT_REACHED


@dataclass(frozen=True, slots=True)
class Suggested:
    """Areas to confirm, from marks.

    ``asked`` are areas of the figure that the criteria leave open, with the ones each may count for; they are asked
    about, never guessed.
    """

    areas: frozenset[CriteriaArea]
    asked: Mapping[str, tuple[CriteriaArea, ...]]


def suggest(marks: Iterable[Mark], body: Body) -> Suggested:
    """What the marks of the last seven days suggest. A mark of strength 0 suggests nothing."""
    marked = {mark.area for mark in marks if mark.strength > 0 and mark.area in body}
    areas = frozenset(_counted(marked, body))
    open_ones = {area: body[area].asks for area in sorted(marked) if body[area].asks}
    return Suggested(areas, {area: asks for area, asks in open_ones.items() if not areas.issuperset(asks)})


def _counted(marked: Collection[str], body: Body) -> Iterator[CriteriaArea]:
    return (criteria for area in marked if (criteria := body[area].criteria))


def may_ask_again(last: date | None, today: date) -> bool:
    """Whether it is time to ask again. A last time in the future comes from a clock that was set back: it is."""
    return last is None or not timedelta(0) <= today - last < AGAIN_AFTER
