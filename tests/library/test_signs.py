from pathlib import Path

import pytest

from companion import paths
from companion.domain.movement import Sureness
from companion.domain.warning_signs import BOTH_LEGS_SIGN, LINES, SADDLE_SIGN, Tier
from companion.library.plain_words import wrong_with
from companion.library.signs import read_numbers, read_warning_signs
from companion.library.table import BadFile
from tests.support.reading import texts_in

LIST = paths.resources() / "warning_signs.toml"
NUMBERS = paths.resources() / "emergency.toml"


def test_every_tier_has_its_signs_in_the_order_of_the_facts() -> None:
    signs = read_warning_signs(LIST)
    assert {tier: len(signs.of(tier)) for tier in Tier} == {Tier.NOW: 10, Tier.TODAY: 8, Tier.SOON: 5}
    assert [sign.id for sign in signs.signs] == [sign.id for tier in Tier for sign in signs.of(tier)]


def test_each_sign_says_what_it_rests_on() -> None:
    signs = read_warning_signs(LIST)
    for sign in signs.signs:
        grounds = signs.grounds[sign.id]
        assert grounds.source
        assert grounds.sureness is not Sureness.CHOICE


def test_what_a_check_in_can_touch_is_on_the_list_among_the_first() -> None:
    signs = {sign.id: sign.tier for sign in read_warning_signs(LIST).signs}
    assert {signs[sign] for sign in (SADDLE_SIGN, BOTH_LEGS_SIGN)} == {Tier.NOW}


def test_the_lines_that_lead_there_are_as_calm_and_as_plain() -> None:
    assert [wrong for line in LINES.values() for wrong in wrong_with(str(line))] == []


@pytest.mark.parametrize("word", ["just", "flare", "don't worry", "panic", "immediately", "!"])
def test_the_words_are_calm_and_nothing_is_called_a_flare(word: str) -> None:
    assert word not in LIST.read_text("utf-8").lower().split("[sources]")[0]


def test_no_sentence_is_long() -> None:
    signs = read_warning_signs(LIST)
    said = [*signs.intro, signs.test, signs.new_means, signs.if_unsure, *texts_in(signs.signs)]
    for text in said:
        for sentence in str(text).replace("?", ".").split("."):
            assert len(sentence.split()) <= 18, sentence


def test_every_country_has_an_emergency_number_of_digits() -> None:
    numbers = read_numbers(NUMBERS)
    assert numbers["GB"].crisis == "116 123"
    for one in numbers.values():
        assert all(part.isdigit() for number in (one.emergency, one.urgent, one.crisis) for part in number.split())
        assert one.emergency


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('tier = "now"', 'tier = "later"', "tier"),
        ('source = ["NHS_BACK", "CSP_CES"]', 'source = ["A_FRIEND"]', "A_FRIEND is not a source"),
        ('id = "bladder_bowel"', 'id = "saddle"', "twice"),
        ('id = "saddle"', 'id = "saddle"\ncolour = "red"', "colour"),
    ],
)
def test_a_list_that_cannot_be_used_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    file = tmp_path / "warning_signs.toml"
    file.write_text(LIST.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(BadFile, match=told):
        read_warning_signs(file)
