"""What was tried in some days, and how it was before and afterwards. Counts only: no word on what did it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.journal_content import Content
from companion.domain.pack import PackKind
from companion.domain.practice import Ending
from companion.domain.routine import RoutineKind
from companion.domain.visit import VisitKind


class Sort(StrEnum):
    """Where it stands in the program."""

    PRACTICE = "practice"
    PACK = "pack"
    VISIT = "visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """Something that was done ``times`` times.

    ``kind`` says what it was; ``name`` is what a practice was called when it was done last, else "". ``less``,
    ``same`` and ``more`` count how often pain was lower, the same or higher afterwards than before.
    """

    kind: RoutineKind | PackKind | VisitKind
    name: str
    times: int
    less: int
    same: int
    more: int

    @property
    def told(self) -> int:
        """How often pain was told before and afterwards."""
        return self.less + self.same + self.more


@dataclass(frozen=True, slots=True)
class _Once:
    sort: Sort
    key: str
    kind: RoutineKind | PackKind | VisitKind
    name: str
    before: int | None
    after: int | None


def tried_in(content: Content) -> tuple[Tried, ...]:
    """Practices by routine, packs and visits by kind, the most frequent first.

    Not what was only begun or planned, or stopped at once.
    """
    found: dict[tuple[Sort, str], list[_Once]] = {}
    for once in _each(content):
        found.setdefault((once.sort, once.key), []).append(once)
    return tuple(sorted(map(_tried, found.values()), key=lambda one: (-one.times, -one.told, one.name, one.kind)))


def _each(content: Content) -> Iterator[_Once]:
    for one in content.practices:
        if one.ending in (Ending.FINISHED, Ending.STOPPED) and one.was_tried:
            yield _Once(Sort.PRACTICE, one.routine, one.kind, one.name, one.pain_before, one.pain_after)
    for kept in content.packs:
        if kept.pack.ended and kept.use.counts:
            yield _Once(Sort.PACK, kept.pack.kind, kept.pack.kind, "", kept.pain_before, kept.pain_after)
    for visit in content.visits:
        if visit.took_place and visit.kind is not VisitKind.PROVIDER:
            named = visit.name.strip() if visit.kind is VisitKind.OTHER else ""
            yield _Once(Sort.VISIT, visit.kind + named, visit.kind, named, visit.pain_before, visit.pain_after)


def _tried(each: list[_Once]) -> Tried:
    pairs = [(one.before, one.after) for one in each if one.before is not None and one.after is not None]
    return Tried(
        kind=each[-1].kind,
        name=each[-1].name,
        times=len(each),
        less=sum(after < before for before, after in pairs),
        same=sum(after == before for before, after in pairs),
        more=sum(after > before for before, after in pairs),
    )
