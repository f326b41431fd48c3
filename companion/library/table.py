"""Reading a TOML file field by field. What is wrong is told in one sentence: file, place, field, reason."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from string import Formatter
from typing import Any, TypeVar

from companion.domain.text import Text

_E = TypeVar("_E", bound=StrEnum)
_NUMBER = (int, float)


class BadFile(ValueError):
    """A file cannot be used. The message names the file, the field and the reason, in one sentence."""


def read_file(file: Path) -> "Table":
    """The table a TOML file holds.

    Raises:
        BadFile: it cannot be read, or is not TOML.
    """
    try:
        return Table(tomllib.loads(file.read_text(encoding="utf-8")), file.name)
    except (OSError, ValueError) as wrong:
        raise BadFile(f"{file.name}: {wrong}") from wrong


class Table:
    """One table of a file. ``where`` names it in messages. Every method raises BadFile for what it cannot give.

    It keeps in mind which fields were asked for, so that ``done`` finds a misspelt one.
    """

    def __init__(self, raw: Mapping[str, Any], where: str) -> None:
        self.where = where
        self._raw = raw
        self._asked: set[str] = set()

    def __contains__(self, field: str) -> bool:
        return field in self._raw

    def bad(self, field: str, reason: str) -> BadFile:
        """What to raise if a field cannot be used."""
        return BadFile(f"{self.where}: {field}: {reason}")

    @contextmanager
    def told_of(self, field: str = "") -> Iterator[None]:
        """What the domain does not take is told of this table, and of one field if it is that."""
        try:
            yield
        except BadFile:
            raise
        except ValueError as wrong:
            where = f"{self.where}: {field}" if field else self.where
            raise BadFile(f"{where}: {wrong}") from wrong

    def named(self, field: str = "id") -> "Table":
        """The same table, called by its own id from now on."""
        self.where = f"{self.where}: {self.word(field)}"
        return self

    def done(self) -> None:
        """Nothing is left that nobody asked for."""
        for field in self._raw:
            if field not in self._asked:
                raise self.bad(field, "is not a field here")

    def word(self, field: str) -> str:
        """A text that is not empty, for the program."""
        word = self._get(field, str, "a text")
        if not word.strip():
            raise self.bad(field, "is empty")
        return str(word)

    def text(self, field: str, blanks: tuple[str, ...] = ()) -> Text:
        """A text for people. It may have these blanks."""
        return self.said(field, self.word(field), blanks)

    def texts(self, field: str) -> tuple[Text, ...]:
        """Texts for people; none if the field is missing."""
        return tuple(self.said(field, word) for word in self.words(field))

    def words(self, field: str) -> tuple[str, ...]:
        """Texts for the program; none if the field is missing."""
        listed = self._listed(field) if field in self else []
        if not all(isinstance(word, str) and word.strip() for word in listed):
            raise self.bad(field, "needs texts only")
        return tuple(listed)

    def number(self, field: str, usual: float | None = None) -> float:
        """A number; the usual one if the field is missing."""
        if usual is not None and field not in self:
            return usual
        return float(self._get(field, _NUMBER, "a number"))

    def whole(self, field: str, usual: int | None = None) -> int:
        """A whole number; the usual one if the field is missing."""
        if usual is not None and field not in self:
            return usual
        return int(self._get(field, (int,), "a whole number"))

    def flag(self, field: str) -> bool:
        """Yes or no; no if the field is missing."""
        return field in self and bool(self._get(field, bool, "true or false"))

    def choice(self, kind: type[_E], field: str, usual: _E | None = None) -> _E:
        """One of a kind; the usual one if the field is missing."""
        if usual is not None and field not in self:
            return usual
        return self.one_of(kind, self.word(field), field)

    def choices(self, kind: type[_E], field: str) -> tuple[_E, ...]:
        """Several of a kind, none twice."""
        chosen = tuple(self.one_of(kind, word, field) for word in self.words(field))
        if len(set(chosen)) < len(chosen):
            raise self.bad(field, "names one twice")
        if not chosen:
            raise self.bad(field, "is missing")
        return chosen

    def texts_for(self, kind: type[_E], field: str, blanks: tuple[str, ...] = ()) -> Mapping[_E, Text]:
        """A text for each of some of a kind; none if the field is missing."""
        if field not in self:
            return {}
        inner = self.table(field)
        return {self.one_of(kind, name, field): inner.text(name, blanks) for name in inner.fields}

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of all fields."""
        return tuple(self._raw)

    def table(self, field: str) -> "Table":
        """A table within this one."""
        return Table(self._get(field, Mapping, "a table"), f"{self.where}: {field}")

    def tables(self, field: str) -> tuple["Table", ...]:
        """The tables of a list; none if the field is missing."""
        listed = self._listed(field) if field in self else []
        if not all(isinstance(one, Mapping) for one in listed):
            raise self.bad(field, "needs tables only")
        return tuple(Table(one, self.where) for one in listed)

    def rows(
        self, field: str, kinds: tuple[type | tuple[type, ...], ...], least: int | None = None
    ) -> tuple[tuple[Any, ...], ...]:
        """A list of short lists with these kinds of values: all of them, or at least so many."""
        rows = self._listed(field)
        lengths = range(len(kinds) if least is None else least, len(kinds) + 1)
        for row in rows:
            fits = isinstance(row, list) and len(row) in lengths
            if not fits or not all(_is(value, kind) for value, kind in zip(row, kinds, strict=False)):
                raise self.bad(field, f"{row!r} does not have the right parts")
        return tuple(tuple(row) for row in rows)

    def one_of(self, kind: type[_E], name: str, field: str) -> _E:
        """The one of a kind that has this name."""
        try:
            return kind(name)
        except ValueError as wrong:
            raise self.bad(field, f"{name!r} is none of {', '.join(kind)}") from wrong

    def said(self, field: str, word: str, blanks: tuple[str, ...] = ()) -> Text:
        """A text for people that stands in this field."""
        try:
            found = {name for _, name, _, _ in Formatter().parse(word) if name is not None}
        except ValueError as wrong:
            raise self.bad(field, str(wrong)) from wrong
        if found - set(blanks):
            raise self.bad(field, f"has the blank {min(found - set(blanks))!r}, which nobody fills")
        return Text(word)

    def _listed(self, field: str) -> list[Any]:
        return list(self._get(field, list, "a list"))

    def _get(self, field: str, kind: type | tuple[type, ...], called: str) -> Any:
        self._asked.add(field)
        if field not in self:
            raise self.bad(field, "is missing")
        if not _is(self._raw[field], kind):
            raise self.bad(field, f"must be {called}")
        return self._raw[field]


def _is(value: object, kind: type | tuple[type, ...]) -> bool:
    """Python takes True for a number; nobody who writes a file does."""
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
