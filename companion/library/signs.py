"""The warning signs and whom to call, as they lie in ``resources``."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.domain.movement import Sureness
from companion.domain.text import Text
from companion.domain.warning_signs import Numbers, Sign, Tier
from companion.library.movements import source_of
from companion.library.table import Table, read_file


@dataclass(frozen=True, slots=True)
class TierWords:
    """What to do, and how."""

    name: Text
    about: Text


@dataclass(frozen=True, slots=True)
class Grounds:
    """The keys of what a sign rests on, and how sure it is."""

    source: tuple[str, ...]
    sureness: Sureness


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningSigns:
    """The whole list. ``test`` is the question to ask oneself; ``grounds`` are those of each sign, by id."""

    intro: tuple[Text, ...]
    test: Text
    new_means: Text
    if_unsure: Text
    not_kept: Text
    tiers: Mapping[Tier, TierWords]
    signs: tuple[Sign, ...]
    grounds: Mapping[str, Grounds]
    sources: Mapping[str, str]

    def of(self, tier: Tier) -> tuple[Sign, ...]:
        """The signs of one tier, in order."""
        return tuple(sign for sign in self.signs if sign.tier is tier)


def read_warning_signs(file: Path) -> WarningSigns:
    """The list.

    Raises:
        BadFile: the file cannot be read, a tier or source is missing, or something in it cannot be used.
    """
    table = read_file(file)
    entries = tuple(one.named() for one in table.tables("signs"))
    sources, tiers = table.table("sources"), table.table("tiers")
    known = {key: sources.word(key) for key in sources.fields}
    read = WarningSigns(
        intro=table.texts("intro"),
        test=table.text("test"),
        new_means=table.text("new_means"),
        if_unsure=table.text("if_unsure"),
        not_kept=table.text("not_kept"),
        tiers={tier: _tier(tiers.table(tier)) for tier in Tier},
        signs=tuple(map(_sign, entries)),
        grounds={one.word("id"): _grounds(one, known) for one in entries},
        sources=known,
    )
    if len(read.grounds) < len(entries):
        raise table.bad("signs", "an id is there twice")
    for each in (table, *entries):
        each.done()
    return read


def _tier(table: Table) -> TierWords:
    words = TierWords(table.text("name"), table.text("about"))
    table.done()
    return words


def _sign(table: Table) -> Sign:
    return Sign(
        id=table.word("id"),
        tier=table.choice(Tier, "tier"),
        words=table.text("words"),
        crisis_line=table.text("crisis_line") if "crisis_line" in table else None,
    )


def _grounds(table: Table, known: Mapping[str, str]) -> Grounds:
    source = source_of(table)
    for key in source:
        if key not in known:
            raise table.bad("source", f"{key} is not a source")
    return Grounds(source, table.choice(Sureness, "sureness"))


def read_numbers(file: Path) -> Mapping[str, Numbers]:
    """Whom to call, by country.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    countries = tuple(_numbers(one.named("country")) for one in table.tables("countries"))
    table.done()
    return {one.country: one for one in countries}


def _numbers(table: Table) -> Numbers:
    optional = {field: table.word(field) for field in ("urgent", "crisis") if field in table}
    numbers = Numbers(
        country=table.word("country"), name=table.word("name"), emergency=table.word("emergency"), **optional
    )
    table.done()
    return numbers
