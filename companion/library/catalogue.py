"""Everything that can be practised, in one list."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from companion.domain.breathing import RULES
from companion.domain.movement import Movement
from companion.domain.offering import Length, Offering
from companion.domain.offerings import (
    BreathingOffering,
    TimerOffering,
    easier_breaths,
    length_of,
    of_movement,
    of_ready,
    of_relaxation,
    of_script,
)
from companion.domain.routine import Position, RoutineKind
from companion.library.breathing import Breathing
from companion.library.routines import SCRIPTS, Library

SEATED_OR_LYING = (Position.BED, Position.FLOOR, Position.CHAIR)
"""Where slow breathing is done: it can make light-headed (NHS and others)."""


class Catalogue:
    """The practices of the library, and the exercises of one's own: by id, in the order of a list to read.

    Ids are ``movement/…``, ``ready/…``, ``yoga/…``, ``breathing/…``, ``relaxation/…``, ``script/…`` and ``timer/…``;
    those of ``own`` movements begin with ``own/`` already. What is in a file is read when it is first needed; then
    BadFile is raised if it cannot be used.
    """

    def __init__(self, library: Library, own: Iterable[Movement] = ()) -> None:
        self._library = library
        self._own = tuple(own)

    def __iter__(self) -> Iterator[Offering]:
        return iter(self._by_id.values())

    def get(self, id: str) -> Offering | None:
        """The offering of this id, if there is one."""
        return self._by_id.get(id)

    @cached_property
    def _by_id(self) -> dict[str, Offering]:
        return {offering.id: offering for offering in self._all()}

    def _all(self) -> Iterator[Offering]:
        library = self._library
        yield from (of_movement(one, one.id, own=True) for one in self._own)
        yield from (of_ready(one, f"ready/{one.id}") for one in library.ready.values())
        for exercise in library.exercises:
            yield from (of_movement(one, f"movement/{one.id}") for one in exercise.movements)
        yield from (of_ready(one, f"yoga/{one.id}") for one in library.yoga.values())
        yield from map(self._breathing, library.breathing.values())
        yield from (of_relaxation(one, f"relaxation/{one.id}") for one in library.relaxations.values())
        for file in SCRIPTS:
            yield from (of_script(one, f"script/{one.id}") for one in library.scripts(file).values())
        yield from self._timers()

    def _breathing(self, one: Breathing) -> Offering:
        shorter = self._library.breathing[one.shorter].pattern if one.shorter else None
        return BreathingOffering(
            id=f"breathing/{one.id}",
            kind=RoutineKind.BREATHING,
            name=one.pattern.name,
            positions=SEATED_OR_LYING,
            about=(one.pattern.note,),
            cautions=(*RULES, *one.cautions),
            length=length_of(one.pattern, one.most_minutes),
            easier_words=easier_breaths(one.pattern, shorter) if shorter else None,
            source=one.source,
            sureness=one.sureness,
            pattern=one.pattern,
            shorter=shorter,
            not_with=one.not_with,
        )

    def _timers(self) -> Iterator[Offering]:
        guide = self._library.pacing
        for timer in guide.timers.values():
            yield TimerOffering(
                id=f"timer/{timer.id}",
                kind=RoutineKind.PACING,
                name=timer.name,
                positions=tuple(Position),
                about=(timer.about,),
                length=Length(timer.least_minutes, timer.usual_minutes, timer.most_minutes),
                source=guide.source,
                sureness=guide.sureness,
                timer=timer,
            )
