from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.settings import Settings
from companion.paths import resources
from companion.ui.desk import Desk
from companion.ui.look import Look
from companion.ui.notices import REFUSED, STAYS_MS, TROUBLE, Notices
from companion.ui.screen import Screen
from companion.ui.shell import Shell
from tests.support.person import Person


@pytest.fixture
def notices(qtbot: QtBot) -> Iterator[Notices]:
    notices = Notices(Look(resources(), Settings()))
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(notices.place)
    window.resize(900, 700)
    window.show()
    yield notices
    window.hide()


@pytest.fixture
def person(notices: Notices, qtbot: QtBot) -> Person:
    return Person(notices.place, qtbot)


def test_a_notice_leaves_time_to_read_it() -> None:
    assert STAYS_MS >= 20_000


def test_one_thing_can_be_done_about_a_notice_which_then_goes(notices: Notices, person: Person) -> None:
    done: list[str] = []
    notices.show("Kept.", action_text="Undo", action=lambda: done.append("undo"))
    assert person.sees("Kept.")
    person.presses("Undo")
    assert done == ["undo"]
    assert not notices.place.isVisible()


def test_an_ordinary_notice_takes_the_place_of_the_one_before(notices: Notices, person: Person) -> None:
    notices.show("Kept.")
    notices.show("Taken back.")
    assert person.sees("Taken back.")
    assert not person.sees("Kept.")


def test_trouble_stays_beside_whatever_comes_until_it_is_closed(notices: Notices, person: Person) -> None:
    notices.show("The disk is full.", kind=TROUBLE)
    notices.show("Kept.")
    person.waits_until_sees("Kept.")
    assert person.sees("The disk is full.")
    person.presses("Close this message")
    assert not person.sees("The disk is full.")


def test_the_same_trouble_is_told_once(notices: Notices, person: Person) -> None:
    notices.show("The disk is full.", kind=TROUBLE)
    notices.show("The disk is full.", kind=TROUBLE)
    assert person.reads().count("The disk is full.") == 1


def test_trouble_that_is_over_is_taken_back(notices: Notices, person: Person) -> None:
    notices.show("The disk is full.", kind=TROUBLE, about="journal")
    notices.clear("journal")
    assert not person.sees("The disk is full.")
    assert not notices.place.isVisible()


def test_trouble_about_something_else_stays_when_one_is_over(notices: Notices, person: Person) -> None:
    notices.show("The disk is full.", kind=TROUBLE, about="journal")
    notices.show("The picture was not saved.", kind=TROUBLE, about="picture")
    notices.clear("journal")
    assert person.sees("The picture was not saved.")


def test_what_is_new_about_one_thing_takes_the_place_of_what_was_said_before(notices: Notices, person: Person) -> None:
    notices.show("The picture was not saved.", kind=TROUBLE, about="picture")
    notices.show("Choose another name.", kind=TROUBLE, about="picture")
    assert not person.sees("The picture was not saved.")
    notices.show("The picture was saved.", about="picture")
    assert not person.sees("Choose another name.")


def test_a_notice_is_seen_on_its_own_page_only_and_trouble_on_every_page(notices: Notices, person: Person) -> None:
    notices.turn_to("weeks")
    notices.show("The picture was saved.")
    notices.turn_to("help")
    assert not person.sees("The picture was saved.")
    assert not notices.place.isVisible()
    notices.show("The disk is full.", kind=TROUBLE)
    notices.turn_to("weeks")
    assert person.sees("The picture was saved.")
    assert person.sees("The disk is full.")


def test_what_was_refused_stays_on_its_own_page_until_it_is_closed(notices: Notices, person: Person) -> None:
    notices.turn_to("settings")
    notices.show("There is a file of that name.", kind=REFUSED)
    notices.show("Kept.")
    notices.turn_to("signs")
    assert not person.sees("There is a file of that name."), "nothing lies over the numbers to call"
    notices.turn_to("settings")
    assert person.sees("There is a file of that name.")
    person.presses("Close this message")
    person.presses("Close this message")
    assert not person.sees("There is a file of that name.")


def test_a_notice_on_another_page_does_not_come_back_after_a_newer_one(notices: Notices, person: Person) -> None:
    notices.turn_to("today")
    notices.show("Deleted.")
    notices.turn_to("weeks")
    notices.show("The picture was saved.")
    notices.turn_to("today")
    assert not person.sees("Deleted.")


@pytest.mark.parametrize("pressed", ["Try again", "Close this message"])
def test_the_keyboard_goes_back_to_where_it_was_when_a_notice_is_closed(
    desk: Desk, shell: Shell, qtbot: QtBot, pressed: str
) -> None:
    person = Person(shell, qtbot)
    person.presses("Care")
    next(one for one in shell.current.findChildren(QPushButton) if one.isVisible()).setFocus()
    before = QApplication.focusWidget()
    assert before
    desk.notices.show("It was not kept.", action_text="Try again", action=lambda: None, kind=TROUBLE)
    buttons = shell.findChildren(QPushButton)
    button = next(one for one in buttons if pressed in (one.text(), one.accessibleName()))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    person.keys("Space")
    qtbot.waitUntil(before.hasFocus)


def test_in_a_very_wide_window_a_notice_is_no_wider_than_the_pages_above_it(notices: Notices) -> None:
    notices.place.window().resize(2_400, 700)
    notices.show("Kept.", action_text="Undo", action=lambda: None)
    QApplication.processEvents()
    (notice,) = (frame for frame in notices.place.findChildren(QFrame) if frame.property("role") == "notice")
    assert notice.width() == Screen.WIDEST
    place = QRect(notice.mapTo(notices.place, QPoint()), notice.size())
    assert abs(place.center().x() - notices.place.rect().center().x()) <= 1, "it stands in the middle, as they do"
