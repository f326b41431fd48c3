"""Taking things along: what is in the files, who may read them, and what happens when something is in the way."""

import errno
import io
import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from companion import paths
from companion.actions import export
from companion.actions.export import Format, Manner, Source, Wish
from companion.domain.build import Build
from companion.domain.journal_content import Content
from companion.domain.visit import VisitKind
from companion.library.figure import load_shapes
from companion.reports.json_file import Exported, from_json
from companion.storage.files import put_where_none_is
from companion.storage.journal import Journal, open_journal
from tests.journals import care, relief
from tests.journals.content import CHECK_INS, DELETED, DELETED_AT
from tests.support.care import a_visit
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, a_check_in, keep_all
from tests.support.pages import all_words
from tests.support.provider_journals import moment
from tests.support.resources import the_body

MANNER = Manner(body=the_body(), figure=load_shapes(paths.resources() / "figure", Build.NEUTRAL))
TODAY = date(2026, 11, 18)

Savers = dict[Format, Callable[..., tuple[Path, ...]]]


def a_wish(today: date = TODAY) -> Wish:
    first, last = export.usual_period(today)
    return Wish(first=first, last=last)


@pytest.fixture
def savers(journal: Journal, clock: FakeClock) -> Savers:
    """Saves this journal in each format."""
    body = the_body()

    def source() -> Source:
        return export.source(a_wish(), journal=journal, clock=clock, manner=MANNER)

    return {
        Format.PDF: lambda path, **how: export.save_pages(path, source(), a_wish(), **how),
        Format.CSV: lambda path, **how: export.save_csv(path, journal=journal, body=body, **how),
        Format.JSON: lambda path, **how: export.save_json(path, journal=journal, clock=clock, **how),
        Format.FHIR: lambda path, **how: export.save_fhir(path, journal=journal, clock=clock, body=body, **how),
    }


def filled(journal: Journal) -> None:
    """Every kind of content there is, and something of each kind in the bin."""
    with journal.unit() as unit:
        for check_in in (*CHECK_INS, DELETED):
            unit.check_ins.put(check_in)
        unit.check_ins.delete(DELETED.id, DELETED_AT)
        relief.fill(unit)
        care.fill(unit)
        unit.commit()


def test_json_holds_every_kind_of_record_as_it_was_kept(journal: Journal, clock: FakeClock, tmp_path: Path) -> None:
    filled(journal)
    (file,) = export.save_json(tmp_path / "all.json", journal=journal, clock=clock)
    read = from_json(file.read_text(encoding="utf-8"))
    assert read == Exported(content=export.content(journal=journal), made=clock.now())
    assert [field.name for field in fields(Content) if not getattr(read.content, field.name)] == []
    assert sorted(read.content.check_ins, key=lambda one: one.id) == sorted(CHECK_INS, key=lambda one: one.id)
    assert read.content.practices == tuple(sorted(relief.PRACTICES, key=lambda one: one.began.local))
    assert set(read.content.medicines) == set(care.MEDICINES)
    assert set(read.content.visits) == set(care.VISITS)
    assert read.content.plan is not None
    assert (read.content.plan.plan, read.content.plan.kept_at) == (care.PLAN, care.PLAN_AT)


def test_what_lies_in_the_bin_is_taken_along_by_nobody(journal: Journal, savers: Savers, tmp_path: Path) -> None:
    filled(journal)
    gone = [str(one.id) for one in (DELETED, care.DELETED_VISIT, care.DELETED_QUESTION, care.DELETED_MEDICINE)]
    for format in (Format.CSV, Format.JSON, Format.FHIR):
        for file in savers[format](tmp_path / f"all.{format}"):
            text = file.read_text(encoding="utf-8")
            assert not [one for one in gone if one in text]


def test_some_days_are_some_days(journal: Journal, clock: FakeClock, tmp_path: Path) -> None:
    early, late = a_check_in(3, at=moment(date(2026, 11, 1))), a_check_in(4, at=moment(date(2026, 11, 9)))
    keep_all(journal, early, late)
    first, last = date(2026, 11, 2), date(2026, 11, 9)
    (file,) = export.save_json(tmp_path / "some.json", journal=journal, clock=clock, first=first, last=last)
    read = from_json(file.read_text(encoding="utf-8"))
    assert (read.content.check_ins, read.first, read.last) == ((late,), first, last)
    tables = export.save_csv(tmp_path / "some.csv", journal=journal, body=the_body(), first=first, last=last)
    assert [file.read_text(encoding="utf-8").count("\n") for file in tables] == [2, 1]


def test_tables_get_names_of_their_own_beside_each_other(tmp_path: Path) -> None:
    both = ["mine-check-ins.csv", "mine-marks.csv"]
    assert [file.name for file in export.files(tmp_path / "mine.csv", Format.CSV)] == both
    assert [file.name for file in export.files(tmp_path / "mine", Format.CSV)] == both
    assert export.files(tmp_path / "mine.csv", Format.JSON) == (tmp_path / "mine.csv",)


def test_the_page_is_about_the_last_four_weeks_up_to_today(savers: Savers, journal: Journal, tmp_path: Path) -> None:
    keep_all(journal, a_check_in(3), a_check_in(9, at=moment(TODAY - timedelta(days=28))))
    (file,) = savers[Format.PDF](tmp_path / "page.pdf")
    said = all_words(file)
    assert "22 October – 18 November 2026: 1 of 28 days noted, from 18 Nov on" in said
    assert "3 on 1 day" in said


