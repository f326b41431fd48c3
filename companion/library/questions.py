"""Questionnaires that may only be asked word for word, as they lie in ``resources/questions``."""

from dataclasses import dataclass
from pathlib import Path

from companion.domain.mood_check import ANSWERS, ITEMS
from companion.library.table import read_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """What is asked, how often each may be answered with, and the credit that stands beside it.

    These are no Texts: the wording is not ours, and is translated by its authors only.
    """

    stem: str
    items: tuple[str, ...]
    options: tuple[str, ...]
    credit: str
    reference: str


def read_questionnaire(file: Path) -> Questionnaire:
    """The four questions of the PHQ-4.

    Raises:
        BadFile: the file cannot be read, or there are not four questions with four answers.
    """
    table = read_file(file)
    read = Questionnaire(
        stem=table.word("stem"),
        items=table.words("items"),
        options=table.words("options"),
        credit=table.word("credit"),
        reference=table.word("reference"),
    )
    if len(read.items) != ITEMS:
        raise table.bad("items", f"must be {ITEMS}")
    if len(read.options) != len(ANSWERS):
        raise table.bad("options", f"must be {len(ANSWERS)}")
    table.done()
    return read
