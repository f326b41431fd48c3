"""The page for the provider, as a program reads it that knows nothing of how it was made."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from companion import paths
from companion.domain.check_in import KIND_WORDS, Kind, Mark, TravelsTo
from companion.domain.journal_content import Content
from companion.domain.plan import Goal, Question
from companion.reports import page_typst
from companion.reports.report import MOST_DETAILS, Paper, Part
from companion.reports.setting import settable
from tests.support.journals import a_check_in
from tests.support.pages import (
    USUAL,
    a_source,
    a_wish,
    alternatives,
    lines,
    lowest,
    printed,
    resources,
    roles,
    root,
    sizes,
    words,
)
from tests.support.provider_journals import ALMOST_EMPTY, EMPTY, EVIL, LAST, LONG, day, full, moment, number, overfull
from tests.support.resources import the_body

EVERYTHING = frozenset(Part)
ON_ONE_PAGE = EVERYTHING - {Part.DETAILS}
READABLE = 11.0
"""Points: what is read on a desk, at arm's length."""

PAGES_OF_DOSES = 3
"""What 40 doses of 300 letters take, since none is cut."""

IN_TWO_MINUTES = 480
"""Words with the foot and the keys of drawings, which nobody reads twice: 420 without."""

SIZES = {Paper.A4: (595.3, 841.9), Paper.LETTER: (612.0, 792.0)}


@cache
def crowded() -> Content:
    """A journal with everything in it, and far too much of it."""
    return overfull(tuple(area.id for area in the_body()))


JOURNALS: dict[str, Callable[[], Content]] = {
    "empty": lambda: EMPTY,
    "almost_empty": lambda: ALMOST_EMPTY,
    "full": full,
    "crowded": crowded,
}


@pytest.fixture(scope="module")
def usual() -> PdfReader:
    """The usual page of a full journal."""
    return printed(full())


@cache
def all_pages(content: str, paper: Paper) -> PdfReader:
    """All pages of a journal, printed once for all that is read on them."""
    return printed(JOURNALS[content](), parts=EVERYTHING, paper=paper)


@cache
def first_page(content: str, paper: Paper) -> PdfReader:
    """All that can stand on page one, without the pages after it, printed once."""
    return printed(JOURNALS[content](), parts=ON_ONE_PAGE, paper=paper)


@pytest.fixture
def whole() -> PdfReader:
    """All pages of a full journal."""
    return all_pages("full", Paper.A4)


def asking(*questions: str) -> Content:
    """A journal with nothing but questions in it."""
    return Content(
        questions=tuple(Question(id=number(n), words=said, kept_at=moment(LAST)) for n, said in enumerate(questions))
    )


def test_it_says_what_a_doctor_asks_for_first(usual: PdfReader) -> None:
    said = words(usual)
    assert "22 October – 18 November 2026: 24 of 28 days noted" in said
    assert "I ask for: a referral to the pain clinic" in said
    assert "Could the pain down my leg come from my back?" in said
    assert re.search(r"5\.5 24 days in 4 weeks.* 7 on 6 days.* 4 on 6 days.* 2 of 24 noted", said)
    assert "1 left outer hip: aching, deep; travels below the knee (6 days) 24 5.5 (4–7)" in said
    assert "Poor sleep 24 5 (3–7)" in said
    assert "17 Nov: Cooked for two" in said
    assert "One knee to chest 5 2 1 2" in said
    assert "Duloxetine 30 mg" in said
    assert "two, in the morning; since Mar 2026; new dose 3 Nov, before: one, in the morning" in said
    assert "no diagnosis" in said


def test_what_was_not_asked_for_is_not_there(usual: PdfReader) -> None:
    assert len(usual.pages) == 1
    assert "2016" not in words(usual).replace("November 2026", "")
    assert "A quarrel" not in words(usual)
    least = words(printed(full(), parts=frozenset()))
    for gone in ("For this visit", "Where it hurts", "Poor sleep", "Cooked", "Duloxetine", "knee to chest"):
        assert gone not in least
    assert "Average" in least


