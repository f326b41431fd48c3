"""What is said when a person closes the window while a pack is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout
from companion.ui.widgets.words import Words


class Leaving(QFrame):
    """One sentence and two ways.

    Who closes a window expects it to be gone; who has a pack on relies on its end. So the window stays until the
    person says that the pack comes off: it never ends a pack in silence, and there is always a way out.
    """

    stay = Signal()
    leave = Signal()
    """The packs are off, and the window may close."""

    def __init__(self, look: Look, *, packs: int) -> None:
        super().__init__()
        self.setProperty("role", "pack-line")
        several = packs > 1
        words = self.tr("Packs are on. If Companion closes, nothing reminds you to take them off.")
        one = self.tr("A pack is on. If Companion closes, nothing reminds you to take it off.")
        self._words = Words(look, words if several else one, role="strong")
        self._stay = QPushButton(self.tr("Keep it open"))
        self._stay.setProperty("role", "primary")
        self._stay.clicked.connect(lambda: self.stay.emit())
        off, one_off = self.tr("Take the packs off and close"), self.tr("Take the pack off and close")
        leave = QPushButton(off if several else one_off)
        leave.clicked.connect(lambda: self.leave.emit())
        buttons = QWidget()
        row = FlowLayout(12, buttons)
        for button in (self._stay, leave):
            row.addWidget(button)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(24, 10, 24, 10)
        beside.addWidget(self._words)
        beside.addWidget(buttons)

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def focus_first(self) -> None:
        """Put the keyboard on staying."""
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
