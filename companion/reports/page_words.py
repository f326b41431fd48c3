"""Page one in words, line by line, for those who cannot see its picture."""

import re
from collections.abc import Iterator
from typing import Any

from companion.reports.plain import plain
from companion.reports.report import Block, Report, Table
from companion.reports.setting import settable

_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_TWO_MINUTES = 480
"""Words on page one with its foot and the keys of drawings, which nobody reads twice: 420 without (product choice)."""

_NOT_READ = (
    "svg",
    "says",
    "kind",
    "at",
    "language",
    "paper",
    "days",
    "room",
    "details",
    "details_title",
    "details_note",
)
"""What stands on no page one, or for those only who do not see it."""


def is_read_in_two_minutes(report: Report) -> bool:
    """Whether page one has few enough words to be read in the first two minutes of a visit."""
    return sum(len(_WORD.findall(settable(text))) for text in _texts(plain(report))) <= _IN_TWO_MINUTES


def in_words(report: Report) -> str:
    """What stands on page one, in the order in which it is read."""
    return "\n".join(line for line in _lines(report) if line)


def _lines(report: Report) -> Iterator[str]:
    yield from (report.title, report.period)
    if report.visit:
        yield from _block(report.visit)
    yield report.pain.title
    yield from (f"{one.name}: {one.value} {one.about}" for one in report.pain.numbers)
    yield from (report.pain.sure, report.pain.says)
    if report.body:
        yield from _block(report.body.areas) if report.body.areas else (report.body.says,)
    for block in report.columns:
        yield from _block(block)
    yield report.foot


def _block(block: Block) -> Iterator[str]:
    yield block.title
    yield from _table(block) if isinstance(block, Table) else block.lines


def _table(table: Table) -> Iterator[str]:
    yield table.note
    yield from (_row(table, row) for row in table.rows)


def _row(table: Table, row: tuple[str, ...]) -> str:
    """Each cell with the head of its column, or run on as it is printed."""
    if table.runs_on:
        return ": ".join(filter(None, row))
    cells = zip(table.head, row, strict=True)
    return ", ".join(f"{head} {cell}".strip() for head, cell in cells if cell)


def _texts(value: Any) -> Iterator[str]:
    """Each text that is printed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for name, one in value.items() if name not in _NOT_READ for text in _texts(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in _texts(one))
