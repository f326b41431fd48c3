"""Sets the pages for the provider, with as much on the first as there is room for."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from companion.reports.page_words import in_words, is_read_in_two_minutes
from companion.reports.pages import Source, report
from companion.reports.report import (
    BUDGETS,
    DETAILS,
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

    def is_one_page(budget: Budget) -> bool:
        made = replace(report(source, wish, budget), details=())
        return is_read_in_two_minutes(made) and page_of("<page-one-ends>", made) == 1

    def is_short(on_details: Budget) -> bool:
        return page_of("<all-ends>", report(source, wish, best, on_details)) <= 1 + MOST_DETAILS

    best = _best(is_one_page, len(source.summary.medicines) if Part.MEDICINES in wish.parts else 0)
    if Part.DETAILS not in wish.parts:
        return set_as(report(source, wish, best))
    return set_as(report(source, wish, best, _first(DETAILS, is_short)))


def _best(fits: Callable[[Budget], bool], medicines: int) -> Budget:
    """As many of the medicines as can be, the most generous that fits with them, and then what is left is filled."""
    if fits(BUDGETS[0]):
        return BUDGETS[0]
    most = _first([replace(BUDGETS[-1], **counts) for counts in _fewer(medicines)], fits)
    best = _first([replace(one, medicines=most.medicines, named=most.named) for one in BUDGETS], fits)
    return _lengthened(best, fits)


def _fewer(medicines: int) -> Iterator[dict[str, int]]:
    """All of them with their doses, and one less each time; where not even one has room, so many names."""
    yield from ({"medicines": count} for count in range(medicines, 0, -1))
    yield from ({"medicines": 0, "named": count} for count in range(medicines, -1, -1))


def _lengthened(best: Budget, fits: Callable[[Budget], bool]) -> Budget:
    """Each list a step longer in turn, while there is room for it."""
    growing = dict(LENGTHENED)
    while growing:
        for name, step in tuple(growing.items()):
            longer = replace(best, **{name: getattr(best, name) + step})
            if getattr(longer, name) <= getattr(BUDGETS[0], name) and fits(longer):
                best = longer
            else:
                del growing[name]
    return best


def _first(budgets: Sequence[Budget], fits: Callable[[Budget], bool]) -> Budget:
    """The first that fits, as all after it do; the last one if none does."""
    return budgets[0] if fits(budgets[0]) else budgets[1:][bisect_left(budgets[1:-1], True, key=fits)]
