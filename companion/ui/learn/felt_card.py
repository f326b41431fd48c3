"""Where something is felt: the figure, and its places in words."""

from companion.library.articles import Article
from companion.ui.desk import Desk
from companion.ui.learn.felt_figure import FeltFigure, views_of
from companion.ui.widgets.card import Card
from companion.ui.words import said


class FeltCard(Card):
    """Numbers lead from the words to the places."""

    def __init__(self, desk: Desk, article: Article) -> None:
        super().__init__(desk.look, self.tr("On the body"))
        figure = desk.figure(desk.settings.now.build)
        for views in views_of(article.felt, desk.body):
            self.column.addWidget(FeltFigure(desk.look, figure, views, article.felt))
        for number, felt in enumerate(article.felt, start=1):
            words = self.tr("{number}  Mostly: {where}") if felt.main else self.tr("{number}  At times: {where}")
            self.add_words(words.format(number=number, where=said(felt.words)))
        self.add_words(self.tr("Both sides are shown. It may be one side only."), "small")
        self.column.addStretch(1)
