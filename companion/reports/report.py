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
    Part.VISIT: Text("Questions and what I ask for"),
    Part.BODY: Text("Where it hurts"),
    Part.ANSWERS: Text("Sleep, tiredness, mood and more"),
    Part.WORDS: Text("What I could do, in my words"),
    Part.TRIED: Text("What I tried"),
    Part.MEDICINES: Text("Medicines"),
    Part.CRITERIA: Text("Answers to the 2016 criteria"),
    Part.DETAILS: Text("More pages with all the details"),
    Part.NOTES: Text("My notes, with the details"),
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

    ``size`` is that of the letters in points, ``tall`` that of the body in mm; ``letters`` is how many one text of the
    person may have.
    """

    size: float
    tall: float
    areas: int
    medicines: int
    tried: int
    quotes: int
    questions: int
    letters: int


BUDGETS = (
    Budget(size=10.0, tall=62, areas=9, medicines=9, tried=8, quotes=4, questions=6, letters=240),
    Budget(size=9.6, tall=60, areas=9, medicines=9, tried=8, quotes=4, questions=6, letters=180),
    Budget(size=9.2, tall=58, areas=9, medicines=9, tried=7, quotes=3, questions=5, letters=140),
    Budget(size=9.0, tall=56, areas=8, medicines=9, tried=6, quotes=3, questions=5, letters=110),
    Budget(size=8.8, tall=54, areas=8, medicines=8, tried=6, quotes=3, questions=4, letters=90),
    Budget(size=8.8, tall=54, areas=8, medicines=8, tried=5, quotes=2, questions=4, letters=75),
    Budget(size=8.8, tall=52, areas=7, medicines=8, tried=4, quotes=2, questions=4, letters=65),
    Budget(size=8.8, tall=50, areas=6, medicines=7, tried=3, quotes=1, questions=3, letters=55),
    Budget(size=8.8, tall=50, areas=6, medicines=6, tried=3, quotes=1, questions=3, letters=50),
    Budget(size=8.8, tall=48, areas=5, medicines=5, tried=2, quotes=1, questions=3, letters=46),
    Budget(size=8.8, tall=46, areas=5, medicines=4, tried=2, quotes=1, questions=2, letters=42),
    Budget(size=8.8, tall=46, areas=4, medicines=3, tried=2, quotes=1, questions=2, letters=40),
    Budget(size=8.8, tall=44, areas=4, medicines=2, tried=1, quotes=1, questions=1, letters=36),
)
"""The most generous first. The first that lets page one be one page is taken. No letters below 8.8 points."""

_ALL = 1_000_000
EVERYTHING = Budget(
    size=8.8, tall=62, areas=_ALL, medicines=_ALL, tried=_ALL, quotes=_ALL, questions=_ALL, letters=_ALL
)
"""For the pages after the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Some lines below a title. ``note`` stands below them, small."""

    title: str
    lines: tuple[str, ...]
    note: str = ""
    kind: str = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a title. ``wide`` has for each column its share of the room that is left; 0 is as wide as needed."""

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
    size: float
    person: tuple[str, ...]
    period: str
    made: str
    example: str
    visit: Block | None
    pain: PainBlock
    body: BodyBlock | None
    left: tuple[Block, ...]
    right: tuple[Block, ...]
    foot: str
    room: str
    details_title: str
    details: tuple[Block, ...]
    page_words: str
