from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.clock import LATEST
from companion.ui.desk import Desk
from companion.ui.look import Look
from companion.ui.widgets.typed_when import TypedWhen
from companion.ui.widgets.when_picker import AHEAD, DAYS_BEHIND, WhenPicker
from tests.support.journals import FakeClock
from tests.support.person import Person

NOW = datetime(2026, 11, 18, 8, 42, 31)
LINE = "Type the day and time"


@pytest.fixture
def picker(look: Look, qtbot: QtBot) -> WhenPicker:
    made = WhenPicker(look)
    qtbot.addWidget(made)
    made.start_at(NOW, latest=lambda: NOW, today=lambda: date(2026, 11, 18))
    made.resize(900, 400)
    made.show()
    return made


@pytest.fixture
def person(picker: WhenPicker, qtbot: QtBot) -> Person:
    return Person(picker, qtbot)


@pytest.mark.parametrize(
    ("presses", "when"),
    [
        (["This morning"], datetime(2026, 11, 18, 8)),
        (["Last evening"], datetime(2026, 11, 17, 20)),
        (["Yesterday morning", "An hour later"], datetime(2026, 11, 17, 9)),
        (["A week earlier", "A day later", "10 minutes earlier"], datetime(2026, 11, 12, 8, 32)),
    ],
)
def test_presses_go_to_a_time(person: Person, picker: WhenPicker, presses: list[str], when: datetime) -> None:
    for name in presses:
        person.presses(name)
    assert picker.when == when


def test_the_time_is_said_in_words(person: Person) -> None:
    person.presses("Last evening")
    assert person.sees("Yesterday, 20:00")


def test_what_is_still_to_come_cannot_be_chosen(person: Person) -> None:
    for name in ("This noon", "A day later", "A week later", "10 minutes later", "An hour later"):
        assert not person.can_press(name)


def test_what_lies_ahead_keeps_the_time_of_day(look: Look, qtbot: QtBot) -> None:
    ahead = WhenPicker(look, jumps=AHEAD)
    qtbot.addWidget(ahead)
    ahead.start_at(datetime(2026, 11, 18, 10), today=lambda: date(2026, 11, 18))
    ahead.resize(900, 400)
    ahead.show()
    someone = Person(ahead, qtbot)
    for name in ("Tomorrow", "In a week", "An hour later"):
        someone.presses(name)
    assert ahead.when == datetime(2026, 11, 25, 11)
    assert someone.sees("Wednesday 25 November, 11:00")
    someone.presses("14:00")
    assert ahead.when == datetime(2026, 11, 25, 14)


def test_a_day_alone_may_lie_years_back_and_no_month_is_too_short(look: Look, qtbot: QtBot) -> None:
    days = WhenPicker(look, jumps=DAYS_BEHIND, only_day=True)
    qtbot.addWidget(days)
    days.start_at(datetime(2026, 3, 31, 12), today=lambda: date(2026, 3, 31))
    days.resize(900, 400)
    days.show()
    someone = Person(days, qtbot)
    someone.presses("A month earlier")
    assert days.when.date() == date(2026, 2, 28)
    someone.presses("A year earlier")
    assert days.when.date() == date(2025, 2, 28)
    assert not someone.can_press("An hour later")


@pytest.mark.parametrize(
    "typed", ["03.02.2026 1430", "03 02 2026 14:30", "3/2/26 14.30", "03022026 1430", "3 Feb 14:30"]
)
def test_a_day_and_time_can_be_typed_as_they_stand_on_a_card(person: Person, picker: WhenPicker, typed: str) -> None:
    type_it(picker, typed)
    assert picker.when == datetime(2026, 2, 3, 14, 30)
    assert person.sees("Tuesday 3 February, 14:30")
    person.keys("Return")
    assert person.value(LINE) == written(datetime(2026, 2, 3, 14, 30))
    assert picker.is_settled()


