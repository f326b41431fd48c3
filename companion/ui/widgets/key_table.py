"""A table of keys and what they do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem

from companion.ui.look import Look
from companion.ui.widgets.whole_table import WholeTable


class KeyTable(WholeTable):
    """A row for each pair: the keys, and what they do."""

    def __init__(self, look: Look, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("Keys"))
        self.setColumnCount(2)
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        for number, pair in enumerate(rows):
            for column, text in enumerate(pair):
                self.setItem(number, column, QTableWidgetItem(text))
        self.verticalHeader().hide()
        self.keep_narrow(0)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.fit()
