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

USUAL_PARTS = frozenset(Part) - {Part.CRITERIA, Part.DETAILS, Part.NOTES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wanted on paper: the days, both included, the parts, the paper, and a name to stand at the top."""

    first: date
    last: date
    parts: frozenset[Part] = USUAL_PARTS
    paper: Paper = Paper.A4
    name: str = ""


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may stand on page one, from each list.

    ``tall`` is how high the body is, in mm; ``letters`` is how many one text of the person may have on half the page.
    """

    tall: float
    areas: int
    medicines: int
    tried: int
    quotes: int
    questions: int
    goals: int
    letters: int


BUDGETS = (
    Budget(tall=62, areas=5, medicines=6, tried=3, quotes=2, questions=3, goals=2, letters=95),
    Budget(tall=60, areas=5, medicines=5, tried=3, quotes=2, questions=3, goals=2, letters=70),
    Budget(tall=60, areas=5, medicines=5, tried=3, quotes=1, questions=3, goals=1, letters=60),
    Budget(tall=58, areas=4, medicines=4, tried=3, quotes=1, questions=3, goals=1, letters=50),
    Budget(tall=56, areas=4, medicines=3, tried=2, quotes=1, questions=2, goals=1, letters=44),
    Budget(tall=54, areas=3, medicines=2, tried=2, quotes=1, questions=1, goals=1, letters=38),
    Budget(tall=50, areas=3, medicines=2, tried=1, quotes=1, questions=1, goals=1, letters=34),
    Budget(tall=46, areas=2, medicines=1, tried=1, quotes=1, questions=1, goals=1, letters=30),
)
"""The most generous first: more cannot be read in a minute. The first that lets page one be one page is taken.

The letters never get smaller: the page is read at arm's length.
"""

LENGTHENED = ("questions", "medicines", "tried", "areas", "quotes", "goals", "letters")
"""The lists that are made longer again where there is room left, the most important first, and then all texts."""

_ALL = 1_000_000
EVERYTHING = Budget(
    tall=62, areas=_ALL, medicines=_ALL, tried=_ALL, quotes=_ALL, questions=_ALL, goals=_ALL, letters=_ALL
)

DETAILS = (
    EVERYTHING,
    Budget(tall=62, areas=48, medicines=_ALL, tried=36, quotes=28, questions=28, goals=28, letters=240),
    Budget(tall=62, areas=36, medicines=_ALL, tried=24, quotes=20, questions=20, goals=20, letters=180),
    Budget(tall=62, areas=24, medicines=_ALL, tried=16, quotes=14, questions=14, goals=14, letters=130),
    Budget(tall=62, areas=16, medicines=_ALL, tried=12, quotes=8, questions=10, goals=8, letters=100),
    Budget(tall=62, areas=12, medicines=_ALL, tried=8, quotes=5, questions=8, goals=5, letters=70),
)
"""For the pages after the first, the most generous first: as a rule all of it. Medicines are never left out."""

MOST_DETAILS = 4
"""Pages of details: nobody reads more (product choice). What has no room is counted beside its title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Some lines below a title."""

    title: str
    lines: tuple[str, ...]
    kind: str = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a title. ``wide`` has for each column its share of the room that is left; 0 is as wide as needed.

    ``note`` stands below it, in grey.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: tuple[float, ...]
    note: str = ""
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
    """All that stands on the pages. ``person`` is what stands before lines to fill in, or the name."""

    title: str
    language: str
    paper: str
    person: tuple[str, ...]
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
