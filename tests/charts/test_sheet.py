"""Charts as pixels and as files."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from companion import paths
from companion.charts import sheet
from companion.charts.picture import Picture
from companion.charts.sheet import Chart
from tests.charts.recorder import manner
from tests.support.weeks import full, week_of

FONTS = paths.resources() / "fonts"


def picture(chart: Chart = Chart.PAIN, *, width: int = 857, ratio: float = 1.0, theme: str = "light") -> Picture:
    return sheet.picture(chart, week_of(full()), width=width, manner=manner(theme), pixel_ratio=ratio, fonts=FONTS)


@pytest.mark.parametrize("chart", Chart)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_picture_is_as_sharp_as_the_screen(chart: Chart, ratio: float) -> None:
    made = picture(chart, ratio=ratio)
    high = sheet.height(chart, week_of(full()), width=857, manner=manner())
    assert (made.width, made.height) == (int(857 * ratio), int(high * ratio))
    assert len(made.rgba) == made.width * made.height * 4
    assert made.pixel_ratio == ratio


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "high_contrast"])
def test_a_picture_stands_on_the_colour_of_the_card(theme: str) -> None:
    made = picture(theme=theme)
    assert made.rgba[:4] == bytes.fromhex(manner(theme).theme["card"][1:]) + b"\xff"


def test_the_same_week_is_drawn_the_same_again() -> None:
    assert picture() == picture()


def test_larger_text_makes_a_taller_chart() -> None:
    week = week_of(full())
    for chart in Chart:
        heights = [sheet.height(chart, week, width=900, manner=manner(text_scale=s)) for s in (1.0, 1.5, 2.0)]
        assert heights == sorted(set(heights))


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_file_is_of_its_kind(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "week"
    sheet.save(week_of(full()), file, kind=kind, manner=manner(), fonts=FONTS, is_example=False)
    begins = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[kind]
    assert file.read_bytes().startswith(begins)


def test_words_are_seen_where_our_letters_are_not_there(tmp_path: Path) -> None:
    file = tmp_path / "week.svg"
    sheet.save(week_of(full()), file, kind="svg", manner=manner(), fonts=FONTS, is_example=False)
    families = [words.get("style", "") for words in ElementTree.parse(file).iter("{http://www.w3.org/2000/svg}text")]
    assert families
    assert all("Hyperlegible" in family and "sans-serif" in family for family in families)
