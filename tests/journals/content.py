"""What is in the filled journals: every kind of content, with fixed ids and times."""

from datetime import datetime, timedelta
from uuid import UUID

from companion.domain.check_in import LONGEST_NOTE, CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.scales import Measure


def _moment(day: int, hour: int, minute: int = 0, *, hours: float = 1, zone: str = "Europe/Berlin") -> Moment:
    return Moment(datetime(2026, 10, day, hour, minute), timedelta(hours=hours), zone)


def _id(number: int) -> UUID:
    return UUID(int=number, version=4)


_ALL_KINDS = Mark(area="left_outer_hip", strength=10, kinds=tuple(Kind), spread=Spread.SPOT, travels_to=TravelsTo.FOOT)
_TRAVELS = tuple(
    Mark(area=f"travels_{end}", strength=strength, spread=Spread.SPREAD, travels_to=end)
    for strength, end in enumerate(TravelsTo)
)

CHECK_INS = (
    CheckIn(
        id=_id(1),
        at=_moment(12, 8, 15),
        kept_at=_moment(12, 8, 15),
        ratings={measure: number for number, measure in enumerate(Measure, start=3)},
        marks=(_ALL_KINDS, *_TRAVELS, Mark(area="chest", strength=0)),
        could_do="Walked to the bakery.\nSat for an hour.",
        helped="Heat, and lying on the left side",
        note="🧘 שלום – “quoted”, a\ttab, 'single', %s {blank} \\ and a NUL: \x00.",
        finished=True,
    ),
    CheckIn(
        id=_id(2), at=_moment(13, 7), kept_at=_moment(13, 7), ratings={Measure.PAIN: 9}, bad_day=True, finished=True
    ),
    CheckIn(
        id=_id(3),
        at=_moment(14, 23, 59),
        kept_at=_moment(16, 9, 30),
        ratings={Measure.PAIN: 0},
        note="n" * LONGEST_NOTE,
        finished=True,
    ),
    CheckIn(id=_id(4), at=_moment(17, 18), kept_at=_moment(17, 18), ratings={Measure.MOOD: 10}),
    CheckIn(
        id=_id(5),
        at=_moment(25, 2, 30, hours=2),
        kept_at=_moment(25, 2, 30, hours=1),
        ratings={Measure.PAIN: 4},
        finished=True,
    ),
    CheckIn(
        id=_id(6),
        at=_moment(28, 6, hours=13, zone="Pacific/Auckland"),
        kept_at=_moment(28, 6, 1, hours=13, zone="Pacific/Auckland"),
        ratings={Measure.PAIN: 5},
        finished=True,
    ),
    CheckIn(
        id=_id(7),
        at=_moment(28, 6, hours=5.75, zone="Asia/Kathmandu"),
        kept_at=_moment(28, 6, 1, hours=5.75, zone=""),
        bad_day=True,
        finished=True,
    ),
)
"""All answers, a bad day, one noted later, one unfinished, the hour that comes twice, and journeys."""

DELETED = CheckIn(
    id=_id(8),
    at=_moment(20, 12),
    kept_at=_moment(20, 12),
    ratings={Measure.PAIN: 2},
    marks=(Mark(area="abdomen", strength=2),),
    finished=True,
)
DELETED_AT = _moment(21, 10, 5)
"""One that lies in the bin, and since when."""
