"""A button for a hand that presses twice where once was meant."""

import math
from time import monotonic
from typing import ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from companion.ui.look import Look
from companion.ui.widgets.enter_key import enter_presses
from companion.ui.widgets.main_button import MainRole

WIDE = 160
"""Least width of a large one in px at 100 %."""


class SinglePress(MainRole, QPushButton):
    """The second press of a double one does nothing: it would fall on what came in the meantime. Enter presses too.

    ``once`` tells of a press, whatever pressed: a mouse, a key, a screen reader. For as long as this computer takes two
    presses for a double one, no other press of any such button counts, since a page may put a new one in its place.
    With a ``look`` it is as large as a control of the check-in.
    """

    once = Signal()
    """It was pressed. ``clicked`` would tell of the second press as well."""

    _last: ClassVar[float] = -math.inf
    """When any of them was pressed last."""

    def __init__(self, text: str = "", *, look: Look | None = None) -> None:
        super().__init__(text)
        self._large = look
        self._counts = False
        self.pressed.connect(self._begin)
        self.clicked.connect(self._end)

    def sizeHint(self) -> QSize:
        """Its words, and room to hit it."""
        hint = super().sizeHint()
        return hint if self._large is None else hint.expandedTo(QSize(self._large.px(WIDE), self._large.big_control))

    def minimumSizeHint(self) -> QSize:
        """The same; words are never cut."""
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first press may have fallen on something else that was here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; a key that is held down does so once."""
        if enter_presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        """When a press begins decides: a finger may rest on the second one."""
        self._counts = monotonic() - SinglePress._last >= QApplication.doubleClickInterval() / 1000

    def _end(self) -> None:
        SinglePress._last = monotonic()
        if self._counts:
            self.once.emit()
