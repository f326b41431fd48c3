"""One article: its text with signs that tell how sure it is, the figure, and where to go from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.movement import Sureness
from companion.library.articles import Article, Articles, Section
from companion.ui.desk import Desk
from companion.ui.learn.felt_card import FeltCard
from companion.ui.learn.go_on import GoOn
from companion.ui.learn.passage import passages
from companion.ui.learn.sure_sign import SureSign
from companion.ui.learn.words import SURE_WORDS, to_read
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.heading import Heading
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.words import Words
from companion.ui.words import said

ASIDE = 348
"""Px at 100 % for the column beside the text."""


class ArticlePage(SubPage):
    """Shows an Article. The column beside the text stands below it where there is no room."""

    link_wanted = Signal(object)
    """The Link that was pressed."""

    def __init__(self, desk: Desk, articles: Articles) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._articles = articles
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    def show_article(self, article: Article) -> None:
        """Show another one."""
        self.title.setText(said(article.title))
        hint = self.tr("Press a sign beside the text to see what it rests on.")
        self.explain(f"{to_read(article)} {hint}")
        filled = QWidget()
        look = self._desk.look
        beside = BesideOrBelow(filled, least=lambda: look.px(420), gap=24)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        beside.addWidget(self._text(article))
        beside.addWidget(self._aside(article))
        self.column.replaceWidget(self._body, filled)
        self._body.hide()
        self._body.deleteLater()
        self._body = filled

    def _text(self, article: Article) -> QWidget:
        place, column = _column()
        for section in article.sections:
            self._add_section(column, section)
        column.addStretch(1)
        return place

    def _add_section(self, column: QVBoxLayout, section: Section) -> None:
        if section.heading:
            if column.count():
                column.addSpacing(self._desk.look.px(12))
            column.addWidget(Heading(self._desk.look, said(section.heading)))
        for passage in passages(self._desk.look, section.blocks, self._articles.sources):
            column.addWidget(passage)

    def _aside(self, article: Article) -> QWidget:
        place, column = _column()
        column.setSpacing(16)
        if article.felt:
            column.addWidget(FeltCard(self._desk, article))
        go_on = GoOn(self._desk, article.see, self._articles)
        go_on.wanted.connect(self.link_wanted)
        column.addWidget(go_on)
        column.addWidget(self._legend(article))
        column.addStretch(1)
        place.setFixedWidth(self._desk.look.px(ASIDE))
        return place

    def _legend(self, article: Article) -> QWidget:
        """What the signs of this article mean."""
        place, column = _column()
        column.setContentsMargins(24, 0, 0, 0)
        column.addWidget(Words(self._desk.look, self.tr("The signs"), "strong"))
        used = {block.grounds.sureness for block in article.blocks}
        for sureness in (one for one in Sureness if one in used):
            row = QHBoxLayout()
            row.addWidget(SureSign(self._desk.look, sureness))
            row.addWidget(Words(self._desk.look, said(SURE_WORDS[sureness])), 1)
            column.addLayout(row)
        return place


def _column() -> tuple[QWidget, QVBoxLayout]:
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return place, column
