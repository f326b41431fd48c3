"""What stands in place of charts and tables in a week without notes."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal

from companion.domain.dates import span
from companion.insights.week import DAYS, Week
from companion.ui.look import Look
from companion.ui.widgets.breaking_words import LongButton
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.words import said


class EmptyWeek(NothingNoted):
    """Leads to the nearest week with notes, and to noting something."""

    week_wanted = Signal(object)
    """A day of the nearest week with notes."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            icon="calendar-today-outline",
            explanation=self.tr("That is fine. You can note something any day."),
            button=self.tr("Go to Today"),
        )
        self._where = self.add_words("", "secondary")
        self._where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._there = LongButton("")
        self._there.setProperty("role", "primary")
        before_the_button = self.column.count() - 2
        for widget in (self._there, self._where):
            self.column.insertWidget(before_the_button, widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._there.clicked.connect(lambda: self.week_wanted.emit(self._nearest))

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._nearest = week.nearest
        self.set_words(said(week.headline))
        words = self.tr("Note an earlier time") if week.last < week.today else self.tr("Go to Today")
        self.set_button(words, role="" if week.nearest else "primary")
        for widget in (self._where, self._there):
            widget.setVisible(week.nearest is not None)
        if week.nearest:
            weeks = (week.nearest - week.first).days // DAYS
            first, last = (day + timedelta(weeks=weeks) for day in (week.first, week.last))
            there = said(span(first, last))
            self._where.setText(self._sentence(weeks).format(week=there))
            self._there.set_words(self.tr("Go to {week}").format(week=there))

    def _sentence(self, weeks: int) -> str:
        if weeks < 0:
            return self.tr("The last notes before it are in the week of {week}.")
        return self.tr("Your notes begin in the week of {week}.")
