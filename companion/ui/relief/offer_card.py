"""A practice that fits now, on a card to press."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.insights.offers import Offer
from companion.ui.look import Look
from companion.ui.relief.emblem import Emblem
from companion.ui.relief.words import how_long
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.words import said

PICTURE = (280, 150)
"""Room for the drawing at 100 %, in logical px."""


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
        emblem = Emblem(look, offer.offering.kind, offer.offering.pose(offer.choices.position), PICTURE)
        column.addWidget(emblem)
        column.addSpacing(8)
        lines = [Plain(name, "subtitle"), Plain(long, "secondary")]
        lines += [Plain(why, "") for why in whys]
        lines += [Plain(care, "small") for care in cares[:1]]
        for label in lines:
            column.addWidget(label)
        column.addStretch(1)
        leave_presses_to_the_card(emblem, *emblem.findChildren(QWidget), *lines)
