"""Which week it is, what can be said of it, and the ways to another one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.dates import span
from companion.insights.week import Week
from companion.ui.look import Look
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.words import Words
from companion.ui.words import said


class WeekHead(QWidget):
    """The dates, the sentence and the average, beside three buttons."""

    moved = Signal(int)
    """By how many weeks a person wants to go, -1 or 1."""

    this_week_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._dates = Words(look, role="title")
        self._sentence = Words(look)
        self._numbers = Words(look, role="secondary")
        self._earlier = IconButton(look, self.tr("Earlier week"), "chevron-left", role="", colour="text")
        self._later = IconButton(look, self.tr("Later week"), "chevron-right", role="", colour="text")
        self._later.setLayoutDirection(_mirrored(self.layoutDirection()))
        self._this = QPushButton(self.tr("This week"))
        self._build(look)
        self._earlier.clicked.connect(lambda: self.moved.emit(-1))
        self._later.clicked.connect(lambda: self.moved.emit(1))
        self._this.clicked.connect(self.this_week_wanted)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._dates.setText(said(span(week.first, week.last)))
        self._sentence.setText(said(week.headline))
        self._sentence.setVisible(week.noted_days > 0)
        self._numbers.setText(said(week.in_numbers) if week.in_numbers else "")
        self._numbers.setVisible(week.in_numbers is not None)
        now = week.first <= week.today <= week.last
        self._later.setEnabled(week.last < week.today)
        self._this.setEnabled(not now)

    def _build(self, look: Look) -> None:
        words, ways = QWidget(), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._dates, self._sentence, self._numbers):
            column.addWidget(label)
        row = FlowLayout(8, ways)
        for button in (self._earlier, self._this, self._later):
            row.addWidget(button)
        beside = BesideOrBelow(self, least=lambda: look.px(380), gap=24)
        beside.addWidget(words)
        beside.addWidget(ways)


def _mirrored(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The other one: the arrow forward stands after the word."""
    forward = direction == Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if forward else Qt.LayoutDirection.LeftToRight