def test_how_it_was_before_stands_beside_the_average_where_it_can_be_compared() -> None:
    said = words(printed(full(), days=14))
    assert "The 14 days before: average 5.2, worst 7." in said
    assert "days before" not in words(printed(full()))


def test_a_journal_that_was_begun_lately_says_so() -> None:
    lived = tuple(a_check_in(4, at=moment(day(n))) for n in range(20, 28))
    assert "8 of 28 days noted, from 11 Nov on" in words(printed(Content(check_ins=lived)))
    assert "noted, from" not in words(printed(full()))


def test_a_medicine_that_did_not_change_says_since_when() -> None:
    content = full()
    changes = tuple(replace(one, day=date(2026, 4, 2)) for one in content.dose_changes)
    said = words(printed(replace(content, dose_changes=changes)))
    assert "two, in the morning; since Mar 2026; this dose since Apr 2026" in said


def test_the_criteria_stand_there_only_on_wish_and_in_the_words_that_are_safe() -> None:
    said = words(printed(full(), parts=frozenset({Part.CRITERIA})))
    assert "8 of 19 areas, severity 8 of 12, together 16 of 31" in said
    assert "These answers reach the published 2016 thresholds. Only a clinician can diagnose." in said


def test_details_come_on_pages_of_their_own_and_repeat_nothing(whole: PdfReader) -> None:
    assert len(whole.pages) == 2
    details = words(whole, 1)
    assert "A quarrel, bad night" in details
    assert "22 Oct 4 6 3 0" in details
    assert "A warm bath" not in details


def test_a_long_time_is_listed_by_weeks() -> None:
    details = words(printed(full(), parts=frozenset({Part.DETAILS}), days=84), 1)
    assert "12 November 2026 6.0 6" in details
    assert "Day by day" not in details


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("content", JOURNALS)
def test_page_one_is_one_page_of_the_paper(content: str, paper: Paper) -> None:
    pdf = first_page(content, paper)
    assert len(pdf.pages) == 1
    box = pdf.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(SIZES[paper], abs=0.1)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("content", ["full", "crowded"])
def test_all_of_it_can_be_read_at_arms_length_and_page_one_in_two_minutes(content: str, paper: Paper) -> None:
    pdf = all_pages(content, paper)
    assert all(size >= READABLE for size in sizes(pdf))
    assert len(re.findall(r"[^\W\d_]{2,}", words(pdf))) <= IN_TWO_MINUTES


def test_what_has_no_room_is_counted_and_the_most_important_stays() -> None:
    said = words(first_page("crowded", Paper.A4))
    assert re.search(r"Where it hurts \(\d of 185\)", said)
    assert re.search(r"Medicines \(\d of 40\)", said)
    assert "I ask for: It took me most of the morning" in said
    for title in ("For this visit", "Where it hurts", "Other answers", "Medicines", "What I tried", "could do"):
        assert title in said


def with_medicines(*doses: str) -> Content:
    """A full journal with as many medicines, each with a name of its own, and with much else that wants room."""
    content = full()
    one = replace(content.medicines[0], strength="", started=None)
    said = (f"{n} {LONG[:60]}" for n in range(12))
    goals = tuple(Goal(id=number(700 + n), words=words, kept_at=moment(LAST)) for n, words in enumerate(said))
    many = tuple(replace(one, id=number(800 + n), name=f"Medicine{n}", dose=dose) for n, dose in enumerate(doses))
    return replace(content, medicines=many, dose_changes=(), side_effects=(), goals=goals)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("parts", [USUAL, EVERYTHING])
def test_all_medicines_stand_on_page_one_before_anything_else_takes_room(parts: frozenset[Part], paper: Paper) -> None:
    doses = [f"{n} tablets, two hours before bed, with a glass of water" for n in range(2, 8)]
    said = words(printed(with_medicines(*doses), parts=parts, paper=paper))
    assert "Medicines As I wrote" in said, "it does not say that any is left out"
    assert all(f"Medicine{n}: {dose}" in said for n, dose in enumerate(doses))


def test_a_dose_is_never_cut() -> None:
    assert f"Medicine0: {' '.join(LONG.split())}" in words(printed(with_medicines(LONG)))


