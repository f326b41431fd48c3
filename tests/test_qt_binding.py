"""PySide6 6.12.0 lost a reference to None with each call that returns nothing, and ended Python after 5,000."""

import sys

from PySide6.QtCore import QObject

CALLS = 200_000


def test_calls_that_return_nothing_leave_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("same")
    assert abs(sys.getrefcount(None) - before) < CALLS // 100
