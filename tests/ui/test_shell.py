import gc
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

from companion.actions import check_in as verbs
from companion.app import clear
from companion.domain.changes import Changes
from companion.domain.scales import Measure
from companion.domain.settings import TEXT_SIZES
from companion.domain.trouble import JournalTrouble, Trouble
from companion.storage.journal import create_journal, open_journal
from companion.ui.desk import Desk
from companion.ui.journal_trouble import TITLES, JournalTroublePage
from companion.ui.look import Look
from companion.ui.notices import TROUBLE
from companion.ui.rail import Rail
from companion.ui.screens import CARE, HELP, RELIEF, SCREENS, SETTINGS, TODAY
from companion.ui.shell import Shell
from companion.ui.undo import Step
from companion.ui.widgets.leave_question import LeaveQuestion
from companion.ui.window import SMALLEST
from tests.support.full_disk import full_disk
from tests.support.inspection import clipped
from tests.support.journals import FakeClock, a_check_in, kept_in
from tests.support.person import Person
from tests.ui.conftest import opened, ten_seconds_go_by

LOSES = "Not kept: the disk is full. If Companion closes now, what is not kept is lost."

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")


def test_every_place_is_one_press_and_one_key_away(shell: Shell, person: Person) -> None:
    for number, place in enumerate(SCREENS):
        shell.go_to(SCREENS[number - 1])
        person.presses(str(place))
        assert shell.current.PLACE is place
        shell.go_to(SCREENS[number - 1])
        person.keys(f"Ctrl+{number + 1}")
        assert shell.current.PLACE is place
        assert shell.windowTitle() == f"{place} – Companion"


def test_the_place_that_is_open_leads_to_its_first_page(person: Person) -> None:
    for place, opens, first in (
        ("Today", ("Note",), "How much does it hurt right now?"),
        ("Relief", ("All practices", "Body scan, 3 minutes"), "Where are you?"),
        ("Care", ("The plan",), "Therapies and visits"),
        ("Learn", ("Sciatica",), "Find an article"),
    ):
        person.presses(place)
        for name in opens:
            person.waits_until_sees(name)
            person.presses(name)
        assert not person.sees(first)
        person.presses(place)
        assert person.sees(first)


def test_a_form_that_is_left_by_its_place_says_that_it_was_not_kept(person: Person) -> None:
    for name in ("Care", "Medicines", "Add a medicine"):
        person.presses(name)
    person.types("Name of the medicine", "Pregabalin")
    person.presses("Care")
    person.presses("Go on writing")
    assert person.value("Name of the medicine") == "Pregabalin"


@pytest.mark.parametrize("key", ["Space", "Return", "Enter"])
def test_a_button_is_pressed_by_space_and_by_enter(shell: Shell, person: Person, key: str) -> None:
    shell.go_to(RELIEF)
    person.waits_until_sees("All practices")
    ways = [button for button in shell.findChildren(QPushButton) if button.text() == "What I did"]
    ways[0].setFocus()
    person.keys(key)
    person.waits_until_sees("Find something for now")


@pytest.mark.parametrize("key", ["Space", "Return", "Enter"])
def test_a_place_on_the_rail_is_pressed_by_space_and_by_enter(person: Person, key: str) -> None:
    person.presses("Care")
    person.presses("The plan")
    person.types("Care", "")
    person.keys(key)
    assert person.sees("Therapies and visits")


