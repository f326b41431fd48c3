"""Where to go from an article: practices, Care, the warning signs, another article."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.library.articles import Articles, Link, LinkTo
from companion.ui.desk import Desk
from companion.ui.widgets.heading import Heading
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.words import said

ICONS: dict[LinkTo, str] = {
    LinkTo.RELIEF: "spa-outline",
    LinkTo.CARE: "medical-bag",
    LinkTo.SIGNS: "alert-circle-outline",
    LinkTo.ARTICLE: "book-open-page-variant-outline",
}


class GoOn(QWidget):
    """A button for each way, in the words of what comes."""

    wanted = Signal(object)
    """The Link that was pressed."""

    def __init__(self, desk: Desk, links: tuple[Link, ...], articles: Articles) -> None:
        super().__init__()
        self._articles = articles
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(desk.look, self.tr("Go on")))
        row = FlowLayout(8)
        column.addLayout(row)
        for link in links:
            button = IconButton(desk.look, self._words(link), ICONS[link.to], role="")
            button.clicked.connect(lambda _=False, link=link: self.wanted.emit(link))
            row.addWidget(button)

    def _words(self, link: Link) -> str:
        if link.to is LinkTo.RELIEF:
            return self.tr("Relief: {what}").format(what=said(Text(link.target)))
        if link.to is LinkTo.CARE:
            return self.tr("Care: note it, or plan a visit")
        if link.to is LinkTo.SIGNS:
            return self.tr("Warning signs")
        return self.tr("Read: {title}").format(title=said(self._articles[link.target].title))
