from dataclasses import replace
from datetime import date, datetime

import pytest

from companion.domain.clock import LATEST
from companion.domain.written_time import Habits, read_when

NOW = datetime(2026, 11, 18, 8, 42)
BRITISH = Habits(
    order="dmy",
    months={"feb": 2, "february": 2, "march": 3, "september": 9, "sep": 9},
    weekdays={"friday": 4, "fri": 4, "sunday": 6, "sun": 6},
    near_days={"yesterday": -1, "today": 0},
    noon=frozenset({"noon", "midday"}),
    idle=frozenset({"at"}),
)
AMERICAN = Habits(order="mdy")
JAPANESE = Habits(order="ymd")


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("15 02 2025 14:30", datetime(2025, 2, 15, 14, 30)),
        ("15.02.2025  14:30", datetime(2025, 2, 15, 14, 30)),
        ("15/2/25 14:30", datetime(2025, 2, 15, 14, 30)),
        ("15-2-2025 14.30", datetime(2025, 2, 15, 14, 30)),
        ("15.2.2025, 1430", datetime(2025, 2, 15, 14, 30)),
        ("15022025 1430", datetime(2025, 2, 15, 14, 30)),
        ("150225", datetime(2025, 2, 15, 8, 42)),
        ("2025-02-15 14:30:20", datetime(2025, 2, 15, 14, 30)),
        ("15.2.2025 9", datetime(2025, 2, 15, 9)),
        ("Sunday 15 February 2026, 14:30", datetime(2026, 2, 15, 14, 30)),
        ("Feb 15, 2025", datetime(2025, 2, 15, 8, 42)),
        ("15 Feb. 14:30", datetime(2027, 2, 15, 14, 30)),
        ("2025 February 15", datetime(2025, 2, 15, 8, 42)),
        ("14:30", datetime(2026, 11, 18, 14, 30)),
        ("14h30", datetime(2026, 11, 18, 14, 30)),
        ("15-02-2025T14:30", datetime(2025, 2, 15, 14, 30)),
        ("2pm", datetime(2026, 11, 18, 14)),
        ("14h", datetime(2026, 11, 18, 14)),
        ("15.2.2025 9 Uhr", datetime(2025, 2, 15, 9)),
        ("14:30 Uhr", datetime(2026, 11, 18, 14, 30)),
        ("2:30\u00a0p.m.", datetime(2026, 11, 18, 14, 30)),
        ("2.30 pm", datetime(2026, 11, 18, 14, 30)),
        ("15 Feb 3pm", datetime(2027, 2, 15, 15)),
        ("15.2.2025 3 a.m.", datetime(2025, 2, 15, 3)),
        ("15th February", datetime(2027, 2, 15, 8, 42)),
        ("5 Sept", datetime(2026, 9, 5, 8, 42)),
        ("Friday 8:00", datetime(2026, 11, 20, 8)),
        ("fri", datetime(2026, 11, 20, 8, 42)),
        ("yesterday", datetime(2026, 11, 17, 8, 42)),
        ("Yesterday at 14 30", datetime(2026, 11, 17, 14, 30)),
        ("yesterday 1430", datetime(2026, 11, 17, 14, 30)),
        ("9pm yesterday", datetime(2026, 11, 17, 21)),
        ("noon", datetime(2026, 11, 18, 12)),
        ("Fri, midday", datetime(2026, 11, 20, 12)),
        ("15.2.2025 noon", datetime(2025, 2, 15, 12)),
        ("7:05 pm", datetime(2026, 11, 18, 19, 5)),
        ("12:05 a.m.", datetime(2026, 11, 18, 0, 5)),
        ("31 10", datetime(2026, 10, 31, 8, 42)),
        ("24.12.", datetime(2026, 12, 24, 8, 42)),
        ("5 1", datetime(2027, 1, 5, 8, 42)),
        ("29 2", datetime(2028, 2, 29, 8, 42)),
        ("5.3. 14.05", datetime(2027, 3, 5, 14, 5)),
        ("5/3 20 15", datetime(2027, 3, 5, 20, 15)),
        ("12.11. 10", datetime(2026, 11, 12, 10)),
        ("5.3. 1430", datetime(2027, 3, 5, 14, 30)),
        ("15.2. 2025 14:30", datetime(2025, 2, 15, 14, 30)),
        ("3. 2. 2025 14.30", datetime(2025, 2, 3, 14, 30)),
        ("15 02 25 1430", datetime(2025, 2, 15, 14, 30)),
        ("9.05", datetime(2027, 5, 9, 8, 42)),
        ("1.2.34", datetime(2034, 2, 1, 8, 42)),
        ("1.2.57", datetime(1957, 2, 1, 8, 42)),
        ("١٥/٢/٢٠٢٥", datetime(2025, 2, 15, 8, 42)),
    ],
)
def test_a_day_and_time_are_read_as_people_write_them(line: str, when: datetime) -> None:
    assert read_when(line, BRITISH, now=NOW) == when


