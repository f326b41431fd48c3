"""The made-up person's file is refused with the place that is wrong."""

from pathlib import Path

import pytest

from companion import paths
from companion.library.example import BadExample, load_person
from companion.library.figure import load_body

BODY = load_body(paths.resources() / "figure")
FILE = paths.resources() / "example" / "person.toml"


def test_the_person_that_comes_with_the_program_can_be_read() -> None:
    person = load_person(FILE.parent, BODY)
    assert len(person.spots) > 8
    assert person.habits
    assert person.packs
    assert all(phrases for said in (person.note, person.could_do, person.helped) for phrases in said.values())


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('area = "left_outer_hip"', 'area = "left_outer_hop"', "left_outer_hop is not an area"),
        ('kinds = ["aching", "deep"', 'kinds = ["achin", "deep"', "left_outer_hip: 'achin'"),
        ("stronger = 0.8", "", "left_outer_hip: 'stronger' is missing"),
        ("[helped]", "[help]", "helped"),
        ("awake = [", "asleep = [", "note: awake is missing"),
        ("[could_do]", "[could_do]\nnever = []", "could_do: never is no occasion for it"),
        ("[[spots]]\narea", "[[spots\narea", r"person\.toml: "),
        ('kind = "breathing"', 'kind = "breeding"', "breathing/calm_breathing: 'breeding'"),
        ("most_pain = 10", "", "breathing/calm_breathing: 'most_pain' is missing"),
        ('not_with = ["leg_dominant_sciatica"', 'not_with = ["leg"', "movement/one_knee_to_chest: 'leg'"),
        ('area = "left_low_back"\nminutes', 'area = "left_low"\nminutes', "packs: left_low is not an area"),
        ("minutes = 15", "minutes = 16", "packs: right_buttock: 16.0 minutes: too_long"),
    ],
)
def test_a_slip_in_the_file_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert right in text
    (tmp_path / "person.toml").write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(BadExample, match=said):
        load_person(tmp_path, BODY)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadExample, match=r"person\.toml"):
        load_person(tmp_path, BODY)
