"""An unfinished check-in of before, offered once more. Nobody has to do anything about it."""

from datetime import date

from PySide6.QtCore import Signal

from companion.domain.check_in import CheckIn
from companion.ui.check_in.words import in_one_line
from companion.ui.dates import clock_words, day_words
from companion.ui.desk import Desk
from companion.ui.widgets.strip import Strip


class Offer(Strip):
    """Go on with it, keep it as it is, or drop it."""

    go_on = Signal()
    keep = Signal()
    drop = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.add_button(self.tr("Go on"), self.go_on)
        self.add_button(self.tr("Keep as it is"), self.keep)
        self.add_space()
        self.add_button(self.tr("Drop"), self.drop, role="quiet")

    def show_offer(self, check_in: CheckIn, today: date) -> None:
        """Offer this one."""
        self.title.setText(self._which(check_in, today))
        self.words.setText(in_one_line(check_in, self._desk.body))

    def _which(self, check_in: CheckIn, today: date) -> str:
        day = check_in.at.day
        if day == today:
            time = clock_words(check_in.at.local)
            return self.tr("Your check-in of {time} is unfinished. That is fine.").format(time=time)
        if (today - day).days == 1:
            return self.tr("Yesterday's check-in is unfinished. That is fine.")
        return self.tr("The check-in of {day} is unfinished. That is fine.").format(day=day_words(day, today))
