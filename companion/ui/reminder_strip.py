"""Above any page: the reminder that waits, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal

from companion.domain.medicine import DoseTime
from companion.domain.reminders import PUT_OFF, TITLE, WORDS
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.reminding import Reminding
from companion.ui.widgets.strip import Strip
from companion.ui.words import said


class ReminderStrip(Strip):
    """Says that one waits, once it was refreshed in its place. It covers nothing, and can be left alone."""

    relief_wanted = Signal()
    medicines_wanted = Signal()

    def __init__(self, desk: Desk, reminding: Reminding) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._reminding = reminding
        self._shown: tuple[DoseTime, ...] = ()
        self._shown_at = desk.clock.now()
        self._taken = self.add_button(self.tr("Taken now"), self._note)
        self._medicines = self.add_button(self.tr("Open medicines"), self.medicines_wanted.emit)
        self._relief = self.add_button(self.tr("Open Relief"), self.relief_wanted.emit)
        for by, words in zip(PUT_OFF, (self.tr("In 15 minutes"), self.tr("In an hour")), strict=True):
            self.add_button(words, partial(reminding.put_off, by))
        self.add_button(self.tr("Not today"), reminding.not_today)
        self.add_space()
        close = self.add_button(self.tr("Close"), self._was_seen, role="quiet")
        close.setAccessibleName(self.tr("Close this reminder"))
        self.relief_wanted.connect(self._was_seen)
        reminding.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what waits, if there is something: medicines first."""
        at, doses = self._reminding.waiting, self._reminding.doses
        self._shown, self._shown_at = doses, self._desk.clock.now()
        names = list(dict.fromkeys(one.medicine.name for one in doses))
        self.setVisible(self._reminding.something_waits)
        self._taken.setVisible(len(names) == 1)
        self._medicines.setVisible(bool(names))
        self._relief.setHidden(bool(names))
        self.title.setText(", ".join(names) or said(TITLE))
        if doses:
            words = self.tr("{time}: You asked to be reminded.")
            self.words.setText(words.format(time=clock_words(doses[-1].at)))
        elif at:
            self.words.setText(self.tr("{time}: {words}").format(time=clock_words(at), words=said(WORDS)))

    def _was_seen(self) -> None:
        self._reminding.was_seen(self._shown_at)

    def _note(self) -> None:
        """The dose is noted for the time that is shown, and so nothing waits for it any more.

        After sleep another time may have come that nobody was shown yet.
        """
        from companion.ui.care.medicines_page import note_now
        from companion.ui.forms.keeping import Keeping

        for shown in self._shown[-1:]:
            note_now(self._desk, Keeping(self._desk), shown.medicine, reminder=shown.at)
