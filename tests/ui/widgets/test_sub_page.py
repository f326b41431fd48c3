import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.sub_page import SubPage


def with_a_button(look: Look, qtbot: QtBot, title: str, wide: int) -> tuple[SubPage, QPushButton]:
    """A page of this width that is ended by a button."""
    page, button = SubPage(look, title), QPushButton("Flare plan")
    page.head.addWidget(button)
    qtbot.addWidget(page)
    page.resize(wide, 300)
    page.show()
    return page, button


@pytest.mark.parametrize("wide", range(200, 800, 40))
def test_a_title_is_not_broken_to_have_a_button_beside_it(look: Look, qtbot: QtBot, wide: int) -> None:
    page, button = with_a_button(look, qtbot, "The plan", wide)
    line = page.title.fontMetrics().height()
    is_below = button.mapTo(page, QPoint()).y() >= page.title.mapTo(page, QPoint()).y() + line
    assert page.title.heightForWidth(page.title.width()) < 2 * line
    assert is_below or page.title.width() >= page.title.fontMetrics().horizontalAdvance("The plan")


@pytest.mark.parametrize("wide", [320, 360, 520, 900])
def test_what_ends_a_page_stands_at_the_end_of_its_line_also_below_the_title(
    look: Look, qtbot: QtBot, wide: int
) -> None:
    page, button = with_a_button(look, qtbot, "A title of some words", wide)
    assert button.mapTo(page, button.rect().topRight()).x() == pytest.approx(wide - 1 - ROOM, abs=1)


@pytest.mark.parametrize("high", [20, 44, 90])
def test_the_title_stands_in_line_with_the_way_back_however_high_what_ends_the_page_is(
    look: Look, qtbot: QtBot, high: int
) -> None:
    page, button = with_a_button(look, qtbot, "The plan", 900)
    button.setMinimumHeight(high)
    QApplication.processEvents()
    back = next(one for one in page.findChildren(QPushButton) if one is not button)
    middles = [one.mapTo(page, one.rect().center()).y() for one in (page.title, back)]
    assert abs(middles[0] - middles[1]) <= 1
