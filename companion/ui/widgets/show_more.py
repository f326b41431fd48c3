"""A button below a long list, for the rows that are not shown yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from companion.ui.widgets.rows import Rows


class ShowMore(QPushButton):
    """Each press wants ``at_once`` more, and the keyboard goes on with what came. When no more are there it goes."""

    wanted = Signal()

    def __init__(self, rows: Rows, at_once: int) -> None:
        super().__init__()
        self.setText(self.tr("Show more"))
        self.most = at_once
        """How many are to be shown."""
        self._rows = rows
        self._at_once = at_once
        self._pressed_before = 0
        self._wanted = False
        self.clicked.connect(self._want)
        self.hide()

    def show_if(self, there_are_more: bool) -> None:
        """Whether there are more than are shown. The rows are filled before."""
        if self.hasFocus() and self._wanted:
            self._rows.focus_at(self._pressed_before)
        self._wanted = False
        self.setVisible(there_are_more)

    def _want(self) -> None:
        self._rows.complete()
        self._pressed_before = len(self._rows.pressed())
        self.most += self._at_once
        self._wanted = True
        self.wanted.emit()
