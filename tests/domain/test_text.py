"""Sentences with blanks."""

from companion.domain.scales import BANDS, PAIN_WORDS, RATINGS, SCALES, Measure
from companion.domain.text import Text
from companion.domain.trouble import TROUBLE_WORDS, JournalTrouble, Trouble


def test_blanks_are_filled_also_with_other_sentences() -> None:
    assert str(Text("Kept: {what}.", {"what": Text("pain {n}", {"n": 6})})) == "Kept: pain 6."


def test_a_number_in_a_blank_has_no_needless_zero() -> None:
    assert [str(Text("{n}", {"n": n})) for n in (7.0, 7.5, 7)] == ["7", "7.5", "7"]


def test_every_number_has_words_and_every_measure_a_scale() -> None:
    assert len(PAIN_WORDS) == len(RATINGS)
    assert set(SCALES) == set(Measure)


def test_each_measure_is_named_as_a_trouble_so_that_a_high_number_never_reads_as_good() -> None:
    names = [str(SCALES[measure].name) for measure in Measure]
    assert names == ["Pain", "Tiredness", "Poor sleep", "Foggy head", "Low mood", "Stress", "Stiffness"]


def test_the_bands_cover_the_scale_without_a_gap_or_overlap() -> None:
    assert [n for low, high in BANDS.values() for n in range(low, high + 1)] == list(RATINGS)


def test_every_trouble_says_what_happened_and_names_the_file() -> None:
    assert set(TROUBLE_WORDS) == set(Trouble)
    for trouble in Trouble:
        said = str(JournalTrouble(trouble, "/home/me/journal.companion"))
        assert "/home/me/journal.companion" in said
        assert said.count(".") >= 3, "what happened, what is safe, what to do"
        sentences = said.removesuffix(" (/home/me/journal.companion)").split(". ")
        assert max(len(sentence.split()) for sentence in sentences) <= 15