def test_medicines_that_have_no_room_are_named_and_it_says_where_their_doses_stand() -> None:
    content = with_medicines(*[LONG] * 8)
    pdf = printed(content, parts=USUAL | {Part.DETAILS})
    names = [f"Medicine{n}" for n in range(8)]
    assert all(name in words(pdf) for name in names)
    assert re.search(r"Medicines \(\d of 8\)", words(pdf))
    assert re.search(r"Doses on page 2: Medicine.*, Medicine7\.", words(pdf))
    assert all(f"{name} {' '.join(LONG.split())}" in words(pdf, 1) for name in names)
    alone = words(printed(content))
    assert all(name in alone for name in names)
    assert re.search(r"No room for the doses, please ask me: Medicine.*, Medicine7\.", alone)


def test_of_more_medicines_than_can_be_named_the_others_are_counted() -> None:
    assert re.search(r"please ask me: .*, and \d+ more\.", words(first_page("crowded", Paper.A4)))


def with_places(content: Content, *areas: str) -> Content:
    """The same journal, with these places marked each day."""
    marks = tuple(Mark(area=area, strength=5, kinds=(Kind.SORE, Kind.STIFF, Kind.NUMB)) for area in areas)
    return replace(content, check_ins=tuple(replace(one, marks=marks) for one in content.check_ins))


@pytest.mark.parametrize(("medicines", "shown"), [(2, 14), (8, 10)])
def test_places_go_on_below_the_figures_before_it_says_how_many_more_there_are(medicines: int, shown: int) -> None:
    content = with_medicines(*["one, in the morning, with food"] * medicines)
    areas = [area.id for area in the_body() if area.parent is None][:14]
    said = words(printed(with_places(content, *areas)))
    found = re.search(r"Where it hurts \((\d+) of 14\)", said)
    assert (int(found[1]) if found else 14) >= shown
    assert "Medicines As I wrote" in said


def test_both_columns_are_filled_while_there_is_more_to_show() -> None:
    pdf = first_page("crowded", Paper.A4)
    left, right = (lowest(pdf, *half) for half in ((40, 290), (340, 560)))
    assert max(left, right) < 105, "in points above the edge of the paper"
    assert abs(left - right) < 60


def test_a_place_from_which_pain_travels_has_its_room_beside_the_figure() -> None:
    content = full()
    travelling = replace(
        content.check_ins[0].marks[0], area="right_buttock_deep_middle", travels_to=TravelsTo.BELOW_KNEE
    )
    lived = tuple(
        replace(one, marks=(*one.marks, replace(one.marks[0], area="right_outer_hip"), travelling))
        for one in content.check_ins
    )
    doses = [f"{n} tablets, two hours before bed, with a glass of water" for n in range(2, 6)]
    busy = replace(with_medicines(*doses), check_ins=lived, side_effects=content.side_effects)
    for parts in (USUAL, EVERYTHING):
        said = words(printed(busy, parts=parts, days=84))
        assert "Medicines As I wrote" in said
        assert re.search(r"3 right deep middle of the buttock: .*travels below the knee \(\d+ days\)", said)
        assert "Arrow: where pain travels." in said


def test_it_says_how_often_pain_afterwards_was_not_noted() -> None:
    content = full()
    assert "Not noted Heat pack 4 3 0 0 1" in words(printed(replace(content, practices=(), visits=())))
    assert "More Calm breathing" in words(
        printed(replace(content, packs=(), practices=content.practices[5:9], visits=()))
    )
    untold = replace(content, practices=tuple(replace(one, pain_after=None) for one in content.practices[:1]))
    assert "One knee to chest 1 – – – 1" in words(printed(untold))


def test_the_details_of_a_busy_journal_are_whole() -> None:
    busy = replace(
        full(), questions=tuple(Question(id=number(n), words=f"{n} {LONG}", kept_at=moment(LAST)) for n in range(40))
    )
    pdf = printed(busy, parts=EVERYTHING)
    said = " ".join(words(pdf, n) for n in range(1, len(pdf.pages)))
    assert len(pdf.pages) <= 1 + MOST_DETAILS
    assert all(f"{n} {' '.join(LONG.split())}" in said for n in range(40))
    assert not re.search(r"\(\d+ of \d+\)", said)
    assert "more than has room" not in said


