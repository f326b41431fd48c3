"""A practice that fits now, on a card to press."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.routine import RoutineKind
from companion.insights.offers import Offer
from companion.ui.look import Look
from companion.ui.relief.drawing import PosedDrawing
from companion.ui.relief.words import how_long
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.words import said

PICTURE = (280, 150)
"""Room for the drawing at 100 %, in logical px."""

ICONS = {
    RoutineKind.BREATHING: "weather-windy",
    RoutineKind.BODY_SCAN: "human",
    RoutineKind.MINDFULNESS: "leaf",
    RoutineKind.IMAGERY: "image-outline",
    RoutineKind.AUTOGENIC: "format-quote-close",
    RoutineKind.WIND_DOWN: "weather-night",
    RoutineKind.PACING: "timer-outline",
}
"""What stands for kinds without a drawing."""


class Emblem(QWidget):
    """The drawing of a practice, or a large icon for what has none."""

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__()
        self._look = look
        self._icon = ICONS.get(offer.offering.kind, "leaf")
        self._drawing = PosedDrawing(look)
        self._drawing.show_pose(offer.offering.pose(offer.choices.position), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._drawing)
        self._drawing.setVisible(self._drawing.has_drawing())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The same for all, so that names stand in one line."""
        return QSize(*(self._look.px(side) for side in PICTURE))

    def minimumSizeHint(self) -> QSize:
        """It may get narrower."""
        return QSize(self._look.px(PICTURE[0] // 2), self._look.px(PICTURE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The icon, on a soft round ground."""
        if self._drawing.has_drawing():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, inside = self._look.px(104), self._look.px(52)
        place = self.rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.mixed("accent", "card", 0.12))
        painter.drawEllipse(place.center(), ground // 2, ground // 2)
        square = self.rect()
        square.setSize(QSize(inside, inside))
        square.moveCenter(place.center())
        self._look.paint_icon(painter, self._icon, square, "accent")


class OfferCard(PressCard):
    """What it is, how long it takes, and why it is offered. A press opens it."""

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__(look)
        name, long = said(offer.offering.name), how_long(offer.seconds)
        whys = [said(why) for why in offer.whys]
        cares = [said(care) for care in offer.cares]
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join([long + ".", *whys, *cares]))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM + 16, ROOM + 12, ROOM + 16, ROOM + 16)
        column.setSpacing(4)
        emblem = Emblem(look, offer)
        column.addWidget(emblem)
        column.addSpacing(8)
        lines = [self._line(name, "subtitle"), self._line(long, "secondary")]
        lines += [self._line(why, "") for why in whys]
        lines += [self._line(care, "small") for care in cares[:1]]
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        leave_presses_to_the_card(emblem, *emblem.findChildren(QWidget), *lines)

    def _line(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
