"""Practices in words, and muscle relaxation, as they lie in ``resources/routines``."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.domain.condition import Condition
from companion.domain.movement import Sureness
from companion.domain.relaxation import Group, Relaxation, Timing
from companion.domain.routine import Position, RoutineKind
from companion.domain.script import Line, Passage, Script
from companion.library.movements import source_of
from companion.library.table import Table, read_file


def read_scripts(file: Path, kind: RoutineKind, others: tuple[str, ...] = ()) -> tuple[Script, ...]:
    """The scripts of one file, all of one kind. ``others`` are lists in it that are read elsewhere.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    scripts = tuple(_script(one.named(), kind) for one in table.tables("scripts"))
    for field in others:
        table.texts(field)
    table.done()
    return scripts


def _script(table: Table, kind: RoutineKind) -> Script:
    script = Script(
        id=table.word("id"),
        kind=kind,
        name=table.text("name"),
        about=table.text("about"),
        positions=table.choices(Position, "positions"),
        passages=tuple(passage_of(one.named("name"), posed=True) for one in table.tables("parts")),
        cautions=table.texts("cautions"),
        not_with=table.texts_for(Condition, "not_with"),
        careful_with=table.texts_for(Condition, "careful_with"),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    if not script.passages:
        raise table.bad("parts", "is missing")
    table.done()
    return script


def passage_of(table: Table, *, posed: bool = False) -> Passage:
    """A name, lines with their seconds, and what to rest on instead, if that is given. ``posed`` as for the lines.

    Raises:
        BadFile: something of it is missing or cannot be used.
    """
    passage = Passage(
        name=table.text("name"),
        lines=lines_of(table, posed=posed),
        outside=table.text("outside") if "outside" in table else None,
    )
    table.done()
    return passage


def lines_of(table: Table, *, posed: bool = False) -> tuple[Line, ...]:
    """The field ``lines``: seconds and words for each; where they may be ``posed``, a pose if the line has its own.

    Raises:
        BadFile: there is no line, or one has no words or no time.
    """
    kinds = ((int, float), str, str)
    rows = table.rows("lines", kinds if posed else kinds[:2], least=2)
    for seconds, words, *_ in rows:
        if seconds <= 0 or not words.strip():
            raise table.bad("lines", f"{words!r} needs words and more than 0 seconds")
    if not rows:
        raise table.bad("lines", "is empty")
    return tuple(Line(float(seconds), table.said("lines", words), *pose) for seconds, words, *pose in rows)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all forms of relaxation have in common."""

    groups: Mapping[str, Group]
    opening: Passage
    closing: Passage


def read_relaxations(file: Path) -> tuple[Relaxation, ...]:
    """The forms of muscle relaxation. They share the groups and what is said before and after.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    inner = table.table("groups")
    groups = {name: _group(name, inner.table(name)) for name in inner.fields}
    read = _Shared(groups, *(passage_of(table.table(field)) for field in ("opening", "closing")))
    timing = _timing(table.table("timing"))
    forms = tuple(_form(form.named(), table, read, timing) for form in table.tables("forms"))
    table.done()
    return forms


def _form(form: Table, table: Table, read: _Shared, timing: Timing) -> Relaxation:
    groups = _chosen(form, read.groups)
    relaxation = Relaxation(
        id=form.word("id"),
        name=form.text("name"),
        about=form.text("about"),
        positions=table.choices(Position, "positions"),
        opening=read.opening,
        groups=groups,
        closing=read.closing,
        lead_seconds=form.number("lead_seconds"),
        timing=timing,
        release_only=frozenset(group.id for group in groups) if form.flag("release_only") else frozenset(),
        cautions=table.texts("cautions"),
        careful_with=table.texts_for(Condition, "careful_with"),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    form.done()
    return relaxation


def _chosen(form: Table, groups: Mapping[str, Group]) -> tuple[Group, ...]:
    names = form.words("groups")
    for name in names:
        if name not in groups:
            raise form.bad("groups", f"{name} is not a group")
    return tuple(groups[name] for name in names)


def _group(id: str, table: Table) -> Group:
    group = Group(
        id=id,
        name=table.text("name"),
        lead=table.text("lead"),
        tense=table.text("tense"),
        release=table.text("release"),
        soften=table.text("soften"),
        pose=table.word("pose") if "pose" in table else None,
        pose_on_chair=table.word("pose_on_chair") if "pose_on_chair" in table else None,
    )
    table.done()
    return group


def _timing(table: Table) -> Timing:
    with table.told_of():
        timing = Timing(
            tense_seconds=table.number("tense_seconds"),
            release_seconds=table.number("release_seconds"),
            repeats=table.whole("repeats"),
        )
    table.done()
    return timing
