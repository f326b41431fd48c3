"""Look at a week, and save its picture."""

import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from companion.actions import bin
from companion.actions.bin import Kind
from companion.actions.week import A4, LETTER, NoSuchKind, Paper, save_week, week
from companion.insights.week import Trend
from companion.storage.journal import Journal
from tests.charts.recorder import manner
from tests.support.journals import FakeClock, keep_all
from tests.support.weeks import MONDAY, NEXT_MONDAY, full, noted, week_of, with_gaps

BEFORE = MONDAY - timedelta(days=7)


def test_a_week_is_compared_with_the_one_before(journal: Journal) -> None:
    keep_all(journal, *(noted(MONDAY + timedelta(days=n), 4) for n in range(7)))
    keep_all(journal, *(noted(BEFORE + timedelta(days=n), 6) for n in range(7)))
    found = week(MONDAY, journal=journal, today=NEXT_MONDAY)
    assert (found.average, found.average_before, found.trend) == (4.0, 6.0, Trend.LOWER)


def test_a_week_ends_with_its_seventh_day(journal: Journal) -> None:
    keep_all(
        journal, noted(MONDAY, 1, hour=0), noted(NEXT_MONDAY - timedelta(days=1), 2, hour=23), noted(NEXT_MONDAY, 9)
    )
    assert week(MONDAY, journal=journal, today=NEXT_MONDAY).noted_days == 2
    assert week(NEXT_MONDAY, journal=journal, today=NEXT_MONDAY).noted_days == 1


def test_what_was_deleted_is_not_counted(journal: Journal, clock: FakeClock) -> None:
    gone = noted(MONDAY, 9)
    keep_all(journal, gone, noted(MONDAY + timedelta(days=1), 3))
    bin.delete(Kind.CHECK_IN, gone.id, journal=journal, clock=clock)
    assert week(MONDAY, journal=journal, today=NEXT_MONDAY).noted_days == 1


def test_a_week_without_notes_knows_the_nearest_day_that_was_noted(journal: Journal, clock: FakeClock) -> None:
    gone = noted(MONDAY - timedelta(days=1), 9)
    keep_all(journal, noted(MONDAY), noted(NEXT_MONDAY, 5), noted(NEXT_MONDAY + timedelta(days=1), 5), gone)
    bin.delete(Kind.CHECK_IN, gone.id, journal=journal, clock=clock)

    def nearest(weeks: int) -> date | None:
        return week(MONDAY + timedelta(weeks=weeks), journal=journal, today=NEXT_MONDAY).nearest

    assert nearest(2) == NEXT_MONDAY + timedelta(days=1), "the last one before it"
    assert nearest(0) == nearest(-50) == NEXT_MONDAY, "nothing was noted before: the first one after it"
    assert nearest(1) is None, "it has notes of its own"


def test_a_journal_without_notes_has_no_nearest_day(journal: Journal) -> None:
    assert week(MONDAY, journal=journal, today=NEXT_MONDAY).nearest is None


def test_a_saved_drawing_says_in_text_which_week_it_is_and_how_it_was(tmp_path: Path) -> None:
    file = tmp_path / "week.svg"
    save_week(week_of(with_gaps()), file, manner=manner())
    said = re.findall(r"<text[^>]*>([^<]+)</text>", file.read_text(encoding="utf-8"))
    assert "Week of 9–15 November 2026" in said
    assert "5 of 7 days noted. The week before has too few days to compare." in said
    assert "Average pain 4.7. Lowest 2, highest 8." in said
    assert said.count("no note") == 2


def test_a_picture_goes_where_a_link_leads(tmp_path: Path) -> None:
    link, elsewhere = tmp_path / "week.png", tmp_path / "elsewhere" / "picture.png"
    elsewhere.parent.mkdir()
    link.symlink_to(elsewhere)
    save_week(week_of(full()), link, manner=manner())
    assert link.is_symlink()
    assert elsewhere.read_bytes().startswith(b"\x89PNG")
    assert list(elsewhere.parent.iterdir()) == [elsewhere]


def test_a_saved_page_has_its_letters_and_a_title_in_it(tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"
    save_week(week_of(full()), file, manner=manner())
    content = file.read_bytes()
    assert b"/FontFile2" in content  # letters, not outlines of letters
    assert "Week of 9–15 November 2026".encode("utf-16-be") in content


@pytest.mark.parametrize(("paper", "points"), [(A4, (595.3, 841.9)), (LETTER, (612.0, 792.0))], ids=["A4", "Letter"])
def test_a_page_to_print_is_as_large_as_the_paper(tmp_path: Path, paper: Paper, points: tuple[float, float]) -> None:
    file = tmp_path / "week.pdf"
    save_week(week_of(full()), file, manner=manner(), paper=paper)
    sizes = re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", file.read_bytes())
    assert len(sizes) > 1
    assert all((float(wide), float(high)) == pytest.approx(points, abs=0.1) for wide, high in sizes)


@pytest.mark.parametrize("name", ["week.png", "week.svg", "week.pdf"])
@pytest.mark.skipif(sys.platform == "win32", reason="files have no mode there")
def test_only_the_owner_may_read_what_was_saved(tmp_path: Path, name: str) -> None:
    save_week(week_of(full()), tmp_path / name, manner=manner())
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["week.PNG", "my week.2026.svg"])
def test_the_ending_of_the_name_says_what_is_saved(name: str, tmp_path: Path) -> None:
    save_week(week_of(full()), tmp_path / name, manner=manner())
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["week.jpg", "week", "png", ".png", "week.docx"])
def test_another_ending_is_refused_in_one_sentence_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    with pytest.raises(NoSuchKind, match=r"^Choose a name that ends in \.png, \.svg or \.pdf\.$"):
        save_week(week_of(full()), tmp_path / name, manner=manner())
    assert not list(tmp_path.iterdir())


def test_a_picture_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    file = tmp_path / "week.svg"
    file.write_text("an older picture")
    save_week(week_of(full()), file, manner=manner())
    assert "an older picture" not in file.read_text(encoding="utf-8")


def test_a_picture_that_cannot_be_written_leaves_everything_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "week.svg"
    folder.mkdir()
    with pytest.raises(OSError):
        save_week(week_of(full()), folder, manner=manner())
    with pytest.raises(OSError):
        save_week(week_of(full()), tmp_path / "no such folder" / "week.png", manner=manner())
    assert list(tmp_path.iterdir()) == [folder]
    assert not list(folder.iterdir())


def test_looking_at_a_week_loads_neither_matplotlib_nor_numpy() -> None:
    code = "import sys, companion.actions.week as week; print({'matplotlib', 'numpy', 'sqlalchemy'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
