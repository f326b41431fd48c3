"""The list of medicines for the pharmacist: read it here, print it, or save it as a page."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QPushButton, QWidget

from companion.domain.medicine import NO_PROMISE
from companion.domain.medicine_list import Line, PrintableList
from companion.ui.care.rows import Rows, in_a_row, inset
from companion.ui.care.words import soft
from companion.ui.check_in.words import joined
from companion.ui.dates import full_day_words
from companion.ui.desk import Desk
from companion.ui.look import FAMILY
from companion.ui.notices import TROUBLE
from companion.ui.picture_file import ChoosePicture, choose_page, usual_paper
from companion.ui.report.printing import SIZES, ChoosePrinter, choose_printer
from companion.ui.widgets.card import Card
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from companion.actions.export import Paper
    from companion.actions.journal import Journal

_PAGE = "pharmacist"
_EDGE_MM = 2
"""Qt leaves two centimetres more on each side."""


class PharmacistPage(SubPage):
    """What is taken today, in the person's words. Nothing is checked or judged."""

    def __init__(
        self, desk: Desk, *, choose: ChoosePicture = choose_page, choose_paper: ChoosePrinter = choose_printer
    ) -> None:
        super().__init__(desk.look, self.tr("List for the pharmacist"))
        self._desk = desk
        self._choose, self._choose_printer = choose, choose_paper
        self._now: PrintableList | None = None
        self._save = QPushButton(self.tr("Save as PDF…"))
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self._ask_where)
        self._print = QPushButton(self.tr("Print…"))
        self._print.clicked.connect(self._ask_for_printer)
        self._rows = Rows(spacing=12)
        self.column.addWidget(in_a_row(self._save, self._print))
        self.column.addWidget(inset(self._rows))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        clock = self._desk.clock

        def question(journal: Journal) -> PrintableList:
            from companion.actions import medicine

            return medicine.printable_list(journal=journal, clock=clock)

        self._desk.journal.ask(question, self._show)

    def _show(self, found: PrintableList) -> None:
        self._now = found
        self.explain(self.tr("As it stands on {day}.").format(day=full_day_words(found.day, found.day)))
        for button in (self._print, self._save):
            button.setEnabled(bool(found.regular or found.as_needed))
        self._rows.fill(found, lambda: [self._card(found)])

    def _card(self, found: PrintableList) -> QWidget:
        card = Card(self._desk.look)
        for heading, lines in self._parts(found):
            card.add_words(heading, "subtitle")
            for line in lines:
                card.column.addSpacing(6)
                card.add_words(soft(joined(line.name, line.strength)), "strong").setTextFormat(Qt.TextFormat.PlainText)
                for text in self._details(line):
                    card.add_words(soft(text)).setTextFormat(Qt.TextFormat.PlainText)
            card.column.addSpacing(12)
        card.add_words(said(NO_PROMISE), "small")
        return card

    def _parts(self, found: PrintableList) -> list[tuple[str, tuple[Line, ...]]]:
        parts = [(self.tr("Taken regularly"), found.regular), (self.tr("Taken as needed"), found.as_needed)]
        return [(heading, lines) for heading, lines in parts if lines]

    def _details(self, line: Line) -> list[str]:
        since = full_day_words(line.since, date.max) if line.since else ""  # on paper always with the year
        details = (
            joined(said(line.form) if line.form else "", line.dose),
            self.tr("For: {why}").format(why=line.why) if line.why else "",
            self.tr("Since {day}").format(day=since) if since else "",
        )
        return [text for text in details if text]

    def _ask_where(self) -> None:
        if self._now:
            found = self._now
            name = self.tr("Medicines {date}").format(date=found.day.isoformat())
            self._choose(self, name, lambda path: self._save_page(found, path))

    def _ask_for_printer(self) -> None:
        if self._now:
            found = self._now
            self._choose_printer(self, self._paper, lambda printer: self._print_page(found, printer))

    def _print_page(self, found: PrintableList, printer: QPrinter) -> None:
        self._page(found).print_(printer)
        self._desk.notices.show(self.tr("The page was handed to the printer."), about=_PAGE)

    def _save_page(self, found: PrintableList, path: Path) -> None:
        """Black on white: it is to be printed and read by others."""
        try:
            path.write_bytes(b"")  # the writer would say nothing of a place that cannot be written
            self._write(found, path)
        except OSError as error:
            words = self.tr("The page was not saved. Choose another place. ({reason})")
            self._desk.notices.show(words.format(reason=error.strerror or error), kind=TROUBLE, about=_PAGE)
        else:
            self._desk.notices.show(self.tr("The page was saved: {path}").format(path=path), about=_PAGE)

    def _write(self, found: PrintableList, path: Path) -> None:
        writer = QPdfWriter(str(path))
        writer.setTitle(self.title.text())
        writer.setPageLayout(
            QPageLayout(
                QPageSize(SIZES[self._paper]),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_EDGE_MM, _EDGE_MM, _EDGE_MM, _EDGE_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self._page(found).print_(writer)

    @property
    def _paper(self) -> Paper:
        from companion.actions.export import Paper
        from companion.actions.week import LETTER

        return Paper.LETTER if usual_paper(QLocale()) is LETTER else Paper.A4

    def _page(self, found: PrintableList) -> QTextDocument:
        """In letters that can be read at arm's length."""
        font = QFont(FAMILY)
        font.setPointSizeF(11)
        page = QTextDocument()
        page.setDefaultFont(font)
        page.setHtml(self._html(found))
        return page

    def _html(self, found: PrintableList) -> str:
        said_of = [f"<h1>{escape(self.tr('My medicines'))}</h1>", f"<p>{escape(self._as_of(found))}</p>"]
        for heading, lines in self._parts(found):
            said_of.append(f"<h2>{escape(heading)}</h2>")
            for line in lines:
                details = "<br>".join(escape(text) for text in self._details(line))
                said_of.append(f"<p><b>{escape(joined(line.name, line.strength))}</b><br>{details}</p>")
        own_words = self.tr("Written down by the person who takes them. Nothing was checked.")
        below = [own_words, said(NO_PROMISE)]
        if self._desk.journal.is_example:
            below.insert(0, self.tr("This is an example. All of it is made up."))
        return "".join([*said_of, "<hr>", *(f"<p>{escape(text)}</p>" for text in below)])

    def _as_of(self, found: PrintableList) -> str:
        day = QLocale().toString(QDate(found.day.year, found.day.month, found.day.day), QLocale.FormatType.LongFormat)
        return self.tr("As it stands on {day}.").format(day=day)
