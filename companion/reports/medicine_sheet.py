"""The list of medicines on paper, for a pharmacist: in the person's words, with nothing checked or judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from companion import __version__
from companion.domain.clock import Moment
from companion.domain.dates import full
from companion.domain.medicine import NO_PROMISE
from companion.domain.medicine_list import AS_NEEDED, REGULAR, Line, PrintableList
from companion.domain.text import Text
from companion.reports.report import BLANKS, PAGE_WORDS, Paper, Say, Table
from companion.reports.setting import Clean, as_pdf, as_pictures, document, with_letters

if TYPE_CHECKING:
    from typst import Compiler, Fonts

_HEAD = (
    Text("Name"),
    Text("Strength and form"),
    Text("How it is taken"),
    Text("What it is for"),
    Text("Since"),
)
_SINCE = Text("{dose} (since {day})")

_WIDE = (1.15, 1, 1.3, 1, 0.85)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that stands on the sheet. ``blanks`` are what stands before lines to fill in."""

    title: str
    language: str
    paper: str
    blanks: tuple[str, ...]
    day: str
    example: str
    tables: tuple[Table, ...]
    below: tuple[str, ...]
    made: str
    page_words: str


def sheet(
    found: PrintableList, paper: Paper, *, made: Moment, say: Say = str, language: str = "en", is_example: bool = False
) -> Sheet:
    """Put it together."""
    parts = ((REGULAR, found.regular), (AS_NEEDED, found.as_needed))
    return Sheet(
        title=say(Text("My medicines")),
        language=language,
        paper=paper,
        blanks=tuple(map(say, BLANKS)),
        day=say(Text("As it stands on {day}", {"day": full(found.day)})),
        example=say(Text("Made-up example")) if is_example else "",
        tables=tuple(_table(title, lines, say) for title, lines in parts if lines),
        below=(say(Text("Written down by the person who takes them. Nothing was checked.")), say(NO_PROMISE)),
        made=say(Text("Made on {day} with Companion {version}", {"day": full(made.day), "version": __version__})),
        page_words=say(PAGE_WORDS),
    )


def pdf(sheet: Sheet, *, resources: Path) -> bytes:
    """The sheet, on as many pages as it needs."""
    return with_letters(lambda fonts, clean: as_pdf(_set(sheet, resources, fonts, clean)), resources=resources)


def pictures(sheet: Sheet, *, resources: Path, ppi: float) -> tuple[bytes, ...]:
    """Each page as a PNG, so many dots to an inch."""
    return with_letters(
        lambda fonts, clean: as_pictures(_set(sheet, resources, fonts, clean), ppi), resources=resources
    )


def _set(sheet: Sheet, resources: Path, fonts: Fonts, clean: Clean) -> Compiler:
    return document("medicines.typ", sheet, fonts, clean, resources=resources)


def _table(title: Text, lines: Sequence[Line], say: Say) -> Table:
    return Table(
        title=say(title), head=tuple(map(say, _HEAD)), rows=tuple(_row(line, say) for line in lines), wide=_WIDE
    )


def _row(line: Line, say: Say) -> tuple[str, ...]:
    form = say(line.form) if line.form else ""
    what = ", ".join(part for part in (line.strength, form) if part)
    dose = say(_SINCE.filled(dose=line.dose, day=full(line.dose_since))) if line.dose_since else line.dose
    return (line.name, what, dose, line.why, say(full(line.since)) if line.since else "")
