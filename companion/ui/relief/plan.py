"""What is about to be practised, with all that is told about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from companion.domain.cautions import Easier, each_once
from companion.domain.offering import Choices, Offering, Situation
from companion.domain.practice import Noted, Practice
from companion.domain.routine import Position, Routine, RoutineKind
from companion.domain.text import Text

MOVING = (RoutineKind.MOVEMENT, RoutineKind.SEQUENCE, RoutineKind.YOGA)
"""Kinds of practice in which the body is moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePlan:
    """A routine as it was chosen.

    ``offering`` is its id in the catalogue. ``easier`` are the same parts in an easier form, if there is one, and
    ``easier_words`` say what is easier in it. ``how`` is how it is done, or what it is made of. ``areas`` are the
    marked areas it was chosen for, in the check-in ``check_in``; ``noted`` is the pain told a moment ago.
    """

    offering: str
    kind: RoutineKind
    name: Text
    routine: Routine
    position: Position | None = None
    easier: Routine | None = None
    easier_words: Text | None = None
    about: tuple[Text, ...] = ()
    how: tuple[Text, ...] = ()
    cautions: tuple[Text, ...] = ()
    areas: tuple[str, ...] = ()
    check_in: UUID | None = None
    noted: Noted | None = None

    @property
    def moves(self) -> bool:
        """Whether the body is moved in it."""
        return self.kind in MOVING


def plan_of(
    offering: Offering,
    choices: Choices,
    situation: Situation,
    *,
    areas: tuple[str, ...] = (),
    check_in: UUID | None = None,
    noted: Noted | None = None,
) -> PracticePlan:
    """What was chosen.

    Raises:
        ValueError: it is not done in the position, or nothing of it is left.
    """
    routine = offering.routine(choices, situation)
    easier = offering.easier(choices, situation)
    return PracticePlan(
        offering=offering.id,
        kind=offering.kind,
        name=offering.name,
        routine=routine,
        position=None if offering.needs_all else choices.position,
        easier=easier if easier and _is_other(easier, routine) else None,
        easier_words=offering.easier_words,
        about=offering.about,
        how=offering.how(choices.position, situation),
        cautions=each_once((*_cares(offering, choices, situation), *offering.cautions)),
        areas=areas,
        check_in=check_in,
        noted=noted,
    )


def _is_other(easier: Routine, routine: Routine) -> bool:
    """Whether it can be changed to, and is worth it."""
    return easier.parts == routine.parts and easier.steps != routine.steps


def _cares(offering: Offering, choices: Choices, situation: Situation) -> tuple[Text, ...]:
    """What this person has to be careful with."""
    verdict = offering.verdict(choices.position, situation)
    return verdict.whys if isinstance(verdict, Easier) else ()


def plan_again(practice: Practice, routine: Routine, told: PracticePlan | None) -> PracticePlan:
    """What was under way when the program ended. ``told`` is how it would be done now, if it still can be.

    Its easier form is offered only if it is one of the very same steps: another length or side may have been chosen.
    """
    told = told or PracticePlan(offering=practice.routine, kind=practice.kind, name=routine.name, routine=routine)
    return replace(
        told,
        name=routine.name,
        routine=routine,
        position=practice.position,
        easier=told.easier if told.routine.steps == routine.steps else None,
        areas=practice.areas,
        check_in=practice.check_in,
    )
