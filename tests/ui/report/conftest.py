"""The page for the provider in a window of its own, on a real journal."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from companion.actions.export import Format, Paper
from companion.storage.journal import create_journal
from companion.ui.desk import Desk
from companion.ui.report.doctor_page import DoctorPage
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.provider_journals import full


@dataclass
class Chooser:
    """Names the file or the printer that a person would choose."""

    path: Path
    asked: list[object] = field(default_factory=list)

    def page(self, _: QWidget, name: str, then: Callable[[Path], None]) -> None:
        """A place for the pages."""
        self.asked.append(name)
        then(self.path)

    def file(self, _: QWidget, format: Format, name: str, then: Callable[[Path], None]) -> None:
        """A place for a file."""
        self.asked.append((format, name))
        then(self.path)

    def printer(self, _: QWidget, paper: Paper, then: Callable[[QPrinter], None]) -> None:
        """A printer that prints into a file."""
        self.asked.append(paper)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        then(printer)


@dataclass
class AtTheReport:
    """Somebody at the page."""

    person: Person
    page: DoctorPage
    desk: Desk
    chooser: Chooser
    qtbot: QtBot

    def settles(self) -> None:
        """Wait until everything asked for is done."""
        self.qtbot.waitUntil(self._is_still)

    def _is_still(self) -> bool:
        busy = any(self.desk.background.is_busy(lane) for lane in ("journal", "charts"))
        return not busy and not any(timer.isActive() for timer in self.page.findChildren(QTimer))


@pytest.fixture
def chooser(tmp_path: Path) -> Chooser:
    """Chooses a file that is not there yet."""
    return Chooser(tmp_path / "mine.pdf")


@pytest.fixture
def someone(desk: Desk, clock: FakeClock, chooser: Chooser, tmp_path: Path, qtbot: QtBot) -> Iterator[AtTheReport]:
    """Somebody at the page of a journal that has much in it, in a window of 1280×720."""
    fill(tmp_path / "journal.companion", clock)
    page = DoctorPage(desk, choose=chooser.page, choose_file=chooser.file, choose_paper=chooser.printer)
    window = QScrollArea()
    window.setWidgetResizable(True)
    window.setWidget(page)
    window.resize(1060, 720)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    page.refresh()
    at_the_page = AtTheReport(Person(window, qtbot), page, desk, chooser, qtbot)
    qtbot.waitUntil(lambda: at_the_page.person.can_press("Save as PDF…"))
    yield at_the_page
    at_the_page.settles()


def fill(path: Path, clock: FakeClock) -> None:
    """As much of a full journal in a file as has room on its page at once: to shorten it is another's business."""
    content = full()
    journal = create_journal(path, clock=clock)
    with journal.unit() as unit:
        unit.check_ins.put_new(content.check_ins)
        for name in ("medicines", "dose_changes", "visits", "questions"):
            for one in getattr(content, name):
                getattr(unit, name).put(one)
        unit.commit()
    journal.close()
