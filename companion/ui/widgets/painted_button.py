"""What buttons that are painted here have in common with those that Qt paints."""

from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from companion.ui.widgets.enter_key import enter_presses
from companion.ui.widgets.focus_ring import focus_came, key_used


class PaintedButton(QAbstractButton):
    """Enter presses as Space does, and the ring of the keyboard is wanted or not as ``focus_ring`` says."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; a key that is held down does so once."""
        key_used(self)
        if enter_presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See whether the ring is wanted."""
        focus_came(self, event)
        super().focusInEvent(event)
