from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from companion.ui.dates import clock_words, day_words, moment_words
from tests.support.journals import FakeClock

TODAY = date(2026, 11, 18)


@pytest.fixture(autouse=True)
def in_britain() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "Today"),
        (date(2026, 11, 19), "Tomorrow"),
        (date(2026, 11, 17), "Yesterday"),
        (date(2026, 11, 16), "Monday 16 November"),
        (date(2025, 11, 16), "Sunday 16 November 2025"),
    ],
)
def test_days_in_words(day: date, words: str) -> None:
    assert day_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("locale", "words"), [("en_GB", "8:05"), ("en_US", "8:05 AM"), ("de_DE", "8:05"), ("C", "8:05"), ("fi_FI", "8.05")]
)
def test_the_time_is_written_as_people_there_write_it_and_without_seconds(locale: str, words: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert clock_words(datetime(2026, 11, 18, 8, 5, 59)).replace("\u202f", " ") == words


def test_a_moment_in_words() -> None:
    assert moment_words(FakeClock().at(datetime(2026, 11, 17, 14, 10)), TODAY) == "Yesterday, 14:10"
