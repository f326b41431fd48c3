"""A journal as JSON: nothing is lost, and nothing strange is taken for a journal."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.check_in import Kind, Mark
from companion.domain.clock import Moment
from companion.domain.journal_content import Content
from companion.domain.scales import Measure
from companion.reports.json_file import VERSION, Exported, FromNewer, NotReadable, from_json, to_json
from tests.support.any_check_in import moments
from tests.support.any_content import contents
from tests.support.journals import FakeClock, a_check_in

MADE = FakeClock().now()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(content=contents, made=moments, first=st.none() | st.dates(), example=st.booleans())
def test_reading_it_back_gives_the_same_records(
    content: Content, made: Moment, first: date | None, example: bool
) -> None:
    exported = Exported(content=content, made=made, first=first, example=example)
    written = to_json(exported).encode("utf-8")
    assert from_json(written.decode("utf-8")) == exported


def test_it_can_be_read_by_a_person() -> None:
    check_in = a_check_in(6, marks=(Mark(area="left_outer_hip", strength=7, kinds=(Kind.TINGLING,)),), note="Müde")
    said = json.loads(to_json(Exported(content=Content(check_ins=(check_in,)), made=MADE)))
    assert (said["format"], said["version"]) == ("companion journal", 5)
    (kept,) = said["content"]["check_ins"]
    assert kept["at"] == {"local": "2026-11-18T08:30:00", "offset": 3600.0, "zone": "Europe/Berlin"}
    assert kept["ratings"] == {Measure.PAIN: 6}
    assert kept["marks"][0]["area"] == "left_outer_hip"
    assert kept["note"] == "Müde"


def _said(**changes: Any) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(to_json(Exported(content=Content(check_ins=(a_check_in(6),)), made=MADE)))
    return said | changes


def _with_check_in(**changes: Any) -> dict[str, Any]:
    said = _said()
    said["content"]["check_ins"][0] |= changes
    return said


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ([], "none that Companion saved"),
        ({"format": "something"}, "none that Companion saved"),
        (_said(version=0), "none that Companion saved"),
        (_said(version="4"), "none that Companion saved"),
        (_said(surplus=1), "“journal”"),
        (_with_check_in(id="5"), r"at “check_ins\[0\].id”"),
        (_with_check_in(ratings={"pain": 11}), r"at “check_ins\[0\]”"),
        (_with_check_in(ratings={"pain": True}), r"at “check_ins\[0\].ratings.pain”"),
        (_with_check_in(ratings={"luck": 1}), r"at “check_ins\[0\].ratings”"),
        (_with_check_in(bad_day=0), r"at “check_ins\[0\].bad_day”"),
        (_with_check_in(note=None), r"at “check_ins\[0\].note”"),
        (_with_check_in(marks={}), r"at “check_ins\[0\].marks”"),
    ],
)
def test_what_is_no_such_journal_is_refused_with_the_place(said: object, why: str) -> None:
    with pytest.raises(NotReadable, match=why):
        from_json(json.dumps(said))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "none that Companion saved"),
        ("Dear doctor", "none that Companion saved"),
        ("[" * 100_000, "none that Companion saved"),
        ("\x00", "none that Companion saved"),
        ('{"version": ' + "9" * 5_000 + "}", "none that Companion saved"),
        ("{", "it breaks off"),
        ('{"format": "companion journal"', "it breaks off"),
        ('{"format": "companion jour', "it breaks off"),
        ('{"content": {"check_ins": {}\n', "it breaks off"),
        ('{\n"format": "companion journal"\n"version": 4\n}', "changed after it was saved, at line 3"),
    ],
)
def test_what_is_no_json_is_refused_in_plain_words(text: str, why: str) -> None:
    with pytest.raises(NotReadable, match=why):
        from_json(text)


@pytest.mark.parametrize("changes", [{}, {"content": {"something": "new"}, "surplus": 1}])
def test_what_a_newer_companion_saved_is_told(changes: dict[str, Any]) -> None:
    with pytest.raises(FromNewer, match="newer Companion"):
        from_json(json.dumps(_said(version=VERSION + 1, **changes)))


@pytest.mark.parametrize("strange", [{"medicines": 5}, {"taken": [5]}, 5])
def test_an_older_file_that_is_no_such_journal_is_refused(strange: object) -> None:
    with pytest.raises(NotReadable):
        from_json(json.dumps(_said(version=1, content=strange)))
