"""One press to a close-up, one press back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from companion.domain.body import Page
from companion.domain.mark_words import PAGE_NAMES
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.flow import FlowLayout
from companion.ui.words import said


class PageChips(QWidget):
    """The whole body and its close-ups; one of them is shown."""

    page_requested = Signal(object)
    """A Page."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Part of the body"))
        self._group = QButtonGroup(self)
        row = FlowLayout(8, self)
        self._chips = {page: Chip(said(PAGE_NAMES[page])) for page in Page}
        for page, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, page=page: self.page_requested.emit(page))
            self._group.addButton(chip)
            row.addWidget(chip)

    def show_page(self, page: Page) -> None:
        """Show which page is open."""
        self._chips[page].setChecked(True)
