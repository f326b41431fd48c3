"""What a text of the program calls by its name is called so where it stands."""

import re
from collections.abc import Mapping
from xml.etree import ElementTree

import pytest

from companion import paths
from companion.ui.place import Place
from companion.ui.screens import CARE, RELIEF, SETTINGS, TODAY, WEEKS

QUOTED = re.compile("“([^”{]+)”")

NAMED_IN_HELP: Mapping[Place, tuple[str, ...]] = {
    TODAY: ("Bad day", "Undo"),
    RELIEF: ("All practices",),
    WEEKS: ("Earlier week", "Later week", "Table", "Save picture"),
    CARE: ("Undo",),
    SETTINGS: ("Undo",),
}


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """All texts of the program, as translators see them."""
    found = ElementTree.parse(paths.resources() / "i18n" / "companion.ts").iter("source")
    return {(text.text or "").rstrip("…") for text in found}


def test_what_stands_in_quotes_is_somewhere_on_a_page(texts: set[str]) -> None:
    named = {name for text in texts for name in QUOTED.findall(text)}
    assert named
    assert named - texts == set()


@pytest.mark.parametrize("place", NAMED_IN_HELP, ids=str)
def test_help_calls_buttons_by_the_words_on_them(texts: set[str], place: Place) -> None:
    for name in NAMED_IN_HELP[place]:
        assert name in str(place.help)
        assert name in texts
