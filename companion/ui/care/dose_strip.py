"""A quiet line above any page that asks, once, how it is some time after an as-needed dose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from companion.domain.changes import Changes
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.screen import LOOKS_MS
from companion.ui.widgets.strip import Strip
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.medicine import AskAbout


class DoseStrip(Strip):
    """Nobody has to answer. It looks when a page is opened and when something changes; it goes once its time is over.

    The clock is read only while it is seen.
    """

    answer_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._about: AskAbout | None = None
        self._wanted_here = True
        self._often = QTimer(self, interval=LOOKS_MS)
        self._often.timeout.connect(self._look_at_the_clock)
        self.add_button(self.tr("Answer"), self._answer)
        leave = self.add_button(self.tr("Leave it"), self._leave, role="quiet")
        leave.setAccessibleName(self.tr("Leave the question about the dose"))
        desk.journal.changed.connect(self._something_changed)
        self.hide()

    def turn_to(self, *, here: bool) -> None:
        """Another page is open; on one that asks by itself the strip is not wanted ``here``."""
        self._wanted_here = here
        self.refresh()

    def refresh(self) -> None:
        """Ask the journal whether it is time."""
        clock = self._desk.clock

        def question(journal: Journal) -> AskAbout | None:
            from companion.actions import medicine

            return medicine.to_ask_about_now(journal=journal, clock=clock)

        self._desk.journal.ask(question, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Its time will be over."""
        super().showEvent(event)
        self._often.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen wakes nobody."""
        self._often.stop()
        super().hideEvent(event)

    @property
    def _is_over(self) -> bool:
        return self._about is not None and not self._about.taken.is_due(self._desk.clock.now())

    def _look_at_the_clock(self) -> None:
        if self._is_over:
            self.refresh()

    def _answer(self) -> None:
        """Right after a sleep of the computer its time may be over."""
        if not self._is_over:
            self.answer_wanted.emit()
            return
        from companion.ui.care.words import ASKED_A_WHILE_AGO

        self.refresh()
        self._desk.notices.show(said(ASKED_A_WHILE_AGO))

    def _something_changed(self, changes: Changes) -> None:
        if changes & Changes.MEDICINES:
            self.refresh()

    def _show(self, about: AskAbout | None) -> None:
        self._about = about
        self.setVisible(about is not None and self._wanted_here)
        if about:
            time = clock_words(about.taken.at.local)
            self.title.setText(self.tr("{name}, {time}").format(name=about.medicine.name, time=time))
            self.words.setText(self.tr("How is it now? This is asked once."))

    def _leave(self) -> None:
        from companion.ui.forms.keeping import Keeping  # not needed at the start

        about, self._about = self._about, None
        self.hide()
        if about:
            text = self.tr("How it was after {name}").format(name=about.medicine.name)
            Keeping(self._desk).keep(text, about.taken.answered(None), about.taken)
