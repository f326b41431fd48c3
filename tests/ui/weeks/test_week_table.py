"""The same numbers as in the charts, cell by cell."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.scales import Measure
from companion.domain.settings import Settings
from companion.paths import resources
from companion.ui.look import Look
from companion.ui.weeks.week_table import AreasTable, DaysTable
from tests.support.bodies import the_body
from tests.support.weeks import MONDAY, full, noted, sparse, week_of, with_gaps


@pytest.fixture
def days(look: Look, qtbot: QtBot) -> DaysTable:
    made = DaysTable(look)
    qtbot.addWidget(made)
    made.show_week(week_of(with_gaps()))
    made.resize(900, made.height())
    made.show()
    return made


def text(item: QTableWidgetItem | None) -> str:
    assert item is not None
    return item.text()


def names(table: QTableWidget) -> list[str]:
    return [text(table.verticalHeaderItem(n)) for n in range(table.rowCount())]


def row(table: QTableWidget, name: str) -> list[str]:
    return [text(table.item(names(table).index(name), column)) for column in range(7)]


def heard(shown: QTableWidget) -> set[str]:
    """What a screen reader says of each cell."""
    table = QAccessible.queryAccessibleInterface(shown)
    assert table is not None
    return {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}


def test_each_answer_has_a_row_and_each_day_a_column(days: DaysTable) -> None:
    assert row(days, "Pain") == ["5", "4", "–", "7", "–", "4.5", "3"]
    assert row(days, "Pain range") == ["4–6", "3–5", "–", "6–8", "–", "4–5", "2–4"]
    assert row(days, "Check-ins") == ["3", "2", "–", "3", "–", "2", "3"]
    assert [text(days.horizontalHeaderItem(n)) for n in (0, 6)] == ["Mon\n9", "Sun\n15"]


def test_only_answers_that_were_given_have_a_row(days: DaysTable) -> None:
    days.show_week(week_of([noted(MONDAY, 5, others={Measure.SLEEP: 2})]))
    assert names(days) == ["Pain", "Pain range", "Poor sleep", "Check-ins"]
    assert row(days, "Pain range")[0] == "5"


def test_a_bad_day_has_a_row_where_there_was_one(days: DaysTable) -> None:
    days.show_week(week_of(sparse()))
    assert row(days, "Bad day") == ["no", "yes", "–", "–", "no", "–", "–"]


def test_a_bad_day_without_a_number_says_so_where_the_number_would_stand(days: DaysTable) -> None:
    days.show_week(week_of([*sparse(), noted(MONDAY + timedelta(days=5), others={Measure.SLEEP: 2})]))
    assert row(days, "Pain") == ["4", "bad day", "–", "–", "6", "–", "–"]
    assert {"Tuesday 10, Pain: bad day, no number", "Saturday 14, Pain: no number"} <= heard(days)
    assert "Wednesday 11, Pain: nothing noted" in heard(days)


def test_a_screen_reader_hears_day_and_answer_with_each_number(days: DaysTable) -> None:
    said = {"Monday 9, Pain: 5", "Wednesday 11, Pain: nothing noted", "Sunday 15, Pain range: 2–4"}
    assert said <= heard(days)


@pytest.mark.parametrize("width", [1000, 520])
def test_in_large_letters_no_day_and_no_cell_is_cut_off(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    large = Look(resources(), Settings(text_size=200))
    large.apply(qapp)
    table = DaysTable(large)
    qtbot.addWidget(table)
    table.show_week(week_of(sparse()))
    table.resize(width, 400)
    table.show()
    letters = table.horizontalHeader().fontMetrics()
    for column in range(7):
        assert table.columnWidth(column) >= letters.horizontalAdvance("Wed")
    assert table.rowHeight(0) >= 2 * table.fontMetrics().height(), "bad day, on two lines"
    assert table.verticalScrollBar().maximum() == 0
    assert (table.horizontalScrollBar().maximum() > 0) is (width == 520)


def test_in_a_narrow_window_long_names_of_areas_wrap_and_are_whole(
    look: Look, qtbot: QtBot, qapp: QApplication
) -> None:
    look.apply(qapp)
    table = AreasTable(look, the_body())
    qtbot.addWidget(table)
    long = max(the_body(), key=lambda area: len(area.label))
    table.show_week(week_of([noted(MONDAY, 5, marks={long.id: 5})]))
    table.resize(300, 400)
    table.show()

    def is_whole() -> bool:
        lines = table.fontMetrics().horizontalAdvance(long.label) / (table.columnWidth(0) - 30)
        return lines > 1 and table.rowHeight(0) > lines * table.fontMetrics().height()

    qtbot.waitUntil(is_whole)
    assert table.verticalScrollBar().maximum() == 0
    assert table.horizontalScrollBar().maximum() == 0


def test_it_never_scrolls_by_itself(days: DaysTable) -> None:
    assert days.verticalScrollBar().maximum() == 0
    assert days.horizontalScrollBar().maximum() == 0


def test_a_ring_is_where_the_keyboard_is_arrows_walk_in_the_table_and_tab_leaves_it(look: Look, qtbot: QtBot) -> None:
    page, table, field = QWidget(), DaysTable(look), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(field)
    qtbot.addWidget(page)
    table.show_week(week_of(full()))
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert not _shows_ring(table, look)
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert _shows_ring(table, look)
    assert (table.currentRow(), table.currentColumn()) == (0, 0)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentRow(), table.currentColumn()) == (0, 1)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    qtbot.waitUntil(field.hasFocus)
    assert not _shows_ring(table, look)


def _shows_ring(table: DaysTable, look: Look) -> bool:
    """Whether a line of the colour that says where the keyboard is can be seen in it."""
    picture = table.grab().toImage()
    seen = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 5))
    return sum(colour == look.colour("focus") for colour in seen) > 20


def test_areas_stand_in_the_order_of_how_often_they_were_marked(look: Look, qtbot: QtBot) -> None:
    table = AreasTable(look, the_body())
    qtbot.addWidget(table)
    table.show_week(week_of(with_gaps()))
    cells = [(text(table.item(n, 0)), text(table.item(n, 1))) for n in range(table.rowCount())]
    assert cells[:2] == [("left buttock, with its parts", "5 of 5"), ("left outer hip", "5 of 5")]
    assert ("left lower buttock", "3 of 5") in cells
    assert len(cells) == 10
