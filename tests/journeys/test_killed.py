"""The program is killed in the middle of a check-in. Every answer that was said to be kept is there afterwards."""

from pathlib import Path
from time import sleep

import pytest

from companion import paths
from companion.actions import draft as verbs
from companion.domain.check_in import LONGEST_NOTE, CheckIn
from companion.domain.scales import Measure
from companion.storage.journal import open_journal
from tests.journeys.program import program
from tests.journeys.someone import SOON_S
from tests.support.journals import FakeClock, kept_in

SIX = "Pain 6, hard to ignore"


@pytest.fixture
def tmp_path(on_disk: Path) -> Path:
    """Memory would lose nothing either."""
    return on_disk


def only_one_in(home: Path, monkeypatch: pytest.MonkeyPatch) -> CheckIn:
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    (only,) = kept_in(paths.journal())
    return only


def test_answers_that_were_said_to_be_kept_survive_a_kill_and_are_shown_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(tmp_path) as first:
        first.presses(SIX)
        first.waits_until_sees("Kept at")
        first.presses("How you are")
        first.presses("Poor sleep 8")
        first.waits_until_sees("Kept at")
        first.presses("Back")
        first.presses("Note")
        first.types("Note", "windy")
        first.waits_until_sees("Kept at")
        first.is_killed()
    kept = only_one_in(tmp_path, monkeypatch)
    assert (dict(kept.ratings), kept.note, kept.finished) == ({Measure.PAIN: 6, Measure.SLEEP: 8}, "windy", False)
    with program(tmp_path) as second:
        second.waits_until_sees("Poor sleep 8")
        assert second.is_checked(SIX)
        assert second.sees("windy")
        second.presses("Done")
        second.waits_until_sees("Kept. That is all.")
        second.is_killed()
    assert only_one_in(tmp_path, monkeypatch).finished


def test_a_note_that_is_too_long_survives_a_kill_to_its_last_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "a" * LONGEST_NOTE + " and the end of it"
    with program(tmp_path) as first:
        first.presses("Note")
        first.pastes("Note", text)
        first.waits_until_sees("Kept at")
        first.is_killed()
    assert only_one_in(tmp_path, monkeypatch).note == text
    with program(tmp_path) as second:
        second.waits_until_sees("Kept at")
        second.presses("Note")
        assert second.value("Note") == text


def test_a_press_before_the_journal_is_open_is_kept_once_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with program(tmp_path) as started:
        started.presses("Bad day")
        started.waits_until_sees("A bad day, kept.")
        started.is_killed()
    assert only_one_in(tmp_path, monkeypatch).bad_day


def test_a_form_that_is_half_written_survives_a_kill_and_is_offered_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(tmp_path) as first:
        for name in ("Care", "Therapies and visits", "Plan a visit"):
            first.presses(name)
        first.types("What to ask", "May I swim")
        wait_until_begun(tmp_path, monkeypatch, "May I swim")
        first.is_killed()
    with program(tmp_path) as second:
        second.waits_until_sees("What you wrote in Care is not kept yet: A planned visit.")
        second.presses("Go on writing")
        second.waits_until_sees("May I swim")
        second.is_killed()


def wait_until_begun(home: Path, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Nothing on the page says when the journal has it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    for _ in range(SOON_S * 100):
        if paths.journal().exists() and words in begun_in(paths.journal()):
            return
        sleep(0.01)
    raise TimeoutError


def begun_in(path: Path) -> list[str]:
    journal = open_journal(path, clock=FakeClock())
    begun = [draft.words for draft in verbs.begun(journal=journal)]
    journal.close()
    return begun
