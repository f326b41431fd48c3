"""The pages of Today, by name."""

from enum import Enum, auto

from companion.ui.check_in.desk import CheckInDesk
from companion.ui.desk import Desk
from companion.ui.widgets.sub_page import SubPage


class Part(Enum):
    """One page of Today. The others are opened from the first; ``KEPT`` takes its place at the end of a check-in."""

    HOME = auto()
    KEPT = auto()
    BODY = auto()
    RATINGS = auto()
    DID = auto()
    NOTE = auto()
    EARLIER = auto()
    NEW_TIME = auto()
    OTHER_TIME = auto()
    BIN = auto()


ANSWERS = (Part.BODY, Part.RATINGS, Part.DID, Part.NOTE)
"""Parts of one check-in, in the order in which they are offered."""


def answer_page(part: Part, desk: Desk, check_ins: CheckInDesk) -> SubPage:
    """The page of one of the ``ANSWERS``. What is not opened costs no time at the start."""
    from companion.ui.check_in.body_page import BodyPage
    from companion.ui.check_in.pages import DidPage, NotePage, RatingsPage

    pages = {Part.BODY: BodyPage, Part.RATINGS: RatingsPage, Part.DID: DidPage, Part.NOTE: NotePage}
    return pages[part](desk, check_ins)
