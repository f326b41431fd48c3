"""The numbers of a week in two tables: what was rated on each day, and on how many days each area was marked."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from companion.domain.body import Body
from companion.domain.dates import WEEKDAYS, WEEKDAYS_SHORT
from companion.domain.scales import SCALES, Measure
from companion.domain.text import Text
from companion.insights.week import Day, Spread, Week
from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.words import said

NOTHING = "–"


class _Table(QTableWidget):
    """As high as its rows, so that only the page scrolls. Tab goes on to what follows; arrows walk the cells."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.changed.connect(self._fit)

    def _put(self, row: int, column: int, text: str, spoken: str, *, centred: bool) -> None:
        """A cell, and all that a screen reader says of it."""
        item = QTableWidgetItem(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)

    def _fit(self) -> None:
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._look.control)
        rows = self.rowCount() * self._look.control
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 6)


class DaysTable(_Table):
    """A row for each answer, a column for each day. The same numbers as in the charts."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("The week in numbers"))

    def show_week(self, week: Week) -> None:
        """Show another week."""
        rows = list(_rows(week))
        self.setRowCount(len(rows))
        self.setColumnCount(len(week.days))
        self.setHorizontalHeaderLabels([_head(day) for day in week.days])
        self.setVerticalHeaderLabels([name for name, _ in rows])
        for row, (name, cells) in enumerate(rows):
            for column, (day, text) in enumerate(zip(week.days, cells, strict=True)):
                self._put(row, column, text, self._spoken(day, name, text), centred=True)
        self._fit()

    def _spoken(self, day: Day, name: str, text: str) -> str:
        words = text
        if text == NOTHING:
            words = self.tr("no number") if day.noted else self.tr("nothing noted")
        elif text == _bad_day():
            words = self.tr("bad day, no number")
        weekday = said(WEEKDAYS[day.date.weekday()])
        return self.tr("{weekday} {day}, {name}: {words}").format(
            weekday=weekday, day=day.date.day, name=name, words=words
        )


class AreasTable(_Table):
    """A row for each area that was marked, the most often first."""

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__(look, "")
        self._body = body
        self.setAccessibleName(self.tr("Where it hurt, in numbers"))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        marked = [area for area in self._body if area.id in week.area_days]
        often = sorted(marked, key=lambda area: -week.area_days[area.id])
        self.setColumnCount(2)
        self.setRowCount(len(often))
        self.setHorizontalHeaderLabels([self.tr("Place"), self.tr("Days marked")])
        for row, area in enumerate(often):
            label = said(Text(area.label))
            days = self.tr("{days} of {noted}").format(days=week.area_days[area.id], noted=week.noted_days)
            self._put(row, 0, label, label, centred=False)
            self._put(row, 1, days, days, centred=False)
        self._fit()


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(numbers)
        column.addWidget(self._places)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._days.show_week(week)
        self._areas.show_week(week)
        self._places.setVisible(bool(week.area_days))


def _head(day: Day) -> str:
    return f"{said(WEEKDAYS_SHORT[day.date.weekday()])}\n{day.date.day}"


def _rows(week: Week) -> Iterator[tuple[str, list[str]]]:
    """The name of each row with its seven cells."""
    yield said(SCALES[Measure.PAIN].name), [_pain(day) for day in week.days]
    yield said(Text("Pain range")), [_range(spread) for spread in week.of(Measure.PAIN)]
    for measure in Measure:
        if measure is not Measure.PAIN and any(week.of(measure)):
            yield said(SCALES[measure].name), [_middle(spread) for spread in week.of(measure)]
    yield said(Text("Check-ins")), [str(day.check_ins) if day.noted else NOTHING for day in week.days]
    if any(day.bad_day for day in week.days):
        yield said(Text("Bad day")), [_yes_or_no(day) for day in week.days]


def _pain(day: Day) -> str:
    """A bad day without a number is no gap."""
    spread = day.ratings.get(Measure.PAIN)
    return _bad_day() if spread is None and day.bad_day else _middle(spread)


def _yes_or_no(day: Day) -> str:
    if not day.noted:
        return NOTHING
    return said(Text("yes")) if day.bad_day else said(Text("no"))


def _bad_day() -> str:
    return said(Text("bad day"))


def _middle(spread: Spread | None) -> str:
    return f"{spread.median:g}" if spread else NOTHING


def _range(spread: Spread | None) -> str:
    if spread is None:
        return NOTHING
    return f"{spread.lowest}–{spread.highest}" if spread.lowest < spread.highest else str(spread.lowest)
