"""Themes: every colour is there, and can be told from what lies beside it."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.settings import ThemeChoice
from companion.library.theme import BadTheme, Theme, contrast, load_theme
from companion.paths import resources

NAMES = [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#22303A", "#FAF8F4", 12.8), ("#777777", "#777777", 1.0)]
)
def test_contrast_is_the_published_ratio(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.05)


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(resources() / "themes", request.param)


def weak(theme: Theme, tokens: Iterable[str], grounds: Iterable[str], needed: float) -> list[tuple[str, str, float]]:
    pairs = ((token, ground, contrast(theme[token], theme[ground])) for token in tokens for ground in grounds)
    return [pair for pair in pairs if pair[2] < needed]


def test_body_text_has_a_contrast_of_seven(theme: Theme) -> None:
    assert not weak(theme, ["text"], ["page", "card"], 7.0)


def test_other_text_has_a_contrast_of_four_and_a_half(theme: Theme) -> None:
    assert not weak(theme, ["secondary", "accent", "warn"], ["page", "card"], 4.5)
    assert not weak(theme, ["accent_text"], ["accent"], 4.5)


def test_what_can_be_pressed_and_what_is_plotted_has_a_contrast_of_three(theme: Theme) -> None:
    seen = ["border", "focus", "series1", "series2", "series3"]
    assert not weak(theme, seen, ["page", "card"], 3.0)


def test_the_figure_stands_out_from_the_page_and_from_its_own_fill(theme: Theme) -> None:
    assert not weak(theme, ["figure_line"], ["page", "card", "figure_fill"], 3.0)


def test_a_number_can_be_read_on_every_strength(theme: Theme) -> None:
    assert all(contrast(*pair) >= 4.5 for pair in zip(theme.pain, theme.pain_text, strict=True))


@given(st.from_regex(r"#[0-9A-F]{6}", fullmatch=True))
def test_words_can_be_read_on_any_colour(colour: str) -> None:
    theme = load_theme(resources() / "themes", "light")
    assert contrast(theme.ink_on(colour), colour) >= 4.5


def test_words_take_a_colour_of_the_theme_where_one_will_do(theme: Theme) -> None:
    assert theme.ink_on(theme["card"]) == theme["text"]
    assert theme.ink_on(theme["text"]) == theme["card"]


def test_a_strength_always_stands_out_more_than_the_one_before(theme: Theme) -> None:
    seen = [contrast(colour, theme["card"]) for colour in theme.pain]
    assert seen == sorted(set(seen))


def test_the_lowest_strength_is_nearly_the_figure_itself(theme: Theme) -> None:
    assert contrast(theme.pain[0], theme["figure_fill"]) < 1.1


def test_no_strength_is_an_alarming_red(theme: Theme) -> None:
    for colour in theme.pain:
        red, green, _ = bytes.fromhex(colour[1:])
        assert green >= red * 0.45


def test_large_surfaces_do_not_glare(theme: Theme) -> None:
    for token in ("page", "card", "figure_fill"):
        assert max(bytes.fromhex(theme[token][1:])) <= 250


def test_dim_gives_little_light_and_hardly_any_blue() -> None:
    dim = load_theme(resources() / "themes", "dim")
    every = [*dim.colours.values(), *dim.pain]
    assert all(contrast(colour, "#000000") < 11 for colour in every)
    assert all(red >= blue for red, _, blue in (bytes.fromhex(c[1:]) for c in every) if red > 150)


def test_a_mixture_lies_between_its_two_colours(theme: Theme) -> None:
    assert theme.mixed("accent", "card", 0.0) == theme["card"]
    assert theme.mixed("accent", "card", 1.0) == theme["accent"]
    assert 1.0 < contrast(theme.mixed("accent", "card", 0.3), theme["card"]) < contrast(theme["accent"], theme["card"])


def test_a_tint_lies_between_a_strength_and_its_ground(theme: Theme) -> None:
    assert theme.tinted(9, "card", 1.0) == theme.pain[9]
    assert 1.0 < contrast(theme.tinted(9, "card", 0.2), theme["card"]) < contrast(theme.pain[9], theme["card"])


def test_a_theme_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadTheme, match=r"sepia\.toml"):
        load_theme(tmp_path, "sepia")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('page = "#', 'page = "', "light.toml: page"),
        ("page = ", "paper = ", "colours: page"),
        ("pain = [", 'pain = [ "#000000",', "light.toml: pain"),
        ("dark = false", "dark = 0", "light.toml: dark"),
        ("[colours]", "[colour]", "light.toml: colours"),
    ],
)
def test_what_is_wrong_in_a_theme_is_named(tmp_path: Path, old: str, new: str, named: str) -> None:
    good = (resources() / "themes" / "light.toml").read_text(encoding="utf-8")
    assert old in good
    (tmp_path / "light.toml").write_text(good.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadTheme, match=named):
        load_theme(tmp_path, "light")
