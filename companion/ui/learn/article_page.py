"""One article: its text with signs that tell how sure it is, the figure, and where to go from there."""

from PySide6.QtCore import QSize, Signal
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
from companion.ui.widgets.layouts import BesideOrBelow, edgeless
from companion.ui.widgets.sub_page import SubPage
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said

ASIDE, NARROW_ASIDE = 348, 264
"""Px at 100 % for the column beside the text, with the figure and without."""


class ArticlePage(SubPage):
    """Shows an Article. The column beside the text stands below it where there is no room."""

    link_wanted = Signal(object)
    """The Link that was pressed."""

    def __init__(self, desk: Desk, articles: Articles) -> None:
        super().__init__(desk.look, "")
        self._desk = desk
        self._articles = articles
        self._shown: Article | None = None
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.column.addStretch(1)
        desk.look.changed.connect(self._show_again)

    def show_article(self, article: Article) -> None:
        """Show another one."""
        self._shown = article
        self.title.setText(said(article.title))
        hint = self.tr("Press a sign to see what the text beside it rests on.")
        self.explain(f"{to_read(article)} {hint}")
        filled, column = _column()
        column.setSpacing(16)
        column.addWidget(self._text_and_aside(article))
        go_on = GoOn(self._desk, article.see, self._articles)
        go_on.wanted.connect(self.link_wanted)
        column.addWidget(go_on)
        self._body = swap(self.column, self._body, filled)

    def _show_again(self) -> None:
        """Larger letters or another figure ask for other sizes."""
        if self._shown and self.isVisible():
            self.show_article(self._shown)

    def _text_and_aside(self, article: Article) -> QWidget:
        look, both = self._desk.look, QWidget()
        beside = BesideOrBelow(both, least=lambda: look.px(420), gap=24)
        beside.setContentsMargins(ROOM, 0, ROOM, 0)
        beside.addWidget(self._text(article))
        beside.addWidget(self._aside(article))
        return both

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
        place = _Aside(self._desk.look.px(ASIDE if article.felt else NARROW_ASIDE))
        column = place.column
        if article.felt:
            column.addWidget(FeltCard(self._desk, article))
        column.addWidget(self._legend(article))
        column.addStretch(1)
        return place

    def _legend(self, article: Article) -> QWidget:
        """What the signs of this article mean."""
        place, column = _column()
        column.setContentsMargins(24 if article.felt else 0, 0, 0, 0)
        column.addWidget(Words(self._desk.look, self.tr("The signs"), "strong"))
        used = {block.grounds.sureness for block in article.blocks}
        for sureness in (one for one in Sureness if one in used):
            row = QHBoxLayout()
            row.addWidget(SureSign(self._desk.look, sureness))
            row.addWidget(Words(self._desk.look, said(SURE_WORDS[sureness])), 1)
            column.addLayout(row)
        return place


class _Aside(QWidget):
    """As wide as it is told, or as there is room."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._wide = wide
        self.column = edgeless(QVBoxLayout(self), 16)

    def sizeHint(self) -> QSize:
        return QSize(self._wide, super().sizeHint().height())


def _column() -> tuple[QWidget, QVBoxLayout]:
    place = QWidget()
    column = edgeless(QVBoxLayout(place), 4)
    return place, column
