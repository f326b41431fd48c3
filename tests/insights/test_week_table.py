from companion.domain.body import Body
from companion.insights.week import on_the_body
from companion.insights.week_table import area_rows
from tests.support.resources import the_body
from tests.support.weeks import MONDAY, full, noted, week_of, with_gaps


def rows(body: Body, *days: dict[str, int]) -> list[tuple[str, int]]:
    week = week_of([noted(MONDAY.replace(day=MONDAY.day + n), 5, marks=marks) for n, marks in enumerate(days)])
    return [(str(row.name), row.days) for row in area_rows(week, body)]


def test_an_area_stands_with_the_days_on_which_it_or_a_part_of_it_was_marked() -> None:
    assert rows(the_body(), {"left_sit_bone": 3}, {"left_outer_hip": 3}, {"left_buttock": 3, "left_knee_front": 2}) == [
        ("left buttock, with its parts", 3),
        ("left knee", 1),
        ("left buttock", 1),
        ("left outer hip", 1),
        ("left sit bone", 1),
    ]


def test_an_area_of_which_no_part_was_marked_stands_once() -> None:
    assert rows(the_body(), {"left_buttock": 3}, {"left_buttock": 3}) == [("left buttock", 2)]


def test_every_number_on_the_body_stands_in_the_table() -> None:
    for check_ins in (full(), with_gaps()):
        week, body = week_of(check_ins), the_body()
        on_body = [*on_the_body(week, body).values(), *week.area_days.values()]
        assert set(on_body) <= {row.days for row in area_rows(week, body)}
