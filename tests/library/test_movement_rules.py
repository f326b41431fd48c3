"""The movements of the library and the rules of who is not offered them know each other."""

from companion import paths
from companion.domain.caution_rules import MOVEMENTS
from companion.library.routines import Library


def test_no_movement_of_the_library_is_without_rules_and_no_rule_without_its_movement() -> None:
    assert set(Library(paths.resources() / "routines").movements) == MOVEMENTS
