"""Page one in words, line by line, for those who cannot see its picture."""

import re
from collections.abc import Iterator
from typing import Any

from companion.reports.plain import plain
from companion.reports.report import Block, Report, Table
from companion.reports.setting import settable

_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_A_MINUTE = 340
"""Words on page one with its foot and the keys of drawings, which nobody reads twice: 280 without (product choice)."""

_NOT_READ = ("svg", "says", "kind", "at", "language", "paper", "room", "details", "details_title", "details_note")
"""What stands on no page one, or for those only who do not see it."""


def is_read_in_a_minute(report: Report) -> bool:
    """Whether page one has few enough words to be read before a provider asks the first question."""
    return sum(len(_WORD.findall(settable(text))) for text in _texts(plain(report))) <= _IN_A_MINUTE


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
    yield from (_row(table, row) for row in table.rows)
    yield table.note


def _row(table: Table, row: tuple[str, ...]) -> str:
    """Each cell after the first with the head of its column."""
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