def test_tab_comes_on_the_rail_to_the_place_that_is_open(person: Person) -> None:
    person.presses("Weeks")
    person.keys("Ctrl+7")
    places = {str(place) for place in SCREENS}
    came_to = set()
    for _ in range(100):
        person.keys("Tab")
        came_to |= {name for name in places if person.focus_is(name)}
    assert came_to == {"Settings"}


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_place_can_be_read_on_the_rail_of_the_smallest_window(desk: Desk, qtbot: QtBot, size: int) -> None:
    desk.settings.remember(text_size=size)
    window = Shell(desk)
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    rail = window.findChild(Rail)
    assert rail is not None
    buttons = [button for button in rail.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) == len(SCREENS)
    for button in buttons:
        assert button.height() >= max(44, button.minimumSizeHint().height())
        assert rail.rect().contains(button.geometry())


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_all_places_have_an_icon_on_the_rail_or_none_has(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    drawn = watched(monkeypatch)
    desk.settings.remember(text_size=size)
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    rail = window.findChild(Rail)
    assert rail is not None
    for height in range(SMALLEST[1], 920, 25):
        window.resize(1024, height)
        drawn.clear()
        rail.grab()
        assert [name for name, _ in drawn] in ([], [place.icon for place in SCREENS]), height
        assert all(place.top() >= 4 for _, place in drawn), height


def test_the_places_have_icons_in_a_window_of_600_px(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = watched(monkeypatch)
    shell.resize(1024, 600)
    rail = shell.findChild(Rail)
    assert rail is not None
    rail.grab()
    assert [name for name, _ in drawn][-len(SCREENS) :] == [place.icon for place in SCREENS]


def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QRect]]:
    """The icons that are painted from now on, and where."""
    drawn: list[tuple[str, QRect]] = []

    def paint(_: Look, __: QPainter, name: str, place: QRect, ___: str) -> None:
        drawn.append((name, place))

    monkeypatch.setattr(Look, "paint_icon", paint)
    return drawn


def test_help_is_the_last_place_on_the_rail() -> None:
    assert SCREENS[-1] is HELP


@pytest.mark.parametrize("key", ["F1", "Ctrl+?"])
def test_help_opens_at_what_the_open_page_is_for(shell: Shell, person: Person, qtbot: QtBot, key: str) -> None:
    shell.go_to(SETTINGS)
    person.keys(key)
    assert shell.current.PLACE is HELP
    area = shell.current.findChild(QScrollArea)
    assert area is not None
    told = next(label for label in person.labels() if label.text() == str(SETTINGS.help))
    qtbot.waitUntil(lambda: area.viewport().rect().contains(told.mapTo(area.viewport(), told.rect().center())))


def test_text_grows_and_shrinks_by_keys(desk: Desk, person: Person) -> None:
    person.keys("Ctrl++", "Ctrl+=")
    assert desk.settings.now.text_size == 150
    person.keys("Ctrl+-")
    assert desk.settings.now.text_size == 125
    person.keys("Ctrl+0")
    assert desk.settings.now.text_size == 100
    person.keys("Ctrl+-")
    assert desk.settings.now.text_size == 100


def test_a_step_is_taken_back_by_key_button_and_menu(desk: Desk, shell: Shell, person: Person) -> None:
    shell.go_to(SETTINGS)
    assert not person.can_press("Undo")
    ways: tuple[Callable[[], None], ...] = (
        lambda: person.keys("Ctrl+Z"),
        lambda: person.presses("Undo"),
        lambda: person.picks("Undo: "),
    )
    for take_back in ways:
        person.presses("Dark")
        take_back()
        assert desk.look.theme.name == "light"
        assert person.is_checked("Like the system")
    person.keys("Ctrl+Y")
    assert desk.look.theme.name == "dark"


def test_the_window_comes_back_where_it_was_left(make: Callable[[], Desk], qtbot: QtBot) -> None:
    desk = make()
    window = opened(desk, qtbot)
    window.setGeometry(40, 50, 777, 555)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    clear(desk)
    window = Shell(make())
    qtbot.addWidget(window)
    assert window.geometry().getRect() == (40, 50, 777, 555)


def test_a_window_left_on_a_screen_that_is_gone_stands_on_one_that_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.remember(window=(90_000, 90_000, 800, 600))
    window = Shell(desk)
    qtbot.addWidget(window)
    assert any(screen.availableGeometry().contains(window.pos()) for screen in QApplication.screens())


