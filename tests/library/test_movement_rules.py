"""The movements of the library and the rules of who is not offered them know each other."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from companion import paths
from companion.domain.cautions import Allowed, Easier, NotNow, Verdict, may_offer
from companion.domain.condition import Condition
from companion.domain.movement import Movement
from companion.library.routines import Library
from tests.support.movements import MOVEMENTS

LIBRARY = Library(paths.resources() / "routines")


def test_no_movement_of_the_library_is_without_rules_and_no_rule_without_its_movement() -> None:
    assert set(LIBRARY.movements) == MOVEMENTS


def strictness(verdict: Verdict) -> int:
    return (Allowed, Easier, NotNow).index(type(verdict))


def verdicts(movement: Movement, condition: Condition) -> list[int]:
    """How strict it is in each position, also for somebody whom the movement eases."""
    return [
        strictness(may_offer(movement, position=position, conditions=[condition], eased=eased))
        for position in movement.positions
        for eased in ((), (movement.id,))
    ]


def own_words(movement: Movement) -> Iterator[tuple[str, Condition]]:
    yield from (("not_with", condition) for condition in movement.not_with)
    yield from (("careful_with", condition) for condition in movement.careful_with)


def test_a_movement_says_only_what_no_rule_says_already() -> None:
    said_twice = []
    for movement in LIBRARY.movements.values():
        for field, condition in own_words(movement):
            left: Any = {said: why for said, why in getattr(movement, field).items() if said is not condition}
            without = replace(movement, **{field: left})
            if sum(verdicts(without, condition)) == sum(verdicts(movement, condition)):
                said_twice.append((movement.id, field, condition))
    assert said_twice == []
