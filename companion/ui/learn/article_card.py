"""An article as a card to press."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.library.articles import Article
from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.words import Words
from companion.ui.words import said


class ArticleCard(PressCard):
    """Its title, and in a few words what is in it."""

    def __init__(self, look: Look, article: Article) -> None:
        super().__init__(look)
        self.article = article
        self.setAccessibleName(said(article.title))
        self.setAccessibleDescription(said(article.about))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM + 16, ROOM + 10, ROOM + 16, ROOM + 10)
        column.setSpacing(2)
        lines = (Words(look, said(article.title), "strong"), Words(look, said(article.about), "secondary"))
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        leave_presses_to_the_card(*lines)


class ArticleColumns(EvenColumns):
    """Cards in up to three columns. One column may be narrower than the least of several."""

    COLUMNS, LEAST = (3, 2, 1), 272
    """Least width of a card among others, in px at 100 %."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, columns=self.COLUMNS, least=lambda: look.px(self.LEAST), gap=4)

    def minimumSize(self) -> QSize:
        """As narrow as the words allow."""
        cards = (self.itemAt(number) for number in range(self.count()))
        return QSize(max((card.minimumSize().width() for card in cards if card), default=0), 0)
