"""What happens to the journal's file, told on the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.text import Text
from companion.domain.trouble import JournalCopy, JournalTrouble, Trouble
from companion.ui.dates import copy_words
from companion.ui.desk import Desk
from companion.ui.notices import REFUSED, TROUBLE
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.restore import Restored

_JOURNAL, _SETTINGS, _COPY, _UNREAD, _READING, _PART = "journal", "settings", "copy", "unread", "reading", "part"
"""What trouble is about."""

_REFUSALS = {
    Trouble.READ_ONLY: Text(
        "This journal can be read, but not changed. To write in it, allow changes to the file and its folder. ({path})"
    ),
    Trouble.DISK_FULL: Text(
        "The disk is full. This journal can be read, but nothing can be kept in it. Make some room, then open it "
        "again. ({path})"
    ),
    Trouble.TWO_NAMES: Text(
        "This journal can be read, but not changed: its file has a second name, and what is kept under one could be "
        "lost under the other. Copy the file and open the copy, or take the second name away. ({path})"
    ),
    Trouble.A_COPY: Text(
        "This is a copy that Companion made of the journal beside it. It can be read, but not changed: copies are "
        "taken away after some days. To write in it, give the file another name and open that. ({path})"
    ),
}
"""Why nothing can be kept in a journal that is open."""

OFTEN_MS = 3_600_000
"""How often it is seen whether another day has come, which needs a copy, while the window stays open."""


class JournalNews(QObject):
    """Turns what the doors say into notices. Only a journal that is not there at all takes the page."""

    blocked = Signal(object)
    """A JournalTrouble: there is no journal to show."""

    free = Signal()
    """There is a journal to show again."""

    again = Signal()
    """A person wants to try again to keep what could not be kept."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._path: Path | None = None
        self._unread = desk.settings.now.unread
        self._open_again = self.tr("Open it again")
        self._often = QTimer(self, interval=OFTEN_MS)
        self._often.timeout.connect(desk.place.copy_once_a_day)
        desk.place.opened.connect(self._opened)
        desk.place.refused.connect(self._refused)
        desk.place.claimed.connect(self._elsewhere)
        desk.place.gone_back.connect(self._gone_back)
        desk.place.restored.connect(self._restored)
        desk.place.copied.connect(self._copied)
        desk.journal.trouble.connect(self._not_kept)
        desk.journal.changed.connect(self._kept)
        desk.settings.changed.connect(self._settings_saved)
        desk.settings.trouble.connect(self._settings_not_saved)

    def _opened(self, path: Path) -> None:
        before, self._path = self._path, path
        self._often.start()
        for about in (_JOURNAL, _READING, _PART):
            self._desk.notices.clear(about)
        self.free.emit()
        self._tell_unread()
        self._tell_refusal(path)
        if before and not self._desk.journal.is_same_file:
            self._desk.undo.clear()  # its steps belong to the other journal, or to what is lost
        if before and before != path:
            self._desk.notices.show(
                self.tr("This journal is open now: {path}").format(path=path),
                action_text=self.tr("Go back to the other"),
                action=lambda: self._desk.place.open(before),
            )

    def _refused(self, trouble: Exception) -> None:
        self._tell_unread()
        if not isinstance(trouble, JournalTrouble):
            text = self.tr("There is a file of that name. It was left as it is. Choose another name.")
            self._desk.notices.show(text, kind=REFUSED, about=_JOURNAL)
        elif self._desk.journal.is_open:
            self._desk.notices.show(said(trouble.text), kind=REFUSED, about=_JOURNAL)
        else:
            self.blocked.emit(trouble)

    def _tell_unread(self) -> None:
        """Once, when the page says which journal is open, or that none is."""
        unread, self._unread = self._unread, None
        if not unread:
            return
        text = self.tr(
            "The settings could not be read, so the usual ones are used. If your journal lies elsewhere, you can open "
            "it in Settings. The file that could not be read is kept: {path}"
        )
        self._desk.notices.show(text.format(path=unread), kind=TROUBLE, about=_UNREAD)

    def _tell_refusal(self, path: Path) -> None:
        """Before something is written that cannot be kept."""
        refuses = self._desk.journal.refuses
        if refuses is None:
            return
        self._desk.notices.show(
            said(_REFUSALS[refuses].filled(path=path)),
            action_text=self._open_again,
            action=self._desk.place.open,
            kind=TROUBLE,
            about=_READING,
        )

    def _elsewhere(self, path: Path) -> None:
        self._desk.notices.show(self.tr("Another window has this journal open: {path}").format(path=path))

    def _gone_back(self, copy: JournalCopy) -> None:
        day = copy_words(copy, self._desk.clock.now().day)
        self._desk.notices.show(self.tr("This is your journal as it was then: {day}.").format(day=day))

    def _restored(self, made: Restored) -> None:
        """Nobody should take a part for all there was."""
        if made.part:
            self._desk.notices.show(said(made.part), kind=TROUBLE, about=_PART)

    def _copied(self, trouble: JournalTrouble | None) -> None:
        """What hinders everything is told already."""
        if trouble is None or trouble.trouble is self._desk.journal.refuses:
            self._desk.notices.clear(_COPY)
            return
        self._desk.notices.show(
            self.tr("No copy of the journal could be made today. {why}").format(why=said(trouble.why_no_copy)),
            action_text=self.tr("Try again"),
            action=self._desk.place.copy_once_a_day,
            kind=TROUBLE,
            about=_COPY,
        )

    def _not_kept(self, trouble: JournalTrouble) -> None:
        """Where nothing can be kept, that was told before, with the same way on: this takes the place of it."""
        refuses = self._desk.journal.refuses
        self._desk.notices.show(
            said(trouble.text),
            action_text=self._open_again if refuses else self.tr("Try again"),
            action=self._desk.place.open if refuses else self.again.emit,
            kind=TROUBLE,
            about=_READING if trouble.trouble is refuses else _JOURNAL,
        )

    def _kept(self) -> None:
        self._desk.notices.clear(_JOURNAL)

    def _settings_saved(self) -> None:
        self._desk.notices.clear(_SETTINGS)

    def _settings_not_saved(self) -> None:
        text = self.tr("Your choice acts now, but could not be saved.")
        self._desk.notices.show(text, kind=TROUBLE, about=_SETTINGS)
