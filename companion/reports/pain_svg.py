"""Pain day by day as a drawing in grey: a bar from the lowest to the highest number, a dot for the middle."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from companion.domain.dates import MONTHS_SHORT, short
from companion.domain.scales import HIGHEST, Measure
from companion.domain.text import Text
from companion.insights.visit_summary import VisitSummary, WeekPain
from companion.insights.week import Day, Spread
from companion.reports.svg import Drawing, Label, element, line

WIDE, TALL = 182.0, 31.0
"""Of the whole drawing, in mm."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 7.0, 0.5, 5.6, 7.0
_MOST_NUMBERED = 13
"""Weeks that can be told apart, with their average above and their first day below; of more, no days are drawn."""


def is_by_week(summary: VisitSummary) -> bool:
    """Whether weeks are drawn instead of days."""
    return len(summary.pain.weeks) > _MOST_NUMBERED


def pain_days(summary: VisitSummary, say: Callable[[Text], str]) -> Drawing:
    """The drawing; 10, the worst, is at the top. Days without a note are empty."""
    days = _Days(summary, say)
    inside = "\n".join(days.shapes())
    size = f'width="{WIDE}mm" height="{TALL}mm" viewBox="0 0 {WIDE:g} {TALL:g}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{inside}\n</svg>'
    return Drawing(svg, tuple(days.labels), WIDE, TALL)


class _Days:
    """``labels`` are there once all ``shapes`` are."""

    def __init__(self, summary: VisitSummary, say: Callable[[Text], str]) -> None:
        self.labels: list[Label] = []
        self._summary = summary
        self._say = say
        self._step = (WIDE - _LEFT - _RIGHT) / len(summary.days)

    def shapes(self) -> Iterator[str]:
        for rating in (0, 5, HIGHEST):
            yield line(_LEFT, self._y(rating), WIDE - _RIGHT, self._y(rating), stroke="#c8c8c8", width=0.15)
            self.labels.append(Label(x=_LEFT - 1.2, y=self._y(rating), words=str(rating), at="right"))
        yield from self._by_week() if is_by_week(self._summary) else self._by_day()

    def _by_day(self) -> Iterator[str]:
        for week in self._summary.pain.weeks:
            yield from self._week(week)
        for number, day in enumerate(self._summary.days):
            yield from self._day(_LEFT + (number + 0.5) * self._step, day)

    def _by_week(self) -> Iterator[str]:
        """For a long time, in which days are too fine to see."""
        yield from self._months()
        for week in self._summary.pain.weeks:
            rated = [pain for day in self._summary.days if (pain := _within(day, week))]
            if not rated:
                continue
            left, right = self._x(week.first), self._x(week.last + timedelta(days=1))
            low, high = min(one.lowest for one in rated), max(one.highest for one in rated)
            yield from self._range((left + right) / 2, min((right - left) * 0.6, 2.0), low, high)
            if week.average is not None:
                yield self._dot((left + right) / 2, week.average, min(0.9, (right - left) * 0.3))

    def _week(self, week: WeekPain) -> Iterator[str]:
        """Where a week begins, its average as a line, and both in numbers."""
        left, right = self._x(week.first), self._x(week.last + timedelta(days=1))
        yield line(left, _TOP - 4.6, left, TALL - _BOTTOM + 1.2, stroke="#9a9a9a", width=0.15)
        begins = self._say(short(week.first))
        self.labels.append(Label(x=left + 0.6, y=TALL - 2.7, words=begins, at="left"))
        if week.average is None:
            return
        y = self._y(week.average)
        yield line(left + 0.4, y, right - 0.4, y, stroke="#000000", width=0.3, dashes="1 0.7")
        self.labels.append(Label(x=(left + right) / 2, y=_TOP - 3.2, words=f"{week.average:.1f}", strong=True))

    def _months(self) -> Iterator[str]:
        """For a long time: where each month begins."""
        for day in self._summary.days:
            if day.date.day == 1:
                x = self._x(day.date)
                yield line(x, _TOP, x, TALL - _BOTTOM + 1.2, stroke="#9a9a9a", width=0.15)
                self.labels.append(
                    Label(x=x + 0.3, y=TALL - 2.7, words=self._say(MONTHS_SHORT[day.date.month - 1]), at="left")
                )

    def _day(self, x: float, day: Day) -> Iterator[str]:
        pain = day.ratings.get(Measure.PAIN)
        if pain is None and not day.noted:
            return
        if pain is None:
            self.labels.append(Label(x=x, y=self._y(0) - 1.4, words="×"))
            return
        yield from self._range(x, min(self._step * 0.5, 2.0), pain.lowest, pain.highest)
        yield self._dot(x, pain.median, min(0.9, self._step * 0.4))

    def _range(self, x: float, wide: float, lowest: int, highest: int) -> Iterator[str]:
        top, bottom = self._y(highest), self._y(lowest)
        if bottom > top:
            yield element("rect", x=x - wide / 2, y=top, width=wide, height=bottom - top, fill="#b0b0b0")

    def _dot(self, x: float, rating: float, radius: float) -> str:
        return element("circle", cx=x, cy=self._y(rating), r=radius, fill="#000000")

    def _x(self, day: date) -> float:
        """Where a day begins; one outside the period stands at its edge."""
        first, count = self._summary.first, len(self._summary.days)
        return _LEFT + min(max((day - first).days, 0), count) * self._step

    def _y(self, rating: float) -> float:
        return TALL - _BOTTOM - rating / HIGHEST * (TALL - _TOP - _BOTTOM)


def _within(day: Day, week: WeekPain) -> Spread | None:
    """The pain of a day, if it lies in the week."""
    return day.ratings.get(Measure.PAIN) if week.first <= day.date <= week.last else None
