"""A table of keys and what they do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from companion.ui.look import Look


class KeyTable(QTableWidget):
    """As tall as its rows, so that it never scrolls by itself."""

    def __init__(self, look: Look, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(len(rows), 2)
        self._look = look
        self.setAccessibleName(self.tr("Keys"))
        self.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        for number, (keys, does) in enumerate(rows):
            self._put(number, 0, keys)
            self._put(number, 1, does)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)
        self._fit()

    def _put(self, row: int, column: int, text: str) -> None:
        self.setItem(row, column, QTableWidgetItem(text))

    def _fit(self) -> None:
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._look.control)
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows + 2 * self.frameWidth() + 6)
