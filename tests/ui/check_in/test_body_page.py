"""Where it hurts, as a page of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.check_in import Mark
from companion.storage.journal import create_journal
from companion.ui.body.body_map import FIGURE, BodyMap
from companion.ui.body.mark_panel import MarkPanel
from companion.ui.check_in.kept_line import KeptLine
from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.shell import Shell
from tests.support.journals import FakeClock, a_check_in, keep_all
from tests.support.person import Person
from tests.ui.conftest import opened

Window = Callable[..., Shell]


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, clock: FakeClock) -> Window:
    """A window of a size, with letters of a size, perhaps on an example; the body is open in it."""

    def make(size: tuple[int, int], text_size: int, *, example: bool) -> Shell:
        create_journal(desk.place.path, clock=clock, example=example).close()
        desk.settings.remember(text_size=text_size)
        shell = opened(desk, qtbot)
        shell.resize(*size)
        Person(shell, qtbot).presses("Where it hurts")
        QApplication.processEvents()
        return shell

    return make


def seen(kind: type[QWidget], shell: Shell) -> QWidget:
    return next(found for found in shell.findChildren(kind) if found.isVisible())


def in_sight(widget: QWidget, screen: Screen) -> bool:
    viewport = screen.scroller.viewport()
    place = widget.rect().translated(widget.mapTo(viewport, QPoint()))
    return viewport.rect().contains(place)


def presses_where_it_is(shell: Shell, area: str) -> None:
    """As a hand does, without scrolling to it first."""
    body_map = seen(BodyMap, shell)
    assert isinstance(body_map, BodyMap)
    next(button for button in body_map.buttons() if button.area.id == area).click()


def test_the_whole_figure_is_seen_in_an_ordinary_window_without_scrolling(person: Person, shell: Shell) -> None:
    person.presses("Where it hurts")
    QApplication.processEvents()
    assert shell.current.scroller.verticalScrollBar().maximum() == 0
    assert seen(BodyMap, shell).height() >= FIGURE.height()


LARGE = pytest.mark.parametrize("size", [(1920, 1080), (2560, 1440), (3840, 2160)], ids=lambda size: str(size[0]))


@LARGE
def test_in_a_large_window_the_body_is_as_large_as_the_height_allows(window: Window, size: tuple[int, int]) -> None:
    shell = window(size, 100, example=False)
    body_map = seen(BodyMap, shell)
    assert isinstance(body_map, BodyMap)
    for area in ("forehead", "left_buttock"):
        view = body_map.view_of(area)
        assert view
        assert view.frame.height() > 0.95 * body_map.height() - 30
    assert body_map.height() > size[1] - 150


@LARGE
def test_in_a_large_window_the_head_stands_where_it_does_on_the_other_pages(
    window: Window, size: tuple[int, int]
) -> None:
    shell = window(size, 100, example=False)
    assert (here := head_of(shell))
    for press in ("Back", "How you are"):
        Person(shell).presses(press)
    QApplication.processEvents()
    assert head_of(shell) == here


def head_of(shell: Shell) -> list[QPoint]:
    """Where the way back begins, and where the end of the check-in does."""
    buttons = [button for button in shell.findChildren(QPushButton) if button.isVisible()]
    ends = [button for button in buttons if button.text() in ("Back", "Finish check-in")]
    return [button.mapTo(shell, QPoint()) for button in ends]


@LARGE
def test_in_a_large_window_what_is_said_of_a_mark_stays_beside_the_body(window: Window, size: tuple[int, int]) -> None:
    shell = window(size, 100, example=False)
    body_map, panel = seen(BodyMap, shell), seen(MarkPanel, shell)
    assert isinstance(body_map, BodyMap)
    view = body_map.view_of("left_buttock")
    assert view
    ends = body_map.mapTo(shell, view.frame.topRight().toPoint()).x()
    begins = panel.mapTo(shell, QPoint()).x()
    assert ends < begins < ends + 120
    Person(shell).presses("Feet")
    QApplication.processEvents()
    assert panel.mapTo(shell, QPoint()).x() == begins


SIZES = pytest.mark.parametrize(
    ("size", "text_size", "example"),
    [
        ((1280, 720), 100, False),
        ((1280, 720), 100, True),
        ((1024, 700), 100, False),
        ((1024, 600), 100, False),
        ((1280, 720), 200, False),
        ((720, 520), 100, False),
    ],
    ids=["1280", "1280 with the example's line", "1024", "1024 and low", "200 %", "smallest"],
)


@SIZES
def test_after_a_press_the_numbers_are_in_sight(
    window: Window, qtbot: QtBot, size: tuple[int, int], text_size: int, example: bool
) -> None:
    shell = window(size, text_size, example=example)
    presses_where_it_is(shell, "left_buttock")
    panel = seen(MarkPanel, shell)
    qtbot.waitUntil(lambda: Person(shell).sees("Left buttock"))
    numbers = [button for button in panel.findChildren(QWidget) if button.accessibleName().startswith("Strength ")]
    assert len(numbers) == 11
    qtbot.waitUntil(lambda: all(in_sight(number, shell.current) for number in numbers))


@SIZES
def test_page_and_column_never_scroll_both_and_a_figure_beside_a_column_is_whole(
    window: Window, qtbot: QtBot, size: tuple[int, int], text_size: int, example: bool
) -> None:
    shell = window(size, text_size, example=example)
    presses_where_it_is(shell, "left_buttock")
    page = shell.current.scroller

    def scrolling() -> list[QScrollArea]:
        inner = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
        return [area for area in (page, *inner) if area.verticalScrollBar().maximum() > 0]

    qtbot.waitUntil(lambda: Person(shell).sees("Left buttock"))
    QApplication.processEvents()
    assert len(scrolling()) <= 1
    assert page not in scrolling() or text_size == 200 or size == (720, 520)


def test_the_list_is_as_high_as_the_figure_and_scrolls_alone(window: Window, qtbot: QtBot) -> None:
    shell = window((1280, 720), 100, example=True)
    Person(shell).presses("List")
    qtbot.waitUntil(lambda: shell.current.scroller.verticalScrollBar().maximum() == 0)


def test_opened_by_keyboard_the_figure_has_the_keyboard(person: Person) -> None:
    person.keys("5", *["Tab"] * 5, "Return")
    assert person.focus_is("forehead, front view")
    person.keys("Esc")
    assert person.focus_is("Where it hurts")


def test_a_pain_that_is_taken_back_is_no_longer_the_strength_to_begin_with(person: Person, shell: Shell) -> None:
    person.presses("Pain 9, almost unbearable")
    person.presses("Where it hurts")
    person.keys("Ctrl+Z")
    presses_where_it_is(shell, "left_buttock")
    assert person.sees("left buttock 5")
    assert not person.sees("left buttock 9")


def test_marks_of_later_are_not_offered_as_those_of_last_time(desk: Desk, qtbot: QtBot, clock: FakeClock) -> None:
    journal = create_journal(desk.place.path, clock=clock)
    keep_all(journal, a_check_in(5, marks=(Mark(area="left_calf", strength=6),)))
    journal.close()
    clock.passes(hours=3)
    person = Person(opened(desk, qtbot), qtbot)
    person.presses("Where it hurts")
    person.waits_until_sees("Last time you marked")
    for press in ("Back", "Earlier check-ins", "Note an earlier time", "Yesterday morning", "Use this time"):
        person.presses(press)
    person.presses("Where it hurts")
    assert not person.sees("Last time you marked")


def test_other_words_begin_at_their_top_also_for_someone_who_had_scrolled_down(window: Window) -> None:
    shell = window((1280, 560), 100, example=False)
    presses_where_it_is(shell, "left_buttock")
    QApplication.processEvents()
    column = next(area for area in shell.current.scroller.findChildren(QScrollArea) if area.isVisible())
    person, bar = Person(shell), column.verticalScrollBar()
    for press in ("It travels …", "More words …"):
        bar.setValue(bar.maximum())
        assert bar.value() > 0
        person.presses(press)
        QApplication.processEvents()
        assert bar.value() == 0, press
        person.presses("Back to the mark")
        QApplication.processEvents()
        assert person.focus_is(press)
        focus = QApplication.focusWidget()
        assert focus
        assert in_sight(focus, shell.current)


def test_the_head_of_the_page_gets_lower_when_letters_that_were_large_are_ordinary(window: Window) -> None:
    shell = window((1280, 720), 200, example=False)
    person = Person(shell)
    person.presses("left buttock, back view")
    person.keys("Ctrl+0")
    QApplication.processEvents()
    visible = [one for one in shell.findChildren(QWidget) if one.isVisible()]
    buttons = {one.text(): one for one in visible if isinstance(one, QPushButton)}
    back, finish = buttons["Back"], buttons["Finish check-in"]
    title = next(one for one in visible if isinstance(one, QLabel) and one.text() == "Where it hurts")
    middles = [one.mapTo(shell, one.rect().center()).y() for one in (back, title)]
    assert abs(middles[0] - middles[1]) <= 2
    assert finish.x() - seen(KeptLine, shell).geometry().right() <= 24