@pytest.mark.parametrize(
    "line",
    [
        *("", "  ", "in a week", "15", "15.2.2", "15.2.202", "15.2.20255", "31.2.2025", "31 2", "31 13", "13.25"),
        *("15.2.2025 25:00", "15.2.2025 14:61", "15.2.2025 14:30 15", "14:30 15:30", "13:00 pm", "0:10 am", "pm"),
        *("5.3. 2015", "5/3 2015", "15 02 14 10", "3 2 26 9"),
        *(
            "15 Fbr 2025",
            "15 Feb March 2025",
            "1430",
            "15.2.1899",
            "Monday 9:00",
            "Friday 15 February 2026",
            "Fri Sun",
            "15.2.2201",
            "15.2.9999",
            "Se 5",
            "February",
            "yesterday 15.2.2025",
            "yesterday 8.3.",
            "yesterday Friday",
            "yesterday today",
            "yesterday February",
            "noon 14:30",
            "at",
        ),
    ],
)
def test_what_is_no_day_or_time_for_sure_is_not_guessed(line: str) -> None:
    assert read_when(line, BRITISH, now=NOW) is None


@pytest.mark.parametrize(
    ("line", "habits", "when"),
    [
        ("2/3/2025", BRITISH, datetime(2025, 3, 2, 8, 42)),
        ("2/3/2025", AMERICAN, datetime(2025, 2, 3, 8, 42)),
        ("15/2/2025", AMERICAN, None),
        ("02032025 0915", AMERICAN, datetime(2025, 2, 3, 9, 15)),
        ("25/2/3", JAPANESE, datetime(2025, 2, 3, 8, 42)),
        ("20250203", JAPANESE, datetime(2025, 2, 3, 8, 42)),
        ("2/3", JAPANESE, datetime(2027, 2, 3, 8, 42)),
    ],
)
def test_day_month_and_year_stand_in_the_order_of_the_country(line: str, habits: Habits, when: datetime | None) -> None:
    assert read_when(line, habits, now=NOW) == when


def test_a_dot_may_stand_in_a_time_where_days_have_none() -> None:
    british = replace(BRITISH, dotted_days=False)
    assert read_when("9.05", british, now=NOW) is None
    assert read_when("9.05.", british, now=NOW) == datetime(2027, 5, 9, 8, 42)
    assert read_when("5/3 14.05", british, now=NOW) == datetime(2027, 3, 5, 14, 5)


def test_a_half_of_the_day_may_stand_before_the_hour() -> None:
    chinese = replace(JAPANESE, before_noon=frozenset({"上午"}), after_noon=frozenset({"下午"}))
    for line in ("2026/11/17 下午2:30", "2026/11/17  下午2:30", "2026/11/17下午 2:30"):
        assert read_when(line, chinese, now=NOW) == datetime(2026, 11, 17, 14, 30), line


@pytest.mark.parametrize("line", ["2pm", "9:30", "14h30"])
def test_a_time_alone_is_no_day_where_a_day_is_needed(line: str) -> None:
    assert read_when(line, BRITISH, now=NOW) is not None
    assert read_when(line, BRITISH, now=NOW, needs_day=True) is None
    assert read_when(f"Sunday {line}", BRITISH, now=NOW, needs_day=True) is not None
    assert read_when(f"15.2.2025 {line}", BRITISH, now=NOW, needs_day=True) is not None


def test_a_weekday_is_the_last_one_where_none_to_come_can_be() -> None:
    assert read_when("Friday 8:00", BRITISH, now=NOW, latest=NOW) == datetime(2026, 11, 13, 8)
    assert read_when("Wednesday 23:00", replace(BRITISH, weekdays={"wednesday": 2}), now=NOW, latest=NOW) == datetime(
        2026, 11, 11, 23
    )
    wednesday = replace(BRITISH, weekdays={"wednesday": 2})
    assert read_when("Wednesday", wednesday, now=NOW, latest=NOW) == NOW


def test_a_day_without_a_year_is_not_one_to_come_where_none_to_come_can_be() -> None:
    assert read_when("24.12.", BRITISH, now=NOW, latest=NOW) == datetime(2025, 12, 24, 8, 42)


def test_a_day_of_the_next_week_is_not_taken_for_one_of_last_year() -> None:
    for line in ("19.11.", "25 11", "25.11. 7:00"):
        when = read_when(line, BRITISH, now=NOW, latest=NOW)
        assert when is not None
        assert when > NOW, "so that it can be said that it is too late"
    assert read_when("26.11.", BRITISH, now=NOW, latest=NOW) == datetime(2025, 11, 26, 8, 42)


def test_yesterday_is_counted_from_today_whatever_time_is_shown() -> None:
    today = date(2026, 11, 20)
    assert read_when("yesterday 9:00", BRITISH, now=NOW, today=today) == datetime(2026, 11, 19, 9)
    assert read_when("today", BRITISH, now=NOW, today=today) == datetime(2026, 11, 20, 8, 42)


def test_a_day_that_is_too_late_is_read_all_the_same() -> None:
    assert read_when("24.12.2026", BRITISH, now=NOW, latest=NOW) == datetime(2026, 12, 24, 8, 42)
    assert read_when("31.12.2200 23:59", BRITISH, now=NOW) == LATEST