@pytest.mark.parametrize("country", ["C", "en_GB", "en_US", "de_DE", "vi_VN"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_whole_day_and_time_are_seen(
    desk: Desk, qapp: QApplication, qtbot: QtBot, country: str, text_size: int
) -> None:
    desk.settings.remember(text_size=text_size)
    desk.look.apply(qapp)
    line = line_in(country)
    qtbot.addWidget(line)
    line.resize(line.minimumSizeHint())
    line.show()
    for month in range(1, 13):
        line.show_when(datetime(2026, month, 28, 22, 58))
        room = line.width() - 2 * 13 - line.fontMetrics().horizontalAdvance(line.text())
        assert room > 2, line.text()
        assert line.cursorRect().left() >= 0


@pytest.mark.parametrize("country", ["en_GB", "en_US", "de_DE", "sv_SE", "fr_CA", "ko_KR", "ar_EG", "dz_BT"])
def test_what_stands_in_the_line_is_a_time_in_every_country(qtbot: QtBot, country: str) -> None:
    line = line_in(country)
    qtbot.addWidget(line)
    taken: list[datetime] = []
    line.typed.connect(taken.append)
    line.show_when(datetime(2026, 12, 3, 14, 5))
    QTest.keyClicks(line, " ")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert taken[-1] == datetime(2026, 12, 3, 14, 5)
    assert not line.trouble


def test_the_day_comes_first_or_the_month_as_the_country_has_it(qtbot: QtBot) -> None:
    for country, when in (("en_GB", datetime(2026, 3, 2, 14, 30)), ("en_US", datetime(2026, 2, 3, 14, 30))):
        line = line_in(country)
        qtbot.addWidget(line)
        taken: list[datetime] = []
        line.typed.connect(taken.append)
        QTest.keyClicks(line, "2/3/2026 2:30 pm")
        assert taken[-1] == when


@pytest.mark.parametrize("typed", ["31.02.2026", "31 13", "15", "soon", "3.2.2026 25:00"])
def test_what_is_no_time_is_told_and_nothing_else_is_taken_for_it(
    person: Person, picker: WhenPicker, typed: str
) -> None:
    type_it(picker, typed)
    person.keys("Return")
    assert person.sees("This is not a day and time. Write it like ")
    assert person.value(LINE) == typed
    assert picker.when == NOW.replace(second=0)
    assert not picker.is_settled()


def test_the_way_it_says_to_write_a_time_is_one(person: Person, picker: WhenPicker) -> None:
    type_it(picker, "soon")
    assert not picker.is_settled()
    (said,) = [text for text in person.reads() if "Write it like" in text]
    type_it(picker, said.partition("Write it like ")[2].removesuffix("."))
    assert picker.when == datetime(2025, 12, 28, 14, 30)
    assert not person.sees("Write it like")


def test_what_is_typed_is_never_after_the_latest_and_that_is_said(person: Person, picker: WhenPicker) -> None:
    type_it(picker, "24.12.2026 1000")
    person.keys("Return")
    assert picker.when == NOW.replace(second=0)
    assert person.sees(f"It can be no later than {written(NOW)}.")
    person.presses("Last evening")
    assert not person.sees("no later than")
    assert picker.is_settled()


def test_the_latest_time_goes_on_while_a_form_is_open(look: Look, clock: FakeClock, qtbot: QtBot) -> None:
    picker = WhenPicker(look)
    qtbot.addWidget(picker)
    picker.start_at(clock.now().local, latest=lambda: clock.now().local, today=lambda: clock.now().day)
    picker.show()
    clock.passes(hours=5)
    later = clock.now().local - timedelta(minutes=1)
    type_it(picker, f"{later:%H:%M}")
    assert picker.when == later.replace(second=0, microsecond=0)
    assert picker.is_settled()


@pytest.mark.parametrize(("year", "taken"), [("9999", 2026), ("2201", 2026), ("2200", 2200)])
def test_a_year_that_is_too_far_ahead_is_not_taken(look: Look, qtbot: QtBot, year: str, taken: int) -> None:
    ahead = WhenPicker(look, jumps=AHEAD)
    qtbot.addWidget(ahead)
    ahead.start_at(datetime(2026, 11, 18, 10), today=lambda: date(2026, 11, 18))
    ahead.show()
    type_it(ahead, f"18.11.{year}")
    assert ahead.when == datetime(taken, 11, 18, 10)
    assert ahead.is_settled() is (taken == int(year))


def test_no_press_leads_beyond_the_last_year_that_can_be_given(look: Look, qtbot: QtBot) -> None:
    ahead = WhenPicker(look, jumps=AHEAD)
    qtbot.addWidget(ahead)
    ahead.start_at(datetime(9999, 12, 31, 10), today=lambda: date(2026, 11, 18))
    ahead.resize(900, 400)
    ahead.show()
    someone = Person(ahead, qtbot)
    assert ahead.when == LATEST
    assert not any(someone.can_press(name) for name in ("A day later", "A week later", "A month later", "A year later"))


def test_who_presses_into_the_line_types_over_what_stands_there(picker: WhenPicker) -> None:
    line = line_of(picker)
    spot = QPoint(16, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=spot)
    QTest.keyClicks(line, "03022026")
    assert picker.when == datetime(2026, 2, 3, 8, 42)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=spot)
    assert not line.hasSelectedText()


def test_a_single_figure_of_the_line_can_be_changed(picker: WhenPicker) -> None:
    line = line_of(picker)
    line.setFocus()
    line.setCursorPosition(len(line.text()))
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, "0")
    assert picker.when == datetime(2026, 11, 18, 8, 40)


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("yesterday", datetime(2026, 11, 17, 8, 42)),
        ("Yesterday at 9pm", datetime(2026, 11, 17, 21)),
        ("yesterday noon", datetime(2026, 11, 17, 12)),
        ("today 7:15", datetime(2026, 11, 18, 7, 15)),
    ],
)
def test_words_for_near_days_can_be_typed(picker: WhenPicker, line: str, when: datetime) -> None:
    picker.start_at(datetime(2026, 11, 10, 8, 42), latest=lambda: NOW, today=lambda: NOW.date())
    type_it(picker, line)
    assert picker.when == when
    assert not picker.has_trouble


