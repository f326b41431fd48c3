"""What a benchmark says."""

from typing import NamedTuple


class Measured(NamedTuple):
    """One number. ``target`` is the most it should be, or None where there is no target.

    Ratios have the unit "×" and are taken in one run, so that they hold on any machine.
    """

    name: str
    value: float
    unit: str
    target: float | None