def test_closing_waits_until_everything_is_kept(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    check_ins = [a_check_in(pain) for pain in range(10)]
    for check_in in check_ins:
        desk.journal.do(lambda journal, c=check_in: verbs.keep(c, journal=journal))  # type: ignore[misc]
    shell.close()
    assert shell.isVisible()
    qtbot.waitUntil(lambda: not shell.isVisible())
    assert {check_in.id for check_in in kept_in(desk.place.path)} == {check_in.id for check_in in check_ins}


def test_a_window_that_cannot_keep_something_stays_once_to_say_so(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    desk.journal.do(disk_full)
    shell.close()
    person.waits_until_sees("Not kept: the disk is full.")
    person.waits_until_sees(LOSES)
    assert shell.isVisible()
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())


def test_a_window_that_cannot_read_something_stays_once_and_asks_nothing(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    desk.journal.ask(disk_full, lambda _: None)
    shell.close()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert shell.isVisible()
    assert not person.sees(LOSES)
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())


@posix
def test_closing_twice_loses_no_note_unless_one_says_so(
    shell: Shell, person: Person, announced: list[str], qtbot: QtBot
) -> None:
    person.presses("Note")
    with full_disk():
        person.pastes("Note", "a long day " * 200)
        person.waits_until_sees("Not kept: the disk is full.")
        for _ in range(2):
            announced.clear()
            person.keys("Ctrl+Q")
            person.waits_until_sees(LOSES)
            assert LOSES in announced
            assert person.focus_is("Keep it open")
            person.keys("Return")
            assert not person.sees(LOSES)
            assert shell.isVisible()
            qtbot.waitUntil(lambda: person.focus_is("Note"))
        person.keys("Ctrl+Q")
        person.waits_until_sees(LOSES)
        person.presses("Close all the same")
        qtbot.waitUntil(lambda: not shell.isVisible())


@posix
@pytest.mark.parametrize("way", [("Pain 6, hard to ignore",), ("Keep it open", "Try again")])
def test_what_is_asked_before_closing_goes_once_all_is_kept(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot, way: tuple[str, ...]
) -> None:
    with full_disk():
        person.presses("Bad day")
        shell.close()
        person.waits_until_sees(LOSES)
    for name in way:
        person.presses(name)
    qtbot.waitUntil(lambda: not person.sees("Not kept"))
    assert shell.isVisible()
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())
    assert [check_in.bad_day for check_in in kept_in(desk.place.path)] == [True]


def test_what_is_asked_before_closing_fits_a_small_window_in_large_letters(
    desk: Desk, shell: Shell, person: Person
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(*SMALLEST)
    desk.journal.do(disk_full)
    shell.close()
    person.waits_until_sees(LOSES)
    line = shell.findChild(LeaveQuestion)
    assert line is not None
    assert line.height() >= line.heightForWidth(line.width())
    assert clipped(line) == []


@posix
@pytest.mark.parametrize("double_press_ms", [60_000])
def test_keys_that_are_held_do_not_answer_what_is_asked_before_closing(shell: Shell, person: Person) -> None:
    with full_disk():
        person.presses("Bad day")
        person.waits_until_sees("Not kept")
        for _ in range(4):
            shell.close()
        person.waits_until_sees(LOSES)
        shell.close()
        assert shell.isVisible()
        person.keys("Esc")
        assert not person.sees(LOSES)
        shell.close()
        person.waits_until_sees(LOSES)
        person.types("Close all the same", "")
        person.keys("Space")
        assert not shell.isVisible()


def test_a_bug_that_hinders_keeping_is_asked_about_too(shell: Shell, desk: Desk, person: Person, qtbot: QtBot) -> None:
    def bug(_: object) -> Changes:
        raise ZeroDivisionError

    with qtbot.waitSignal(desk.background.trouble):
        desk.journal.do(bug)
    shell.close()
    person.waits_until_sees("Something is not kept. If Companion closes now, what is not kept is lost.")


WAITS = "Something is to be kept in a journal that is not open now. If Companion closes now, what is not kept is lost."


@posix
def test_what_waits_for_the_real_journal_while_an_example_is_open_is_asked_about(
    desk: Desk, shell: Shell, person: Person, tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    example, usual = tmp_path / "try.companion", desk.place.path
    create_journal(example, clock=clock, example=True).close()
    with full_disk():
        person.presses("Bad day")
        person.waits_until_sees("Not kept")
    opens(desk, example, qtbot)
    shell.close()
    person.waits_until_sees(WAITS)
    person.presses("Keep it open")
    opens(desk, usual, qtbot)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert [one.bad_day for one in kept_in(usual)] == [True]
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())


@pytest.mark.parametrize("leaves", [False, True])
def test_a_practice_that_waits_for_its_journal_is_asked_about(
    desk: Desk, shell: Shell, person: Person, tmp_path: Path, qtbot: QtBot, leaves: bool
) -> None:
    usual = desk.place.path
    for name in ("Relief", "Calm breathing", "Start", "Begin"):
        person.waits_until_can_press(name)
        person.presses(name)
    opens(desk, tmp_path / "other.companion", qtbot)
    person.presses("Stop")
    shell.close()
    person.waits_until_sees(WAITS)
    if leaves:
        person.presses("Close all the same")
    else:
        opens(desk, usual, qtbot)
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        assert not person.sees(WAITS)
        shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())


