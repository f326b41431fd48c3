"""A week on pages to print."""

from collections.abc import Iterable

import pytest

from companion.charts import week_paper
from companion.charts.paper import A4, LETTER, Paper
from companion.domain.check_in import CheckIn
from companion.insights.week import Week, summarise
from tests.charts.recorder import Recorder, manner
from tests.support.weeks import MONDAY, NEXT_MONDAY, full, noted, sparse, week_of

PAPERS = pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])


def printed(week: Week, paper: Paper = A4, *, is_example: bool = False) -> list[Recorder]:
    how = manner(text_scale=week_paper.LETTERS)
    pages = week_paper.lay_out(week, how, paper)
    sheets = []
    for number, parts in enumerate(pages, 1):
        sheet = Recorder(paper.width, paper.height, how)
        for part in parts:
            part.draw(sheet, part.box, week, how)
        week_paper.draw_foot(sheet, how, number=number, count=len(pages), is_example=is_example)
        sheets.append(sheet)
    return sheets


def said(sheets: Iterable[Recorder]) -> list[str]:
    return [words for sheet in sheets for words in sheet.said()]


def everywhere(strength: int = 4) -> list[CheckIn]:
    return [noted(MONDAY, 5, marks={area.id: strength for area in manner().body})]


@PAPERS
def test_nothing_is_cut_off_and_no_words_stand_on_others(paper: Paper) -> None:
    for check_ins in (full(), sparse(), everywhere(), []):
        for sheet in printed(week_of(list(check_ins)), paper):
            assert not sheet.cut_off()
            assert not list(sheet.on_top_of_each_other())


def test_the_sentence_the_average_the_charts_and_the_numbers_are_there() -> None:
    before = list(full(MONDAY.fromordinal(MONDAY.toordinal() - 7)))
    week = summarise(list(full()), before, first=MONDAY, today=NEXT_MONDAY)
    words = said(printed(week))
    assert {"Week of 9–15 November 2026", str(week.headline)} <= set(words)
    assert "Average pain 5.1, the week before 5.1. Lowest 2, highest 8." in words
    assert {"Pain 0–10 (lower is better ↓)", "Other answers 0–10 (lower is better ↓)", "Where it hurt"} <= set(words)
    assert {"Answers 0–10 (lower is better ↓)", "Pain range", "4–6", "Mon 9"} <= set(words)


def test_a_bad_day_without_a_number_is_in_the_table() -> None:
    assert said(printed(week_of(sparse()))).count("bad day") == 2, "below the chart, and in the table"


def test_places_that_the_list_leaves_out_are_in_a_table() -> None:
    words = said(printed(week_of(everywhere())))
    assert {area.label for area in manner().body} <= set(words)
    few = week_of([noted(MONDAY, 5, marks={"left_outer_hip": 4})])
    assert "Days on which each place was marked" not in said(printed(few))


def test_each_page_says_which_it_is_and_where_it_comes_from() -> None:
    sheets = printed(week_of(full()))
    for number, sheet in enumerate(sheets, 1):
        assert f"Page {number} of {len(sheets)}" in sheet.said()
        assert any("From my own notes." in words for words in sheet.said())
    for sheet in printed(week_of(full()), is_example=True):
        assert "An example: these check-ins are made up." in sheet.said()
