"""Sets the pages for the provider, with as much on the first as there is room for."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from companion.reports.page_words import in_words, is_read_in_a_minute
from companion.reports.pages import Source, report
from companion.reports.report import (
    BUDGETS,
    DETAILS,
    EVERYTHING,
    LENGTHENED,
    MOST_DETAILS,
    Budget,
    Part,
    Report,
    Wish,
)
from companion.reports.setting import Clean, as_pdf, as_pictures, document, with_letters

if TYPE_CHECKING:
    from typst import Compiler, Fonts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages that are laid out: what stands on them, and what sets them."""

    report: Report
    compiler: Compiler


def pdf(source: Source, wish: Wish, *, resources: Path) -> bytes:
    """The pages as one PDF. Page one is one page, whatever the journal holds."""
    return _set(source, wish, resources, lambda pages: as_pdf(pages.compiler))


def preview(source: Source, wish: Wish, *, resources: Path, ppi: float) -> tuple[tuple[bytes, ...], str]:
    """Each page as a PNG, so many dots to an inch, set as the PDF is; and page one in words."""
    return _set(source, wish, resources, lambda pages: (as_pictures(pages.compiler, ppi), in_words(pages.report)))


def _set(source: Source, wish: Wish, resources: Path, make: Callable[[Pages], T]) -> T:
    return with_letters(lambda fonts, clean: make(_fitting(source, wish, resources, fonts, clean)), resources=resources)


def _fitting(source: Source, wish: Wish, resources: Path, fonts: Fonts, clean: Clean) -> Pages:
    """The pages with as much on page one as there is room for."""

    @cache  # lists that are shorter than what is tried make the same pages again and again
    def set_as(made: Report) -> Pages:
        return Pages(made, document("page.typ", made, fonts, clean, resources=resources))

    @cache
    def page_of(label: str, made: Report) -> int:
        return int(json.loads(set_as(made).compiler.query(label, field="value", one=True)))

    def made_with(budget: Budget, parts: frozenset[Part], on_details: Budget = EVERYTHING) -> Report:
        return report(source, replace(wish, parts=parts), budget, on_details)

    def is_one_page(budget: Budget) -> bool:
        made = made_with(budget, wish.parts - {Part.DETAILS})
        return is_read_in_a_minute(made) and page_of("<page-one-ends>", made) == 1

    def is_short(on_details: Budget) -> bool:
        return page_of("<all-ends>", made_with(best, wish.parts, on_details)) <= 1 + MOST_DETAILS

    best = _best(is_one_page)
    if Part.DETAILS not in wish.parts:
        return set_as(made_with(best, wish.parts))
    return set_as(made_with(best, wish.parts, DETAILS[bisect_left(DETAILS[:-1], True, key=is_short)]))


def _best(fits: Callable[[Budget], bool]) -> Budget:
    """The most generous that fits, and then each list as long as there is room beside the others.

    What was tried makes room for medicines: a list of those that is whole is worth more.
    """
    if fits(BUDGETS[0]):
        return BUDGETS[0]
    best = replace(BUDGETS[1:][bisect_left(BUDGETS[1:-1], True, key=fits)], tried=BUDGETS[-1].tried)
    for name in LENGTHENED:
        least, most = getattr(best, name), getattr(BUDGETS[0], name)
        longer = [replace(best, **{name: count}) for count in range(most, least, -1)]
        best = [*longer, best][bisect_left(longer, True, key=fits)]
    return best
