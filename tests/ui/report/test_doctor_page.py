"""The page for the provider, as a person uses it."""

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from companion.actions.export import Format
from companion.domain.settings import ThemeChoice
from companion.domain.visit import VisitKind
from companion.storage.journal import open_journal
from companion.ui.forms.when_fields import DayField
from companion.ui.report.page_preview import PageView
from tests.support.care import a_visit
from tests.support.inspection import clipped, moving, nameless, too_small
from tests.support.journals import FakeClock
from tests.support.pages import all_words
from tests.support.person import Person
from tests.support.provider_journals import day, moment
from tests.ui.report.conftest import AtTheReport


def pages(someone: AtTheReport) -> list[PageView]:
    return [page for page in someone.page.findChildren(PageView) if page.isVisible()]


def said_on_page_one(someone: AtTheReport) -> str:
    return " ".join(someone.person.descriptions())


def waits_until_page_says(someone: AtTheReport, words: str) -> None:
    someone.qtbot.waitUntil(lambda: words in said_on_page_one(someone))


def notices(someone: AtTheReport) -> list[str]:
    return Person(someone.desk.notices.place).reads()


def test_the_page_is_there_without_a_press_and_is_said_in_words(someone: AtTheReport) -> None:
    assert len(pages(someone)) == 1
    assert "Page 1 of 1" in someone.person.names()
    assert "22 October – 18 November 2026: 24 of 28 days noted" in said_on_page_one(someone)
    assert "Average: 5.5 24 days in 4 weeks" in said_on_page_one(someone)


def test_one_press_saves_it(someone: AtTheReport) -> None:
    someone.person.presses("Save as PDF…")
    someone.qtbot.waitUntil(someone.chooser.path.exists)
    assert someone.chooser.asked == ["For my provider 2026-11-18"]
    assert "24 of 28 days noted" in all_words(someone.chooser.path)
    someone.settles()


def test_other_days_are_a_press_away(someone: AtTheReport) -> None:
    someone.person.presses("Last 12 weeks")
    waits_until_page_says(someone, "27 August – 18 November 2026: 24 of 84 days noted")


def test_any_days_can_be_chosen_in_either_order(someone: AtTheReport) -> None:
    someone.person.presses("Other days")
    waits_until_page_says(someone, "22 October – 18 November 2026: 24 of 28 days noted")
    someone.person.presses("Change: From")
    for _ in range(3):
        someone.person.presses("A week later")
    waits_until_page_says(someone, "12–18 November 2026: 6 of 7 days noted")
    someone.person.presses("A week later")
    someone.person.presses("A week later")
    waits_until_page_says(someone, "\n18 November 2026: 1 of 1 day noted")
    assert clipped(someone.page) == []


def test_of_a_longer_time_the_last_two_years_are_told_and_it_is_said(someone: AtTheReport) -> None:
    said = "Two years at most. It begins later than you chose."
    someone.person.presses("Other days")
    assert not someone.person.sees(said)
    (start,) = (field for field in someone.page.findChildren(DayField) if field.name == "From")
    start.show_value(date(1958, 5, 4))
    start.changed.emit()
    waits_until_page_says(someone, "17 November 2024 – 18 November 2026: 24 of 732 days noted")
    assert someone.person.sees(said)


def test_the_time_since_the_last_visit_is_offered_if_there_was_one(
    someone: AtTheReport, clock: FakeClock, tmp_path: Path
) -> None:
    assert not any(name.startswith("Since my visit") for name in someone.person.names())
    visit = replace(a_visit(kind=VisitKind.PROVIDER, took_place=True), at=moment(day(18)))
    journal = open_journal(tmp_path / "journal.companion", clock=clock)
    with journal.unit() as unit:
        unit.visits.put(visit)
        unit.commit()
    journal.close()
    someone.page.refresh()
    someone.person.waits_until_sees("Since my visit on 9 Nov")
    someone.person.presses("Since my visit on 9 Nov")
    waits_until_page_says(someone, "9–18 November 2026: 9 of 10 days noted")
    assert clipped(someone.page) == []


def test_parts_are_left_out_and_put_in(someone: AtTheReport) -> None:
    assert "Duloxetine" in said_on_page_one(someone)
    someone.person.presses("Medicines")
    someone.qtbot.waitUntil(lambda: "Duloxetine" not in said_on_page_one(someone))
    someone.person.presses("Medicines")
    waits_until_page_says(someone, "Duloxetine")


def test_notes_go_along_only_with_the_details(someone: AtTheReport) -> None:
    assert not someone.person.can_press("My notes as well")
    someone.person.presses("Details on more pages")
    someone.qtbot.waitUntil(lambda: len(pages(someone)) == 2)
    someone.person.presses("My notes as well")
    someone.settles()
    someone.person.presses("Save as PDF…")
    someone.qtbot.waitUntil(lambda: someone.chooser.path.exists())
    assert "A quarrel, bad night" in all_words(someone.chooser.path)


def test_a_name_stands_at_the_top_of_what_is_saved(someone: AtTheReport) -> None:
    someone.person.types("Your name", "Ada Example")
    someone.person.presses("Save as PDF…")
    someone.qtbot.waitUntil(someone.chooser.path.exists)
    assert "Ada Example" in all_words(someone.chooser.path)
    someone.settles()


