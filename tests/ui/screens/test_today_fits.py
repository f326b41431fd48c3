"""A walk over all pages of Today, with everything answered, at ordinary and at twice the size of text."""

from collections.abc import Iterable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.check_in import Mark
from companion.domain.scales import Measure
from companion.storage.journal import create_journal
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from companion.ui.widgets.number_row import NumberRow
from tests.support import inspection
from tests.support.journals import FakeClock, a_check_in, keep_all
from tests.support.person import Person
from tests.ui.conftest import opened

MONDAY = "Monday 16 November, 9:30"
WALK = (
    "Where it hurts", "left calf, back view", "Buttocks and hips", "Back",
    "How you are", "Back", "Your day", "Back", "Note", "Back",
    "Earlier check-ins", "Note an earlier time", "Last evening", "Use this time", "Back to now", "Earlier check-ins",
    f"Change {MONDAY}", "Change the time", "Back", "Delete", "Close this message", "Bin", f"Put back: {MONDAY}",
    "Back", "Back", "Bad day", "Change this one",
)  # fmt: skip
"""Presses that lead over every page."""


ORDINARY, SMALLEST = (1280, 720), (720, 520)
SIZES = [(*ORDINARY, 100), (*ORDINARY, 200), (*SMALLEST, 150), (*SMALLEST, 200)]
"""Width and height of the window, and the size of text."""


@pytest.fixture(params=SIZES, ids=str)
def window(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot, clock: FakeClock) -> Shell:
    """Yesterday's check-in is offered, all is answered in today's, and there is one from before."""
    marks = tuple(Mark(area=area, strength=6) for area in ("left_buttock", "right_buttock", "left_knee", "left_calf"))
    ratings = dict.fromkeys(Measure, 10)
    journal = create_journal(desk.place.path, clock=clock)
    keep_all(
        journal,
        a_check_in(6, at=datetime(2026, 11, 17, 14, 10), note="sun", finished=False),
        a_check_in(4, at=datetime(2026, 11, 16, 9, 30), note="windy " * 300),
        a_check_in(ratings=ratings, marks=marks, could_do="a walk " * 200, note="sun", finished=False),
    )
    journal.close()
    wide, high, text_size = request.param
    desk.settings.remember(text_size=text_size)
    shell = opened(desk, qtbot)
    shell.resize(wide, high)
    Person(shell, qtbot).waits_until_sees("Yesterday's check-in is unfinished.")
    return shell


def walked(window: Shell, qtbot: QtBot) -> Iterator[str]:
    """The first page, then the one that each press leads to."""
    person = Person(window, qtbot)
    yield "the first page"
    for name in WALK:
        _wait_for(name, person, qtbot)
        person.presses(name)
        yield name


def _wait_for(name: str, person: Person, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: person.can_press(name))


def test_every_page_fits_and_all_on_it_is_named_and_easy_to_hit(window: Shell, desk: Desk, qtbot: QtBot) -> None:
    all_fits(window, walked(window, qtbot), desk, qtbot)


def all_fits(window: Shell, pages: Iterable[str], desk: Desk, qtbot: QtBot, *, patience: int = 10_000) -> None:
    """Look at each page once all that it asked the journal for has come; before, there would be little to see."""
    opened_too = OtherWindows(window)
    for page in pages:
        assert opened_too.seen == [], page
        qtbot.waitUntil(lambda: not (desk.background.is_busy() or desk.background.is_busy(CHARTS)))
        QApplication.processEvents()
        try:
            qtbot.waitUntil(lambda: not wrong(window), timeout=patience)
        except qtbot.TimeoutError as tired:
            raise AssertionError(f"{page}: {wrong(window)}") from tired


class OtherWindows(QObject):
    """Windows that open beside this one, if only for a moment: they would take the keyboard away."""

    def __init__(self, window: Shell) -> None:
        super().__init__(window)
        self.seen: list[str] = []
        app = QApplication.instance()
        assert app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt calls it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(repr(watched))
        return False


def wrong(window: Shell) -> list[str]:
    """What is cut off, too wide, without a name or too small; the areas of the figure have a rule of their own."""
    area = window.current.scroller
    page = area.widget()
    assert page
    room = area.viewport().size()
    too_wide = ["the page is too wide"] if page.width() > room.width() else []
    too_long = (
        ["the page ends with nothing"] if page.height() > max(room.height(), page.heightForWidth(page.width())) else []
    )
    too_small = [found for found in inspection.too_small(window) if not found.startswith("AreaButton")]
    return (
        too_wide
        + too_long
        + too_small
        + inspection.clipped(window)
        + inspection.nameless(window)
        + small_numbers(window)
    )


def small_numbers(window: Shell) -> list[str]:
    """Numbers of less than 56 px."""
    rows = [row for row in window.current.findChildren(NumberRow) if row.isVisible()]
    buttons = [button for row in rows for button in row.buttons]
    return [button.accessibleName() for button in buttons if min(button.width(), button.height()) < 56]


@pytest.mark.parametrize("window", [(*ORDINARY, 100)], indirect=True)
def test_the_first_page_and_how_you_are_stand_whole_at_1280_by_720(window: Shell, qtbot: QtBot) -> None:
    bar = window.current.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    Person(window, qtbot).presses("How you are")
    qtbot.waitUntil(lambda: bar.maximum() == 0)
