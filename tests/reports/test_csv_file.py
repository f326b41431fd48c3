"""Tables for spreadsheets: every row is there, and nothing in them is carried out."""

import csv
import io
import re
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.check_in import TEXTS, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.scales import Measure
from companion.library.figure import load_body
from companion.reports.csv_file import check_ins_csv, harmless, marks_csv, written
from tests.support.any_check_in import check_ins
from tests.support.journals import a_check_in

BODY = load_body(paths.resources() / "figure")
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－1")


def rows(text: str) -> list[dict[str, str]]:
    """The rows as a reader of RFC 4180 has them."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_check_in_is_a_row_that_says_what_was_answered() -> None:
    marks = (Mark(area="left_outer_hip", strength=7), Mark(area="left_calf", strength=2))
    check_in = a_check_in(6, marks=marks, ratings={Measure.SLEEP: 8}, note='Said "no", then\nslept', bad_day=True)
    (row,) = rows(check_ins_csv([check_in]))
    assert row == {
        "check_in": str(check_in.id),
        "day": "2026-11-18",
        "local_time": "2026-11-18 08:30:00",
        "utc_time": "2026-11-18T07:30:00Z",
        "time_zone": "Europe/Berlin",
        "kept_utc": "2026-11-18T07:30:00Z",
        "noted_later": "no",
        "finished": "yes",
        "bad_day": "yes",
        **{str(measure): "" for measure in Measure},
        "pain": "6",
        "sleep": "8",
        "marks": "2",
        "could_do": "",
        "helped": "",
        "note": 'Said "no", then\nslept',
    }


def test_each_mark_is_a_row_beside_its_check_in() -> None:
    mark = Mark(
        area="left_outer_hip",
        strength=7,
        kinds=(Kind.TINGLING, Kind.ON_THE_SURFACE),
        spread=Spread.SPOT,
        travels_to=TravelsTo.FOOT,
    )
    check_in = a_check_in(6, marks=(mark, Mark(area="from_another_figure", strength=0)))
    first, second = rows(marks_csv([check_in], BODY))
    assert first == {
        "check_in": str(check_in.id),
        "day": "2026-11-18",
        "local_time": "2026-11-18 08:30:00",
        "area": "left_outer_hip",
        "label": "left outer hip",
        "side": "left",
        "strength": "7",
        "kinds": "tingling on_the_surface",
        "spread": "spot",
        "travels_to": "foot",
    }
    assert (second["area"], second["label"], second["strength"]) == ("from_another_figure", "", "0")


def test_without_check_ins_there_is_a_header() -> None:
    assert check_ins_csv([]).splitlines()[0].startswith("\ufeffcheck_in,day,")
    assert marks_csv([], BODY).count("\r\n") == 1


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("name", TEXTS)
def test_what_looks_like_a_formula_is_carried_out_by_no_spreadsheet(formula: str, name: str) -> None:
    (row,) = rows(check_ins_csv([a_check_in(3).written(name, formula)]))
    assert row[name].startswith("'")
    assert written(row[name]) == formula


@pytest.mark.parametrize("text", ["fine;=1+1", 'fine;"=1+1"', "fine\t@x", "fine\n=1", "fine\r\n-1"])
def test_nor_by_one_that_takes_a_semicolon_for_the_end_of_a_cell(text: str) -> None:
    assert re.search("[;\t\r\n]\"*'", harmless(text))
    assert written(harmless(text)) == text


@settings(max_examples=300)
@given(
    text=st.text(st.sampled_from("='+-@;\t\r\n\"ab＝"), max_size=12) | st.text(st.characters(exclude_characters="\0"))
)
def test_what_was_written_can_always_be_had_back(text: str) -> None:
    safe = harmless(text)
    assert written(safe) == text
    assert not re.search(r"""(?:^|[;\t\r\n])"*[=+\-@＝＋－＠]""", safe)


@settings(max_examples=50, deadline=None)
@given(check_in=check_ins())
def test_every_check_in_comes_through_with_its_answers(check_in: CheckIn) -> None:
    (row,) = rows(check_ins_csv([check_in]))
    assert datetime.fromisoformat(row["local_time"]) == check_in.at.local
    assert {m: int(row[m]) for m in Measure if row[m]} == check_in.ratings
    assert {name: written(row[name]) for name in TEXTS} == {
        name: getattr(check_in, name).replace("\0", "\ufffd") for name in TEXTS
    }
    assert [int(mark["strength"]) for mark in rows(marks_csv([check_in], BODY))] == [m.strength for m in check_in.marks]
