"""What may be worth mentioning to a provider: counts of the person's own marks, and never a cause."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.dates import short
from companion.insights.patterns import Finding, WorthMentioning
from companion.library.articles import Articles
from companion.ui.desk import Desk
from companion.ui.learn.link_card import READ, LinkCard
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.rows import inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said


class WorthPage(SubPage):
    """Each finding in a sentence, with something to read about it."""

    article_wanted = Signal(object)
    """The Article to read."""

    signs_wanted = Signal()

    def __init__(self, desk: Desk, articles: Articles) -> None:
        super().__init__(desk.look, self.tr("Worth mentioning"))
        self._desk = desk
        self._articles = articles
        self._list = QWidget()
        self.column.addWidget(self._list)
        self.column.addStretch(1)

    def show_worth(self, found: WorthMentioning) -> None:
        """Show what was counted."""
        words = self.tr("{first} to {last}: {days} days with a mark. It says how often, not why.")
        self.explain(words.format(first=said(short(found.first)), last=said(short(found.last)), days=found.marked_days))
        signs = [self._signs()] if found.touches_signs else []
        self._list = swap(self.column, self._list, inset(self._findings(found), *signs, gap=16))

    def _findings(self, found: WorthMentioning) -> Card:
        card = Card(self._desk.look)
        card.column.setSpacing(12)
        told: set[str] = set()
        for finding in found.findings:
            card.column.addWidget(self._finding(finding, with_more=finding.read_more not in told))
            told.add(finding.read_more)
        card.add_words(self.tr("Several different causes can feel like this."), "secondary")
        return card

    def _finding(self, finding: Finding, *, with_more: bool) -> QWidget:
        look, place = self._desk.look, QWidget()
        row = BesideOrBelow(place, least=lambda: look.px(300), gap=16)
        row.addWidget(Words(look, said(finding.text)))
        if with_more:
            article = self._articles[finding.read_more]
            words = self.tr("Read: {title}").format(title=said(article.title))
            more = LinkCard(look, words, READ)
            more.clicked.connect(lambda: self.article_wanted.emit(article))
            row.addWidget(more)
        return place

    def _signs(self) -> Card:
        card = Card(self._desk.look)
        card.add_words(self.tr("Something you marked is near a line on the list of warning signs."))
        card.add_words(self.tr("If it is new or different, please look at the list."))
        signs = LinkCard(self._desk.look, self.tr("Look at the warning signs"), "alert-circle-outline")
        signs.clicked.connect(self.signs_wanted)
        row = QHBoxLayout()
        row.addWidget(signs)
        row.addStretch(1)
        card.column.addLayout(row)
        return card
