import pytest

from companion.domain.check_in import Kind, Mark
from companion.domain.scales import Measure
from companion.ui.check_in.words import answers, in_one_line, marks_words
from companion.ui.words import GLIMPSE, glimpse
from tests.support.bodies import the_body
from tests.support.journals import a_check_in

HIP = Mark(area="left_outer_hip", strength=6, kinds=(Kind.TINGLING,))
KNEE = Mark(area="left_knee", strength=4)


def test_a_check_in_on_one_line() -> None:
    full = a_check_in(6, bad_day=True, ratings={Measure.SLEEP: 8}, marks=(HIP,), helped="warm bag", note="windy")
    assert in_one_line(full, the_body()) == (
        "Bad day · Pain 6 – hard to ignore · left outer hip 6, tingling · Poor sleep 8 · warm bag · windy"
    )


def test_only_what_was_answered_is_listed() -> None:
    check_in = a_check_in(0, could_do="a walk")
    assert list(answers(check_in, the_body())) == [("Pain", "0 – no pain"), ("What you could do", "a walk")]


def test_many_marks_are_counted() -> None:
    check_in = a_check_in(marks=(HIP, KNEE, Mark(area="left_calf", strength=3)))
    assert marks_words(check_in, the_body(), most=1) == "left outer hip 6, tingling; and 2 more"


def test_a_mark_on_an_area_that_is_no_longer_on_the_figure_is_still_told() -> None:
    check_in = a_check_in(marks=(Mark(area="left_old_area", strength=5),))
    assert marks_words(check_in, the_body()) == "left old area 5"


@pytest.mark.parametrize("text", ["short", "on\ntwo  lines"])
def test_a_short_text_is_shown_whole_on_one_line(text: str) -> None:
    assert glimpse(text) == " ".join(text.split())


def test_a_long_text_ends_after_a_whole_word() -> None:
    assert (
        glimpse("The wind was strong, and " * 10) == "The wind was strong, and The wind was strong, and The wind was…"
    )
    assert len(glimpse("word " * 100)) <= GLIMPSE + 1
