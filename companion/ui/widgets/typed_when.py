"""A day, or a day and a time, as a line that can be typed into, section by section."""

from datetime import datetime

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QEvent,
    QObject,
    QSignalBlocker,
    QSize,
    Qt,
    QTime,
    QTimer,
    QTimeZone,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit

from companion.domain.clock import EARLIEST, LATEST

_YEAR, _SHORT_YEAR = "yyyy", "yy"
_LONG = (QDateTime(QDate(2028, 12, 28), QTime(22, 58)), QDateTime(QDate(2028, 12, 28), QTime(10, 58)))
_EDGE = 12
"""Px beside the letters, as in other lines."""


class TypedWhen(QDateTimeEdit):
    """A local time in the order that the person's country writes it, with all digits of the year.

    What is typed is told at once; what stands there is only replaced once the keyboard has left it.
    """

    typed = Signal(object)
    """The local time that stands there now, as a datetime."""

    def __init__(self, *, only_day: bool) -> None:
        super().__init__()
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))  # a clock on a wall skips no hour
        self.lineEdit().setTextMargins(_EDGE, 0, _EDGE, 0)
        self.setDateTimeRange(self._shown(EARLIEST), self._shown(LATEST))
        self.setDisplayFormat(self._shape(only_day=only_day))
        self._when = datetime.min
        self.dateTimeChanged.connect(self._changed)
        self.editingFinished.connect(self._put)
        self.lineEdit().installEventFilter(self)

    def show_when(self, when: datetime) -> None:
        """Show a local time, unless somebody is typing."""
        self._when = when
        if not self.hasFocus():
            self._put()

    def sizeHint(self) -> QSize:
        """Room for the longest time there is, in a line with its frame."""
        longest = max(self.fontMetrics().horizontalAdvance(self.textFromDateTime(when)) for when in _LONG)
        return QSize(longest + 3 * _EDGE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No narrower."""
        return self.sizeHint()

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """A press into the line chooses the section there, so that what is typed takes its place."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._choose_section)
        return super().eventFilter(line, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End choose the first and the last section."""
        ends = {int(Qt.Key.Key_Home): 0, int(Qt.Key.Key_End): self.sectionCount() - 1}
        if (index := ends.get(event.key())) is None:
            super().keyPressEvent(event)
        else:
            self.setSelectedSection(self.sectionAt(index))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page: nobody changes a date by scrolling past it."""
        event.ignore()

    def _put(self) -> None:
        with QSignalBlocker(self):
            self.setDateTime(self._shown(self._when))

    def _shown(self, when: datetime) -> QDateTime:
        day, time = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
        return QDateTime(day, time, self.timeZone())

    def _choose_section(self) -> None:
        self.setSelectedSection(self.currentSection())

    def _changed(self, there: QDateTime) -> None:
        self.typed.emit(there.toPython())

    def _shape(self, *, only_day: bool) -> str:
        locale, short = self.locale(), self.locale().FormatType.ShortFormat
        day = locale.dateFormat(short)
        if _YEAR not in day:
            day = day.replace(_SHORT_YEAR, _YEAR)
        return day if only_day else f"{day}  {locale.timeFormat(short)}"
