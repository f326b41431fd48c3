"""What stands over each view: its name, and which side is the person's own left and right."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from companion.domain.body import Body, Side, View
from companion.domain.mark_words import VIEW_NAMES
from companion.library.figure import Picture
from companion.ui.body.body_layout import PlacedView
from companion.ui.words import CONTEXT, said

MOST_LINES = 3

APART = 12
"""Least space between the words of a head in px."""


def left_is_left(picture: Picture, body: Body) -> bool:
    """Whether the person's left is on picture left, as it is from behind; from the front the figure faces you."""
    starts = [path[0] for area_id, path in picture.areas.items() if body[area_id].side is Side.LEFT]
    return sum(float(start[1]) for start in starts) < 0


class ViewHead:
    """The three labels over one view, in one line, or where there is no room the name above, or each in its own."""

    def __init__(self, view: View, picture: Picture, body: Body, parent: QWidget) -> None:
        sides = [_translated("Your LEFT"), _translated("Your RIGHT")]
        left, right = sides if left_is_left(picture, body) else reversed(sides)
        self.view = view
        self._left, self._right = _label(left, "strong", parent), _label(right, "strong", parent)
        self._name = _label(said(VIEW_NAMES[view]), "secondary", parent)

    def fits(self, width: float) -> bool:
        """Whether all of it fits into one line."""
        sides = max(label.sizeHint().width() for label in (self._left, self._right))
        return self._name.sizeHint().width() + 2 * (sides + APART) <= width

    def least_width(self, lines: int = 2) -> int:
        """Room for both sides beside each other, or in three lines for the longer one."""
        sides = [label.sizeHint().width() for label in (self._left, self._right)]
        return sum(sides) + APART if lines < MOST_LINES else max(sides)

    def place(self, head: QRect, lines: int) -> None:
        """Put the labels into ``head``, in one line to three."""
        high = head.height() // lines
        rows = [QRect(head.left(), head.top() + high * row, head.width(), high) for row in range(lines)]
        self._put(self._name, rows[0], Qt.AlignmentFlag.AlignHCenter)
        self._put(self._left, rows[min(1, lines - 1)], Qt.AlignmentFlag.AlignLeft)
        self._put(self._right, rows[-1], Qt.AlignmentFlag.AlignRight)

    def remove(self) -> None:
        """Take the labels away."""
        for label in (self._left, self._name, self._right):
            label.hide()
            label.deleteLater()

    @staticmethod
    def _put(label: QLabel, box: QRect, alignment: Qt.AlignmentFlag) -> None:
        spare = box.width() - label.sizeHint().width()
        share = {Qt.AlignmentFlag.AlignLeft: 0.0, Qt.AlignmentFlag.AlignRight: 1.0}.get(alignment, 0.5)
        label.setGeometry(box.left() + round(spare * share), box.top(), label.sizeHint().width(), box.height())


def fit(heads: Iterable[ViewHead], views: tuple[PlacedView, ...], lines: int, width: float) -> bool:
    """Whether the heads, in so many lines, have room over their views and all views in ``width``."""
    if lines == 1:
        widths = {view.view: view.head.width() for view in views}
        return all(head.fits(widths[head.view]) for head in heads)
    return lines == MOST_LINES or views[-1].head.right() - views[0].head.left() <= width


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.show()
    return label


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
