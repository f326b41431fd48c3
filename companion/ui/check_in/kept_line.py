"""One line that says whether the answers are kept."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from companion.ui.check_in.desk import CheckInDesk
from companion.ui.dates import clock_words
from companion.ui.journal_door import Kept
from companion.ui.look import Look
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.spoken import say

GAP = 8


class KeptLine(QWidget):
    """Says when the answers were kept, or that they are not. ``short`` is for the head of a page."""

    def __init__(self, look: Look, check_ins: CheckInDesk, *, short: bool = False) -> None:
        super().__init__()
        self._look = look
        self._check_ins = check_ins
        self._short = short
        self._was = Kept.YES
        self._words = QLabel()
        self._words.setProperty("role", "secondary")
        self._words.setWordWrap(not short)
        self._signs = {
            Kept.YES: Picture(look, "check", size=20),
            Kept.REFUSED: Picture(look, "alert-circle-outline", size=20, colour="warn"),
        }
        row = edgeless(QHBoxLayout(self), GAP)
        for sign in self._signs.values():
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 0 if short else 1)
        if short:
            look.changed.connect(self._keep_room)
            self._keep_room()

    def refresh(self) -> None:
        """Say how it stands."""
        now = self._check_ins.now
        state = self._check_ins.keeping.state(now.id)
        self._words.setText(self._sentence(state))
        for of, sign in self._signs.items():
            sign.setVisible(state is of and not now.is_empty)
        if state is Kept.YES and self._was is not state and self.isVisible():
            say(self, self._words.text())
        self._was = state

    def _keep_room(self) -> None:
        """From the start, so that nothing on the page moves when the first answer is kept; as high as a button."""
        self._words.ensurePolished()
        longest = self.tr("Kept at {time}").format(time=clock_words(datetime(2000, 12, 28, 20, 58)))
        room = self._words.fontMetrics().horizontalAdvance(longest)
        self.setMinimumSize(room + self._signs[Kept.YES].sizeHint().width() + GAP, self._look.control)

    def _sentence(self, state: Kept) -> str:
        if state is Kept.UNDER_WAY:
            return self.tr("Keeping …")
        if state is Kept.REFUSED:
            long = self.tr("Not kept yet. Your answers are still here, and are tried again with the next one.")
            return self.tr("Not kept yet") if self._short else long
        if self._check_ins.now.is_empty:
            return ""
        kept_at = self._check_ins.keeping.kept_at(self._check_ins.now.id)
        if kept_at is None:
            return self.tr("Kept") if self._short else self.tr("Kept. Only on this computer.")
        long = self.tr("Kept at {time}. Only on this computer.")
        return (self.tr("Kept at {time}") if self._short else long).format(time=clock_words(kept_at))
