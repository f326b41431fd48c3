from collections.abc import Iterator
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from companion.ui.dates import clock_words, day_words, full_day_words, moment_words
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
    ("locale", "this_year", "another"),
    [
        ("en_GB", "Wednesday 18 November", "Sunday 16 November 2025"),
        ("C", "Wednesday 18 November", "Sunday 16 November 2025"),
        ("de_DE", "Mittwoch 18 November", "Sonntag 16 November 2025"),
        ("en_US", "Wednesday, November 18", "Sunday, November 16, 2025"),
        ("fr_FR", "mercredi 18 novembre", "dimanche 16 novembre 2025"),
        ("pt_BR", "quarta-feira, 18 de novembro", "domingo, 16 de novembro de 2025"),
        ("ja_JP", "11月18日水曜日", "2025年11月16日日曜日"),
        ("ko_KR", "11월 18일 수요일", "2025년 11월 16일 일요일"),
        ("hu_HU", "november 18., szerda", "2025. november 16., vasárnap"),
        ("lt_LT", "lapkričio 18 d., trečiadienis", "2025 m. lapkričio 16 d., sekmadienis"),
        ("lv_LV", "trešdiena, 18. novembris", "svētdiena, 2025. gada 16. novembris"),
        ("tr_TR", "18 Kasım Çarşamba", "16 Kasım 2025 Pazar"),
        ("ru_RU", "среда, 18 ноября", "воскресенье, 16 ноября 2025 г."),
        ("tt_RU", "18 ноябрь, чәршәмбе", "16 ноябрь, 2025 ел, якшәмбе"),
        ("ku_TR", "çarşem, 18ê mijdara", "yekşem, 16ê mijdara 2025an"),
    ],
)
def test_a_day_is_in_the_order_in_which_people_there_write_it(locale: str, this_year: str, another: str) -> None:
    QLocale.setDefault(QLocale(locale))
    found = [full_day_words(day, TODAY).replace("\u202f", " ") for day in (TODAY, date(2025, 11, 16))]
    assert found == [this_year, another]


EVERYWHERE = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
@settings(max_examples=10, deadline=None)
def test_a_day_everywhere_has_weekday_day_and_month_and_its_year_only_if_that_is_another(day: date) -> None:
    for locale in EVERYWHERE:
        QLocale.setDefault(locale)
        this_year, another = full_day_words(day, day), full_day_words(day, date(1850, 5, 4))
        [year] = names_of(day, locale, "yyyy")
        assert year in another
        assert year not in this_year
        assert this_year == this_year.strip(" ,،-/'")
        for words in (this_year, another):
            for names in (("dddd", "ddd"), ("MMMM", "MMM", "M"), ("d", "dd")):
                assert any(name in words for name in names_of(day, locale, *names)), words


def names_of(day: date, locale: QLocale, *shapes: str) -> list[str]:
    return [locale.toString(QDate(day.year, day.month, day.day), shape) for shape in shapes]


@pytest.mark.parametrize(
    ("locale", "words"), [("en_GB", "8:05"), ("en_US", "8:05 AM"), ("de_DE", "8:05"), ("C", "8:05"), ("fi_FI", "8.05")]
)
def test_the_time_is_written_as_people_there_write_it_and_without_seconds(locale: str, words: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert clock_words(datetime(2026, 11, 18, 8, 5, 59)).replace("\u202f", " ") == words


def test_a_moment_in_words() -> None:
    assert moment_words(FakeClock().at(datetime(2026, 11, 17, 14, 10)), TODAY) == "Yesterday, 14:10"
