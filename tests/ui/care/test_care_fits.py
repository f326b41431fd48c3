"""A walk over all pages of Care, with an example and with nothing, at ordinary and at twice the size of text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.actions.example import make_example
from companion.ui.care.medicine_forms import MedicineForm
from companion.ui.desk import Desk
from companion.ui.screens import CARE
from companion.ui.shell import Shell
from companion.ui.widgets.card import Card
from companion.ui.window import SMALLEST
from tests.support import inspection
from tests.support.person import Person
from tests.ui.conftest import AT_1280, opened
from tests.ui.screens.test_today_fits import all_fits

EVERYWHERE = (
    "Medicines", "Add a medicine", "Change: First day", "Back", "Back",
    "Therapies and visits", "Plan a visit", "Back", "Note a past visit", "Physical therapy", "Back", "Back",
    "The plan", "Change with whom it was agreed, and when it is looked at again",
    "Change: When is it looked at again?", "Back", "Flare plan", "Back", "Back",
    "Questions for my provider", "Back",
    "For my provider", "Larger", "Back",
    "Checks", "Answer the questions", "Next questions", "Next questions", "Questions before", "Back",
    "Answer the four questions", "Back", "Back", "Bin", "Back",
)  # fmt: skip
WITH_AN_EXAMPLE = (
    "Medicines", "No longer taken: 1", "Open Amitriptyline", "Change", "Back", "Earlier, or not taken", "Not taken",
    "Back", "The dose was changed", "Back", "I noticed something", "Back", "Taken now", "Close this message", "Back",
    "List for the pharmacist", "Back", "Back",
    "The plan", "Flare plan", "Change", "Back", "Back", "Back",
    "Questions for my provider", "Back",
)  # fmt: skip
"""Presses that lead over every page."""


@pytest.fixture(params=[(100, AT_1280), (200, SMALLEST)], ids=["100 %", "200 % in the smallest window"])
def window(request: pytest.FixtureRequest, desk: Desk) -> Callable[[QtBot], Shell]:
    """Opens it with this size of text."""
    size, wide = request.param
    desk.settings.remember(text_size=size)

    def open_it(qtbot: QtBot) -> Shell:
        shell = opened(desk, qtbot)
        shell.resize(*wide)
        return shell

    return open_it


def walked(window: Shell, walk: tuple[str, ...], qtbot: QtBot) -> Iterator[str]:
    """The first page, then the one that each press leads to."""
    window.go_to(CARE)
    person = Person(window, qtbot)
    yield "the first page"
    for name in walk:
        _presses(person, name, qtbot)
        yield name


def _presses(person: Person, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: person.can_press(name))
    person.presses(name)


class Modest(QPushButton):
    """Says that it needs hardly anything."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802  Qt calls it
        return QSize(10, 10)


@pytest.mark.parametrize("kind", [QPushButton, Modest])
def test_a_button_a_little_too_narrow_for_its_words_is_noticed(
    desk: Desk, qtbot: QtBot, kind: type[QPushButton]
) -> None:
    assert desk.look
    window = QWidget()
    qtbot.addWidget(window)
    button = kind("Reached")
    button.setParent(window)
    window.resize(400, 200)
    window.show()
    button.resize(button.sizeHint())
    assert not inspection.clipped(window)
    button.resize(button.width() - 8, button.height())
    assert inspection.clipped(window)


def test_what_comes_only_after_its_page_is_noticed_too(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    def too_narrow() -> None:
        button = QPushButton("Comes late", shell)
        button.setAccessibleName("Comes late")
        button.show()
        button.setFixedSize(button.sizeHint() - QSize(8, 0))

    def pages() -> Iterator[str]:
        desk.background.run(lambda: None, lambda _: too_narrow())
        yield "a page"

    with pytest.raises(AssertionError, match="Comes late"):
        all_fits(shell, pages(), desk, qtbot, patience=50)


@pytest.mark.parametrize("window", [(200, SMALLEST)], ids=["200 %"], indirect=True)
def test_every_page_fits_where_nothing_is_kept_yet(desk: Desk, window: Callable[[QtBot], Shell], qtbot: QtBot) -> None:
    shell = window(qtbot)
    all_fits(shell, walked(shell, EVERYWHERE, qtbot), desk, qtbot)


def test_every_page_fits_with_an_example(desk: Desk, window: Callable[[QtBot], Shell], qtbot: QtBot) -> None:
    make_example(desk.place.path, weeks=2, seed=1, clock=desk.clock)
    shell = window(qtbot)
    all_fits(shell, walked(shell, WITH_AN_EXAMPLE, qtbot), desk, qtbot)


def test_the_first_page_stands_whole_at_1280_by_720(desk: Desk, qtbot: QtBot) -> None:
    make_example(desk.place.path, weeks=2, seed=1, clock=desk.clock)
    window = opened(desk, qtbot)
    window.go_to(CARE)
    bar = window.current.scroller.verticalScrollBar()
    Person(window, qtbot).waits_until_sees("taken regularly")
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not inspection.moving(window)


def _place(window: QWidget, name: str) -> QRect:
    """Where the control of this name stands in the window, or else the words."""
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    words = [one for one in seen if isinstance(one, QLabel) and one.text() == name]
    found = next(iter([one for one in seen if one.accessibleName() == name] or words))
    return QRect(found.mapTo(window, QPoint()), found.size())


def test_what_belongs_together_stands_in_line(shell: Shell, person: Person, qtbot: QtBot) -> None:
    def is_below_its_words() -> bool:
        return _place(shell, "Answer the four questions").left() == _place(shell, "Mood check").left()

    def is_as_wide() -> bool:
        return _place(shell, "Note").width() == _place(shell, "Name of the medicine").width()

    def is_beside_the_middle() -> bool:
        card, now = _place(shell, "Open Ibuprofen"), _place(shell, "Ibuprofen taken now")
        return card.height() > now.height() + 16 and abs(card.center().y() - now.center().y()) <= 1

    _presses(person, "Checks", qtbot)
    person.waits_until_can_press("Answer the four questions")
    qtbot.waitUntil(is_below_its_words)
    for name in ("Back", "Medicines", "Add a medicine"):
        _presses(person, name, qtbot)
    qtbot.waitUntil(is_as_wide)
    person.types("Name of the medicine", "Ibuprofen")
    person.types("What it is for", "the back")
    _presses(person, "Keep", qtbot)
    _presses(person, "Ibuprofen taken now", qtbot)
    person.waits_until_sees("Today: 8:30 taken")
    qtbot.waitUntil(is_beside_the_middle)


@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1920, 1080), 100), ((1280, 720), 200)])
def test_what_keeps_a_form_stands_at_its_right_edge(
    shell: Shell, person: Person, desk: Desk, size: tuple[int, int], text_size: int
) -> None:
    desk.settings.remember(text_size=text_size)
    shell.resize(*size)
    person.presses("Medicines")
    person.presses("Add a medicine")
    QApplication.processEvents()
    form = shell.findChild(MedicineForm)
    assert isinstance(form, MedicineForm)
    keep = next(one for one in form.findChildren(QPushButton) if one.text() == "Keep")
    card = form.findChild(Card)
    assert isinstance(card, Card)
    assert right_of(keep) == pytest.approx(right_of(card), abs=1)


def right_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topRight()).x()
