"""A walk over all places: what every one of them promises."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from companion import paths
from companion.actions.example import make_example
from companion.ui.desk import Desk
from companion.ui.place import Place
from companion.ui.screen import Screen
from companion.ui.screens import CARE, RELIEF, SCREENS
from companion.ui.shell import Shell
from tests.screenshots import WITH_NOTES
from tests.support import inspection
from tests.support.person import Person
from tests.ui.conftest import opened

PLACES = pytest.mark.parametrize("place", SCREENS, ids=str)


@PLACES
def test_every_place_has_a_title_an_icon_and_a_short_help(place: Place) -> None:
    assert str(place)
    assert (paths.resources() / "icons" / f"{place.icon}.svg").is_file()
    assert 5 <= len(str(place.help).split()) <= 60
    assert all(len(sentence.split()) <= 15 for sentence in str(place.help).split("."))


@pytest.fixture(params=["empty", "full"])
def journal_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


SIZES = [(1280, 720, 100), (1280, 720, 200), (720, 520, 200)]
"""Width and height of the window, and the size of text."""


@pytest.fixture(params=SIZES, ids=str)
def window(request: pytest.FixtureRequest, journal_kind: str, desk: Desk, qtbot: QtBot) -> Shell:
    if journal_kind == "full":
        make_example(desk.place.path, weeks=3, seed=1, clock=desk.clock)
    wide, high, text_size = request.param
    desk.settings.remember(text_size=text_size)
    shell = opened(desk, qtbot)
    shell.resize(wide, high)
    return shell


def walked(window: Shell, desk: Desk, qtbot: QtBot) -> Iterator[str]:
    """Each place in turn, once it shows what is in the journal."""
    for place in SCREENS:
        window.go_to(place)
        qtbot.waitUntil(lambda: not desk.background.is_busy() and not desk.background.is_busy("charts"))
        qtbot.wait(0)
        yield str(place)


def at_last(look: Callable[[Shell], list[str]], window: Shell, qtbot: QtBot) -> list[str]:
    """What is still found once the page has settled."""
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: not look(window), timeout=10_000)
    return look(window)


def test_on_every_place_all_is_named_and_easy_to_hit_and_nothing_is_cut_off(
    window: Shell, desk: Desk, qtbot: QtBot
) -> None:
    for place in walked(window, desk, qtbot):
        assert not inspection.nameless(window), place
        assert not at_last(inspection.too_small, window, qtbot), place
        assert not at_last(inspection.clipped, window, qtbot), place


def test_no_place_takes_the_keyboard_away_from_the_window(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for place in walked(window, desk, qtbot):
        assert window.isActiveWindow(), place
        assert window.focusWidget(), place


@pytest.mark.parametrize("window", [SIZES[-1]], indirect=True)
@pytest.mark.parametrize("journal_kind", ["full"], indirect=True)
def test_every_page_of_which_a_picture_is_taken_fits_the_smallest_window_and_shows_where_the_keyboard_is(
    window: Shell, desk: Desk, qtbot: QtBot
) -> None:
    person = Person(window, qtbot)
    for name, (place, presses) in WITH_NOTES.items():
        window.go_to(place).go_home()
        for press in presses:
            qtbot.waitUntil(partial(person.can_press, press))
            person.presses(press)
        qtbot.waitUntil(lambda: not desk.background.is_busy() and not desk.background.is_busy("charts"))
        assert not at_last(inspection.clipped, window, qtbot), name
        assert not inspection.without_a_line(window), name
        assert not at_last(too_small, window, qtbot), name
        for keys in ([], *[["Shift+Tab"]] * 3, *[["Tab"]] * 6):
            person.keys(*keys)
            assert not at_last(inspection.keyboard_out_of_sight, window, qtbot), f"{name}, {keys}"


@pytest.mark.parametrize("window", [SIZES[-1]], indirect=True)
@pytest.mark.parametrize("journal_kind", ["empty"], indirect=True)
def test_pages_on_which_nothing_is_yet_fit_the_smallest_window(window: Shell, qtbot: QtBot) -> None:
    person = Person(window, qtbot)
    for place, name in ((RELIEF, "What I did"), (RELIEF, "My exercises"), (CARE, "Medicines"), (CARE, "The plan")):
        window.go_to(place).go_home()
        qtbot.waitUntil(partial(person.can_press, name))
        person.presses(name)
        assert not at_last(inspection.clipped, window, qtbot), name


def too_small(window: Shell) -> list[str]:
    """The areas of the figure have a rule of their own."""
    return [found for found in inspection.too_small(window) if not found.startswith("AreaButton")]


@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1920, 720), 100), ((1280, 720), 200)])
def test_all_places_as_wide_as_the_first_begin_at_one_edge_and_scrolling_moves_none(
    desk: Desk, qtbot: QtBot, size: tuple[int, int], text_size: int
) -> None:
    desk.settings.remember(text_size=text_size)
    shell = opened(desk, qtbot)
    shell.resize(*size)
    edges = {}
    for place in SCREENS:
        shell.go_to(place)
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        if shell.current.WIDEST == Screen.WIDEST:
            edges[str(place)] = min(map(left_of_words, shell.current.findChildren(QLabel)))
    assert len(edges) == 6
    assert max(edges.values()) - min(edges.values()) <= 1, edges  # some leave room for rings: it is rounded otherwise


def left_of_words(label: QLabel) -> int:
    """Where the words of a label that is seen begin in the window; of any other, far away."""
    begins = label.mapTo(label.window(), QPoint(label.contentsMargins().left(), 0)).x()
    return begins if label.isVisible() and label.text() else label.window().width()


def test_nothing_moves_unless_asked_for(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    for place in walked(window, desk, qtbot):
        assert not inspection.moving(window), place


def test_pages_fade_in_for_those_who_asked_for_a_little_motion(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.remember(motion=True)
    window = opened(desk, qtbot)
    window.go_to(SCREENS[-1])
    assert inspection.moving(window)
    qtbot.waitUntil(lambda: not inspection.moving(window))
