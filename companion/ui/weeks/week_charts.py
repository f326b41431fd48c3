"""The three charts of a week, each on a card of its own."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.actions import week as verbs
from companion.actions.week import Chart, Manner
from companion.domain.scales import SCALES, Measure
from companion.domain.text import Text
from companion.insights.week import Week
from companion.ui.background import Background
from companion.ui.look import Look
from companion.ui.weeks.chart_view import ChartView, Drawing
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import edgeless
from companion.ui.words import said

_NAMED = 3
"""Areas named in what is said of the body."""


class WeekCharts(QWidget):
    """Pain, the other answers, and the body. Each says in words what it shows."""

    def __init__(self, look: Look, background: Background) -> None:
        super().__init__()
        names = {
            Chart.PAIN: self.tr("Chart of pain"),
            Chart.OTHERS: self.tr("Charts of the other answers"),
            Chart.BODY: self.tr("Picture of the body"),
        }
        self._views = {chart: ChartView(look, background, name) for chart, name in names.items()}
        column = edgeless(QVBoxLayout(self), 16)
        for view in self._views.values():
            card = Card(look)
            card.column.addWidget(view)
            column.addWidget(card)

    def show_week(self, week: Week, manner: Manner) -> None:
        """Have the charts of a week drawn."""
        said_of = {Chart.PAIN: said(week.headline), Chart.OTHERS: _others(week), Chart.BODY: _places(week, manner)}
        for chart, view in self._views.items():
            view.show_drawing(_drawing(week, chart, manner), said_of[chart])


def _drawing(week: Week, chart: Chart, manner: Manner) -> Drawing:
    return Drawing(
        height=lambda width: verbs.week_height(week, chart=chart, width=width, manner=manner),
        picture=lambda width, ratio: verbs.week_picture(
            week, chart=chart, width=width, manner=manner, pixel_ratio=ratio
        ),
    )


def _others(week: Week) -> str:
    """The newest value of each."""
    newest = {
        measure: next((spread for spread in reversed(week.of(measure)) if spread), None)
        for measure in Measure
        if measure is not Measure.PAIN
    }
    one = Text("{name} {value}")
    found = [
        said(one.filled(name=SCALES[measure].name, value=float(spread.median)))
        for measure, spread in newest.items()
        if spread
    ]
    return _listed(Text("The last values of the week, from 0 to 10, lower is better: {list}."), found)


def _places(week: Week, manner: Manner) -> str:
    """The areas that were marked most often."""
    often = sorted((area for area in manner.body if area.id in week.area_days), key=lambda a: -week.area_days[a.id])
    one = Text("{name} {days} of 1 day") if week.marked_days == 1 else Text("{name} {days} of {marked} days")
    found = [
        said(one.filled(name=Text(a.label), days=week.area_days[a.id], marked=week.marked_days)) for a in often[:_NAMED]
    ]
    return _listed(Text("Marked most often: {list}."), found)


def _listed(words: Text, found: Iterable[str]) -> str:
    together = ", ".join(found)
    return said(words.filled(list=together)) if together else said(Text("Nothing was noted."))
