"""Themes: every colour is there, and can be told from what lies beside it."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from companion.domain.settings import ThemeChoice
from companion.library.theme import BadTheme, Theme, load_theme
from companion.paths import resources

NAMES = [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]


def light_of(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    parts = [part / 255 for part in bytes.fromhex(colour[1:])]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2)."""
    dark, bright = sorted((light_of(one), light_of(other)))
    return (bright + 0.05) / (dark + 0.05)


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
    assert max(map(light_of, every)) < 0.5
    assert all(red >= blue for red, _, blue in (bytes.fromhex(c[1:]) for c in every) if red > 150)


def test_a_mixture_lies_between_its_two_colours(theme: Theme) -> None:
    assert theme.mixed("accent", "card", 0.0) == theme["card"]
    assert theme.mixed("accent", "card", 1.0) == theme["accent"]
    assert 1.0 < contrast(theme.mixed("accent", "card", 0.3), theme["card"]) < contrast(theme["accent"], theme["card"])


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
