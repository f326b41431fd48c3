"""Sets documents with typst: as tagged PDF (PDF/UA-1) with letters in it, or as pictures of the same pages."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
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

_COUNTED = re.compile(r"(?<!\w)([\d.,/–-]*[\d½¼¾]) (?=[^\W\d]|%)")
"""A number alone, before what it counts, be it a unit in any language. Words cannot hang on one another like this."""

_NO_BREAK = "\u00a0"

_UNKNOWN = "?"

_LETTERS_ALONE = b"""
#set document(title: "Letters")
#set text(font: "Atkinson Hyperlegible Next", lang: "en")
#sys.inputs.letters
"""

Clean: TypeAlias = Callable[[str], str]


def with_letters(make: Callable[[Fonts, Clean], T], *, resources: Path) -> T:
    """Make it with our own letters; else with the computer's as well; else with ? for those that nobody has.

    ``make`` has to make a PDF: only that finds out which letters are missing.
    """
    from typst import TypstError

    for fonts, clean in _ways(resources):
        try:
            return make(fonts, clean)
        except TypstError as wrong:
            failed = wrong
    raise failed


def _ways(resources: Path) -> Iterator[tuple[Fonts, Clean]]:
    """In the last one nothing is missing: letters that no font has together, such as a sign on a foreign one."""
    from typst import Fonts

    folder = [resources / "fonts"]
    own = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folder)
    yield own, settable
    more = Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=folder)
    used: set[str] = set()
    yield more, partial(_noting, used)
    missing = frozenset(_missing(sorted(used), more))
    yield more, lambda text: _only(settable(text), lambda letter: letter not in missing)
    known = _letters(resources)
    yield own, lambda text: _only(settable(text), lambda letter: ord(letter) in known)


def _noting(used: set[str], text: str) -> str:
    used.update(done := settable(text))
    return done


def _missing(letters: Sequence[str], fonts: Fonts) -> Iterator[str]:
    """Those that none of the fonts has; typst names one at a time, so they are found by halves."""
    if _can_be_set(letters, fonts):
        return
    if len(letters) == 1:
        yield letters[0]
        return
    half = len(letters) // 2
    for some in (letters[:half], letters[half:]):
        yield from _missing(some, fonts)


def _can_be_set(letters: Sequence[str], fonts: Fonts) -> bool:
    from typst import Compiler, TypstError

    try:
        as_pdf(Compiler(_LETTERS_ALONE, font_paths=fonts, sys_inputs={"letters": " ".join(letters)}))
    except TypstError:
        return False
    return True


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
    """The text without what cannot be set, and with places to break where a word is too long for a line.

    No line ends between a number and what it counts.
    """
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(one for one in composed if one in _KEPT or unicodedata.category(one) not in _INVISIBLE)
    return _COUNTED.sub(rf"\1{_NO_BREAK}", " ".join(map(_breakable, visible.split(" "))))


def _breakable(word: str) -> str:
    if len(word) <= _LONG_WORD:
        return word
    return _BREAK_HERE.join(word[n : n + _LETTERS_WHOLE] for n in range(0, len(word), _LETTERS_WHOLE))


def _only(text: str, can_be_set: Callable[[str], bool]) -> str:
    return "".join(one if one in _KEPT or one == _BREAK_HERE or can_be_set(one) else _UNKNOWN for one in text)


def _letters(resources: Path) -> frozenset[int]:
    """The letters of our own fonts."""
    from fontTools.ttLib import TTFont

    each = []
    for file in sorted((resources / "fonts").glob("*.ttf")):
        with TTFont(file, lazy=True) as font:
            each.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*each)
