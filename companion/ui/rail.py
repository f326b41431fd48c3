"""The rail: one button for each place, always in the same order, the word below its icon."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.place import Place
from companion.ui.widgets.painted_button import PaintedButton

_RING = 3

_LEAST = 44
"""Height of a button in px, however low the window is."""

_AIR, _LEAST_AIR = 20, 12
"""What a button has above and below its icon and word, in px; the second where the window is low."""


class Rail(QFrame):
    """Places, the last ``at_the_foot`` of them at the foot."""

    chosen = Signal(int)
    """The number of a place, as a person asked for it."""

    def __init__(self, look: Look, places: Sequence[Place], *, at_the_foot: int) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(4)
        self._buttons = [_Button(look, place, self._has_room_for_icons) for place in places]
        for number, button in enumerate(self._buttons):
            if number == len(places) - at_the_foot:
                self._column.addStretch(1)
            self._add(button, number)
        look.changed.connect(self.updateGeometry)

    @property
    def last(self) -> QWidget:
        """The button after which Tab leaves it."""
        return self._buttons[-1]

    def show_chosen(self, number: int) -> None:
        """Show which place is open. Tab comes to it; Qt would let it come to the one that had the keyboard last."""
        self._group.button(number).setChecked(True)
        for button in self._buttons:
            by_tab = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if by_tab else Qt.FocusPolicy.ClickFocus)

    def _has_room_for_icons(self) -> bool:
        """For those of all places: one without its icon would look like another kind of thing."""
        margins, buttons = self._column.contentsMargins(), self._buttons
        room = self.height() - margins.top() - margins.bottom() - self._column.spacing() * (len(buttons) - 1)
        return room >= len(buttons) * buttons[0].least_height_with_icon  # all are equally high

    def _add(self, button: QAbstractButton, number: int) -> None:
        self._group.addButton(button, number)
        self._column.addWidget(button)
        button.clicked.connect(lambda: self.chosen.emit(number))


class _Button(PaintedButton):
    def __init__(self, look: Look, place: Place, has_room_for_icon: Callable[[], bool]) -> None:
        super().__init__()
        self._look = look
        self._has_room_for_icon = has_room_for_icon
        self._icon = place.icon
        self.setText(str(place))
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._renewed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 32, self._icon_px + metrics.height() + _AIR)

    @property
    def least_height_with_icon(self) -> int:
        """In px: with less, the word would touch the edge."""
        return self.sizeHint().height() - _AIR + _LEAST_AIR

    def minimumSizeHint(self) -> QSize:
        """Without its icon, if it must be."""
        return QSize(self.sizeHint().width(), max(_LEAST, QFontMetrics(self._font(bold=True)).height() + 10))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icon, words = self._places()
        colour = "accent" if self.isChecked() else "text"
        if not icon.isEmpty():
            self._look.paint_icon(painter, self._icon, icon, colour)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(self._look.colour(colour))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        ring = self._look.colour("focus") if self.hasFocus() else QColor(Qt.GlobalColor.transparent)
        painter.setPen(QPen(ring, _RING))
        painter.setBrush(self._ground())
        half = _RING / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), 12, 12)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(QRect(5, self.height() // 2 - 10, 4, 20), 2, 2)

    def _ground(self) -> QColor:
        if self.isChecked():
            return self._look.mixed("accent", "card", 0.12)
        if self.underMouse():
            return self._look.mixed("text", "card", 0.06)
        return QColor(Qt.GlobalColor.transparent)

    def _places(self) -> tuple[QRect, QRect]:
        if not self._has_room_for_icon():
            return QRect(), self.rect()
        side = self._icon_px
        air = self.height() - self.sizeHint().height() + _AIR
        icon = QRect((self.width() - side) // 2, air * 9 // _AIR, side, side)
        return icon, QRect(0, icon.bottom() + 3, self.width(), self.height() - icon.bottom() - air // 2)

    def _font(self, *, bold: bool) -> QFont:
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        return self._look.font(0.875 if self._look.scale <= 1.5 else 0.8, weight=weight)

    @property
    def _icon_px(self) -> int:
        return round(24 * min(self._look.scale, 1.5))

    def _renewed(self) -> None:
        self.updateGeometry()
        self.update()
