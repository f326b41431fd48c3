"""The list for the pharmacist, as a program reads it that knows nothing of how it was made."""

import io
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from companion import paths
from companion.domain.medicine import NO_PROMISE
from companion.domain.medicine_list import Line, PrintableList
from companion.domain.text import Text
from companion.reports import medicine_sheet
from companion.reports.medicine_sheet import sheet
from companion.reports.report import Paper
from tests.support.pages import roles, root, sizes, words
from tests.support.provider_journals import EVIL, LAST, LONG, moment

READABLE = 11.0
"""Points."""


def a_line(name: str = "Duloxetine", **fields: object) -> Line:
    usual = {
        "form": Text("Capsule"),
        "strength": "30 mg",
        "dose": "one, in the morning",
        "why": "pain",
        "since": date(2026, 3, 1),
    }
    return Line(name=name, **{**usual, **fields})  # type: ignore[arg-type]  # a test gives what belongs there


AS_NEEDED = a_line("Paracetamol", form=None, strength="500 mg", dose="", why="bad days", since=None)


def on_paper(*regular: Line, paper: Paper = Paper.A4, is_example: bool = False) -> PdfReader:
    found = PrintableList(day=LAST, regular=regular, as_needed=(AS_NEEDED,))
    made = sheet(found, paper, made=moment(LAST), is_example=is_example)
    return PdfReader(io.BytesIO(medicine_sheet.pdf(made, resources=paths.resources())), strict=True)


def test_a_pharmacist_reads_what_is_taken_how_and_since_when() -> None:
    said = words(on_paper(a_line()))
    assert "My medicines" in said
    assert "As it stands on 18 November 2026" in said
    assert "Taken regularly" in said
    assert "Duloxetine 30 mg, Capsule one, in the morning pain 1 March 2026" in said
    assert "Taken as needed" in said
    assert "Paracetamol 500 mg bad days" in said
    assert "Nothing was checked." in said
    assert str(NO_PROMISE) in said
    assert "Made-up" not in said
    assert "Made-up example" in words(on_paper(is_example=True))


def test_it_is_a_tagged_document_that_a_screen_reader_can_read() -> None:
    pdf = on_paper(a_line())
    about = root(pdf)
    assert about["/MarkInfo"]["/Marked"]
    assert str(about["/Lang"]).startswith("en")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in about["/Metadata"].get_data()
    assert pdf.metadata is not None
    assert pdf.metadata.title == "My medicines"
    found = roles(pdf)
    assert found.count("/Table") == 2
    assert {"/H1", "/H2", "/TH", "/TD"} <= set(found)


@pytest.mark.parametrize("paper", Paper)
def test_a_long_list_goes_on_over_as_many_pages_as_it_needs(paper: Paper) -> None:
    pdf = on_paper(*(a_line(f"{n} Acetylsalicylic acid", dose=LONG, why=LONG) for n in range(30)), paper=paper)
    said = " ".join(words(pdf, n) for n in range(len(pdf.pages)))
    assert len(pdf.pages) > 1
    assert all(f"{n} Acetylsalicylic acid" in said for n in range(30))
    assert all(size >= READABLE for size in sizes(pdf))
    assert said.count("Strength and form") >= len(pdf.pages) - 1


def test_what_a_person_wrote_is_shown_and_never_carried_out() -> None:
    said = words(on_paper(a_line(EVIL[:60], dose="w" * 300, why="\x00 \U0001f9d8 \U00012000")))
    assert '#panic("x")' in said
    assert said.count("w") > 200


def test_pictures_to_print_are_the_same_pages_in_grey() -> None:
    found = PrintableList(day=LAST, regular=(a_line(),), as_needed=())
    made = sheet(found, Paper.A4, made=moment(LAST))
    (page,) = medicine_sheet.pictures(made, resources=paths.resources(), ppi=60)
    assert QImage.fromData(page).allGray()
