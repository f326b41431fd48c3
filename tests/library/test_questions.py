from pathlib import Path

import pytest

from companion import paths
from companion.library.questions import read_questionnaire
from companion.library.table import BadFile

PHQ4 = paths.resources() / "questions" / "phq4.toml"


def test_the_four_questions_are_there_word_for_word() -> None:
    asked = read_questionnaire(PHQ4)
    assert asked.stem.startswith("Over the last 2 weeks, how often have you been bothered")
    assert asked.items == (
        "Feeling nervous, anxious or on edge",
        "Not being able to stop or control worrying",
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
    )
    assert asked.options == ("Not at all", "Several days", "More than half the days", "Nearly every day")
    assert "Spitzer" in asked.credit
    assert "Pfizer" in asked.credit


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('    "Feeling down, depressed, or hopeless",', "", "items: must be 4"),
        ('"Not at all", ', "", "options: must be 4"),
        ("credit", "thanks", "credit: is missing"),
        ("stem", 'more = "?"\nstem', "more: is not a field here"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    text = PHQ4.read_text(encoding="utf-8").split("\n", 3)[3]
    file = tmp_path / "questions.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadFile, match=reason):
        read_questionnaire(file)