def test_pages_to_look_at_come_as_pictures_and_in_words(journal: Journal, clock: FakeClock) -> None:
    keep_all(journal, a_check_in(3, could_do="Cooked for two"))
    preview = export.pages(export.source(a_wish(), journal=journal, clock=clock, manner=MANNER), a_wish(), ppi=40)
    (page,) = preview.pictures
    assert page.startswith(b"\x89PNG")
    assert preview.words.splitlines()[1] == "22 October – 18 November 2026: 1 of 28 days noted, from 18 Nov on"
    assert "18 Nov: Cooked for two" in preview.words


def test_an_appointment_that_is_planned_says_what_is_asked_for(
    journal: Journal, savers: Savers, tmp_path: Path
) -> None:
    planned = a_visit(kind=VisitKind.PROVIDER, at=moment(TODAY + timedelta(days=30)), ask="a second opinion")
    with journal.unit() as unit:
        unit.visits.put(planned)
        unit.commit()
    (file,) = savers[Format.PDF](tmp_path / "page.pdf")
    assert "I ask for: a second opinion" in all_words(file)


def test_the_last_visit_is_known(journal: Journal, clock: FakeClock) -> None:
    assert export.last_visit(journal=journal, clock=clock) is None
    on = TODAY - timedelta(days=40)
    with journal.unit() as unit:
        unit.visits.put(a_visit(kind=VisitKind.PROVIDER, at=moment(on), took_place=True))
        unit.commit()
    assert export.last_visit(journal=journal, clock=clock) == on


@pytest.mark.parametrize("format", Format)
def test_a_journal_is_taken_along_as_it_is_at_one_moment_whoever_writes_in_it(
    format: Format,
    journal: Journal,
    clock: FakeClock,
    savers: Savers,
    tmp_path: Path,
) -> None:
    keep_all(journal, a_check_in(3))
    with closing(open_journal(journal.path, clock=clock)) as other, other.unit() as unit:
        unit.check_ins.put(a_check_in(9, note="half written"))
        files = savers[format](tmp_path / "now")
        unit.commit()
    assert all(file.stat().st_size for file in files)
    assert not any(b"half written" in file.read_bytes() for file in files)
    assert len(export.content(journal=journal).check_ins) == 2


@pytest.mark.parametrize("format", Format)
@pytest.mark.skipif(sys.platform == "win32", reason="files have no mode there")
def test_only_the_owner_may_read_it_and_nothing_else_is_left(format: Format, savers: Savers, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    files = savers[format](folder / "mine")
    assert sorted(folder.iterdir()) == sorted(files)
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


@pytest.mark.parametrize("format", Format)
def test_what_is_there_stays_unless_it_is_to_be_replaced(format: Format, savers: Savers, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    last = export.files(folder / "mine", format)[-1]
    last.write_text("something else")
    with pytest.raises(FileExistsError):
        savers[format](folder / "mine", replace=False)
    assert [file.read_text() for file in folder.iterdir()] == ["something else"]
    savers[format](folder / "mine")
    assert last.read_bytes() != b"something else"


@pytest.mark.parametrize("format", Format)
@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on files")
def test_a_full_disk_leaves_everything_as_it_was(
    format: Format, journal: Journal, savers: Savers, tmp_path: Path
) -> None:
    keep_all(journal, a_check_in(3, note="n" * 2_000))
    folder = tmp_path / "out"
    folder.mkdir()
    before = {file: "something else" for file in export.files(folder / "mine", format)}
    for file, text in before.items():
        file.write_text(text)
    with full_disk(), pytest.raises(OSError):
        savers[format](folder / "mine")
    assert {file: file.read_text() for file in folder.iterdir()} == before


def test_a_page_that_was_saved_is_a_whole_pdf(savers: Savers, tmp_path: Path) -> None:
    (file,) = savers[Format.PDF](tmp_path / "page.pdf")
    assert len(PdfReader(io.BytesIO(file.read_bytes()), strict=True).pages) == 1


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_file_of_an_earlier_version_is_read_by_every_later_one(journal: Journal, version: int) -> None:
    filled(journal)
    frozen = Path(__file__).parents[1] / "journals" / f"export-{version}.json"
    assert from_json(frozen.read_text(encoding="utf-8")).content == export.content(journal=journal)


def test_of_two_tables_none_stays_where_another_program_makes_the_second_meanwhile(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slower(part: Path, target: Path) -> None:
        put_where_none_is(part, target)
        (tmp_path / "all-marks.csv").write_text("somebody's")

    monkeypatch.setattr("companion.actions.export.put_where_none_is", slower)
    with pytest.raises(FileExistsError, match=r"all-marks\.csv"):
        export.save_csv(tmp_path / "all.csv", journal=journal, body=the_body(), replace=False)
    assert not (tmp_path / "all-check-ins.csv").exists()
    assert (tmp_path / "all-marks.csv").read_text() == "somebody's"


def test_a_disk_that_can_only_be_read_is_told_of_the_file_that_was_asked_for(
    journal: Journal, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(path: Path, *_: object, **__: object) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    for owner, name in ((os, "open"), (os, "unlink"), (Path, "unlink")):
        monkeypatch.setattr(owner, name, refuses)
    with pytest.raises(OSError, match=r"/all\.json'"):
        export.save_json(tmp_path / "all.json", journal=journal, clock=clock)
    monkeypatch.undo()
