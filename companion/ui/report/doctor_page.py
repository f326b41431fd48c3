"""For my provider: one page to read in two minutes, and files to take along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.actions import export
from companion.actions.export import Format, Manner, Preview, Source, Wish
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.look import Look
from companion.ui.notices import REFUSED
from companion.ui.picture_file import ChoosePicture, choose_page, tell_not_saved
from companion.ui.report.choosing import ChooseExport, choose_export
from companion.ui.report.files_card import FilesCard
from companion.ui.report.options import ReportOptions
from companion.ui.report.page_preview import PPI, PagePreview
from companion.ui.report.printing import PPI as PRINT_PPI
from companion.ui.report.printing import ChoosePrinter, choose_printer, file_of, print_pages
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import UNLIMITED, BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter

    from companion.actions.journal import Journal

_ABOUT = "report"

SETTLES_MS = 150
"""How long a choice must stay before the pages are set anew."""

OPTIONS_WIDE, PREVIEW_LEAST = 340, 420
"""Widths at 100 %, in logical px."""


class _Side(QWidget):
    """What is chosen: of one width beside the pages, and narrower where there is no room for it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self) -> QSize:
        """As high as what is in it needs."""
        return QSize(self._look.px(OPTIONS_WIDE), super().sizeHint().height())


class DoctorPage(SubPage):
    """Shows the page at once with the usual choices; saving and printing are one press away."""

    def __init__(
        self,
        desk: Desk,
        *,
        choose: ChoosePicture = choose_page,
        choose_file: ChooseExport = choose_export,
        choose_paper: ChoosePrinter = choose_printer,
    ) -> None:
        super().__init__(desk.look, self.tr("For my provider"))
        self._desk = desk
        self._choose, self._choose_file, self._choose_printer = choose, choose_file, choose_paper
        self._wanted = 0
        self._settling = QTimer(self, interval=SETTLES_MS, singleShot=True)
        self._settling.timeout.connect(self._ask)
        self.explain(self.tr("One page that can be read in two minutes. It stays here until you save or print it."))
        self._build()

    def refresh(self) -> None:
        """Look at the journal again, and set the page anew."""
        clock = self._desk.clock
        self._desk.journal.ask(lambda journal: export.last_visit(journal=journal, clock=clock), self._show_last_visit)

    def _build(self) -> None:
        self._options = ReportOptions(self._desk.look, self._desk.clock)
        self._options.changed.connect(self._settling.start)
        self._preview = PagePreview(self._desk.look)
        self._files = FilesCard(self._desk.look)
        self._files.wanted.connect(self._ask_where_to_save)
        side = _Side(self._desk.look)
        column = edgeless(QVBoxLayout(side), 16)
        column.addWidget(self._options)
        column.addWidget(self._files)
        column.addStretch(1)
        both = QWidget()
        both.setContentsMargins(ROOM, 0, ROOM, 0)
        layout = BesideOrBelow(both, least=self._least)
        self._preview.zoomed.connect(layout.invalidate)
        layout.addWidget(self._preview)
        layout.addWidget(side)
        self.column.addWidget(self._tools())
        self.column.addWidget(both)
        self.column.addStretch(1)

    def _least(self) -> int:
        """What the pages need to have something beside them; when they are large, nothing is."""
        return UNLIMITED if self._preview.takes_all else self._desk.look.px(PREVIEW_LEAST)

    def _tools(self) -> QWidget:
        tools = QWidget()
        tools.setContentsMargins(ROOM, 0, ROOM, 0)
        row = FlowLayout(12, tools)
        look = self._desk.look
        save, colour = self.tr("Save as PDF…"), "accent_text"
        self._save = IconButton(look, save, "content-save-outline", role="primary", colour=colour)
        self._print = IconButton(look, self.tr("Print…"), "printer", role="", colour="text")
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self._ask_for_printer)
        for button in (self._save, self._print):
            button.setEnabled(False)
            row.addWidget(button)
        return tools

    @property
    def _wish(self) -> Wish:
        return self._options.wish(self._desk.clock.now().day)

    @property
    def _manner(self) -> Manner:
        figure = self._desk.figure(self._desk.settings.now.build)
        return Manner(body=self._desk.body, figure=figure, say=said, language=self.tr("en", "your language's code"))

    def _show_last_visit(self, day: date | None) -> None:
        self._options.show_last_visit(day, self._desk.clock.now().day)
        self._ask()

    def _ask(self) -> None:
        """Set the pages anew; of several wishes only the last is fulfilled."""
        self._settling.stop()
        self._wanted += 1
        number = self._wanted

        def draw(source: Source, wish: Wish) -> None:
            if number == self._wanted:
                self._draw(source, wish, PPI, lambda preview: self._show(number, preview))

        self._read(draw)

    def _read(self, then: Callable[[Source, Wish], None]) -> None:
        """Read what the pages are made of, as they are wanted now."""
        wish, manner, clock = self._wish, self._manner, self._desk.clock
        self._desk.journal.ask(
            lambda journal: export.source(wish, journal=journal, clock=clock, manner=manner),
            lambda source: then(source, wish),
        )

    def _draw(self, source: Source, wish: Wish, ppi: float, then: Callable[[Preview], None]) -> None:
        self._desk.background.run(lambda: export.pages(source, wish, ppi=ppi), then, lane=CHARTS)

    def _show(self, number: int, preview: Preview) -> None:
        if number == self._wanted:
            self._preview.show_pages(preview.pictures, preview.words)
            for button in (self._save, self._print):
                button.setEnabled(True)

    def _ask_where(self) -> None:
        name = self.tr("For my provider {date}").format(date=self._wish.last.isoformat())
        self._choose(self, name, lambda path: self._read(lambda source, wish: self._save_pages(path, source, wish)))

    def _save_pages(self, path: Path, source: Source, wish: Wish) -> None:
        self._desk.background.run(
            lambda: export.save_pages(path, source, wish),
            self._saved,
            failed=self._not_saved,
            lane=CHARTS,
            to_the_end=True,
        )

    def _ask_for_printer(self) -> None:
        self._choose_printer(self, self._wish.paper, self._print_on)

    def _print_on(self, printer: QPrinter) -> None:
        def done(preview: Preview) -> None:
            self._printed(print_pages(preview.pictures, printer), into=file_of(printer))

        self._read(lambda source, wish: self._draw(source, wish, PRINT_PPI, done))

    def _printed(self, taken: bool, *, into: Path | None) -> None:
        if taken and into:
            self._saved((into,))
        elif taken:
            self._desk.notices.show(self.tr("The pages were handed to the printer."), about=_ABOUT)
        else:
            words = self.tr("The printer did not take the pages. Save them as PDF instead.")
            self._desk.notices.show(words, kind=REFUSED, about=_ABOUT)

    def _ask_where_to_save(self, format: Format) -> None:
        """Each by a name of its own: a hasty Yes must not put what is for clinics in the place of everything."""
        today = self._desk.clock.now().day
        is_all = format is not Format.FHIR
        name = self.tr("My journal {date}") if is_all else self.tr("My journal {date} for clinics")
        named = name.format(date=today.isoformat())
        self._choose_file(self, format, named, lambda path: self._save_file(format, path))

    def _save_file(self, format: Format, path: Path) -> None:
        clock, body, snomed = self._desk.clock, self._desk.body, self._files.with_snomed

        def work(journal: Journal) -> tuple[Path, ...] | OSError:
            try:
                return export.save_journal(path, format, journal=journal, clock=clock, body=body, snomed=snomed)
            except OSError as error:
                return error

        self._desk.journal.ask(work, self._told)

    def _told(self, done: tuple[Path, ...] | OSError) -> None:
        if isinstance(done, OSError):
            self._not_saved(done)
        else:
            self._saved(done)

    def _saved(self, files: tuple[Path, ...]) -> None:
        words = self.tr("Saved: {path}").format(path=", ".join(map(str, files)))
        self._desk.notices.show(words, about=_ABOUT)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, FileExistsError):
            words = self.tr("There are tables of this name already. Choose another name.")
            self._desk.notices.show(words, kind=REFUSED, about=_ABOUT)
        else:
            words = self.tr("It was not saved. Choose another place. ({reason})")
            tell_not_saved(self._desk, error, words, about=_ABOUT)
