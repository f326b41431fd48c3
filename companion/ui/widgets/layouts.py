"""Layouts that find another shape when letters grow or the window shrinks. Nothing is ever cut off."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

from companion.ui.widgets.focus_ring import ROOM

UNLIMITED = 16_777_215
"""No limit of a width or height (QWIDGETSIZE_MAX)."""

L = TypeVar("L", bound=QLayout)


class _Reflowing(QLayout):
    """Keeps the items; a subclass says where they go for a width."""

    def __init__(self, parent: QWidget | None = None, *, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known: dict[int, tuple[list[tuple[QLayoutItem, QRect]], int]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Each item that can be seen, with its place for this width."""
        raise NotImplementedError

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid(width)[1]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        places = self._laid(rect.width())[0]
        rect = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item, place in places:
            left = rect.width() - place.right() - 1 if mirrored else place.left()
            item.setGeometry(QRect(rect.left() + left, rect.top() + place.top(), place.width(), place.height()))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        edges = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._seen()), default=0)
        return QSize(width + edges.left() + edges.right(), 0)

    def _laid(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """The places within the edges for a width, and how high all is; Qt asks for the same again and again."""
        if width not in self._known:
            edges = self.contentsMargins()
            places = list(self.places(width - edges.left() - edges.right()))
            high = max((place.bottom() + 1 for _, place in places), default=0)
            self._known[width] = (places, high + edges.top() + edges.bottom())
        return self._known[width]

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


class FlowLayout(_Reflowing):
    """Rows of items in reading order, ``spacing`` logical px apart both ways; ``to_the_end`` of the line if wanted."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None, *, to_the_end: bool = False) -> None:
        super().__init__(parent, gap=spacing)
        self._to_the_end = to_the_end

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._seen()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest item."""
        sizes = [item.minimumSize() for item in self._seen()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0)).grownBy(self.contentsMargins())

    def places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Row by row, each item as large as it wants to be; one that is too wide for a row has one of its own."""
        top = 0
        for row in self._rows(width):
            used = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
            left = width - used if self._to_the_end else 0
            for item, size in row:
                yield item, QRect(QPoint(left, top), size)
                left += size.width() + self.spacing()
            top += max(size.height() for _, size in row) + self.spacing()

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        row: list[tuple[QLayoutItem, QSize]] = []
        room = width
        for item in self._seen():
            size = item.sizeHint()
            if size.width() > width:
                size = QSize(width, height_of(item, width))
            if row and size.width() > room:
                yield row
                row, room = [], width
            row.append((item, size))
            room -= size.width() + self.spacing()
        if row:
            yield row


class EvenColumns(_Reflowing):
    """Items of one width, in rows of one height.

    ``columns`` are the numbers of columns allowed, the widest first; the first in which each item gets
    ``least()`` logical px is taken.
    """

    def __init__(
        self, parent: QWidget | None = None, *, columns: tuple[int, ...], least: Callable[[], int], gap: int = 8
    ) -> None:
        super().__init__(parent, gap=gap)
        self._columns = columns
        self._least = least

    def sizeHint(self) -> QSize:
        """As wide as the most columns need."""
        return QSize(self._wide(self._columns[0]), 0)

    def minimumSize(self) -> QSize:
        """As wide as the fewest columns need; a single one only needs what its widest item does."""
        return super().minimumSize() if self._columns[-1] == 1 else QSize(self._wide(self._columns[-1]), 0)

    def places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Row by row; the width left over is spread, so that edges meet."""
        top = 0
        for row in self.rows(self._seen(), width):
            placed = list(self.in_line(row, width, top))
            yield from placed
            top = placed[-1][1].bottom() + 1 + self.spacing()

    def rows(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        """The items row by row."""
        columns = self._fitting(width)
        return [items[start : start + columns] for start in range(0, len(items), columns)]

    def in_line(self, row: list[QLayoutItem], width: int, top: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """One row with its places."""
        columns, gap = self._fitting(width), self.spacing()
        edges = [round(n * (width + gap) / columns) for n in range(len(row) + 1)]
        widths = [right - left - gap for left, right in pairwise(edges)]
        height = max(height_of(item, wide) for item, wide in zip(row, widths, strict=True))
        for item, left, wide in zip(row, edges[:-1], widths, strict=True):
            yield item, QRect(left, top, wide, height)

    def _fitting(self, width: int) -> int:
        gap = self.spacing()
        most = (width + gap) // (self._least() + gap)
        return next((columns for columns in self._columns if columns <= most), self._columns[-1])

    def _wide(self, columns: int) -> int:
        return columns * (self._least() + self.spacing()) - self.spacing()


class BesideOrBelow(_Reflowing):
    """Two items beside each other, or the second below the first where there is no room.

    Beside each other one keeps its own width; the other, as a rule the first, gets what is left, and at least
    ``least()`` logical px. Below the first, the second is as wide as it wants to be. ``turned``, the first stands at
    the end of the line, and is where it was also when the second comes or goes.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least: Callable[[], int],
        gap: int = 24,
        first_keeps: bool = False,
        turned: bool = False,
    ) -> None:
        super().__init__(parent, gap=gap)
        self._least = least
        self._first_keeps = first_keeps
        self._turned = turned

    def sizeHint(self) -> QSize:
        """As wide as both beside each other."""
        widths = [item.sizeHint().width() for item in self._seen()]
        return QSize(sum(widths) + self.spacing() * max(0, len(widths) - 1), 0)

    def places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Beside each other both start at the top."""
        items = self._seen()
        if len(items) < 2:
            yield from ((item, QRect(0, 0, width, height_of(item, width))) for item in items)
            return
        first, second = items
        kept = (first if self._first_keeps else second).sizeHint().width()
        rest = width - kept - self.spacing()
        if rest >= self._least():
            left, right = (kept, rest) if self._first_keeps else (rest, kept)
            high = max(height_of(first, left), height_of(second, right))
            yield first, QRect(width - left if self._turned else 0, 0, left, high)
            yield second, QRect(0 if self._turned else width - right, 0, right, high)
            return
        top = height_of(first, width)
        yield first, QRect(0, 0, width, top)
        below = (
            width if second.expandingDirections() & Qt.Orientation.Horizontal else min(width, second.sizeHint().width())
        )
        yield second, QRect(0, top + self.spacing() // 2, below, height_of(second, below))


def height_of(item: QLayoutItem, width: int) -> int:
    """What an item needs at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def edgeless(layout: L, gap: int) -> L:
    """The layout with no room around it, and this much between what is in it."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    return layout


def in_line(card: QWidget) -> QHBoxLayout:
    """In line with what leaves room for a focus ring; no trace of it while it is hidden."""
    row = QHBoxLayout()
    row.setContentsMargins(ROOM, 0, ROOM, 4)
    row.addWidget(card)
    return row