def test_tomorrow_is_told_to_be_too_late_where_it_is(picker: WhenPicker, person: Person) -> None:
    for line in ("tomorrow", "19/11", "19.11."):
        type_it(picker, line)
        assert not picker.is_settled(), line
        assert person.sees("It can be no later than")


def test_a_press_changes_the_line_too(person: Person, picker: WhenPicker) -> None:
    person.presses("Last evening")
    assert line_of(picker).text() == written(datetime(2026, 11, 17, 20))


def test_the_line_is_found_by_its_name_and_reads_all_digits_of_the_year(person: Person) -> None:
    assert "2026" in person.value(LINE)


def test_scrolling_past_the_line_changes_nothing(picker: WhenPicker) -> None:
    line = line_of(picker)
    line.setFocus()
    spot = QPointF(line.rect().center())
    there, away, down = QPointF(line.mapToGlobal(spot)), QPoint(), QPoint(0, -120)
    phase, keys = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(line, QWheelEvent(spot, there, away, down, Qt.MouseButton.NoButton, keys, phase, False))
    assert picker.when == NOW.replace(second=0)


def line_of(picker: WhenPicker) -> TypedWhen:
    line = picker.findChild(TypedWhen)
    assert isinstance(line, TypedWhen)
    return line


def line_in(country: str) -> TypedWhen:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        return TypedWhen(only_day=False)
    finally:
        QLocale.setDefault(before)


def written(when: datetime) -> str:
    """As it stands in the line."""
    line = TypedWhen(only_day=False)
    line.show_when(when)
    return line.text()


def type_it(picker: WhenPicker, text: str) -> None:
    """Type over what stands there."""
    line = line_of(picker)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
