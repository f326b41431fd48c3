"""A made-up journal is one file, whole or not at all."""

from datetime import timedelta
from pathlib import Path

import pytest

from companion.actions import criteria, medicine, mood_check, pack, plan, practice, visit
from companion.actions.example import make_example
from companion.domain.kept_pack import KeptPack
from companion.domain.practice import Practice
from companion.domain.trouble import JournalTrouble
from companion.storage.journal import open_journal
from tests.support.journals import FakeClock, kept_in


def test_it_holds_the_weeks_up_to_yesterday_and_says_that_it_is_made_up(tmp_path: Path, clock: FakeClock) -> None:
    file = tmp_path / "try.companion"
    written = make_example(file, weeks=4, seed=1, clock=clock)
    kept = kept_in(file)
    assert len(kept) == written
    days = {check_in.at.day for check_in in kept}
    yesterday = clock.now().day - timedelta(days=1)
    assert yesterday - timedelta(days=28) < min(days) <= max(days) <= yesterday
    journal = open_journal(file, clock=clock)
    assert journal.is_example
    journal.close()


def test_nothing_but_the_one_file_is_left_behind(tmp_path: Path, clock: FakeClock) -> None:
    file = tmp_path / "new folder" / "try.companion"
    make_example(file, weeks=1, seed=1, clock=clock)
    assert [place.name for place in file.parent.iterdir()] == ["try.companion"]
    assert file.stat().st_mode & 0o077 == 0


def test_the_same_day_seed_and_weeks_make_the_same_journal_at_any_hour(tmp_path: Path, clock: FakeClock) -> None:
    make_example(tmp_path / "morning", weeks=2, seed=5, clock=clock)
    clock.passes(hours=10)
    make_example(tmp_path / "evening", weeks=2, seed=5, clock=clock)
    assert kept_in(tmp_path / "morning") == kept_in(tmp_path / "evening")


def relief_in(path: Path) -> tuple[tuple[Practice, ...], tuple[KeptPack, ...]]:
    journal = open_journal(path, clock=FakeClock())
    found = practice.recent(journal=journal, limit=9999), pack.recent(journal=journal, limit=9999)
    journal.close()
    return found


def test_relief_has_something_to_show_and_is_the_same_at_any_hour(tmp_path: Path, clock: FakeClock) -> None:
    make_example(tmp_path / "morning", weeks=6, seed=5, clock=clock)
    clock.passes(hours=10)
    make_example(tmp_path / "evening", weeks=6, seed=5, clock=clock)
    practices, packs = relief_in(tmp_path / "morning")
    assert relief_in(tmp_path / "evening") == (practices, packs)
    assert len(practices) > 10
    assert packs
    assert max(one.began.day for one in practices) < clock.now().day
    assert {one.check_in for one in practices} <= {check_in.id for check_in in kept_in(tmp_path / "morning")}


def care_in(path: Path, clock: FakeClock) -> tuple[object, ...]:
    journal = open_journal(path, clock=clock)
    today = clock.now().day
    found = (
        medicine.medicines(journal=journal, day=today),
        medicine.taken_between(today - timedelta(weeks=99), today, journal=journal),
        medicine.side_effects(journal=journal),
        visit.past(journal=journal, limit=999),
        plan.agreed(journal=journal),
        criteria.history(journal=journal),
        mood_check.history(journal=journal),
    )
    journal.close()
    return found


def test_care_has_something_to_show_and_is_the_same_at_any_hour(tmp_path: Path, clock: FakeClock) -> None:
    make_example(tmp_path / "morning", weeks=26, seed=5, clock=clock)
    clock.passes(hours=10)
    make_example(tmp_path / "evening", weeks=26, seed=5, clock=clock)
    found = care_in(tmp_path / "morning", clock)
    assert care_in(tmp_path / "evening", clock) == found
    assert all(found)


def test_a_file_that_is_there_is_left_alone(tmp_path: Path, clock: FakeClock) -> None:
    file = tmp_path / "mine.companion"
    file.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        make_example(file, weeks=1, seed=1, clock=clock)
    assert file.read_bytes() == b"mine"


def test_trouble_names_the_file_that_was_asked_for_and_leaves_nothing(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "letter").write_bytes(b"Dear diary")
    with pytest.raises(JournalTrouble) as trouble:
        make_example(tmp_path / "letter" / "try.companion", weeks=1, seed=1, clock=clock)
    assert trouble.value.path == str(tmp_path / "letter" / "try.companion")
    assert [place.name for place in tmp_path.iterdir()] == ["letter"]


@pytest.mark.parametrize("weeks", [0, 523])
def test_more_than_ten_years_or_none_is_refused(tmp_path: Path, clock: FakeClock, weeks: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 522"):
        make_example(tmp_path / "try.companion", weeks=weeks, seed=1, clock=clock)


def test_a_link_that_leads_nowhere_is_left_alone_and_no_folder_is_made_there(tmp_path: Path) -> None:
    link = tmp_path / "try.companion"
    link.symlink_to(tmp_path / "gone" / "nowhere.companion")
    with pytest.raises(FileExistsError):
        make_example(link, weeks=1, seed=1, clock=FakeClock())
    assert list(tmp_path.iterdir()) == [link]
