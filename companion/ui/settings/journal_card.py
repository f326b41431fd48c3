"""Where the journal lies, who can see it, and how to use another one."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from companion.ui.desk import Desk
from companion.ui.journal_file import choose_journal, start_journal
from companion.ui.notices import REFUSED
from companion.ui.widgets.breaking_words import LongButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.path_field import PathField


class JournalCard(Card):
    """The full path to select and copy, and three things to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.add_words(self.tr("Your journal"), "subtitle")
        self._path = PathField(desk.look, self.tr("Where your journal lies"))
        self.column.addWidget(self._path)
        self._who = self.add_words("", "secondary")
        self.column.addSpacing(8)
        self.column.addWidget(self._ways())
        desk.place.opened.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Show the journal in use."""
        self._path.show_path(str(self._desk.place.path))
        if self._desk.journal.is_example:
            self._who.setText(self.tr("This is an example. Its check-ins are made up."))
        else:
            self._who.setText(
                self.tr(
                    "Only your account on this system can read it. Nothing is sent anywhere. Once a day a copy is made "
                    "beside it. Three are kept."
                )
            )

    def _ways(self) -> QWidget:
        ways = QWidget()
        row = FlowLayout(12, ways)
        show = LongButton(self.tr("Show in folder"))
        show.clicked.connect(self._show_folder)
        other = LongButton(self.tr("Open another journal"))
        other.clicked.connect(lambda: choose_journal(self, self._desk.place))
        new = LongButton(self.tr("Start a new journal"))
        new.clicked.connect(lambda: start_journal(self, self._desk.place))
        for button in (show, other, new):
            row.addWidget(button)
        return ways

    def _show_folder(self) -> None:
        folder = self._desk.place.path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = self.tr("No program to show folders was found. The folder is {folder}")
            self._desk.notices.show(words.format(folder=folder), kind=REFUSED)
