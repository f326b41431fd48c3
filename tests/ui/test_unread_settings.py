"""Settings that say where the journal lies and cannot be read: nobody finds an empty journal in place of theirs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion import paths
from companion.app import clear, make_desk
from companion.storage.journal import create_journal
from companion.storage.settings import read_settings
from companion.ui.desk import Desk
from companion.ui.screens import SCREENS
from companion.ui.shell import Shell
from tests.support.journals import FakeClock, a_check_in, keep_all, kept_in
from tests.support.person import Person
from tests.ui.conftest import opened

TITLE = "It is not known where your journal lies"
NOTICE = "The settings could not be read, so the usual ones are used."


@pytest.fixture(params=["damaged", "folder"])
def unread(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Where the settings lie once a start has found that they cannot be read."""
    path = tmp_path / "settings.json"
    if request.param == "folder":
        path.mkdir()
        return path
    path.write_text('{"journal": "/home/ida/mine.comp', encoding="utf-8")
    return path.with_name("settings.json.damaged")


def started(desk: Desk, qtbot: QtBot) -> tuple[Shell, Person]:
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(desk.place.refused):
        desk.place.open()
    return window, Person(window, qtbot)


def test_no_journal_is_started_and_it_is_said_why_at_each_start(
    make: Callable[[], Desk], qtbot: QtBot, unread: Path
) -> None:
    for _ in range(2):
        desk = make()
        window, person = started(desk, qtbot)
        assert person.sees(TITLE)
        assert person.sees(NOTICE)
        assert person.sees(str(unread))
        assert person.can_press("Choose another file")
        assert not desk.place.path.exists()
        window.resize(900, 700)
        window.close()
        qtbot.waitUntil(lambda window=window: not window.isVisible())  # type: ignore[misc]
        clear(desk)


def test_a_new_journal_is_started_when_a_person_says_so(make: Callable[[], Desk], qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"")
    desk = make()
    _, person = started(desk, qtbot)
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Start a new journal")
    assert not person.sees(TITLE)
    clear(desk)
    assert kept_in(desk.place.path) == []
    settings = read_settings(tmp_path / "settings.json")
    assert (settings.unread, settings.journals) == (None, (str(desk.place.path),))


def test_the_journal_at_the_usual_place_is_opened_and_it_is_said_that_it_may_be_another(
    make: Callable[[], Desk], qtbot: QtBot, unread: Path, clock: FakeClock
) -> None:
    desk = make()
    journal = create_journal(desk.place.path, clock=clock)
    keep_all(journal, a_check_in(6, clock=clock))
    journal.close()
    person = Person(opened(desk, qtbot), qtbot)
    assert not person.sees(TITLE)
    assert person.sees(NOTICE)
    assert person.sees(str(unread))


def test_a_journal_asked_for_once_leaves_it_unknown_which_one_is_in_use(
    make: Callable[[], Desk], qtbot: QtBot, tmp_path: Path, clock: FakeClock
) -> None:
    settings, usual, once = (tmp_path / name for name in ("settings.json", "journal.companion", "once.companion"))
    settings.write_bytes(b"{")
    create_journal(once, clock=clock).close()
    desk = make_desk(resources=paths.resources(), settings_path=settings, usual=usual, asked=once, clock=clock)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    clear(desk)
    assert read_settings(settings).journals == (str(once),)
    _, person = started(make(), qtbot)
    assert person.sees(TITLE)
    assert not usual.exists()


@pytest.mark.parametrize(
    "strange",
    [
        {"journal": "a\0b", "journals": ["a\0b"]},
        {
            "window": [10**12, 1, 1, 1],
            **{"theme": "\ud800", "country": "\ud800", "emergency": "\udcff"},
            **{"reminders": ["10:00"], "reminders_since": "0001-01-01T00:00:00"},
            "reminders_seen": "9999-12-31T23:59:59",
        },
        {
            "window": [-(10**6), 10**6, 10**6, 1],
            **{"reminders": ["10:00"], "put_off": ["0001-01-01T00:00:00", "9999-12-31T23:59:59"]},
            "not_today": "0001-01-01",
        },
    ],
    ids=["where", "looks and reminders", "place and put off"],
)
def test_with_strange_values_the_window_opens_and_another_choice_is_kept(
    make: Callable[[], Desk], qtbot: QtBot, tmp_path: Path, clock: FakeClock, strange: dict[str, object]
) -> None:
    create_journal(tmp_path / "journal.companion", clock=clock).close()
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps(strange))
    desk = make()
    window = opened(desk, qtbot)
    for place in SCREENS:
        window.go_to(place)
    desk.settings.change(volume=30)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert read_settings(settings).volume == 30
    window.close()
