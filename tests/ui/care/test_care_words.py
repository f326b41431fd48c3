"""Every word of Care: never advice, never a verdict, never a diagnosis, no blame, and short."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import companion
from companion.domain.medicine import NO_PROMISE
from tests.support.reading import grade, sentences

ROOT = Path(companion.__file__).parent
FILES = sorted(
    [
        *(ROOT / "ui" / "care").glob("*.py"),
        *(ROOT / "domain" / f"{name}.py" for name in ("medicine", "visit", "plan", "criteria", "mood_check")),
        ROOT / "ui" / "screens" / "care.py",
    ]
)

FORBIDDEN = {
    "advice": r"\b(should|must|ought|need to|have to|try to|we recommend|recommended|better to|avoid|be sure to)\b",
    "starting, stopping, changing": r"\b(start|stop|begin|increase|reduce|raise|lower|skip|double)\b[^.]*\b"
    r"(taking|dose|medicine|tablet|it)\b",
    "a verdict": r"\b(interact\w*|combin\w*|harmless|dangerous|overdose|too much|too little|side effects? of)\b",
    "a promise": r"\b(will help|cures?|heals?|guarantee\w*|is safe|are safe)\b",
    "blame": r"\b(missed|forgot to|overdue|late|failed|again\?!|don't forget|remember to|streak)\b",
    "cheering": r"\b(great|well done|good job|congratulations|keep it up|awesome)\b|!",
    "a diagnosis": r"\byou (have|suffer)\b|\bdiagnosis of\b",
}
TOLD = {str(NO_PROMISE)}
"""Says that there is no promise, and whom to ask."""

LONGEST = 15


def said_in(file: Path) -> Iterator[str]:
    """Every literal that is shown: what goes through ``tr`` or is a Text."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and _shows(node.func):
            words = node.args[-1] if _name(node.func) == "translate" else node.args[0]
            if isinstance(words, ast.Constant) and isinstance(words.value, str):
                yield words.value


def _shows(function: ast.expr) -> bool:
    return _name(function) in {"tr", "Text", "translate"}


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


SAID = sorted({text for file in FILES for text in said_in(file)} - TOLD)


def test_the_words_are_found() -> None:
    assert len(SAID) > 200
    assert "Taken now" in SAID


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_text_is_one_of_these(kind: str) -> None:
    found = [text for text in SAID if re.search(FORBIDDEN[kind], text, re.IGNORECASE)]
    assert found == []


def test_sentences_are_short() -> None:
    assert [one for text in SAID for one in sentences(text) if len(one.split()) > LONGEST] == []


def test_they_read_easily() -> None:
    assert grade([text for text in SAID if len(text.split()) > 3]) <= 7
