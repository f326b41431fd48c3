"""The first page of Learn: a field to search, what is worth mentioning, and all articles in groups."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.insights.patterns import WorthMentioning
from companion.library.articles import Article, Articles, Topic
from companion.ui.desk import Desk
from companion.ui.learn.article_card import ArticleCard, ArticleColumns
from companion.ui.learn.words import TOPIC_WORDS
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.heading import Heading
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.page import Page
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.search_field import SearchField
from companion.ui.widgets.spoken import say
from companion.ui.widgets.strip import Strip
from companion.ui.widgets.swap import swap
from companion.ui.words import said


class LearnHome(Page):
    """While something is typed, what was found stands in place of the groups."""

    article_wanted = Signal(object)
    """The Article that was pressed."""

    worth_wanted = Signal()
    """What is worth mentioning."""

    def __init__(self, desk: Desk, articles: Articles) -> None:
        super().__init__()
        self._desk = desk
        self._articles = articles
        self._column = edgeless(QVBoxLayout(self), 16)
        self._search = SearchField(self.tr("Find an article"), self.tr("Find an article, such as hip or heat"))
        self._search.textChanged.connect(self._sift)
        self._search.went_down.connect(self._enter)
        self._worth = self._worth_strip()
        self._groups = self._make_groups()
        self._found = QWidget()
        self._has_worth = False
        self._meant = Plain(role="secondary")
        self._meant.setContentsMargins(ROOM, 0, ROOM, 0)
        self._meant.hide()
        self._nothing = QLabel(self.tr("Nothing has these words. Try another word."))
        self._nothing.setProperty("role", "secondary")
        for part in (self._search, self._worth):
            place = QHBoxLayout()
            place.setContentsMargins(ROOM, 0, ROOM, 0)
            place.addWidget(part)
            self._column.addLayout(place)
        for below in (self._nothing, self._meant, self._found, self._groups):
            self._column.addWidget(below)
        self._column.addStretch(1)
        self._show_parts()

    def arrive(self) -> None:
        """Put the keyboard where a word is typed."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_worth(self, found: WorthMentioning) -> None:
        """Offer what is worth mentioning, if there is something."""
        self._has_worth = bool(found.findings)
        self._show_parts()

    def _worth_strip(self) -> Strip:
        strip = Strip(self._desk.look)
        strip.title.setText(self.tr("Worth mentioning to your provider"))
        strip.words.setText(self.tr("Counted from your own marks of the last four weeks."))
        strip.add_button(self.tr("Look at it"), self.worth_wanted.emit)
        return strip

    def _make_groups(self) -> QWidget:
        groups = QWidget()
        column = edgeless(QVBoxLayout(groups), 8)
        for topic in Topic:
            heading = Heading(self._desk.look, said(TOPIC_WORDS[topic]))
            heading.setContentsMargins(ROOM, self._desk.look.px(4), ROOM, 0)
            column.addWidget(heading)
            column.addWidget(self._cards(self._articles.of(topic)))
        return groups

    def _cards(self, articles: tuple[Article, ...]) -> QWidget:
        look, place = self._desk.look, QWidget()
        cards = ArticleColumns(look, place)
        for article in articles:
            card = ArticleCard(look, article)
            card.clicked.connect(lambda _=False, article=article: self.article_wanted.emit(article))
            cards.addWidget(card)
        return place

    def _sift(self) -> None:
        typed = " ".join(self._search.text().split())
        meant = self._articles.meant(typed)
        found = self._articles.found(meant) if typed else ()
        self._meant.setText(self.tr("Looked for: {words}").format(words=meant))
        self._meant.setVisible(bool(found) and meant != typed)
        filled = self._cards(found)
        self._found = swap(self._column, self._found, filled)
        self._show_parts()
        if typed:
            told = [self._meant.text()] if meant != typed else []
            say(self, ". ".join([*told, self.tr("%n article(s) found", "", len(found))]))

    def _show_parts(self) -> None:
        """While something is typed, only what was found."""
        typed, found = bool(self._search.text().strip()), bool(self._found.findChildren(ArticleCard))
        self._found.setVisible(found)
        self._nothing.setVisible(typed and not found)
        self._groups.setVisible(not typed)
        self._worth.setVisible(self._has_worth and not typed)

    def _enter(self) -> None:
        shown = self._found if self._found.isVisible() else self._groups
        for card in shown.findChildren(ArticleCard)[:1]:
            card.setFocus(Qt.FocusReason.TabFocusReason)
