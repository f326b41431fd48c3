"""Pages for the provider made from a journal, and readers of PDF that know nothing of how they were made."""

import io
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdfium2 import PdfDocument, raw

from companion import paths
from companion.domain.journal_content import Content
from companion.insights.visit_summary import visit_summary
from companion.reports import page_typst
from companion.reports.pages import Source
from companion.reports.report import Paper, Part, Wish
from tests.support.provider_journals import LAST, moment
from tests.support.resources import the_body, the_figure

FOOT = 52.0
"""Up to so many points above the lower edge the foot of a page stands."""

USUAL = frozenset(Part) - {Part.CRITERIA, Part.DETAILS, Part.NOTES}


def a_source(content: Content, *, days: int = 28, last: date = LAST, is_example: bool = False) -> Source:
    """What pages are made from."""
    summary = visit_summary(content, first=last - timedelta(days=days - 1), last=last)
    return Source(summary=summary, body=the_body(), figure=the_figure(), made=moment(LAST), is_example=is_example)


def a_wish(source: Source, *, parts: frozenset[Part] = USUAL, paper: Paper = Paper.A4, name: str = "") -> Wish:
    """The usual pages, unless told otherwise."""
    return Wish(first=source.summary.first, last=source.summary.last, parts=parts, paper=paper, name=name)


def printed(
    content: Content,
    *,
    parts: frozenset[Part] = USUAL,
    paper: Paper = Paper.A4,
    days: int = 28,
    name: str = "",
    is_example: bool = False,
) -> PdfReader:
    """The PDF, read."""
    source = a_source(content, days=days, is_example=is_example)
    wish = a_wish(source, parts=parts, paper=paper, name=name)
    return PdfReader(io.BytesIO(page_typst.pdf(source, wish, resources=paths.resources())), strict=True)


def words(pdf: PdfReader, page: int = 0) -> str:
    """What stands on a page, on one line."""
    return _words(PdfDocument(pdf.stream), page)


def lines(pdf: PdfReader, page: int = 0) -> list[str]:
    """What stands on a page, line by line."""
    said = PdfDocument(pdf.stream)[page].get_textpage().get_text_range()
    return [" ".join(line.split()) for line in said.splitlines()]


def lowest(pdf: PdfReader, left: float, right: float) -> float:
    """How far above the lower edge of page one, in points, the last letters lie, the foot left out."""
    text = PdfDocument(pdf.stream)[0].get_textpage()
    boxes = [text.get_charbox(n) for n in range(text.count_chars()) if text.get_text_range(n, 1).strip()]
    return min(float(bottom) for x1, bottom, x2, _ in boxes if x1 >= left and x2 <= right and bottom > FOOT)


def all_words(file: Path) -> str:
    """What stands on all pages of a file, on one line."""
    pdf = PdfDocument(file)
    return " ".join(_words(pdf, page) for page in range(len(pdf)))


def sizes(pdf: PdfReader) -> set[float]:
    """The sizes of all letters, in points."""
    texts = [page.get_textpage() for page in PdfDocument(pdf.stream)]
    letters = [(text, n) for text in texts for n in range(text.count_chars()) if text.get_text_range(n, 1).strip()]
    return {round(raw.FPDFText_GetFontSize(text, n), 1) for text, n in letters}


def _words(pdf: PdfDocument, page: int) -> str:
    return " ".join(pdf[page].get_textpage().get_text_range().split())


def root(pdf: PdfReader) -> Any:
    """What the document says of itself."""
    return pdf.trailer["/Root"]


def resources(pdf: PdfReader) -> Any:
    """What page one is drawn with."""
    return pdf.pages[0]["/Resources"]


def roles(pdf: PdfReader) -> list[str]:
    """The kinds of all parts as a screen reader goes through them."""
    return _each(root(pdf)["/StructTreeRoot"], "/S")


def alternatives(pdf: PdfReader) -> list[str]:
    """What is said in place of pictures."""
    return [" ".join(said.split()) for said in _each(root(pdf)["/StructTreeRoot"], "/Alt")]


def _each(element: Any, key: str) -> list[str]:
    """What stands under ``key`` in an element and all below it, in order."""
    found = element.get_object() if hasattr(element, "get_object") else element
    if not isinstance(found, dict):
        return []
    kids = found.get("/K", [])
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    inside = [one for kid in (kids if isinstance(kids, list) else [kids]) for one in _each(kid, key)]
    return [*([str(found[key])] if key in found else []), *inside]
