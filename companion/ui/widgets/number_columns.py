"""Numbers in even columns, with words under both ends."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem

from companion.ui.widgets.layouts import EvenColumns, height_of

BELOW = 2
"""Px between a row and the words under it."""


class NumberColumns(EvenColumns):
    """The last two items are words: for the first number and for the last.

    However the numbers wrap, the words stand right under the number they belong to.
    """

    def places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """In one row the words share the line below it; else each has a line of its own."""
        *numbers, lowest, highest = self._seen()
        rows = self.rows(numbers, width)
        top = 0
        for row in rows:
            placed = list(self.in_line(row, width, top))
            yield from placed
            end = placed[-1][1]
            top = end.bottom() + 1
            if len(rows) == 1:
                yield lowest, _below(lowest, end, 0, width // 2)
                yield highest, _below(highest, end, width - width // 2, width // 2)
            elif row is rows[0]:
                words = _below(lowest, end, 0, end.right() + 1)
                yield lowest, words
                top = words.bottom() + 1
            elif row is rows[-1]:
                yield highest, _below(highest, end, 0, end.right() + 1)


def _below(words: QLayoutItem, last: QRect, left: int, width: int) -> QRect:
    """The place of words under the row that ends with ``last``."""
    return QRect(left, last.bottom() + 1 + BELOW, width, height_of(words, width))