def test_the_details_of_a_crowded_journal_can_still_be_read_and_say_what_is_not_shown() -> None:
    pdf = all_pages("crowded", Paper.A4)
    said = " ".join(words(pdf, n) for n in range(1, len(pdf.pages)))
    assert len(pdf.pages) <= 1 + MOST_DETAILS + PAGES_OF_DOSES
    assert "There is more than has room here." in said
    for title, count in (
        ("For this visit", 81),
        ("Where it hurts", 185),
        ("pain after", 101),
        ("could do, in my words", 28),
    ):
        assert re.search(rf"{title} \(\d+ of {count}\)", said), title
    for number_of_a_medicine in range(40):
        assert f"{number_of_a_medicine} Acetyl" in said


def test_an_empty_journal_says_so_and_claims_nothing() -> None:
    said = words(printed(EMPTY))
    assert "0 of 28 days noted" in said
    assert "No place was marked." in said
    assert "An average needs 4 days with a number in a week. No week has them." in said
    assert "Room for notes" in said


def test_of_an_empty_journal_there_are_no_pages_of_details() -> None:
    assert "Page 1 of 1" in words(printed(EMPTY, parts=EVERYTHING))


def test_what_a_person_wrote_is_shown_and_never_carried_out() -> None:
    said = words(printed(asking(EVIL)))
    assert EVIL in said
    assert "root:" not in said


@pytest.mark.parametrize("text", ["\x00\x01\x07bell", "a\ufeffb\u202ec", "\ud800", "\uffff", "tab\tand\nline"])
def test_letters_that_cannot_be_set_are_left_out(text: str) -> None:
    said = words(printed(asking(f"before {text} after")))
    assert said.count("before") == 1
    assert "after" in said


def test_a_letter_that_no_font_has_does_not_cost_the_page() -> None:
    said = words(printed(asking("Is \U0001f9d8 fine? \U00012000")))
    assert re.search(r"Is \S+ fine\?", said)


@pytest.mark.parametrize("unknown", ["\U00012000", "\U00012000\u200d\U00012001", "\u05d0\U00012000\u0301"])
def test_a_letter_that_no_font_has_costs_no_other_letter(unknown: str) -> None:
    hebrew = "\u05db\u05d0\u05d1"
    said = words(printed(asking(f"{hebrew} {unknown}")))
    if hebrew not in words(printed(asking(hebrew))):
        pytest.skip("this computer has no Hebrew letters")
    assert hebrew in said


def test_letters_that_no_font_has_together_do_not_cost_the_page() -> None:
    assert "before" in words(printed(asking("before \u05d0\U0001d165\u0e31\u0301\u093f")))


def test_a_word_without_end_stays_on_the_page() -> None:
    said = words(printed(asking("w" * 500)))
    assert said.count("w") > 200
    assert (
        settable("Rindfleischetikettierungsüberwachung").replace("\u200b", "") == "Rindfleischetikettierungsüberwachung"
    )
    assert settable("Acetylsalicylsäure") == "Acetylsalicylsäure"
    assert settable("2 " + "w" * 30) == "2\u00a0" + "\u200b".join(("w" * 8, "w" * 8, "w" * 8, "w" * 6))
    assert settable("e\u0301") == unicodedata.normalize("NFC", "e\u0301")


