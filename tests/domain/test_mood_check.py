import tomllib
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import paths
from companion.domain.mood_check import (
    ANSWERS,
    ITEMS,
    MOOD_WORDS,
    NEITHER_WORDS,
    WORRY_WORDS,
    InvalidMoodCheck,
    MoodCheck,
)
from tests.support.journals import FakeClock


def check(*answers: int) -> MoodCheck:
    return MoodCheck(id=uuid4(), at=FakeClock().now(), answers=answers)


@pytest.mark.parametrize(
    ("answers", "worry", "mood", "says"),
    [
        ((0, 0, 0, 0), 0, 0, (NEITHER_WORDS,)),
        ((1, 1, 1, 1), 2, 2, (NEITHER_WORDS,)),
        ((3, 0, 0, 0), 3, 0, (WORRY_WORDS,)),
        ((0, 2, 2, 1), 2, 3, (MOOD_WORDS,)),
        ((3, 3, 3, 3), 6, 6, (WORRY_WORDS, MOOD_WORDS)),
    ],
)
def test_three_of_six_in_a_pair_is_worth_talking_about(
    answers: tuple[int, ...], worry: int, mood: int, says: tuple[object, ...]
) -> None:
    assert (check(*answers).worry, check(*answers).mood, check(*answers).says) == (worry, mood, says)


@given(st.tuples(*[st.sampled_from(ANSWERS)] * ITEMS))
def test_each_answer_counts_in_one_pair(answers: tuple[int, ...]) -> None:
    assert check(*answers).worry + check(*answers).mood == sum(answers)


@pytest.mark.parametrize("answers", [(), (1, 1, 1), (0, 0, 0, 4), (0, 0, 0, -1), (0, 0, 0, True), (0, 0, 0, 0, 0)])
def test_anything_but_four_answers_on_the_scale_is_refused(answers: tuple[int, ...]) -> None:
    with pytest.raises(InvalidMoodCheck):
        check(*answers)


def test_the_published_words_stand_unaltered_with_their_credit() -> None:
    words = tomllib.loads((paths.resources() / "questions" / "phq4.toml").read_text("utf-8"))
    assert words["options"] == ["Not at all", "Several days", "More than half the days", "Nearly every day"]
    assert words["items"] == [
        "Feeling nervous, anxious or on edge",
        "Not being able to stop or control worrying",
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
    ]
    assert "Spitzer" in words["credit"]
    assert "Pfizer" in words["credit"]
