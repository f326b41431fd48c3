"""Weeks: what a person sees of a week, and how they get to another."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.settings import FirstDay, ThemeChoice
from companion.ui import screens
from companion.ui.background import CHARTS
from companion.ui.desk import Desk
from companion.ui.screens.today import TodayScreen
from companion.ui.screens.weeks import WeeksScreen
from companion.ui.shell import Shell
from companion.ui.weeks.chart_view import ChartView
from companion.ui.widgets.when_picker import FAR
from companion.ui.words import said
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.weeks import full, noted, with_gaps

TODAY = FakeClock().now().day
"""A Wednesday."""

MONDAY = TODAY - timedelta(days=2)
LAST_MONDAY = MONDAY - timedelta(days=7)


@pytest.fixture
def keep(desk: Desk, shell: Shell, qtbot: QtBot) -> Callable[[Iterable[CheckIn]], None]:
    """Keeps check-ins as Today would."""

    assert shell.isVisible()

    def put(check_ins: Iterable[CheckIn]) -> None:
        def deed(journal: object) -> Changes:
            with journal.unit() as unit:  # type: ignore[attr-defined]
                for check_in in check_ins:
                    unit.check_ins.put(check_in)
                unit.commit()
            return Changes.CHECK_INS

        with qtbot.waitSignal(desk.journal.changed):
            desk.journal.do(deed)

    return put


@pytest.fixture
def look_at_weeks(desk: Desk, shell: Shell, qtbot: QtBot) -> Callable[[], WeeksScreen]:
    """Opens Weeks and waits until everything is there."""

    def opened() -> WeeksScreen:
        screen = shell.go_to(screens.WEEKS)
        assert isinstance(screen, WeeksScreen)
        settle(desk, qtbot)
        return screen

    return opened


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.background.is_busy() and not desk.background.is_busy(CHARTS), timeout=20_000)


Keep = Callable[[Iterable[CheckIn]], None]
Weeks = Callable[[], WeeksScreen]


def test_this_week_is_shown_with_its_dates_and_its_sentence(person: Person, keep: Keep, look_at_weeks: Weeks) -> None:
    keep([noted(MONDAY, 5), noted(MONDAY + timedelta(days=1), 6)])
    look_at_weeks()
    assert person.sees("16–22 November 2026")
    assert person.sees("2 of 7 days noted so far. Too few for a weekly average.")
    assert not person.can_press("Later week")
    assert not person.can_press("This week")


def test_earlier_and_later_weeks_are_a_press_away(
    person: Person, desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    keep([*full(LAST_MONDAY), noted(MONDAY, 5)])
    look_at_weeks()
    person.presses("Earlier week")
    settle(desk, qtbot)
    assert person.sees("9–15 November 2026")
    assert person.sees("7 of 7 days noted. The week before has too few days to compare.")
    assert person.sees("Average pain 5.1. Lowest 2, highest 8.")
    person.presses("Earlier week")
    settle(desk, qtbot)
    assert person.sees("2–8 November 2026")
    person.presses("Later week")
    settle(desk, qtbot)
    assert person.sees("9–15 November 2026")
    person.presses("This week")
    settle(desk, qtbot)
    assert person.sees("16–22 November 2026")


def test_months_and_years_are_two_presses_away_and_no_press_leads_past_this_week(
    person: Person, desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    keep([noted(MONDAY, 5)])
    look_at_weeks()
    assert not person.can_press("A year earlier")
    person.presses("Months and years")
    assert not person.can_press("A month later")
    for press, week in (
        ("A year earlier", "10–16 November 2025"),
        ("A month earlier", "6–12 October 2025"),
        ("A year later", "5–11 October 2026"),
        ("A year later", "16–22 November 2026"),
    ):
        person.presses(press)
        settle(desk, qtbot)
        assert person.sees(week)


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_second_press_at_the_same_spot_hits_the_same_way_whatever_is_said_of_a_week(
    person: Person, desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot, text_size: int
) -> None:
    keep([*full(MONDAY - timedelta(weeks=46)), *full(LAST_MONDAY - timedelta(days=7)), *full(LAST_MONDAY)])
    desk.settings.change(text_size=text_size)
    screen = look_at_weeks()
    person.presses("Months and years")
    settle(desk, qtbot)
    ways = ("Earlier week", "This week", "Later week", "Months and years", *(said(stride.words) for stride in FAR))
    buttons = [button for button in screen.findChildren(QPushButton) if button.text() in ways]
    stood = {button: button.mapTo(screen, button.rect().center()) for button in buttons}
    assert len(stood) == len(ways)
    for press, week in (
        ("Earlier week", "9–15 November 2026"),
        ("A year earlier", "3–9 November 2025"),
        ("A month later", "1–7 December 2025"),
        ("Later week", "8–14 December 2025"),
        ("Later week", "15–21 December 2025"),
        ("Later week", "22–28 December 2025"),
        ("Later week", "29 December 2025 – 4 January 2026"),
    ):
        person.presses(press)
        settle(desk, qtbot)
        assert person.sees(week)
        assert all(screen.childAt(spot) is button for button, spot in stood.items()), week


def test_two_weeks_with_averages_are_compared(person: Person, keep: Keep, look_at_weeks: Weeks) -> None:
    keep(noted(MONDAY - timedelta(days=n), 4) for n in range(-2, 8))
    look_at_weeks()
    person.presses("Earlier week")
    person.waits_until_sees("9–15 November 2026")
    keep(noted(LAST_MONDAY - timedelta(days=n), 6) for n in range(1, 8))
    person.waits_until_sees("Average pain 4, the week before 6. Lowest 4, highest 4.")
    assert person.sees("7 of 7 days noted. Pain was lower than the week before.")


def test_a_week_without_notes_says_so_and_leads_to_today(person: Person, shell: Shell, look_at_weeks: Weeks) -> None:
    look_at_weeks()
    assert person.sees("No notes in this week yet.")
    assert not person.can_press("Save picture…")
    assert not person.can_press("Table")
    person.presses("Go to Today")
    assert isinstance(shell.current, TodayScreen)


def test_a_past_week_without_notes_leads_to_noting_an_earlier_time(
    person: Person, shell: Shell, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    look_at_weeks()
    person.presses("Earlier week")
    qtbot.waitUntil(lambda: person.can_press("Note an earlier time"))
    person.presses("Note an earlier time")
    assert isinstance(shell.current, TodayScreen)
    assert person.sees("When was it?")


def test_on_a_monday_the_last_week_with_notes_is_one_press_away(
    person: Person, desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    keep(full(LAST_MONDAY))
    look_at_weeks()
    assert person.sees("The last notes before it are in the week of 9–15 November 2026.")
    person.presses("Go to 9–15 November 2026")
    settle(desk, qtbot)
    assert person.sees("7 of 7 days noted.")
    assert not person.can_press("Go to 9–15 November 2026")


def test_who_went_back_past_the_first_notes_is_told_where_they_begin(
    person: Person, desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    keep(noted(TODAY - timedelta(weeks=weeks), 5) for weeks in range(3))
    desk.settings.change(first_day=FirstDay.SUNDAY)
    look_at_weeks()
    person.presses("Months and years")
    person.presses("A year earlier")
    settle(desk, qtbot)
    assert person.sees("Your notes begin in the week of 1–7 November 2026.")
    assert person.can_press("Note an earlier time")
    person.presses("Go to 1–7 November 2026")
    settle(desk, qtbot)
    assert person.sees("1 of 7 days noted.")


def test_where_nothing_was_ever_noted_no_other_week_is_offered(person: Person, look_at_weeks: Weeks) -> None:
    look_at_weeks()
    assert not person.sees("Your notes begin")
    assert not [name for name in person.names() if name.startswith("Go to ") and name != "Go to Today"]


def test_an_earlier_time_is_noted_in_the_week_that_was_looked_at_unless_another_day_is_chosen(
    person: Person, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    look_at_weeks()
    for _ in range(2):
        person.presses("Earlier week")
    qtbot.waitUntil(lambda: person.can_press("Note an earlier time"))
    person.presses("Note an earlier time")
    assert person.sees("Sunday 8 November, 8:30")
    person.presses("Use this time")
    assert person.sees("Sunday 8 November, 8:30")
    person.presses("Back to now")
    person.presses("Earlier check-ins")
    person.presses("Note an earlier time")
    assert person.sees("Today, 8:30"), "who comes from elsewhere means no week"


def test_each_chart_is_drawn_and_says_what_it_shows(keep: Keep, look_at_weeks: Weeks) -> None:
    keep(with_gaps(LAST_MONDAY))
    keep(full(MONDAY))
    views = look_at_weeks().findChildren(ChartView)
    assert [view.accessibleName() for view in views] == [
        "Chart of pain",
        "Charts of the other answers",
        "Picture of the body",
    ]
    assert all(not view.pixmap().isNull() for view in views)
    said = [view.accessibleDescription() for view in views]
    assert said[0] == "7 of 7 days noted so far. About the same as the week before."
    assert said[1].startswith("The last values of the week, from 0 to 10, lower is better: Tiredness 4, Poor sleep 2,")
    assert said[2].startswith("Marked most often: left outer hip 6 of 7 days, ")


def test_the_table_has_the_same_numbers(person: Person, keep: Keep, look_at_weeks: Weeks) -> None:
    keep(with_gaps(MONDAY))
    screen = look_at_weeks()
    person.presses("Table")
    days, places = screen.findChildren(QTableWidget)
    assert person.sees("Wednesday 18, Pain: nothing noted")
    assert person.sees("Saturday 21, Pain: 4.5")
    assert person.sees("Saturday 21, Pain range: 4–5")
    assert person.sees("left outer hip")
    assert person.sees("5 of 5")
    assert days.verticalHeaderItem(0).text() == "Pain"
    assert not any(view.isVisible() for view in screen.findChildren(ChartView))
    person.presses("Charts")
    assert not places.isVisible()


def test_a_check_in_kept_meanwhile_is_in_the_week_when_it_is_looked_at_again(
    person: Person, shell: Shell, keep: Keep, look_at_weeks: Weeks
) -> None:
    look_at_weeks()
    shell.go_to(screens.TODAY)
    keep([noted(TODAY, 5)])
    look_at_weeks()
    assert person.sees("1 of 7 days noted so far.")


def test_at_midnight_on_sunday_this_week_becomes_last_week(
    person: Person, shell: Shell, keep: Keep, clock: FakeClock, look_at_weeks: Weeks
) -> None:
    keep([noted(MONDAY, 5)])
    look_at_weeks()
    shell.go_to(screens.TODAY)
    clock.passes(days=5)
    look_at_weeks()
    assert person.sees("23–29 November 2026")


def test_a_week_starts_with_the_day_that_was_chosen(
    person: Person, desk: Desk, look_at_weeks: Weeks, keep: Keep, qtbot: QtBot
) -> None:
    keep([noted(MONDAY, 5)])
    desk.settings.change(first_day=FirstDay.SUNDAY)
    look_at_weeks()
    assert person.sees("15–21 November 2026")
    desk.settings.change(first_day=FirstDay.SATURDAY)
    settle(desk, qtbot)
    assert person.sees("14–20 November 2026")


def test_another_theme_draws_the_charts_anew(desk: Desk, keep: Keep, look_at_weeks: Weeks, qtbot: QtBot) -> None:
    keep(full(MONDAY))
    view = look_at_weeks().findChildren(ChartView)[0]
    desk.settings.change(theme=ThemeChoice.DARK)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: view.pixmap().toImage().pixelColor(0, 0) == desk.look.colour("card"))


@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_wider_than_the_window(
    desk: Desk, keep: Keep, person: Person, look_at_weeks: Weeks, qtbot: QtBot, text_size: int
) -> None:
    keep(full(MONDAY))
    desk.settings.change(text_size=text_size)
    screen = look_at_weeks()
    for shown_as in ("Charts", "Table"):
        person.presses(shown_as)
        settle(desk, qtbot)
        assert screen.scroller.horizontalScrollBar().maximum() == 0, shown_as
        inside = screen.scroller.widget()
        assert inside is not None
        assert inside.width() <= screen.scroller.viewport().width(), shown_as
        for table in screen.findChildren(QTableWidget):
            assert not table.isVisible() or table.horizontalScrollBar().maximum() == 0


def test_every_control_can_be_hit_with_a_trembling_hand(keep: Keep, look_at_weeks: Weeks) -> None:
    keep(full(MONDAY))
    for button in look_at_weeks().findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= 44
            assert button.width() >= 44


class Chosen:
    """Stands for the dialog in which a person names a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.offered = ""

    def __call__(self, parent: QWidget, name: str, then: Callable[[Path], None]) -> None:
        assert parent.isVisible()
        self.offered = name
        then(self.path)


