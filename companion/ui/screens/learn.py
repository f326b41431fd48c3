"""Learn: what may cause pain in the buttocks, what is known of each treatment, and what every day asks."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from companion import paths
from companion.domain.changes import Changes
from companion.library.article_file import read_articles
from companion.library.articles import Article, Link, LinkTo
from companion.ui.desk import Desk
from companion.ui.learn.article_page import ArticlePage
from companion.ui.learn.home import LearnHome
from companion.ui.learn.worth_page import WorthPage
from companion.ui.screen import Screen
from companion.ui.screens import LEARN
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.page import Page

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.patterns import WorthMentioning


class Part(Enum):
    """One page of Learn. The others are opened from the first."""

    HOME = auto()
    WORTH = auto()
    ARTICLE = auto()


class LearnScreen(Screen):
    """Works without a journal; with one, it also counts what may be worth mentioning."""

    PLACE = LEARN

    relief_wanted = Signal(str)
    """Practices that hold these words."""

    care_wanted = Signal()
    signs_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title.setContentsMargins(ROOM, 0, ROOM, 0)
        self._articles = read_articles(paths.resources() / "articles", desk.body)
        self._home = LearnHome(desk, self._articles)
        self._worth = WorthPage(desk, self._articles)
        self._article = ArticlePage(desk, self._articles)
        self._way: list[tuple[Part, Article | None]] = [(Part.HOME, None)]
        self._pages: dict[Part, Page] = {
            Part.HOME: self._home,
            Part.WORTH: self._worth,
            Part.ARTICLE: self._article,
        }
        for page in self._pages.values():
            self.page.addWidget(page, 1)
        self._connect()
        self._show_part()

    def first_focus(self) -> QWidget | None:
        """The page says where."""
        self._pages[self._way[-1][0]].arrive()
        return self.focusWidget()

    def showEvent(self, event: QShowEvent) -> None:
        """Count again: there may be other marks by now."""
        super().showEvent(event)
        self._count()

    def _connect(self) -> None:
        self._home.article_wanted.connect(self._read)
        self._home.worth_wanted.connect(lambda: self._go(Part.WORTH))
        self._worth.article_wanted.connect(self._read)
        self._worth.signs_wanted.connect(self.signs_wanted)
        self._article.link_wanted.connect(self._follow)
        for page in (self._worth, self._article):
            page.back.connect(self._back)
        self.desk.journal.changed.connect(self._check_ins_changed)

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
        self._home.show_worth(found)
        self._worth.show_worth(found)

    def _read(self, article: Article) -> None:
        self._go(Part.ARTICLE, article)

    def _follow(self, link: Link) -> None:
        ways: dict[LinkTo, Callable[[], None]] = {
            LinkTo.RELIEF: lambda: self.relief_wanted.emit(link.target),
            LinkTo.CARE: self.care_wanted.emit,
            LinkTo.SIGNS: self.signs_wanted.emit,
            LinkTo.ARTICLE: lambda: self._read(self._articles[link.target]),
        }
        ways[link.to]()

    def _go(self, part: Part, article: Article | None = None) -> None:
        self._way.append((part, article))
        self._arrive()

    def _back(self) -> None:
        if len(self._way) > 1:
            self._way.pop()
        self._arrive()

    def _arrive(self) -> None:
        self._show_part()
        self.scroller.verticalScrollBar().setValue(0)
        self._pages[self._way[-1][0]].arrive()

    def _show_part(self) -> None:
        part, article = self._way[-1]
        if article:
            self._article.show_article(article)
        for name, page in self._pages.items():
            page.setVisible(name is part)
        self.title.setVisible(part is Part.HOME)
