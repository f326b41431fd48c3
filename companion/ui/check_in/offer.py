"""A check-in of before that was not ended, offered once more. Nobody has to do anything about it."""

from datetime import date

from PySide6.QtCore import Signal

from companion.domain.check_in import CheckIn
from companion.ui.check_in.words import in_one_line
from companion.ui.dates import clock_words, day_words
from companion.ui.desk import Desk
from companion.ui.widgets.strip import Strip


class Offer(Strip):
    """Go on with it, keep it as it is, or move it to the bin."""

    go_on = Signal()
    keep = Signal()
    drop = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._go_on = self.add_button(self.tr("Go on"), self.go_on.emit)
        self.add_button(self.tr("Keep as it is"), self.keep.emit)
        self.add_space()
        drop = self.add_button(self.tr("Move to the bin"), self.drop.emit, role="quiet")
        drop.setAccessibleDescription(self.tr("It can be put back for 30 days."))

    def show_offer(self, check_in: CheckIn, today: date) -> None:
        """Offer this one."""
        self.title.setText(self._asks_for_more(check_in, today) if check_in.is_whole else self._which(check_in, today))
        self._go_on.setText(self.tr("Add more") if check_in.is_whole else self.tr("Go on"))
        self.words.setText(in_one_line(check_in, self._desk.body))

    def _asks_for_more(self, check_in: CheckIn, today: date) -> str:
        """A number alone was enough, and is not called unfinished."""
        day = check_in.at.day
        if day == today:
            time = clock_words(check_in.at.local)
            return self.tr("Want to add more to your check-in of {time}?").format(time=time)
        if (today - day).days == 1:
            return self.tr("Want to add more to yesterday's check-in?")
        return self.tr("Want to add more to the check-in of {day}?").format(day=day_words(day, today))

    def _which(self, check_in: CheckIn, today: date) -> str:
        day = check_in.at.day
        if day == today:
            time = clock_words(check_in.at.local)
            return self.tr("Your check-in of {time} is unfinished. That is fine.").format(time=time)
        if (today - day).days == 1:
            return self.tr("Yesterday's check-in is unfinished. That is fine.")
        return self.tr("The check-in of {day} is unfinished. That is fine.").format(day=day_words(day, today))