def test_it_is_a_tagged_document_that_a_screen_reader_can_read(whole: PdfReader) -> None:
    about = root(whole)
    assert about["/MarkInfo"]["/Marked"]
    assert str(about["/Lang"]).startswith("en")
    assert about["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in about["/Metadata"].get_data()
    assert whole.metadata is not None
    assert whole.metadata.title == "Pain summary for a visit"
    found = roles(whole)
    assert found.count("/Table") == 4
    assert {"/H1", "/H2", "/L", "/LI", "/TH", "/TD", "/Figure"} <= set(found)
    assert found.index("/H1") < found.index("/H2")


def test_each_picture_is_said_in_words(usual: PdfReader) -> None:
    said = alternatives(usual)
    assert len(said) == roles(usual).count("/Figure") == 4
    assert "Pain on 24 days, from 4 to 7. Averages of the weeks: 5.0, 5.3, 5.7, 6.0." in said


def test_its_letters_are_letters_of_our_own_fonts(usual: PdfReader) -> None:
    fonts = {str(font.get_object()["/BaseFont"]) for font in resources(usual)["/Font"].values()}
    assert fonts
    assert all("AtkinsonHyperlegibleNext" in name for name in fonts)
    assert not usual.pages[0].images


def test_there_are_lines_for_what_says_who_it_is_and_a_name_that_is_given_takes_the_place_of_one() -> None:
    assert "Name Born" in words(printed(EMPTY))
    assert "Ada Example Born" in words(printed(EMPTY, name="Ada Example"))


@pytest.mark.parametrize("name", ["Ada Example", "", "Wolfe Schlegel Steinhausen " * 3])
def test_a_loose_sheet_says_who_and_which_days_it_is_about_and_where_it_belongs(name: str) -> None:
    pdf = printed(full(), parts=EVERYTHING, name=name)
    for number_of_page, said in enumerate((words(pdf, n) for n in range(len(pdf.pages))), start=1):
        assert "22 October – 18 November 2026" in said
        assert f"{name.strip() or 'Name'} Born" in said
        assert f"Page {number_of_page} of {len(pdf.pages)}" in said


def test_what_is_said_of_a_table_stands_above_it_so_that_no_page_begins_with_it(whole: PdfReader) -> None:
    said = words(whole) + words(whole, 1)
    assert "What I tried, and pain after Only counts. Pain often changes by itself. Times" in said
    assert "Medicines As I wrote them down. Nobody checked it. • Duloxetine" in said
    assert "Where it hurts Marked on 24 of 24 noted days. Where, and how it feels" in said


@pytest.mark.parametrize("amount", ["10 mg", "1,000 IU", "0.5 ml", "2 %", "½ tablet", "(6 days)", "1/2 Tropfen"])
def test_no_line_ends_between_a_number_and_what_it_counts(amount: str) -> None:
    for letters in range(1, 12):
        said = lines(printed(asking(f"{'n' * letters} " + f"{amount} and " * 12), parts=frozenset({Part.VISIT})))
        assert sum(line.count(amount) for line in said) == 12


def test_an_example_says_that_it_is_made_up(usual: PdfReader) -> None:
    assert "Made-up example" in words(printed(full(), is_example=True))
    assert "Made-up" not in words(usual)


def test_pictures_to_look_at_are_the_same_pages() -> None:
    source = a_source(full())
    wish = replace(a_wish(source), parts=EVERYTHING)
    pages, said = page_typst.preview(source, wish, resources=paths.resources(), ppi=40)
    assert len(pages) == 2
    assert "1, Where, and how it feels left outer hip" in said
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_kinds_of_pain_are_told_with_their_days(whole: PdfReader) -> None:
    assert f"{next(iter(KIND_WORDS.values()))}: 24 days" in words(whole, 1)


def test_numbness_is_never_left_out_for_want_of_days() -> None:
    marks = [(Kind.ACHING, Kind.DEEP, Kind.SORE), (Kind.ACHING, Kind.DEEP), (Kind.NUMB,)]
    lived = tuple(
        a_check_in(4, at=moment(day(n)), marks=(Mark(area="left_calf", strength=4, kinds=kinds),))
        for n, kinds in enumerate(marks)
    )
    assert "1 left calf: aching, deep, numb (1 day) 3 4" in words(printed(Content(check_ins=lived)))


def test_of_a_long_time_weeks_are_drawn() -> None:
    said = words(printed(full(), days=336))
    assert "Bar: lowest to highest of the week." in said
    assert "Dot: median of the day." in words(printed(full(), days=84))


def test_it_is_black_and_grey_for_those_who_print_or_fax_it() -> None:
    source = a_source(full())
    (page,), _ = page_typst.preview(source, a_wish(source), resources=paths.resources(), ppi=60)
    assert QImage.fromData(page).allGray()
