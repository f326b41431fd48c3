"""The breathing patterns in ``resources/routines/breathing.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.domain.breathing import Pattern, Phase
from companion.domain.condition import Condition
from companion.domain.movement import Sureness
from companion.domain.routine import Cue
from companion.domain.text import Text
from companion.library.movements import source_of
from companion.library.table import BadFile, Table, read_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Breathing:
    """A pattern, for how long at most, and who leaves it out. ``shorter`` is the id of one with shorter breaths."""

    pattern: Pattern
    most_minutes: float
    shorter: str | None
    cautions: tuple[Text, ...]
    not_with: Mapping[Condition, Text]
    source: tuple[str, ...]
    sureness: Sureness

    @property
    def id(self) -> str:
        """That of the pattern."""
        return self.pattern.id


def read_breathing(file: Path) -> tuple[Breathing, ...]:
    """The patterns, the one for beginners first.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    patterns = tuple(_breathing(one.named()) for one in table.tables("patterns"))
    ids = {one.id for one in patterns}
    for one in patterns:
        if one.shorter is not None and one.shorter not in ids:
            raise BadFile(f"{file.name}: {one.id}: shorter: {one.shorter} is not a pattern")
    table.done()
    return patterns


def _breathing(table: Table) -> Breathing:
    breathing = Breathing(
        pattern=_pattern(table),
        most_minutes=table.number("most_minutes"),
        shorter=table.word("shorter") if "shorter" in table else None,
        cautions=table.texts("cautions"),
        not_with=table.texts_for(Condition, "not_with"),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    if breathing.most_minutes < breathing.pattern.minutes:
        raise table.bad("most_minutes", "is less than the usual minutes")
    table.done()
    return breathing


def _pattern(table: Table) -> Pattern:
    rows = table.rows("breath", (str, (int, float)))
    with table.told_of("breath"):
        return Pattern(
            id=table.word("id"),
            name=table.text("name"),
            note=table.text("note"),
            breath=tuple(Phase(table.one_of(Cue, cue, "breath"), float(seconds)) for cue, seconds in rows),
            minutes=table.number("minutes"),
            most_breaths=table.whole("most_breaths") if "most_breaths" in table else None,
        )
