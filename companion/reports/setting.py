"""Sets documents with typst: as tagged PDF (PDF/UA-1) with letters in it, or as pictures of the same pages."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from companion.reports.plain import plain

if TYPE_CHECKING:
    from typst import Compiler, Fonts

T = TypeVar("T")

_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn")
_KEPT = "\u200c\u200d\u200e\u200f"
"""Invisible letters that change how others look: joiners, and marks of direction."""

_BREAK_HERE = "\u200b"
_LONG_WORD, _LETTERS_WHOLE = 20, 8
"""A word with more letters may be broken after each of so many: no language has many of them."""

_UNKNOWN = "?"

Clean: TypeAlias = Callable[[str], str]


def with_letters(make: Callable[[Fonts, Clean], T], *, resources: Path) -> T:
    """Make it with our own letters; else with the computer's as well; else with ? for those that nobody has.

    ``make`` has to make a PDF: only that finds out which letters are missing.
    """
    from typst import Fonts, TypstError

    folder = [resources / "fonts"]
    own = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folder)
    try:
        return make(own, settable)
    except TypstError:
        more = Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=folder)
    try:
        return make(more, settable)
    except TypstError:
        known = _letters(resources)
    return make(own, lambda text: _only(settable(text), known))


def document(template: str, data: Any, fonts: Fonts, clean: Clean, *, resources: Path) -> Compiler:
    """What sets ``data`` as a template of ``resources/report`` says. It is only ever shown, never carried out."""
    from typst import Compiler

    folder = resources / "report"
    said = json.dumps(_cleaned(plain(data), clean))
    return Compiler(folder / template, root=folder, font_paths=fonts, sys_inputs={"data": said})


def as_pdf(compiler: Compiler) -> bytes:
    """All pages in one file."""
    return cast(bytes, compiler.compile(format="pdf", pdf_standards=["ua-1"]))


def as_pictures(compiler: Compiler, ppi: float) -> tuple[bytes, ...]:
    """Each page as a PNG, so many dots to an inch, set as the PDF is."""
    as_pdf(compiler)  # finds out which letters are missing
    made = compiler.compile(format="png", ppi=ppi)
    return tuple(made) if isinstance(made, list) else (cast(bytes, made),)


def _cleaned(value: Any, clean: Clean) -> Any:
    if isinstance(value, dict):
        return {name: one if name == "svg" else _cleaned(one, clean) for name, one in value.items()}
    if isinstance(value, list):
        return [_cleaned(one, clean) for one in value]
    return clean(value) if isinstance(value, str) else value


def settable(text: str) -> str:
    """The text without what cannot be set, and with places to break where a word is too long for a line."""
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(one for one in composed if one in _KEPT or unicodedata.category(one) not in _INVISIBLE)
    return " ".join(_breakable(word) for word in visible.split(" "))


def _breakable(word: str) -> str:
    if len(word) <= _LONG_WORD:
        return word
    return _BREAK_HERE.join(word[n : n + _LETTERS_WHOLE] for n in range(0, len(word), _LETTERS_WHOLE))


def _only(text: str, known: frozenset[int]) -> str:
    return "".join(one if ord(one) in known or one == _BREAK_HERE else _UNKNOWN for one in text)


def _letters(resources: Path) -> frozenset[int]:
    """The letters of our own fonts."""
    from fontTools.ttLib import TTFont

    each = []
    for file in sorted((resources / "fonts").glob("*.ttf")):
        with TTFont(file, lazy=True) as font:
            each.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*each)
