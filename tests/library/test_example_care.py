"""The made-up person's care is refused with the entry that is wrong."""

import re
from pathlib import Path

import pytest

from companion import paths
from companion.library.example import BadExample
from companion.library.example_care import load_care

FILE = paths.resources() / "example" / "care.toml"


def test_the_care_that_comes_with_the_program_can_be_read() -> None:
    care = load_care(FILE.parent)
    assert all((care.medicines, care.visits, care.goals, care.steps, care.questions, care.criteria, care.mood_checks))
    assert not care.flare_plan.is_empty


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('form = "liquid"', 'form = "drops"', "medicines, the 2.: 'drops' is not"),
        ("started = 151", "", "medicines, the 1.: .*started"),
        ("changes = [{ days = 67,", "changes = [{ day = 67,", "medicines, the 1.: 'days' is missing"),
        ('kind = "massage"', 'kind = "message"', "visits, the 3.: 'message' is not"),
        ("every = 14", "evry = 14", "visits, the 1.: .*evry"),
        ("\n[flare_plan]\n", "\n[flare]\n", "'flare_plan' is missing"),
        ("reached = 20", "reach = 20", "goals, the 2.: .*reach"),
        ('"neck", "upper_back"', '"nck", "upper_back"', "criteria, the 1.: 'nck' is not"),
        ("answers = [2, 1, 1, 2]", "", "mood_checks, the 1.: 'answers' is missing"),
        ("\n[[goals]]\n", "\n[[goals\n", r"care\.toml: "),
    ],
)
def test_a_slip_in_the_file_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert right in text
    (tmp_path / "care.toml").write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(BadExample, match=said):
        load_care(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadExample, match=r"care\.toml"):
        load_care(tmp_path)


def test_no_word_in_it_advises_or_promises() -> None:
    words = set(re.findall(r"\w+", FILE.read_text(encoding="utf-8").casefold()))
    assert not words & {"should", "must", "safe", "cure", "cured", "diagnosis", "fibromyalgia", "always", "never"}
