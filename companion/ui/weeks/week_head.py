"""Which week it is, what can be said of it, and the ways to another one."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.dates import span
from companion.domain.text import Text
from companion.insights.week import Week
from companion.ui.look import Look
from companion.ui.widgets.at_its_end import enable
from companion.ui.widgets.icon_button import IconButton, mirrored
from companion.ui.widgets.layouts import BesideOrBelow, EvenColumns, FlowLayout, edgeless
from companion.ui.widgets.when_picker import FAR, Stride
from companion.ui.widgets.words import Words
from companion.ui.words import said

EARLIER = Stride(Text("Earlier week"), by=-timedelta(weeks=1))
LATER = Stride(Text("Later week"), by=timedelta(weeks=1))


class WeekHead(QWidget):
    """The ways to other weeks, and beside or below them the dates, the sentence and the average.

    The ways stand still, however many lines the words have. The long ones are shown on a press.
    """

    moved = Signal(object)
    """The Stride by which a person wants to go."""

    this_week_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._dates = Words(look, role="title")
        self._sentence = Words(look)
        self._numbers = Words(look, role="secondary")
        self._earlier = IconButton(look, said(EARLIER.words), "chevron-left", role="", colour="text")
        self._later = IconButton(look, said(LATER.words), "chevron-right", role="", colour="text")
        self._later.setLayoutDirection(mirrored(self.layoutDirection()))
        self._this = QPushButton(self.tr("This week"))
        self._far = QPushButton(self.tr("Months and years"))
        self._far.setCheckable(True)
        self._far.setProperty("role", "quiet")
        self._strides = [(stride, QPushButton(said(stride.words))) for stride in FAR]
        self._build(look)
        for stride, button in ((EARLIER, self._earlier), (LATER, self._later), *self._strides):
            button.clicked.connect(partial(self._move, stride))
        self._this.clicked.connect(self.this_week_wanted)

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._dates.setText(said(span(week.first, week.last)))
        self._sentence.setText(said(week.headline))
        self._sentence.setVisible(week.noted_days > 0)
        self._numbers.setText(said(week.in_numbers) if week.in_numbers else "")
        self._numbers.setVisible(week.in_numbers is not None)
        now = week.first <= week.today <= week.last
        is_past = week.last < week.today
        for stride, button in ((LATER, self._later), *self._strides):
            enable(button, is_past or stride.leads_back)
        enable(self._this, not now)

    def _build(self, look: Look) -> None:
        words, ways, near, far = QWidget(), QWidget(), QWidget(), QWidget()
        column = edgeless(QVBoxLayout(words), 4)
        for label in (self._dates, self._sentence, self._numbers):
            column.addWidget(label)
        column.addStretch(1)
        row = FlowLayout(8, near)
        for button in (self._earlier, self._this, self._later, self._far):
            row.addWidget(button)
        columns = EvenColumns(far, columns=(2, 1), least=lambda: look.px(160), gap=8)
        for _, button in self._strides:
            button.setProperty("role", "step")
            columns.addWidget(button)
        far.hide()
        self._far.toggled.connect(far.setVisible)
        both = edgeless(QVBoxLayout(ways), 8)
        both.addWidget(near)
        both.addWidget(far)
        both.addStretch(1)
        beside = BesideOrBelow(self, least=lambda: look.px(380), gap=24, first_keeps=True, turned=True)
        beside.addWidget(ways)
        beside.addWidget(words)

    def _move(self, stride: Stride) -> None:
        self.moved.emit(stride)
