"""The figure's shape to choose, with the figure beside it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.build import Build
from companion.ui.check_in.body_picture import BodyPicture
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.words import Words


class FigureCard(Card):
    """The picture follows the choice at once."""

    def __init__(self, desk: Desk, builds: Choice[Build]) -> None:
        super().__init__(desk.look)
        words = QWidget()
        column = edgeless(QVBoxLayout(words), 8)
        look = desk.look
        column.addWidget(Words(look, self.tr("The figure"), "subtitle"))
        explanation = self.tr("All shapes have the same areas. Your marks stay where they are.")
        column.addWidget(Words(look, explanation, "secondary"))
        column.addSpacing(8)
        column.addWidget(Words(look, self.tr("Shape"), "strong"))
        column.addWidget(builds)
        column.addStretch(1)
        both = QWidget()
        row = BesideOrBelow(both, least=lambda: look.px(380), gap=16)
        row.addWidget(words)
        row.addWidget(BodyPicture(desk))
        self.column.addWidget(both)
