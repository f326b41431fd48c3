"""What stands on the pages for the provider: plain words and numbers, ready to be set."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from companion.domain.text import Text
from companion.reports.svg import Drawing

Say: TypeAlias = Callable[[Text], str]


class Paper(StrEnum):
    """Sizes of paper, by the names they are set by."""

    A4 = "a4"
    LETTER = "us-letter"


class Part(StrEnum):
    """What a person can leave out or put in. Pain always stands there."""

    VISIT = "visit"
    BODY = "body"
    ANSWERS = "answers"
    WORDS = "words"
    TRIED = "tried"
    MEDICINES = "medicines"
    CRITERIA = "criteria"
    DETAILS = "details"
    NOTES = "notes"


PART_WORDS = {
    Part.VISIT: Text("My questions"),
    Part.BODY: Text("Where it hurts"),
    Part.ANSWERS: Text("Sleep, mood and more"),
    Part.WORDS: Text("What I could do"),
    Part.TRIED: Text("What I tried"),
    Part.MEDICINES: Text("Medicines"),
    Part.CRITERIA: Text("The 2016 criteria"),
    Part.DETAILS: Text("Details on more pages"),
    Part.NOTES: Text("My notes as well"),
}

BLANKS = (Text("Name"), Text("Born"))
"""What stands before lines that are filled in by hand."""

PAGE_WORDS = Text("Page {page} of {pages}", {"page": "{page}", "pages": "{pages}"})
"""Filled in where the pages are set."""

USUAL_PARTS = frozenset(Part) - {Part.CRITERIA, Part.DETAILS, Part.NOTES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wanted on paper: the days, both included, the parts, the paper, and a name to stand at the top."""

    first: date
    last: date
    parts: frozenset[Part] = USUAL_PARTS
    paper: Paper = Paper.A4
    name: str = ""


_ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """How much may stand on page one, from each list.

    ``tall`` is how high the body is, in mm; ``letters`` is how many one text of the person may have on half the page.
    ``medicines`` stand there with their dose, of the others so many as are ``named``.
    """

    tall: float = 54
    areas: int = _ALL
    tried: int = _ALL
    quotes: int = _ALL
    questions: int = _ALL
    goals: int = _ALL
    letters: int = _ALL
    medicines: int = _ALL
    named: int = _ALL


BUDGETS = (
    Budget(areas=16, tried=8, quotes=4, questions=8, goals=4, letters=95),
    Budget(areas=12, tried=6, quotes=3, questions=6, goals=3, letters=85),
    Budget(areas=10, tried=5, quotes=3, questions=5, goals=2, letters=80),
    Budget(tall=52, areas=9, tried=4, quotes=2, questions=4, goals=2, letters=70),
    Budget(tall=52, areas=8, tried=3, quotes=2, questions=3, goals=1, letters=62),
    Budget(tall=50, areas=7, tried=3, quotes=1, questions=3, goals=1, letters=56),
    Budget(tall=46, areas=6, tried=2, quotes=1, questions=2, goals=1, letters=50),
    Budget(tall=44, areas=4, tried=1, quotes=1, questions=1, goals=1, letters=46),
    Budget(tall=42, areas=3, tried=1, quotes=1, questions=1, goals=1, letters=44),
    Budget(tall=40, areas=2, tried=1, quotes=1, questions=1, goals=1, letters=36),
)
"""The most generous first: more cannot be read in two minutes. The first that lets page one be one page is taken.

Medicines are the first to get room, since a list of them is taken for all of them: all else makes way.
The letters never get smaller: the page is read at arm's length.
"""

LENGTHENED = {"areas": 1, "questions": 1, "goals": 1, "tried": 1, "quotes": 1, "letters": 10}
"""What is made longer again while there is room left, by how much at a time; the most important first."""

EVERYTHING = Budget()

DETAILS = (
    EVERYTHING,
    Budget(areas=48, tried=36, quotes=28, questions=28, goals=28, letters=240),
    Budget(areas=36, tried=24, quotes=20, questions=20, goals=20, letters=180),
    Budget(areas=24, tried=16, quotes=14, questions=14, goals=14, letters=130),
    Budget(areas=16, tried=12, quotes=8, questions=10, goals=8, letters=100),
    Budget(areas=12, tried=8, quotes=5, questions=8, goals=5, letters=70),
)
"""For the pages after the first, the most generous first: as a rule all of it. Medicines are never left out."""

MOST_DETAILS = 4
"""Pages of details: nobody reads more (product choice). What has no room is counted beside its title.

Only of very many medicines there may be more, since no dose is cut.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Some lines below a title."""

    title: str
    lines: tuple[str, ...]
    kind: str = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a title. ``wide`` has for each column its share of the room that is left; 0 is as wide as needed.

    A row of one cell goes across all of them. ``note`` stands above it, in grey. One that ``runs_on`` is a list where
    there is little room: side by side, long words would make many short lines.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: tuple[float, ...]
    note: str = ""
    runs_on: bool = False
    kind: str = "table"


Block: TypeAlias = Lines | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One of the large numbers."""

    name: str
    value: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PainBlock:
    """Pain in large numbers and day by day, if there is something to draw."""

    title: str
    numbers: tuple[Number, ...]
    sure: str
    drawing: Drawing | None
    says: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewBlock:
    """One view of the body. ``left`` and ``right`` stand at these sides of it."""

    name: str
    left: str
    right: str
    drawing: Drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyBlock:
    """Where it hurts: the views, in words what they show, and the list."""

    title: str
    views: tuple[ViewBlock, ...]
    says: str
    areas: Table | None
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that stands on the pages. ``blanks`` are what stands before lines to fill in, beside the name, if any.

    ``days`` are those of the period, which stand on each page. ``page_words`` have blanks {page} and {pages}.
    """

    title: str
    language: str
    paper: str
    name: str
    blanks: tuple[str, ...]
    days: str
    period: str
    made: str
    example: str
    visit: Block | None
    pain: PainBlock
    body: BodyBlock | None
    columns: tuple[Block, ...]
    foot: str
    room: str
    details_title: str
    details_note: str
    details: tuple[Block, ...]
    page_words: str