def test_who_came_back_to_this_week_sees_the_next_one_once_that_has_begun(
    desk: Desk, look_at_weeks: Callable[[], WeeksScreen], shell: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    look_at_weeks()
    person = Person(shell, qtbot)
    assert person.sees("16–22 November 2026")
    for press in ("Earlier week", "Later week"):
        person.presses(press)
        settle(desk, qtbot)
    clock.passes(days=7)
    shell.go_to(screens.TODAY)
    look_at_weeks()
    assert person.sees("23–29 November 2026")


@pytest.fixture
def saving(desk: Desk, keep: Keep, qtbot: QtBot) -> Callable[[Path], Chosen]:
    """Saves this week in a file."""

    def save(path: Path) -> Chosen:
        keep(full(MONDAY))
        chosen = Chosen(path)
        screen = WeeksScreen(desk, choose=chosen)
        qtbot.addWidget(screen)
        screen.show()
        settle(desk, qtbot)
        Person(screen, qtbot).presses("Save picture…")
        settle(desk, qtbot)
        return chosen

    return save


def test_a_picture_is_saved_on_light_ground_and_where_it_lies_is_said(
    desk: Desk, person: Person, saving: Callable[[Path], Chosen], tmp_path: Path
) -> None:
    desk.settings.change(theme=ThemeChoice.DARK)
    chosen = saving(tmp_path / "mine.svg")
    assert chosen.offered == "Week 2026-11-16"
    assert "Week of 16–22 November 2026" in chosen.path.read_text(encoding="utf-8")
    assert "#faf8f4" in chosen.path.read_text(encoding="utf-8")
    assert person.sees(f"The picture was saved: {chosen.path}")


def test_another_kind_of_file_is_refused_in_the_page(
    person: Person, saving: Callable[[Path], Chosen], tmp_path: Path
) -> None:
    chosen = saving(tmp_path / "mine.jpg")
    assert person.sees("Choose a name that ends in .png, .svg or .pdf.")
    assert not chosen.path.exists()


def test_a_picture_that_cannot_be_saved_is_explained_in_the_page(
    person: Person, saving: Callable[[Path], Chosen], tmp_path: Path
) -> None:
    saving(tmp_path / "gone" / "mine.png")
    assert person.sees("The picture was not saved. Choose another place. (No such file or directory)")


def test_all_of_it_can_be_reached_by_keyboard(
    qapp: QApplication, shell: Shell, keep: Keep, person: Person, look_at_weeks: Weeks, qtbot: QtBot
) -> None:
    keep(full(MONDAY))
    look_at_weeks()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    reached = set()
    for _ in range(25):
        person.keys("Tab")
        if widget := qapp.focusWidget():
            reached.add(widget.accessibleName() or getattr(widget, "text", str)())
    wanted = {"Earlier week", "Charts", "Save picture…", "Chart of pain", "Picture of the body"}
    assert wanted <= reached


def test_the_place_pressed_again_shows_the_week_that_has_begun_meanwhile(
    person: Person, look_at_weeks: Callable[[], WeeksScreen], desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    look_at_weeks()
    clock.passes(days=7)
    person.presses("Weeks")
    settle(desk, qtbot)
    assert person.sees("23–29 November 2026")
