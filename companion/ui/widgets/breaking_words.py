"""Words on a button that go on in another line where there is no room for them. Qt would cut them off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from companion.ui.widgets.main_button import MainRole

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # a class can have only one class of Qt


class BreakingWords(_Button):
    """Stands before the class of Qt that draws the button. A screen reader is told the words as they were."""

    def set_words(self, words: str) -> None:
        """Stand on it, in as many lines as they need."""
        self._words = words
        self.setText(words)
        self.setAccessibleName(words)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # Qt would never make it narrower than one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as all words in one line, as high as they stand now: Qt would not let it be higher."""
        wide = self._besides() + self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wide, self._height_of(self.text()))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self._words.split()), default=0)
        return QSize(self._besides() + longest, self._height_of(self._words))

    def hasHeightForWidth(self) -> bool:
        """It has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return self._height_of(self._broken(width))

    def _height_of(self, words: str) -> int:
        more = words.count("\n") - self.text().count("\n")
        high = super().sizeHint().height() + more * self.fontMetrics().lineSpacing()
        return max(high, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where they have no room."""
        super().resizeEvent(event)
        if (broken := self._broken(self.width())) != self.text():
            self.setText(broken)

    def _besides(self) -> int:
        """What stands beside the words."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")))
        return super().sizeHint().width() - widest

    def _broken(self, width: int) -> str:
        room, wide = width - self._besides(), self.fontMetrics().horizontalAdvance
        lines: list[str] = []
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and wide(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)


class LongButton(BreakingWords, MainRole, QPushButton):
    """A push button for more than a word or two."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.set_words(words)
