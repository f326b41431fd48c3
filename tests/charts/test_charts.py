"""What is drawn, and that nothing is cut off or written over something else."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import pairwise

import pytest

from companion.charts import body_week, measures, week_page
from companion.charts import week as pain_week
from companion.charts.body_view import Count
from companion.charts.box import Box
from companion.charts.manner import Manner
from companion.domain.check_in import CheckIn
from companion.domain.scales import BAND_NAMES, Band, Measure
from companion.insights.week import Week
from companion.library.theme import contrast
from tests.charts.recorder import LETTERS, Recorder, manner
from tests.support.weeks import MONDAY, extreme, flat, full, noted, sparse, week_of, with_gaps

SMALL_WORDS = 0.875
"""Size of the smallest letters in the window, in em."""

CHARTS = {"pain": pain_week, "others": measures, "body": body_week}
WEEKS: dict[str, Callable[[], Iterable[CheckIn]]] = {
    "full": full,
    "with gaps": with_gaps,
    "sparse": sparse,
    "extreme": extreme,
    "nothing but zero": flat,
    "nothing but ten": lambda: flat(value=10),
    "empty": lambda: [],
}
LARGE = [(950, 2.0), (700, 1.5), (414, 2.0)]
"""Width in px and text scale: large text, also in small windows."""


def drawn(chart: str, week: Week, *, width: float = 976, how: Manner | None = None) -> Recorder:
    how, part = how or manner(), CHARTS[chart]
    sheet = Recorder(width, part.height(week, width, how), how)
    part.draw(sheet, Box(0, 0, width, sheet.height), week, how)
    return sheet


def lengths(sheet: Recorder, colour: str) -> list[int]:
    return sorted(len(points) for points, drawn_in in sheet.lines if drawn_in == colour and len(points) > 2)


@pytest.mark.parametrize("chart", CHARTS)
def test_nothing_is_cut_off_and_no_words_stand_on_others(chart: str) -> None:
    for made in WEEKS.values():
        sheet = drawn(chart, week_of(list(made()), today=MONDAY + timedelta(days=6)))
        assert not sheet.cut_off()
        assert not list(sheet.on_top_of_each_other())


@pytest.mark.parametrize(("width", "scale"), LARGE)
@pytest.mark.parametrize("chart", CHARTS)
def test_large_letters_and_small_windows_cut_nothing_off_either(chart: str, width: float, scale: float) -> None:
    how = manner(text_scale=scale)
    for made in (with_gaps, sparse, extreme):
        week = week_of(list(made()), today=MONDAY + timedelta(days=6))
        sheet = drawn(chart, week, width=width, how=how)
        assert not sheet.cut_off()
        assert not list(sheet.on_top_of_each_other())


@pytest.mark.parametrize(("width", "scale"), [(976, 1.0), (632, 2.0), *LARGE])
@pytest.mark.parametrize("made", WEEKS.values(), ids=WEEKS)
def test_no_line_crosses_out_a_word(made: Callable[[], Iterable[CheckIn]], width: float, scale: float) -> None:
    how, week = manner(text_scale=scale), week_of(list(made()), today=MONDAY + timedelta(days=6))
    for chart in ("pain", "others"):
        sheet = drawn(chart, week, width=width, how=how)
        words = [one for one in sheet.said() if len(one) > 3]
        assert [one for one in words if sheet.crossed_out(one)] == []


def test_a_narrow_chart_of_pain_names_its_bands_above_the_days() -> None:
    said = drawn("pain", week_of(full()), width=632, how=manner(text_scale=2.0)).said()
    assert {"7–10 severe", "4–6 moderate", "1–3 mild"} <= set(said)


def test_each_day_with_a_value_has_a_dot_with_its_number() -> None:
    sheet = drawn("pain", week_of(with_gaps()))
    assert len(sheet.dots) == 1 + 5  # one of them in the key
    for middle in ("5", "4", "7", "4.5", "3"):
        assert middle in sheet.said()


@pytest.mark.parametrize("lower", range(10))
def test_a_half_has_the_colour_of_the_higher_number(lower: int) -> None:
    week = week_of([noted(MONDAY, lower), noted(MONDAY, lower + 1, hour=20)])
    assert drawn("pain", week).dots[1][2] == manner().theme.pain[lower + 1]


def test_the_bar_of_a_day_ends_at_its_lowest_and_at_its_highest_number() -> None:
    tuesday, wednesday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    week = week_of([noted(MONDAY, 3), noted(MONDAY, 7, hour=20), noted(tuesday, 7), noted(wednesday, 3)])
    sheet = drawn("pain", week)
    (x, _, _), (_, at_seven, _), (_, at_three, _) = sheet.dots[1:]
    (end,) = [(box.top, box.bottom) for box in sheet.bar_boxes if box.centre == pytest.approx(x)]
    assert end == pytest.approx((at_seven, at_three))


@pytest.mark.parametrize("width", [414, 976])
def test_the_shortest_bar_of_a_day_can_be_seen_beside_its_dot(width: float) -> None:
    sheet = drawn("pain", week_of([noted(MONDAY, 4), noted(MONDAY, 5, hour=20)]), width=width)
    x, radius = sheet.dots[1][0], sheet.radii[1]
    (bar,) = [box for box in sheet.bar_boxes if box.centre == pytest.approx(x)]
    assert bar.width >= 2 * radius + 4


def test_the_line_of_pain_is_broken_at_days_without_a_note() -> None:
    assert lengths(drawn("pain", week_of(full())), "secondary") == [7]
    assert lengths(drawn("pain", week_of(with_gaps())), "secondary") == []


def test_a_day_without_a_note_says_so_below_the_axis() -> None:
    assert drawn("pain", week_of(with_gaps())).said().count("no note") == 2
    assert drawn("pain", week_of(full())).said().count("no note") == 0


def test_a_noted_day_without_a_number_is_not_called_a_day_without_a_note() -> None:
    said = drawn("pain", week_of(sparse())).said()
    assert said.count("bad day") == 1
    assert said.count("no note") == 4
    said = drawn("pain", week_of([noted(MONDAY, others={Measure.SLEEP: 4})])).said()
    assert said.count("no number") == 1


def test_a_bad_day_says_so_below_the_axis_also_with_a_number() -> None:
    bad = [noted(MONDAY + timedelta(days=n), 8, bad_day=True) for n in (0, 2)]
    said = drawn("pain", week_of(bad)).said()
    assert said.count("bad day") == 2
    assert said.count("no number") == 0


def test_days_to_come_are_not_days_without_a_note() -> None:
    week = week_of([noted(MONDAY, 5)], today=MONDAY + timedelta(days=2))
    said = drawn("pain", week).said()
    assert said.count("no note") == 1
    assert said.count("today") == 1


def test_today_is_marked_and_no_day_of_another_week() -> None:
    sheet = drawn("pain", week_of(full(), today=MONDAY + timedelta(days=3)))
    assert [one.words for one in sheet.written if one.colour == "accent"] == ["Thu", "12", "today"]
    assert "today" not in drawn("pain", week_of(full())).said()


def test_pain_says_its_scale_its_direction_and_its_bands() -> None:
    said = drawn("pain", week_of(full())).said()
    assert "Pain 0–10 (lower is better ↓)" in said
    assert {str(name) for name in BAND_NAMES.values()} <= set(said)


def test_a_day_whose_name_has_no_room_is_called_by_its_letter_like_the_others() -> None:
    said = drawn("pain", week_of(full()), width=414, how=manner(text_scale=2.0)).said()
    assert [name for name in said if name in "MTWTFSS"] == list("MTWTFSS")


def test_other_answers_are_at_most_six_and_only_those_given() -> None:
    assert len(measures.shown(week_of(full()))) == 6
    assert measures.shown(week_of(sparse())) == (Measure.TIREDNESS, Measure.SLEEP)
    assert Measure.PAIN not in measures.shown(week_of(full()))


def test_each_small_plot_ends_with_its_last_value_and_names_both_ends() -> None:
    sheet = drawn("others", week_of([noted(MONDAY, others={Measure.SLEEP: 8})]))
    assert {"Poor sleep", "8", "fully rested", "not rested at all", "0", "10"} <= set(sheet.said())


def test_a_week_without_other_answers_says_so() -> None:
    assert "No other answers." in drawn("others", week_of([noted(MONDAY, 5)])).said()


def test_lines_of_other_answers_are_broken_as_well() -> None:
    assert lengths(drawn("others", week_of(full())), "series1") == [7] * 6
    assert lengths(drawn("others", week_of(with_gaps())), "series1") == []


def test_a_day_without_a_mark_is_none_on_which_nothing_hurt() -> None:
    marked = [noted(MONDAY + timedelta(days=n), 8, marks={"left_calf": 8} if n < 2 else {}) for n in range(5)]
    said = drawn("body", week_of(marked)).said()
    assert "of 2 days with marks" in said
    assert "2 of 2 days" in said


def test_each_marked_area_has_its_number_of_days_and_the_key_alone_says_out_of_how_many() -> None:
    said = drawn("body", week_of(with_gaps())).said()
    assert said.count("5") == 3, "in the key, on the outer hip, and on the left buttock by way of its parts"
    assert said.count("2") == 4, "in the key, on the right knee, and twice on the left low back"
    assert not [words for words in said if "/" in words]
    assert {"left outer hip", "5 of 5 days", "of 5 days with marks"} <= set(said)


def test_one_noted_day_is_a_day_and_not_days() -> None:
    said = drawn("body", week_of([noted(MONDAY, 5, marks={"left_outer_hip": 6})])).said()
    assert {"of 1 day with marks", "1 of 1 day"} <= set(said)


def test_areas_of_the_close_up_are_drawn_beside_with_days_of_their_own() -> None:
    tuesday = MONDAY + timedelta(days=1)
    outer, sit = "left_outer_hip", "left_sit_bone"
    week = week_of([noted(MONDAY, 5, marks={outer: 6, sit: 3}), noted(tuesday, 5, marks={sit: 4})])
    said = drawn("body", week).said()
    assert said.count("Buttocks and hips") == 1
    assert said.count("1") == 2, "the key, and the outer hip"
    assert said.count("2") == 3, "the key, the sit bone, and the whole buttock in the back view"


def test_a_close_up_shows_what_was_marked_as_a_whole_in_the_colour_it_has_on_the_body() -> None:
    marks = {"left_outer_hip": 6, "right_buttock": 4}
    sheet, plain = (drawn("body", week_of([noted(MONDAY, 5, marks=some)])) for some in (marks, {"left_outer_hip": 6}))
    shade = Count(1, {}, {}).shade(1, sheet.theme)
    more = sheet.outlines.count(shade) - plain.outlines.count(shade)
    assert more > 7, "the buttock of the whole body, and all its parts"
    assert len(sheet.outlines) - len(plain.outlines) == more, "and no other colour"
    assert sheet.said().count("1") == plain.said().count("1") + 2, "a number on the whole body and one in the close-up"


def test_a_place_of_which_only_a_part_was_marked_is_striped_and_that_is_said() -> None:
    part, whole = {"right_small_toes": 4}, {"right_foot_top": 4}
    for marks, stripes in ((part, 1), (whole, 0), (part | whole, 0)):
        sheet = drawn("body", week_of([noted(MONDAY, 5, marks=marks)]))
        assert len(sheet.stripes) == stripes, marks
        assert ("Striped: a part of that place" in sheet.said()) is bool(stripes)


def test_on_how_many_days_all_of_a_place_was_marked_is_its_colour_and_a_part_on_others_are_stripes() -> None:
    whole, part = {"right_buttock": 4}, {"right_outer_hip": 6}
    days = [noted(MONDAY + timedelta(days=n), 5, marks=whole if n < 2 else part) for n in range(5)]
    sheet, count = drawn("body", week_of(days)), Count(5, {}, {})
    assert sheet.stripes == [count.shade(5, sheet.theme)]
    assert count.shade(2, sheet.theme) in sheet.outlines
    assert "Striped: a part of that place" in sheet.said()
    assert sheet.said().count("2") == 2, "the key, and the buttock in the close-up"


def test_numbers_on_small_areas_beside_each_other_can_all_be_read() -> None:
    both = {"left_neck_back": 5, "right_neck_back": 6}
    for width in (976, 700, 414):
        sheet = drawn("body", week_of([noted(MONDAY, 5, marks=both)]), width=width)
        assert not list(sheet.on_top_of_each_other())
        assert sheet.said().count("1") == 3, "in the key and on both sides"


def test_numbers_on_the_body_are_no_smaller_than_the_small_words_of_a_page() -> None:
    sheet = drawn("body", week_of([noted(MONDAY, 5, marks={"left_knee_front": 3})]))
    on_the_body = next(one for one in sheet.written if one.words == "1" and one.colour != "secondary")
    assert on_the_body.box.height >= SMALL_WORDS * sheet.em * LETTERS


def test_without_marks_in_the_close_up_it_is_not_drawn() -> None:
    week = week_of([noted(MONDAY, 5, marks={"left_buttock": 6, "left_knee_front": 3})])
    assert "Buttocks and hips" not in drawn("body", week).said()


def test_all_views_name_the_persons_own_sides_where_they_are() -> None:
    sheet = drawn("body", week_of(full()))
    found = {one.words: one.box for one in sheet.written}
    sides = sorted((one.box.left, one.words) for one in sheet.written if one.words.startswith("Your"))
    seen_from_behind = ["Your LEFT", "Your RIGHT"]
    assert [words for _, words in sides] == ["Your RIGHT", "Your LEFT", *seen_from_behind, *seen_from_behind]
    assert found["Front"].left < found["Back"].left


def test_more_areas_than_there_is_room_for_are_counted() -> None:
    areas = [area.id for area in manner().body if area.view in {"front", "back"}]
    week = week_of([noted(MONDAY, 5, marks=dict.fromkeys(areas, 4))])
    assert f"and {len(areas) - 10} more" in drawn("body", week).said()


@pytest.mark.parametrize(("width", "scale"), [(976, 1.0), *LARGE])
def test_areas_with_the_longest_names_are_not_cut_off(width: float, scale: float) -> None:
    how = manner(text_scale=scale)
    areas = sorted(how.body, key=lambda area: -len(area.label))[:6]
    sheet = drawn("body", week_of([noted(MONDAY, 5, marks={area.id: 4 for area in areas})]), width=width, how=how)
    assert {area.label for area in areas} <= set(sheet.said())
    assert not sheet.cut_off()


def test_a_week_without_marks_says_so() -> None:
    assert "No place was marked." in drawn("body", week_of([noted(MONDAY, 5)])).said()


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "high_contrast"])
def test_more_days_stand_out_more_and_numbers_can_be_read_on_them(theme: str) -> None:
    colours = manner(theme).theme
    for noted_days in range(1, 8):
        shades = [Count(noted_days, {}, {}).shade(days, colours) for days in range(1, noted_days + 1)]
        seen = [contrast(shade, colours["figure_fill"]) for shade in shades]
        assert seen == sorted(set(seen))
        assert all(contrast(colours.ink_on(shade), shade) >= 4.5 for shade in shades)


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "high_contrast"])
def test_the_bar_of_a_days_range_can_be_told_from_every_band(theme: str) -> None:
    colours = manner(theme).theme
    for one in Band:
        band = pain_week.tint(one, colours)
        assert contrast(colours["secondary"], band) >= 3.0
        assert contrast(colours["text"], band) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark", "dim", "high_contrast"])
def test_bands_beside_each_other_can_be_told_apart(theme: str) -> None:
    colours = manner(theme).theme
    for one, other in pairwise(Band):
        assert contrast(pain_week.tint(one, colours), pain_week.tint(other, colours)) >= 1.05


def test_the_page_of_a_week_has_all_of_it_and_cuts_nothing_off() -> None:
    how = manner()
    for week in (week_of(full()), week_of(sparse()), week_of([])):
        sheet = Recorder(960, week_page.height(week, 960, how), how)
        week_page.draw(sheet, Box(0, 0, 960, sheet.height), week, how, is_example=True)
        assert not sheet.cut_off()
        assert not list(sheet.on_top_of_each_other())
        assert {"Week of 9–15 November 2026", str(week.headline)} <= set(sheet.said())
        assert {"Pain 0–10 (lower is better ↓)", "Where it hurt"} <= set(sheet.said())


@pytest.mark.parametrize("is_example", [True, False])
def test_a_page_of_made_up_check_ins_says_so(is_example: bool) -> None:
    how, week = manner(), week_of(full())
    sheet = Recorder(960, week_page.height(week, 960, how), how)
    week_page.draw(sheet, Box(0, 0, 960, sheet.height), week, how, is_example=is_example)
    assert ("An example: these check-ins are made up." in sheet.said()) is is_example
