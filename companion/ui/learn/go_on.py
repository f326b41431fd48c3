"""Where to go from an article: practices, Care, the warning signs, another article."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.library.articles import Articles, Link, LinkTo
from companion.ui.desk import Desk
from companion.ui.learn.article_card import ArticleColumns
from companion.ui.learn.link_card import READ, LinkCard
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.heading import Heading
from companion.ui.words import said

ICONS: dict[LinkTo, str] = {
    LinkTo.RELIEF: "spa-outline",
    LinkTo.CARE: "medical-bag",
    LinkTo.SIGNS: "alert-circle-outline",
    LinkTo.ARTICLE: READ,
}


class GoOn(QWidget):
    """A card for each way, in the words of what comes."""

    wanted = Signal(object)
    """The Link that was pressed."""

    def __init__(self, desk: Desk, links: tuple[Link, ...], articles: Articles) -> None:
        super().__init__()
        self._articles = articles
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        heading = Heading(desk.look, self.tr("Go on"))
        heading.setContentsMargins(ROOM, 0, ROOM, 0)
        column.addWidget(heading)
        place = QWidget()
        column.addWidget(place)
        cards = ArticleColumns(desk.look, place)
        for link in links:
            card = LinkCard(desk.look, self._words(link), ICONS[link.to])
            card.clicked.connect(lambda _=False, link=link: self.wanted.emit(link))
            cards.addWidget(card)

    def _words(self, link: Link) -> str:
        if link.to is LinkTo.RELIEF:
            return self.tr("Relief: {what}").format(what=said(Text(link.target)))
        if link.to is LinkTo.CARE:
            return self.tr("Care: note it, or plan a visit")
        if link.to is LinkTo.SIGNS:
            return self.tr("Warning signs")
        return self.tr("Read: {title}").format(title=said(self._articles[link.target].title))
