"""Sets the pages: as a tagged PDF (PDF/UA-1) with letters in it, or as pictures to look at first."""

from __future__ import annotations

import json
import unicodedata
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from companion.reports.page_words import in_words
from companion.reports.pages import Source, report
from companion.reports.plain import plain
from companion.reports.report import BUDGETS, LENGTHENED, Budget, Part, Report, Wish

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


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages that are laid out: what stands on them, and what sets them."""

    report: Report
    compiler: Compiler


def pdf(source: Source, wish: Wish, *, resources: Path) -> bytes:
    """The pages as one PDF. Page one is one page, whatever the journal holds."""
    return _set(source, wish, resources, _pdf)


def preview(source: Source, wish: Wish, *, resources: Path, ppi: float) -> tuple[tuple[bytes, ...], str]:
    """Each page as a PNG, so many dots to an inch, set as the PDF is; and page one in words."""

    def drawn(pages: Pages) -> tuple[tuple[bytes, ...], str]:
        _pdf(pages)  # finds out which letters are missing
        made = pages.compiler.compile(format="png", ppi=ppi)
        return tuple(made) if isinstance(made, list) else (cast(bytes, made),), in_words(pages.report)

    return _set(source, wish, resources, drawn)


def _pdf(pages: Pages) -> bytes:
    return cast(bytes, pages.compiler.compile(format="pdf", pdf_standards=["ua-1"]))


def _set(source: Source, wish: Wish, resources: Path, make: Callable[[Pages], T]) -> T:
    """With our own letters; else with those of the computer as well; else with ? for those that nobody has."""
    from typst import Fonts, TypstError

    folder = [resources / "fonts"]
    own = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folder)
    try:
        return make(_fitting(source, wish, resources, own, settable))
    except TypstError:
        more = Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=folder)
    try:
        return make(_fitting(source, wish, resources, more, settable))
    except TypstError:
        known = _letters(resources)
    return make(_fitting(source, wish, resources, own, lambda text: _only(settable(text), known)))


def _fitting(source: Source, wish: Wish, resources: Path, fonts: Fonts, clean: Clean) -> Pages:
    """The pages with as much on page one as there is room for."""
    from typst import Compiler

    template = resources / "report" / "page.typ"

    def set_with(budget: Budget, parts: frozenset[Part]) -> Pages:
        made = report(source, replace(wish, parts=parts), budget)
        said = json.dumps(_cleaned(plain(made), clean))
        return Pages(made, Compiler(template, root=template.parent, font_paths=fonts, sys_inputs={"data": said}))

    def is_one_page(budget: Budget) -> bool:
        pages = set_with(budget, wish.parts - {Part.DETAILS})
        return bool(json.loads(pages.compiler.query("<page-one-ends>", field="value", one=True)) == 1)

    return set_with(_best(is_one_page), wish.parts)


def _best(fits: Callable[[Budget], bool]) -> Budget:
    """The most generous that fits, and then each list as long as there is room beside the others."""
    if fits(BUDGETS[0]):
        return BUDGETS[0]
    best = BUDGETS[1:][bisect_left(BUDGETS[1:-1], True, key=fits)]
    for name in LENGTHENED:
        least, most = getattr(best, name), getattr(BUDGETS[0], name)
        longer = [replace(best, **{name: count}) for count in range(most, least, -1)]
        best = [*longer, best][bisect_left(longer, True, key=fits)]
    return best


def _cleaned(value: Any, clean: Callable[[str], str]) -> Any:
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
