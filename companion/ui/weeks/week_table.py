"""The numbers of a week in two tables: what was rated on each day, and on how many days each area was marked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from companion.domain.body import Body
from companion.domain.dates import WEEKDAYS, WEEKDAYS_SHORT
from companion.insights.week import Day, Week
from companion.insights.week_table import BAD_DAY, NOTHING, Cell, area_rows, day_rows
from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.whole_table import WholeTable
from companion.ui.words import said

_NARROWEST = 3.0
"""Width of a column, in em."""


class _Table(WholeTable):
    """Columns share the width."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """No day is so narrow that its name is cut off."""
        self.horizontalHeader().setMinimumSectionSize(round(_NARROWEST * self._look.em))
        super().fit()

    def _put(self, row: int, column: int, text: str, spoken: str, *, centred: bool) -> None:
        """A cell, and all that a screen reader says of it."""
        item = QTableWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)


class DaysTable(_Table):
    """A row for each answer, a column for each day. The same numbers as in the charts."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("The week in numbers"))

    def show_week(self, week: Week) -> None:
        """Show another week."""
        rows = list(day_rows(week))
        self.setRowCount(len(rows))
        self.setColumnCount(len(week.days))
        self.setHorizontalHeaderLabels([_head(day) for day in week.days])
        self.setVerticalHeaderLabels([said(row.name) for row in rows])
        for number, row in enumerate(rows):
            for column, (day, cell) in enumerate(zip(week.days, row.cells, strict=True)):
                spoken = self._spoken(day, said(row.name), cell)
                self._put(number, column, _words(cell), spoken, centred=True)
        self.fit()

    def _spoken(self, day: Day, name: str, cell: Cell) -> str:
        words = _words(cell)
        if cell == NOTHING:
            words = self.tr("no number") if day.noted else self.tr("nothing noted")
        elif cell == BAD_DAY:
            words = self.tr("bad day, no number")
        weekday = said(WEEKDAYS[day.date.weekday()])
        return self.tr("{weekday} {day}, {name}: {words}").format(
            weekday=weekday, day=day.date.day, name=name, words=words
        )


class AreasTable(_Table):
    """A row for each area that was marked, the most often first."""

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__(look)
        self._body = body
        self.setAccessibleName(self.tr("Where it hurt, in numbers"))
        self.verticalHeader().hide()
        self.setColumnCount(2)
        self.keep_narrow(1)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        rows = area_rows(week, self._body)
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([self.tr("Place"), self.tr("Days")])
        for number, row in enumerate(rows):
            days = self.tr("{days} of {marked}").format(days=row.days, marked=week.marked_days)
            for column, words in enumerate((said(row.name), days)):
                self._put(number, column, words, words, centred=False)
        self.fit()


class WeekTables(QWidget):
    """Both tables, each on a card of its own."""

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__()
        self._days = DaysTable(look)
        self._areas = AreasTable(look, body)
        numbers = Card(look, self.tr("Answers 0–10 (lower is better ↓)"))
        numbers.column.addWidget(self._days)
        self._places = Card(look, self.tr("Where it hurt"))
        self._places.column.addWidget(self._areas)
        column = edgeless(QVBoxLayout(self), 16)
        column.addWidget(numbers)
        column.addWidget(self._places)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._days.show_week(week)
        self._areas.show_week(week)
        self._places.setVisible(bool(week.area_days))


def _head(day: Day) -> str:
    return f"{said(WEEKDAYS_SHORT[day.date.weekday()])}\n{day.date.day}"


def _words(cell: Cell) -> str:
    return cell if isinstance(cell, str) else said(cell)
