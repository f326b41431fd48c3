"""Digits typed where a number from 0 to 10 is asked for: 1 and at once 0 are ten."""

from time import monotonic

AT_ONCE = 1.0
"""Seconds between the two keys of a ten, at most."""


class TypedDigits:
    """Remembers the last digit. Ten typed as two keys must never be taken for no pain."""

    def __init__(self) -> None:
        self._last: tuple[int, float] | None = None

    @property
    def may_become_ten(self) -> bool:
        """Whether a 1 was typed just now, and a 0 would make it ten."""
        return self._last is not None and self._last[0] == 1 and monotonic() - self._last[1] <= AT_ONCE

    def number(self, digit: int) -> int:
        """The number that a person means with this digit, given the one just before."""
        is_ten = digit == 0 and self.may_become_ten
        self._last = digit, monotonic()
        return 10 if is_ten else digit
