"""Page one in words, line by line, for those who cannot see its picture."""

import re
from collections.abc import Iterator

from companion.reports.report import Block, Report, Table

_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_A_MINUTE = 250
"""Words in the lists; the rest has some 100, and nobody reads more than 360 in a minute (product choice)."""


def is_read_in_a_minute(report: Report) -> bool:
    """Whether page one has few enough words to be read before a provider asks the first question."""
    lists = (report.visit, report.body.areas if report.body else None, *report.columns)
    words = (_WORD.findall(cell) for block in lists if block for cell in _cells(block))
    return sum(map(len, words)) <= _IN_A_MINUTE


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


def _cells(block: Block) -> Iterator[str]:
    yield block.title
    if isinstance(block, Table):
        yield from (cell for row in (block.head, *block.rows) for cell in row)
        yield block.note
    else:
        yield from block.lines
