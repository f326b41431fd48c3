"""Check-ins and marks as two tables, for spreadsheets and for research: RFC 4180, a header, one record a row.

The tables are joined by ``check_in``. They begin with a byte order mark: without it the most used spreadsheet takes
UTF-8 for something else and garbles every accent; R, Python and LibreOffice skip it.

What a person wrote could begin like a formula, which a spreadsheet would carry out. Such a beginning gets a ' before
it (CWE-1236, OWASP "CSV injection"), also inside a text after what another reader may take for the end of a cell.
``written`` takes it away again.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from companion.domain.body import Body
from companion.domain.check_in import CheckIn, Mark
from companion.domain.scales import Measure

MARK = "\ufeff"

_STARTS = "=+\\-@\t\r\n＝＋－＠"
_NEW_CELL = r"""(^|[;\t\r\n])("*)"""
_DANGER = re.compile(rf"{_NEW_CELL}(?='*[{_STARTS}])")
_HARMLESS = re.compile(rf"{_NEW_CELL}'(?='*[{_STARTS}])")

Cell: TypeAlias = str | int


def harmless(text: str) -> str:
    """The text so that no spreadsheet takes any of it for a formula. A zero byte, which ends texts, is replaced."""
    return _DANGER.sub(r"\1\2'", text.replace("\0", "\ufffd"))


def written(cell: str) -> str:
    """What was written, of a cell that ``harmless`` made."""
    return _HARMLESS.sub(r"\1\2", cell)


def check_ins_csv(check_ins: Iterable[CheckIn]) -> str:
    """One row for each check-in. Ratings are 0-10 and 10 is the worst; an answer that was not given is empty."""
    return _table(_CHECK_IN, ([of(one) for of in _CHECK_IN.values()] for one in check_ins))


def marks_csv(check_ins: Iterable[CheckIn], body: Body) -> str:
    """One row for each mark, in the order of the check-ins. ``strength`` is 0-10 and 10 is the worst."""
    return _table(_MARK, (_mark_row(one, mark, body) for one in check_ins for mark in one.marks))


def _table(header: Iterable[str], rows: Iterable[Sequence[Cell]]) -> str:
    lines = io.StringIO()
    lines.write(MARK)
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return lines.getvalue()


def _local(local: datetime) -> str:
    return local.isoformat(sep=" ")


def _utc(instant: datetime) -> str:
    return instant.replace(tzinfo=None).isoformat() + "Z"


def _yes(yes: bool) -> str:
    return "yes" if yes else "no"


def _rating(measure: Measure) -> Callable[[CheckIn], Cell]:
    return lambda check_in: check_in.ratings.get(measure, "")


_CHECK_IN: Mapping[str, Callable[[CheckIn], Cell]] = {
    "check_in": lambda one: str(one.id),
    "day": lambda one: one.at.day.isoformat(),
    "local_time": lambda one: _local(one.at.local),
    "utc_time": lambda one: _utc(one.at.instant),
    "time_zone": lambda one: one.at.zone,
    "kept_utc": lambda one: _utc(one.kept_at.instant),
    "noted_later": lambda one: _yes(one.noted_later),
    "finished": lambda one: _yes(one.finished),
    "bad_day": lambda one: _yes(one.bad_day),
    **{str(measure): _rating(measure) for measure in Measure},
    "marks": lambda one: len(one.marks),
    "could_do": lambda one: one.could_do,
    "helped": lambda one: one.helped,
    "note": lambda one: one.note,
}

_MARK = (
    "check_in",
    "day",
    "local_time",
    "area",
    "label",
    "side",
    "strength",
    "kinds",
    "spread",
    "travels_to",
)


def _mark_row(check_in: CheckIn, mark: Mark, body: Body) -> list[Any]:
    when = (str(check_in.id), check_in.at.day.isoformat(), _local(check_in.at.local))
    known = mark.area in body
    where = (mark.area, body[mark.area].label if known else "", body[mark.area].side if known else "")
    return [*when, *where, mark.strength, " ".join(mark.kinds), mark.spread or "", mark.travels_to or ""]
