"""The charts of a week, drawn again after the first time, as in a window of 1280 × 720."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from companion.actions.week import Chart, week_picture
from tests.bench.measured import Measured
from tests.charts.recorder import manner
from tests.support.weeks import full, week_of, with_gaps

WIDTH, TIMES = 976, 9
TARGET = 100.0


def measure() -> Iterator[Measured]:
    """Medians; another week each time, so that nothing is merely shown again."""
    weeks, how = [week_of(full()), week_of(with_gaps())], manner()
    for chart in Chart:
        times = []
        for number in range(TIMES + 2):
            start = perf_counter()
            week_picture(weeks[number % 2], chart=chart, width=WIDTH, manner=how)
            times.append((perf_counter() - start) * 1_000)
        yield Measured(f"charts: a week's {chart} drawn for the first time", times[0], "ms", None)
        yield Measured(f"charts: a week's {chart} drawn again", median(times[2:]), "ms", TARGET)
