"""Weeks: one week in a sentence, in charts, or in tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from companion import paths
from companion.actions import week as verbs
from companion.actions.week import Manner, NoSuchKind
from companion.domain.clock import EARLIEST
from companion.domain.dates import first_of_week
from companion.domain.settings import FirstDay, ThemeChoice
from companion.insights.week import Week
from companion.library.theme import load_theme
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.picture_file import ChoosePicture, choose_picture, tell_not_saved, usual_paper
from companion.ui.screen import Screen
from companion.ui.screens import WEEKS
from companion.ui.weeks.empty_week import EmptyWeek
from companion.ui.weeks.week_charts import WeekCharts
from companion.ui.weeks.week_head import WeekHead
from companion.ui.weeks.week_table import WeekTables
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.when_picker import Stride
from companion.ui.words import said

_PICTURE = "picture"
_FIRST_DAYS = {Qt.DayOfWeek.Saturday: FirstDay.SATURDAY, Qt.DayOfWeek.Sunday: FirstDay.SUNDAY}


class WeeksScreen(Screen):
    """The week that is now; earlier and later ones are a press away."""

    PLACE = WEEKS

    today_wanted = Signal()
    """A person wants to note something."""

    earlier_time_wanted = Signal(object)
    """A person wants to note something about a time before, such as this day."""

    def __init__(self, desk: Desk, *, choose: ChoosePicture = choose_picture) -> None:
        super().__init__(desk)
        self._choose = choose
        self._day: date | None = None
        self._seen_on = self._today
        self._week: Week | None = None
        self._as_table = False
        self._head = WeekHead(desk.look)
        self._tools = QWidget()
        self._ways = Choice(self.tr("Show the week as"), {False: self.tr("Charts"), True: self.tr("Table")})
        self._save = IconButton(desk.look, self.tr("Save picture…"), "content-save-outline", role="", colour="text")
        self._charts = WeekCharts(desk.look, desk.background)
        self._tables = WeekTables(desk.look, desk.body)
        self._nothing = EmptyWeek(desk.look)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Ask the journal for the week that is looked at."""
        first, today = self._first, self._today
        self._seen_on = today
        self.desk.journal.ask(lambda journal: verbs.week(first, journal=journal, today=today), self._show)

    def go_home(self) -> None:
        """Show the week that is now, which may be another one since."""
        self._go(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether it is another day by now."""
        super().showEvent(event)
        self._look_at_the_clock()

    def changeEvent(self, event: QEvent) -> None:
        """Look whether it is another day when a person comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            self._look_at_the_clock()

    def _build(self) -> None:
        self.title.hide()  # the dates are the title here; the rail says where we are
        self._ways.set_value(self._as_table)
        row = FlowLayout(12, self._tools)
        row.addWidget(self._ways)
        row.addWidget(self._save)
        for widget in (self._head, self._tools, self._nothing, self._charts, self._tables):
            self.page.addWidget(widget)  # first: what has no parent would open as a window, and take the keyboard
            widget.setVisible(widget is self._head)
        self.page.addStretch(1)

    def _connect(self) -> None:
        self._head.moved.connect(self._move)
        self._head.this_week_wanted.connect(lambda: self._go(None))
        self._ways.chosen.connect(self._show_as)
        self._save.clicked.connect(self._ask_where)
        self._nothing.week_wanted.connect(self._go)
        self._nothing.action.connect(self._note_something)
        self.desk.look.changed.connect(self._draw)

    @property
    def _today(self) -> date:
        return self.desk.clock.now().day

    @property
    def _first(self) -> date:
        """The first day of the week that is looked at; of this week until someone goes to another."""
        return first_of_week(self._day or self._today, _first_day(self.desk.settings.now.first_day))

    @property
    def _manner(self) -> Manner:
        """How charts are drawn now."""
        desk = self.desk
        figure = desk.figure(desk.settings.now.build)
        return Manner(theme=desk.look.theme, say=said, body=desk.body, figure=figure, text_scale=desk.look.scale)

    def _look_at_the_clock(self) -> None:
        if self._seen_on != self._today:
            self.refresh()

    def _move(self, stride: Stride) -> None:
        """Not past this week, and not before there were journals."""
        when = stride.from_(datetime.combine(self._first, time()))
        self._go(min(max(when, EARLIEST).date(), self._today))

    def _go(self, day: date | None) -> None:
        """Who is at this week is at the next one once that begins."""
        first = _first_day(self.desk.settings.now.first_day)
        is_this = day is None or first_of_week(day, first) == first_of_week(self._today, first)
        self._day = None if is_this else day
        self.refresh()

    def _show_as(self, as_table: bool) -> None:
        self._as_table = as_table
        self._arrange()

    def _show(self, week: Week) -> None:
        """Show the answer, unless another week was asked for meanwhile."""
        if week.first == self._first:
            self._week = week
            self._head.show_week(week)
            self._nothing.show_week(week)
            self._tables.show_week(week)
            self._arrange()
            self._draw()

    def _arrange(self) -> None:
        noted = self._week is not None and self._week.noted_days > 0
        self._tools.setVisible(noted)
        self._nothing.setVisible(not noted)
        self._charts.setVisible(noted and not self._as_table)
        self._tables.setVisible(noted and self._as_table)

    def _draw(self) -> None:
        if self._week and self._week.noted_days:
            self._charts.show_week(self._week, self._manner)

    @property
    def _is_past(self) -> bool:
        return self._week is not None and self._today > self._week.days[-1].date

    def _note_something(self) -> None:
        """For a past week on its last day, so that nothing is noted for today by mistake."""
        if self._week and self._is_past:
            self.earlier_time_wanted.emit(self._week.days[-1].date)
        else:
            self.today_wanted.emit()

    def _ask_where(self) -> None:
        if self._week:
            week = self._week
            name = self.tr("Week {date}").format(date=week.first.isoformat())
            self._choose(self, name, lambda path: self._save_picture(week, path))

    def _save_picture(self, week: Week, path: Path) -> None:
        """Always on light ground: it is to be read by others, and printed."""
        manner, is_example = self._manner, self.desk.journal.is_example
        paper = usual_paper(QLocale())

        def save() -> None:
            light = load_theme(paths.resources() / "themes", ThemeChoice.LIGHT)
            plain = replace(manner, theme=light, text_scale=1.0)
            verbs.save_week(week, path, manner=plain, paper=paper, is_example=is_example)

        self.desk.background.run(
            save, lambda _: self._saved(path), failed=self._not_saved, lane=CHARTS, to_the_end=True
        )

    def _saved(self, path: Path) -> None:
        self.desk.notices.show(self.tr("The picture was saved: {path}").format(path=path), about=_PICTURE)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, NoSuchKind):
            self.desk.notices.show(said(error.text), about=_PICTURE)
        else:
            words = self.tr("The picture was not saved. Choose another place. ({reason})")
            tell_not_saved(self.desk, error, words, about=_PICTURE)


def _first_day(chosen: FirstDay) -> FirstDay:
    """What was chosen, or what is usual where this computer says it stands."""
    if chosen is not FirstDay.SYSTEM:
        return chosen
    return _FIRST_DAYS.get(QLocale().firstDayOfWeek(), FirstDay.MONDAY)
