"""Which check-in this is, when it is not the one of this moment."""

from datetime import date

from PySide6.QtCore import Signal

from companion.ui.check_in.desk import CheckInDesk, Stage
from companion.ui.dates import moment_words
from companion.ui.look import Look
from companion.ui.widgets.strip import Strip
from companion.ui.words import joined


class About(Strip):
    """Says "Tuesday 18 November, 14:10", with the ways to move it, to delete it and to leave it."""

    move_wanted = Signal()
    delete_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, look: Look, desk: CheckInDesk) -> None:
        super().__init__(look)
        self._desk = desk
        self.add_button(self.tr("Change the time"), self.move_wanted.emit)
        self.add_space()
        self._leave = self.add_button(self.tr("Back to now"), self.leave_wanted.emit, role="quiet")
        self._delete = self.add_button(self.tr("Delete"), self.delete_wanted.emit, role="quiet")

    def refresh(self, today: date) -> None:
        """Say which one it is; nothing for an ordinary one of now."""
        now, changing = self._desk.now, self._desk.stage is Stage.CHANGING
        self.title.setText(moment_words(now.at, today))
        what = self.tr("You are changing this check-in") if changing else ""
        self.words.setText(joined(what, self.tr("Noted later") if now.noted_later else ""))
        self._delete.setVisible(changing)
        self._leave.setVisible(not changing)
        self.setVisible(changing or now.at != now.kept_at or now.at.day != today)
