"""The grey figure of the provider's page."""

import re

from companion.domain.body import View
from companion.domain.journal_content import Content
from companion.insights.visit_summary import visit_summary
from companion.reports.body_svg import drawings
from tests.support.provider_journals import FIRST, LAST, day
from tests.support.resources import the_body, the_figure
from tests.support.weeks import noted

FILL = re.compile(r'fill="#([0-9a-f]{2})\1\1"')


def shades(view: View, *marked: str) -> list[int]:
    """Lightness (0-255) of the areas of a view, with one area marked on each of as many days."""
    lived = tuple(noted(day(n), marks={area: 6}) for n, area in enumerate(marked))
    summary = visit_summary(Content(check_ins=lived), first=FIRST, last=LAST)
    drawn = drawings(summary, numbered=0, figure=the_figure(), body=the_body(), tall=dict.fromkeys(View, 60.0))
    (svg,) = (one.drawing.svg for one in drawn if one.view is view)
    return [light for shade in FILL.findall(svg) if (light := int(shade, 16)) < 255]


def darkest(view: View, *marked: str) -> int:
    """That of the darkest."""
    return min(shades(view, *marked))


def test_a_whole_hurt_on_each_day_on_which_some_part_of_it_did() -> None:
    parts = ("left_sit_bone", "left_buttock_lower", "left_buttock_deep_middle", "left_buttock_upper_outer")
    assert darkest(View.BACK, *parts) == darkest(View.BACK, *("left_sit_bone",) * 4)
    assert darkest(View.BUTTOCKS, *parts) > darkest(View.BUTTOCKS, *("left_sit_bone",) * 4)


def test_the_close_up_shows_what_was_marked_as_a_whole() -> None:
    near, once = View.BUTTOCKS, ("left_outer_hip", "left_calf")
    with_low_back = shades(near, "left_outer_hip", "left_low_back")
    assert len(with_low_back) == len(shades(near, *once)) + 1
    assert len(set(with_low_back)) == 1, "each on one day of two"
    with_buttock = shades(near, "left_outer_hip", "left_buttock")
    assert len(with_buttock) > 5, "all its parts"