def test_a_question_that_was_asked_while_no_journal_is_open_is_asked_about(desk: Desk, qtbot: QtBot) -> None:
    desk.place.path.write_text("Dear doctor")
    shell, person = refused(desk, qtbot)
    person.keys("Ctrl+Shift+Q")
    person.types("A question for my provider", "Is it the hip?")
    person.keys("Return")
    shell.close()
    person.waits_until_sees(WAITS)


def opens(desk: Desk, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.open(path)


def test_trouble_stays_on_the_page_until_something_is_kept(desk: Desk, person: Person, qtbot: QtBot) -> None:
    desk.journal.do(disk_full)
    person.waits_until_sees("Not kept: the disk is full.")
    assert person.can_press("Try again")
    desk.journal.do(lambda journal: verbs.keep(a_check_in(3), journal=journal))
    qtbot.waitUntil(lambda: not person.sees("Not kept"))


def test_a_journal_that_is_gone_is_told_and_a_new_one_started_only_when_told_to(
    make: Callable[[], Desk], qtbot: QtBot
) -> None:
    once = make()
    opened(once, qtbot)
    clear(once)
    once.place.path.unlink()
    desk = make()
    _, person = refused(desk, qtbot)
    assert person.sees("The journal is not there")
    assert person.reads().count(str(desk.place.path)) == 1, "the path stands alone, to be read and copied"
    assert not desk.place.path.exists()
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Start a new journal")
    assert desk.place.path.exists()
    assert not person.sees("The journal is not there")


@pytest.mark.parametrize(
    "content", [b"", b"Dear doctor", b"SQLite format 3\0" + b"x" * 4096], ids=["empty", "letter", "database"]
)
def test_a_file_that_is_no_journal_is_left_as_it_is_and_told(desk: Desk, qtbot: QtBot, content: bytes) -> None:
    desk.place.path.write_bytes(content)
    _, person = refused(desk, qtbot)
    assert person.sees("left as it")
    assert person.can_press("Choose another file")
    assert person.can_press("Try again")
    assert desk.place.path.read_bytes() == content


def test_tab_and_enter_after_the_last_written_answer_take_nothing_back(person: Person) -> None:
    person.presses("Note")
    person.types("Note", "windy")
    for _ in range(12):
        person.keys("Tab")
        assert not person.focus_is("Undo")
    assert person.value("Note") == "windy"


def test_an_answer_after_the_journal_was_renamed_is_told_and_kept_once_it_is_back(
    desk: Desk, person: Person, qtbot: QtBot
) -> None:
    person.presses("Pain 7, gets in the way of most things")
    person.waits_until_sees("Kept at")
    elsewhere = desk.place.path.rename(desk.place.path.with_name("my pain.companion"))
    person.presses("Pain 8, hard to do anything")
    person.waits_until_sees("Not kept: the journal was moved or renamed while it is open.")
    assert not person.sees("Kept at")
    elsewhere.rename(desk.place.path)
    person.presses("Try again")
    person.waits_until_sees("Kept at")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert [check_in.ratings[Measure.PAIN] for check_in in kept_in(desk.place.path)] == [8]


def test_trying_again_opens_the_journal_once_it_is_back(desk: Desk, qtbot: QtBot) -> None:
    desk.place.path.write_text("in the way")
    _, person = refused(desk, qtbot)
    desk.place.path.unlink()
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Try again")


def test_try_again_tries_the_file_that_the_page_names(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.place.path.write_text("no journal")
    _, person = refused(desk, qtbot)
    second = tmp_path / "second.companion"
    second.write_text("no journal either")
    with qtbot.waitSignal(desk.place.refused):
        desk.place.open(second)
    assert person.sees(str(second))
    second.unlink()
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Try again")
    assert desk.place.path == second


def test_a_computer_whose_date_is_wrong_is_told_so_and_the_journal_opens_once_it_is_set(
    desk: Desk, qtbot: QtBot, clock: FakeClock
) -> None:
    clock.jumps(days=-365 * 60)
    _, person = refused(desk, qtbot)
    assert person.sees("The date of this computer is wrong")
    assert not desk.place.path.exists()
    clock.jumps(days=365 * 60)
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Try again")


def test_settings_and_help_can_be_read_while_there_is_no_journal(desk: Desk, qtbot: QtBot) -> None:
    desk.place.path.write_text("no journal")
    _, person = refused(desk, qtbot)
    assert person.sees("This is not a journal")
    for place in (SETTINGS, HELP):
        person.presses(str(place))
        assert not person.sees("This is not a journal")


def test_a_page_of_trouble_says_everything_once_and_fits_a_small_window_in_large_letters(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    window = Shell(desk)
    qtbot.addWidget(window)
    window.resize(720, 520)
    window.show()
    person = Person(window, qtbot)
    path = "/home/somebody/" + "averylongname" * 12 + ".companion"
    for trouble in Trouble:
        desk.place.refused.emit(JournalTrouble(trouble, path))
        title = str(TITLES[trouble])
        assert sum(title in words for words in person.reads()) == 1, title
        page = window.findChild(JournalTroublePage)
        assert page is not None
        assert page.horizontalScrollBar().maximum() == 0, title
        field = page.findChild(QPlainTextEdit)
        assert field is not None
        assert field.verticalScrollBar().maximum() == 0, "all of the path is in sight"
        for label in person.labels():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()
        assert person.can_press("Try again"), title
        assert person.can_press("Choose another file"), title


def test_an_example_says_so_on_every_page(desk: Desk, qtbot: QtBot, clock: FakeClock) -> None:
    create_journal(desk.place.path, clock=clock, example=True).close()
    window = opened(desk, qtbot)
    person = Person(window, qtbot)
    for place in SCREENS:
        window.go_to(place)
        assert person.sees("This is an example. Its check-ins are made up.")


def test_after_a_change_of_journals_the_way_back_is_one_press(
    desk: Desk, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    before = desk.place.path
    desk.settings.change(text_size=125)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.start(tmp_path / "other.companion")
    assert not desk.undo.canUndo(), "steps of one journal are not taken back in another"
    with qtbot.waitSignal(desk.place.opened):
        person.presses("Go back to the other")
    assert desk.place.path == before


def test_a_notice_stays_behind_on_its_page(desk: Desk, shell: Shell, person: Person) -> None:
    shell.go_to(SETTINGS)
    desk.notices.show("No program to show folders was found.")
    shell.go_to(HELP)
    assert not person.sees("No program to show folders")
    shell.go_to(SETTINGS)
    assert person.sees("No program to show folders")


def test_an_example_is_not_the_journal_of_the_next_start(
    make: Callable[[], Desk], qtbot: QtBot, tmp_path: Path, clock: FakeClock
) -> None:
    example = tmp_path / "try.companion"
    create_journal(example, clock=clock, example=True).close()
    desk = make()
    opened(desk, qtbot)
    own = desk.place.path
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(example)
    assert (desk.settings.now.journal, desk.settings.now.journals) == (None, (str(own),))
    clear(desk)
    assert make().place.path == own


def test_a_file_in_the_way_of_a_new_journal_is_left_alone(desk: Desk, person: Person, tmp_path: Path) -> None:
    (tmp_path / "letter.companion").write_text("Dear doctor")
    desk.place.start(tmp_path / "letter.companion")
    person.waits_until_sees("There is a file of that name.")
    assert (tmp_path / "letter.companion").read_text() == "Dear doctor"


def test_coming_back_to_the_window_shows_what_another_program_wrote(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    other = Shell(desk)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not shell.isActiveWindow())
    with qtbot.waitSignal(desk.journal.changed):
        _written_elsewhere(desk)
        shell.activateWindow()


def test_the_open_page_shows_what_another_program_wrote_though_nobody_left_the_window(
    desk: Desk, shell: Shell, person: Person, settled: Callable[[], None]
) -> None:
    settled()
    _written_elsewhere(desk)
    ten_seconds_go_by(shell, settled)
    assert person.sees("Noted so far: 8:30 pain 2")


def _written_elsewhere(desk: Desk) -> None:
    other = open_journal(desk.place.path, clock=desk.clock)
    verbs.keep(a_check_in(2), journal=other)
    other.close()


def disk_full(_: object) -> Changes:
    raise JournalTrouble(Trouble.DISK_FULL, "journal.companion")


def refused(desk: Desk, qtbot: QtBot) -> tuple[Shell, Person]:
    window = Shell(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    with qtbot.waitSignal(desk.place.refused):
        desk.place.open()
    return window, Person(window, qtbot)


def test_a_closed_window_is_freed_and_hears_of_nothing_more(desk: Desk, qtbot: QtBot) -> None:
    window = opened(desk, qtbot)
    for place in SCREENS:
        window.go_to(place)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    freed = weakref.ref(window)
    window.close()
    desk.notices.place.setParent(None)  # the desk outlives its window
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.settings.change(text_size=150)
    desk.undo.undo()
    gc.collect()
    assert freed() is None


def test_what_is_undone_on_another_page_is_said_with_a_way_there(shell: Shell, person: Person) -> None:
    person.presses("Pain 6, hard to ignore")
    shell.go_to(HELP)
    person.presses("Undo")
    assert person.sees("Undone: Pain 6")
    person.presses("Redo")
    assert person.sees("Done again: Pain 6")
    person.presses("Show it")
    assert shell.current.PLACE is TODAY
    person.presses("Undo")
    assert not person.sees("Undone"), "the page shows it"


def test_what_is_undone_on_another_page_of_the_same_place_is_said_with_a_way_there(
    shell: Shell, person: Person
) -> None:
    shell.go_to(CARE)
    person.presses("Questions for my provider")
    person.types("A new question", "Is it the hip?")
    person.keys("Return")
    person.waits_until_sees("Is it the hip?")
    person.keys("Ctrl+Z")
    assert not person.sees("Undone"), "the page shows it"
    person.keys("Ctrl+Shift+Z")
    person.presses("Back")
    person.presses("Medicines")
    person.keys("Ctrl+Z")
    assert person.sees("Undone: Is it the hip?")
    person.keys("Ctrl+Shift+Z")
    person.presses("Show it")
    person.waits_until_sees("Is it the hip?")


def test_what_is_taken_back_is_called_as_a_person_called_it(desk: Desk, person: Person) -> None:
    desk.undo.push(Step("Rest & breathe", redo=lambda: None, undo=lambda: None))
    menu = person.window.findChild(QMenuBar)
    assert isinstance(menu, QMenuBar)
    assert _spoken(menu, "Undo") == "Undo: Rest & breathe"
    desk.undo.undo()
    assert _spoken(menu, "Redo") == "Redo: Rest & breathe"


def _spoken(menu: QMenuBar, begins: str) -> str:
    """What a screen reader says of the item of the first menu that begins like this."""
    edit = menu.actions()[0].menu()
    assert isinstance(edit, QMenu)
    shown = QAccessible.queryAccessibleInterface(edit)
    items = (shown.child(number) for number in range(shown.childCount()))
    return next(name for item in items if item and (name := item.text(QAccessible.Text.Name)).startswith(begins))


def test_in_a_low_window_messages_wait_behind_the_newest_and_leave_room_for_the_page(
    desk: Desk, shell: Shell, person: Person
) -> None:
    desk.settings.remember(text_size=200)
    shell.resize(*SMALLEST)
    first = "The first of them is long enough for some lines in such a window as this is."
    second = "The second one is as long, so that both together leave too little room."
    for n, words in enumerate((first, second)):
        desk.notices.show(words, kind=TROUBLE, about=str(n))
    assert person.sees("The second one")
    assert not person.sees("The first of them")
    shell.resize(SMALLEST[0], 2 * SMALLEST[1])
    assert person.sees("The first of them"), "there is room now"
    shell.resize(*SMALLEST)
    assert not person.sees("The first of them")
    person.presses("Close this message")
    assert person.sees("The first of them")
