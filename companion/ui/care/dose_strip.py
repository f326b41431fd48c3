"""A quiet line above any page that asks, once, how it is some time after an as-needed dose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.changes import Changes
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.widgets.strip import Strip

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.medicine import AskAbout


class DoseStrip(Strip):
    """Nobody has to answer. It looks when a page is opened and when something changes; no clock wakes it."""

    answer_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._about: AskAbout | None = None
        self._wanted_here = True
        self.add_button(self.tr("Answer"), self.answer_wanted.emit)
        leave = self.add_button(self.tr("Leave it"), self.leave_wanted.emit, role="quiet")
        leave.setAccessibleName(self.tr("Leave the question about the dose"))
        self.leave_wanted.connect(self._leave)
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
