"""Learn: what may cause pain in the buttocks, what is known of each treatment, and what every day asks."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion import paths
from companion.domain.changes import Changes
from companion.library.article_file import read_articles
from companion.library.articles import Article, Link, LinkTo
from companion.ui.desk import Desk
from companion.ui.learn.article_page import ArticlePage
from companion.ui.learn.home import LearnHome
from companion.ui.learn.worth_page import WorthPage
from companion.ui.paged_screen import PagedScreen
from companion.ui.screens import LEARN
from companion.ui.widgets.page import Page

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.insights.patterns import WorthMentioning


class Part(Enum):
    """One page of Learn. The others are opened from the first."""

    HOME = auto()
    WORTH = auto()
    ARTICLE = auto()


class LearnScreen(PagedScreen[Part | Article]):
    """Works without a journal; with one, it also counts what may be worth mentioning."""

    PLACE = LEARN
    TIMELY = True

    relief_wanted = Signal(str)
    """Practices that hold these words."""

    care_wanted = Signal()
    signs_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Part.HOME)
        self._articles = read_articles(paths.resources() / "articles", desk.body)
        self._found: WorthMentioning | None = None
        desk.journal.changed.connect(self._check_ins_changed)
        self.show_part()

    def make(self, part: Part | Article) -> Page:
        """Each page, with the ways that lead from it."""
        makers: dict[Part | Article, Callable[[], Page]] = {
            Part.HOME: self._home_page,
            Part.WORTH: self._worth_page,
            Part.ARTICLE: self._article_page,
        }
        return makers[part]()

    def page_of(self, part: Part | Article) -> Page:
        """All articles are read on one page."""
        return super().page_of(Part.ARTICLE if isinstance(part, Article) else part)

    def show_part(self) -> None:
        """Show the article that is read."""
        if isinstance(self.part, Article):
            page: ArticlePage = self.page_of(self.part)  # type: ignore[assignment]  # made by _article_page
            page.show_article(self.part)
        super().show_part()

    def refresh(self) -> None:
        """Count again: there may be other marks by now, and another day."""
        super().refresh()
        self._count()

    def _home_page(self) -> LearnHome:
        home = LearnHome(self.desk, self._articles)
        home.article_wanted.connect(self.go)
        home.worth_wanted.connect(lambda: self.go(Part.WORTH))
        return home

    def _worth_page(self) -> WorthPage:
        page = WorthPage(self.desk, self._articles)
        page.article_wanted.connect(self.go)
        page.signs_wanted.connect(self.signs_wanted)
        if self._found:
            page.show_worth(self._found)
        return page

    def _article_page(self) -> ArticlePage:
        page = ArticlePage(self.desk, self._articles)
        page.link_wanted.connect(self._follow)
        return page

    def _check_ins_changed(self, changes: Changes) -> None:
        """The place itself watches nothing, so that it can be read while the journal is in trouble."""
        if changes & Changes.CHECK_INS and self.isVisible():
            self._count()

    def _count(self) -> None:
        body, today = self.desk.body, self.desk.clock.now().day

        def question(journal: Journal) -> WorthMentioning:
            from companion.actions.patterns import worth_mentioning

            return worth_mentioning(body=body, journal=journal, today=today)

        self.desk.journal.ask(question, self._show_worth)

    def _show_worth(self, found: WorthMentioning) -> None:
        self._found = found
        for page in self.pages:
            if isinstance(page, LearnHome | WorthPage):
                page.show_worth(found)

    def _follow(self, link: Link) -> None:
        ways: dict[LinkTo, Callable[[], None]] = {
            LinkTo.RELIEF: lambda: self.relief_wanted.emit(link.target),
            LinkTo.CARE: self.care_wanted.emit,
            LinkTo.SIGNS: self.signs_wanted.emit,
            LinkTo.ARTICLE: lambda: self.go(self._articles[link.target]),
        }
        ways[link.to]()
