"""Numbers of the scales."""

import pytest

from companion.domain.scales import to_a_tenth


@pytest.mark.parametrize(("number", "rounded"), [(0, 0), (4.24, 4.2), (4.25, 4.3), (8.75, 8.8), (0.05, 0.1), (10, 10)])
def test_a_tenth_is_rounded_as_people_do(number: float, rounded: float) -> None:
    assert to_a_tenth(number) == rounded
