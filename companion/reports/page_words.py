"""Page one in words, line by line, for those who cannot see its picture."""

from collections.abc import Iterator

from companion.reports.report import Block, Report, Table


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