def test_the_pages_get_larger_and_smaller_and_move_sideways_by_keys(someone: AtTheReport) -> None:
    (page,) = pages(someone)
    before = page.width()
    widths: list[int] = []
    assert not someone.person.can_press("Smaller")
    for _ in range(2):
        someone.person.presses("Larger")
        someone.qtbot.waitUntil(lambda: page.width() > 1.2 * max([before, *widths]))
        widths.append(page.width())
    page.setFocus()
    assert not someone.person.can_press("Larger")
    left = page.mapTo(someone.page, page.rect().topLeft()).x()
    someone.person.keys("Right")
    assert page.mapTo(someone.page, page.rect().topLeft()).x() < left
    someone.person.keys("Left")
    assert page.mapTo(someone.page, page.rect().topLeft()).x() == left
    for _ in range(2):
        someone.person.presses("Smaller")
    someone.qtbot.waitUntil(lambda: page.width() == before)


def test_it_is_printed_on_the_paper_that_was_chosen(someone: AtTheReport) -> None:
    someone.person.presses("Letter")
    someone.settles()
    someone.person.presses("Print…")
    someone.qtbot.waitUntil(lambda: f"Saved: {someone.chooser.path}" in notices(someone))
    assert someone.chooser.asked == ["us-letter"]
    assert len(PdfReader(someone.chooser.path).pages) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of files are another matter there")
@pytest.mark.parametrize("before", [None, b"An older page, that everybody could read"])
def test_only_its_owner_may_read_a_file_that_is_printed_into(someone: AtTheReport, before: bytes | None) -> None:
    path = someone.chooser.path
    if before is not None:
        path.write_bytes(before)
        path.chmod(0o644)
    someone.person.presses("Print…")
    someone.qtbot.waitUntil(lambda: f"Saved: {path}" in notices(someone))
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(PdfReader(path).pages) == 1


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_file_that_cannot_be_printed_into_is_said(someone: AtTheReport, tmp_path: Path) -> None:
    someone.chooser.path = tmp_path / "none" / "page.pdf"
    someone.person.presses("Print…")
    said = "The printer did not take the pages. Save them as PDF instead."
    someone.qtbot.waitUntil(lambda: said in notices(someone))
    assert not someone.chooser.path.parent.exists()


def test_files_for_other_programs_are_saved(someone: AtTheReport, tmp_path: Path) -> None:
    someone.chooser.path = tmp_path / "all.json"
    someone.person.presses("Everything (JSON)…")
    someone.qtbot.waitUntil(someone.chooser.path.exists)
    assert json.loads(someone.chooser.path.read_text(encoding="utf-8"))["format"] == "companion journal"
    someone.chooser.path = tmp_path / "fhir.json"
    someone.person.presses("With SNOMED CT codes")
    someone.person.presses("For clinics (FHIR)…")
    someone.qtbot.waitUntil(someone.chooser.path.exists)
    assert "30547004" in someone.chooser.path.read_text(encoding="utf-8")
    someone.chooser.path = tmp_path / "tables.csv"
    someone.person.presses("Tables (CSV)…")
    someone.qtbot.waitUntil((tmp_path / "tables-marks.csv").exists)
    someone.settles()


def test_what_is_for_clinics_is_not_to_replace_everything_by_a_hasty_yes(someone: AtTheReport) -> None:
    for format in ("Everything (JSON)…", "For clinics (FHIR)…"):
        someone.person.presses(format)
    everything, clinics = someone.chooser.asked
    assert everything == (Format.JSON, "My journal 2026-11-18")
    assert clinics == (Format.FHIR, "My journal 2026-11-18 for clinics")
    someone.settles()


def test_tables_that_are_there_are_not_replaced_and_that_is_said(someone: AtTheReport, tmp_path: Path) -> None:
    there = tmp_path / "tables-marks.csv"
    there.write_text("something else")
    someone.chooser.path = tmp_path / "tables.csv"
    someone.person.presses("Tables (CSV)…")
    someone.qtbot.waitUntil(lambda: any("already" in text for text in notices(someone)))
    assert there.read_text() == "something else"


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(someone: AtTheReport, tmp_path: Path) -> None:
    someone.chooser.path = tmp_path / "none" / "page.pdf"
    someone.person.presses("Save as PDF…")
    someone.qtbot.waitUntil(lambda: any("Choose another place" in text for text in notices(someone)))
    assert someone.person.can_press("Save as PDF…")


def test_escape_leads_back(someone: AtTheReport, qtbot: QtBot) -> None:
    with qtbot.waitSignal(someone.page.back):
        someone.person.keys("Esc")


def test_everything_has_a_name_and_a_size_and_nothing_moves(someone: AtTheReport) -> None:
    for width in (1060, 560):
        someone.person.window.resize(width, 720)
        someone.settles()
        assert nameless(someone.page) == []
        assert too_small(someone.page) == []
        assert clipped(someone.page) == []
        assert moving(someone.page) == []


def test_by_keyboard_every_choice_and_the_pages_are_reached(someone: AtTheReport) -> None:
    someone.page.findChildren(QLineEdit)[0].setFocus()
    reached = set()
    for _ in range(40):
        someone.person.keys("Tab")
        reached |= {name for name in REACHED if someone.person.focus_is(name)}
    assert reached == set(REACHED)


REACHED = ("Back", "Save as PDF…", "Print…", "Page 1 of 1", "Last 4 weeks", "Medicines", "Your name", "Tables (CSV)…")


def test_in_dim_light_the_page_is_no_brighter_than_words_are(someone: AtTheReport) -> None:
    desk = someone.desk
    desk.settings.remember(theme=ThemeChoice.DIM)
    desk.look.follow(desk.settings.now)
    drawn = pages(someone)[0].grab().toImage()
    paper = drawn.pixelColor(drawn.width() // 2, 8)
    assert paper.lightness() <= desk.look.colour("text").lightness()
