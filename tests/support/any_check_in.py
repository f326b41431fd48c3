"""Any check-in there can be, for Hypothesis."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from companion.domain.check_in import LONGEST_NOTE, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.scales import HIGHEST, LOWEST, Measure

_local = st.datetimes(datetime(1900, 1, 1), datetime(2100, 12, 31))
_offset = st.integers(-24 * 3600 + 1, 24 * 3600 - 1).map(lambda seconds: timedelta(seconds=seconds))
_ratings = st.integers(LOWEST, HIGHEST)
_texts = st.text(max_size=60) | st.sampled_from(
    ["a" * (LONGEST_NOTE + 1), "\U0001f9d8" * LONGEST_NOTE, "a\x00b", "שלום"]
)

moments = st.builds(Moment, _local, _offset, st.sampled_from(["", "Europe/Berlin", "Pacific/Apia"]))
"""Any moment from 1900 to 2100, with any offset there can be."""

_marks = st.builds(
    Mark,
    area=st.text(min_size=1, max_size=20),
    strength=_ratings,
    kinds=st.lists(st.sampled_from(Kind), unique=True).map(tuple),
    spread=st.none() | st.sampled_from(Spread),
    travels_to=st.none() | st.sampled_from(TravelsTo),
)


@st.composite
def check_ins(draw: st.DrawFn) -> CheckIn:
    """Any check-in that can exist."""
    at, kept_at = sorted((draw(moments), draw(moments)), key=lambda moment: moment.instant)
    return CheckIn(
        id=draw(st.uuids()),
        at=at,
        kept_at=kept_at,
        ratings=draw(st.dictionaries(st.sampled_from(Measure), _ratings)),
        marks=tuple(draw(st.lists(_marks, max_size=6, unique_by=lambda mark: mark.area))),
        could_do=draw(_texts),
        helped=draw(_texts),
        note=draw(_texts),
        bad_day=draw(st.booleans()),
        finished=draw(st.booleans()),
    )
