"""Closing the window: it ends once all that was noted is kept, and asks before anything would be lost."""

from __future__ import annotations

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from companion.domain.trouble import TROUBLE_WORDS, JournalTrouble
from companion.ui.background import JOURNAL
from companion.ui.desk import Desk
from companion.ui.words import said

READ_IN = 3
"""Times of a double press in which nobody has read a question."""

if TYPE_CHECKING:
    from companion.domain.changes import Changes
    from companion.ui.widgets.leave_question import LeaveQuestion


class Closing(QObject):
    """What was handed over is waited for. What cannot be kept is told, and who closes once more has answered."""

    asks = Signal(object)
    """A LeaveQuestion is to be seen, or None any more."""

    close = Signal()
    """The window may close now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waits = False
        self._was_told = False
        self._trouble_was_told = False
        self._not_kept: Exception | None = None
        self._asked_at = -inf
        self.question: LeaveQuestion | None = None
        """What is asked now, if anything."""
        desk.journal.trouble.connect(self._hear_of_trouble)
        desk.journal.not_kept.connect(self._hear_of_loss)
        desk.journal.changed.connect(self._something_was_kept)
        desk.background.idle.connect(self._lane_idle)

    def begin(self) -> None:
        """What there is to keep is about to be handed over."""
        self._trouble_was_told, self._not_kept = False, None

    def must_wait(self) -> bool:
        """Whether it is still to be kept, or refused, or was asked just now: who holds the keys has read nothing."""
        if self.question and monotonic() - self._asked_at < READ_IN * QApplication.doubleClickInterval() / 1000:
            return True
        self._waits = self._desk.background.is_busy(JOURNAL) and not self._was_told
        return self._waits or (not self._was_told and self._asks_about_another())

    def _hear_of_trouble(self) -> None:
        self._trouble_was_told = True

    def _hear_of_loss(self, why: Exception) -> None:
        self._not_kept = why

    def _something_was_kept(self, _: Changes) -> None:
        self._stay()

    def _lane_idle(self, lane: str) -> None:
        """All that was to be kept was tried."""
        if not self._waits or lane != JOURNAL:
            return
        self._waits, self._was_told = False, True
        if self._not_kept:
            self._ask(self._words_of(self._not_kept))
        elif not self._trouble_was_told and not self._asks_about_another():
            self.close.emit()

    def _words_of(self, why: Exception) -> str:
        if isinstance(why, JournalTrouble):
            return said(TROUBLE_WORDS[why.trouble].happened)
        return self.tr("Something is not kept.")

    def _asks_about_another(self) -> bool:
        """Ask if something waits for a journal that is not open; says whether it does."""
        waits = self._desk.journal.something_waits_elsewhere
        if waits:
            self._was_told = True
            self._ask(self.tr("Something is to be kept in a journal that is not open now."))
        return waits

    def _ask(self, happened: str) -> None:
        from companion.ui.widgets.leave_question import LeaveQuestion

        words = self.tr("{happened} If Companion closes now, what is not kept is lost.").format(happened=happened)
        self._end_asking()
        self.question = LeaveQuestion(self._desk.look, words, leave=self.tr("Close all the same"))
        self.question.stay.connect(self._stay)
        self.question.leave.connect(self._leave)
        self._asked_at = monotonic()
        self.asks.emit(self.question)
        self.question.ask()

    def _leave(self) -> None:
        self._asked_at = -inf
        self.close.emit()

    def _stay(self) -> None:
        self._was_told = False
        self._end_asking()

    def _end_asking(self) -> None:
        if self.question:
            self.question.hide()
            self.question.deleteLater()
            self.question = None
            self.asks.emit(None)
