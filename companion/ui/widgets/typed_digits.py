"""Digits typed where a number from 0 to 10 is asked for: 1 and at once 0 are ten."""

from time import monotonic

AT_ONCE = 1.0
"""Seconds between the two keys of a ten, at most."""


class TypedDigits:
    """Remembers the last digit. Ten typed as two keys must never be taken for no pain."""

    def __init__(self) -> None:
        self._last: tuple[int, float] | None = None

    def number(self, digit: int) -> int:
        """The number that a person means with this digit, given the one just before."""
        before, now = self._last, monotonic()
        self._last = digit, now
        is_ten = digit == 0 and before is not None and before[0] == 1 and now - before[1] <= AT_ONCE
        return 10 if is_ten else digit
