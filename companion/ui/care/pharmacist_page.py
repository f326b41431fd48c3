"""The list of medicines for the pharmacist: read it here, print it, or save it as a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import export, medicine
from companion.actions.export import Sheet
from companion.domain.medicine import NO_PROMISE
from companion.domain.medicine_list import AS_NEEDED, REGULAR, Line, PrintableList
from companion.ui.background import CHARTS
from companion.ui.dates import full_day_words
from companion.ui.desk import Desk
from companion.ui.notices import REFUSED
from companion.ui.picture_file import ChoosePicture, choose_page, tell_not_saved
from companion.ui.report.printing import PPI, ChoosePrinter, choose_printer, file_of, paper_here, print_pages
from companion.ui.widgets.card import Card
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.rows import Rows, in_a_row, inset
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


_PAGE = "pharmacist"


class PharmacistPage(SubPage):
    """What is taken today, in the person's words. Nothing is checked or judged."""

    def __init__(
        self, desk: Desk, *, choose: ChoosePicture = choose_page, choose_paper: ChoosePrinter = choose_printer
    ) -> None:
        super().__init__(desk.look, self.tr("List for the pharmacist"))
        self._desk = desk
        self._choose, self._choose_printer = choose, choose_paper
        self._now: PrintableList | None = None
        self._save = MainButton(self.tr("Save as PDF…"))
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
        self._desk.journal.ask(lambda journal: medicine.printable_list(journal=journal, clock=clock), self._show)

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
                card.add_words(joined(line.name, line.strength), "strong")
                for text in self._details(line):
                    card.add_words(text)
            card.column.addSpacing(12)
        card.add_words(said(NO_PROMISE), "small")
        return card

    def _parts(self, found: PrintableList) -> list[tuple[str, tuple[Line, ...]]]:
        parts = [(said(REGULAR), found.regular), (said(AS_NEEDED), found.as_needed)]
        return [(heading, lines) for heading, lines in parts if lines]

    def _details(self, line: Line) -> list[str]:
        since, dose_since = (  # on paper always with the year
            full_day_words(day, date.max) if day else "" for day in (line.since, line.dose_since)
        )
        details = (
            joined(said(line.form) if line.form else "", line.dose),
            self.tr("This dose since {day}").format(day=dose_since) if dose_since else "",
            self.tr("For: {why}").format(why=line.why) if line.why else "",
            self.tr("Since {day}").format(day=since) if since else "",
        )
        return [text for text in details if text]

    def _ask_where(self) -> None:
        if self._now:
            found = self._now
            name = self.tr("Medicines {date}").format(date=found.day.isoformat())
            self._choose(self, name, lambda path: self._sheet(found, lambda sheet: self._save_on(path, sheet)))

    def _ask_for_printer(self) -> None:
        if self._now:
            found = self._now
            self._choose_printer(
                self, paper_here(), lambda printer: self._sheet(found, lambda sheet: self._print_on(printer, sheet))
            )

    def _sheet(self, found: PrintableList, then: Callable[[Sheet], None]) -> None:
        """Ask the journal what is to stand on paper."""
        clock, paper, language = self._desk.clock, paper_here(), self.tr("en", "your language's code")
        self._desk.journal.ask(
            lambda journal: export.medicines(found, paper, journal=journal, clock=clock, say=said, language=language),
            then,
        )

    def _save_on(self, path: Path, sheet: Sheet) -> None:
        self._desk.background.run(
            lambda: export.save_medicines(path, sheet),
            self._saved,
            failed=self._not_saved,
            lane=CHARTS,
            to_the_end=True,
        )

    def _print_on(self, printer: QPrinter, sheet: Sheet) -> None:
        def done(pictures: tuple[bytes, ...]) -> None:
            self._printed(print_pages(pictures, printer), into=file_of(printer))

        self._desk.background.run(lambda: export.medicines_in_pictures(sheet, ppi=PPI), done, lane=CHARTS)

    def _printed(self, taken: bool, *, into: Path | None) -> None:
        if taken and into:
            self._saved((into,))
        elif taken:
            self._desk.notices.show(self.tr("The page was handed to the printer."), about=_PAGE)
        else:
            words = self.tr("The printer did not take the page. Save it as PDF instead.")
            self._desk.notices.show(words, kind=REFUSED, about=_PAGE)

    def _saved(self, files: tuple[Path, ...]) -> None:
        words = self.tr("The page was saved: {path}").format(path=", ".join(map(str, files)))
        self._desk.notices.show(words, about=_PAGE)

    def _not_saved(self, error: Exception) -> None:
        words = self.tr("The page was not saved. Choose another place. ({reason})")
        tell_not_saved(self._desk, error, words, about=_PAGE)
