import pytest
from PySide6.QtWidgets import QApplication

from companion.ui.relief.words import how_long


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "A few seconds"),
        (4.9, "A few seconds"),
        (5, "5 seconds"),
        (48, "50 seconds"),
        (50, "About a minute"),
        (89, "About a minute"),
        (95, "About 2 minutes"),
    ],
)
def test_how_long_something_takes_is_said_roughly(qapp: QApplication, seconds: float, said: str) -> None:  # noqa: ARG001
    assert how_long(seconds) == said
