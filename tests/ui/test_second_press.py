"""Hands that press twice where once was meant, as the system tells the window of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure
from companion.ui.body.body_areas import AreaButton
from companion.ui.desk import Desk
from companion.ui.shell import Shell
from companion.ui.widgets.press_card import PressCard
from tests.support.journals import kept_in
from tests.support.person import Person

LEFT, NO_BUTTON, NO_KEYS = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
FIRST, AT_ONCE, LATER = 10_000, 10_200, 10_900
"""Times in ms."""


def press_twice(window: QWidget, spot: QPoint) -> None:
    """Press with the mouse twice at once."""
    QApplication.processEvents()
    QTest.mouseDClick(handle_of(window), LEFT, pos=spot)
    QApplication.processEvents()


def press(window: QWidget, spot: QPoint, *times: int) -> None:
    """Press with the mouse at these times."""
    handle = handle_of(window)
    for when in times:
        for kind, buttons in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NO_BUTTON)):
            event = QMouseEvent(kind, spot, handle.mapToGlobal(spot), LEFT, buttons, NO_KEYS)
            event.setTimestamp(when)
            QApplication.sendEvent(handle, event)


def enter(window: QWidget, *times: int) -> None:
    """Press Enter at these times."""
    for when in times:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Return, NO_KEYS)
            event.setTimestamp(when)
            QApplication.sendEvent(handle_of(window), event)


def handle_of(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None
    return handle


def places(window: QWidget, name: str) -> list[QRect]:
    """Where in the window there are controls with names that begin so."""
    found = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.accessibleName().startswith(name) and not widget.visibleRegion().isEmpty()
    ]
    return [QRect(widget.mapTo(window, QPoint()), widget.size()) for widget in found]


def spot_in_both(one: list[QRect], other: list[QRect]) -> QPoint:
    """A spot that is in one of each."""
    common = (a & b for a in one for b in other)
    return next(both for both in common if both.width() > 8 and both.height() > 8).center()


@pytest.fixture
def double_press_ms() -> int:
    """As for hands."""
    return 400


@pytest.fixture
def kept(desk: Desk, qtbot: QtBot) -> Callable[[], list[CheckIn]]:
    """What is in the journal's file once all is kept."""

    def read() -> list[CheckIn]:
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        return kept_in(desk.place.path)

    return read


@pytest.fixture
def today(shell: Shell, qtbot: QtBot) -> Shell:
    shell.activateWindow()
    with qtbot.waitActive(shell):
        shell.show()
    return shell


def test_a_double_press_on_a_card_of_today_answers_nothing_on_its_page(
    today: Shell, person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    card = places(today, "How you are")
    person.presses("How you are")
    spot = spot_in_both(card, places(today, "Low mood "))
    person.keys("Escape")
    press_twice(today, spot)
    assert places(today, "Low mood ")
    assert kept() == []


def test_a_double_press_anywhere_on_the_card_of_the_body_marks_no_place(
    today: Shell, person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    [card] = places(today, "Where it hurts")
    for x in range(card.left() + 12, card.right() - 12, 30):
        press_twice(today, QPoint(x, card.center().y()))
        assert person.sees("Press where it hurts")
        person.keys("Escape")
    assert kept() == []


def test_what_a_press_on_the_body_scrolls_under_the_hand_is_not_marked_by_another_one_soon_after(
    today: Shell, person: Person, kept: Callable[[], list[CheckIn]], qtbot: QtBot
) -> None:
    today.resize(900, 600)
    person.presses("Where it hurts")
    bar = today.current.scroller.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QApplication.processEvents()
    bar.setValue(200)
    [place] = (one for one in today.findChildren(AreaButton) if one.accessibleName() == "left buttock, back view")
    before, spot = bar.value(), place.mapTo(today, place.rect().center())
    press(today, spot, FIRST)
    qtbot.waitUntil(lambda: bar.value() != before)
    press(today, spot, LATER)
    assert [len(check_in.marks) for check_in in kept()] == [1]


def test_a_bad_day_pressed_twice_has_no_number(today: Shell, person: Person, kept: Callable[[], list[CheckIn]]) -> None:
    button = places(today, "Bad day")
    person.presses("Bad day")
    person.waits_until_sees("A bad day, kept.")
    spot = spot_in_both(button, places(today, "Pain 10"))
    person.keys("Ctrl+Z")
    press_twice(today, spot)
    person.waits_until_sees("A bad day, kept.")
    assert [(check_in.bad_day, dict(check_in.ratings)) for check_in in kept()] == [(True, {})]


def test_a_number_may_be_pressed_twice(today: Shell, kept: Callable[[], list[CheckIn]]) -> None:
    [eight] = places(today, "Pain 8")
    press_twice(today, eight.center())
    assert [dict(check_in.ratings) for check_in in kept()] == [{Measure.PAIN: 8}]


def test_enter_twice_on_a_card_answers_nothing_on_its_page(
    today: Shell, person: Person, kept: Callable[[], list[CheckIn]]
) -> None:
    person.comes_by_tab_to("How you are")
    enter(today, FIRST, AT_ONCE)
    assert person.focus_is("Tiredness 0, not tired")
    assert not person.is_checked("Tiredness 0, not tired")
    assert kept() == []


class Pages(QWidget):
    """A card that another comes in place of when it is pressed; what was pressed is noted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.noted: list[str] = []
        column = QVBoxLayout(self)
        self.cards = {name: PressCard(desk.look) for name in ("first", "second")}
        for name, card in self.cards.items():
            card.clicked.connect(lambda _=False, name=name: self._press(name))
            column.addWidget(card)
        self.cards["second"].hide()

    def _press(self, name: str) -> None:
        self.noted.append(name)
        self.cards["first"].hide()
        self.cards["second"].show()
        QApplication.processEvents()


@pytest.fixture
def pages(shell: Shell, desk: Desk, qtbot: QtBot) -> Pages:
    pages = Pages(desk)
    shell.setCentralWidget(pages)
    with qtbot.waitExposed(shell):
        shell.show()
    QApplication.processEvents()
    return pages


def test_what_comes_in_place_of_what_was_pressed_is_pressed_by_a_press_of_its_own(pages: Pages, shell: Shell) -> None:
    spot = pages.cards["first"].mapTo(shell, pages.cards["first"].rect().center())
    press(shell, spot, FIRST, LATER)
    assert pages.noted == ["first", "second"], "not at once, but later"


def test_a_third_press_at_once_is_none_either(pages: Pages, shell: Shell) -> None:
    spot = pages.cards["first"].mapTo(shell, pages.cards["first"].rect().center())
    press(shell, spot, FIRST, AT_ONCE, AT_ONCE + 200)
    assert pages.noted == ["first"]
