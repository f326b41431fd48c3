"""A table to read: as tall as its rows, so that only the page scrolls."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from companion.ui.look import Look

_AIR, _EDGE = 12, 15
"""Px at 100 % above and below the words of a row that wraps, and px beside them as the style has it."""

_HALF = 0.5


class WholeTable(QTableWidget):
    """Tab goes on to what follows; arrows walk the cells. The ring around one says that the keyboard is there.

    What is too long for a cell wraps and makes its row taller. Columns that have no room scroll sideways.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._narrow: int | None = None
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self.fit)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionResized.connect(lambda: self._settling.start())
        self.verticalHeader().setHighlightSections(False)
        look.changed.connect(self.fit)

    def keep_narrow(self, column: int) -> None:
        """Give this column what it needs, at most half, and the others the rest."""
        self._narrow = column
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Take the height of all rows. Called when what is in it was changed."""
        self._settling.stop()
        if self._narrow is not None:
            needed = max(self.sizeHintForColumn(self._narrow), self.horizontalHeader().sectionSizeHint(self._narrow))
            self.setColumnWidth(self._narrow, min(needed, round(_HALF * self.viewport().width())))
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self._tallest(row) + self._look.px(_AIR), self._look.control))
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        wide = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + bar + 2 * self.frameWidth() + 6)

    def _tallest(self, row: int) -> int:
        """The height of the words of a row in px. Qt's own hint forgets the padding when words wrap."""
        metrics, tallest = self.fontMetrics(), 0
        for column in range(self.columnCount()):
            if item := self.item(row, column):
                room = QRect(0, 0, max(1, self.columnWidth(column) - 2 * _EDGE), 10_000)
                words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
                tallest = max(tallest, words.height())
        return tallest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
