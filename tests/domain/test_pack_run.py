"""A pack that is on: it goes on whatever happens, and never ends late."""

from typing import NamedTuple
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pack import HARD_STOP, LIMITS, InvalidPack, PackKind, Wrong
from companion.domain.pack_run import (
    LOUDEST,
    LOUDEST_AFTER,
    RING_EVERY,
    SOFTEST,
    AlmostOver,
    Due,
    Ended,
    LookAtSkin,
    PackEvent,
    PackPhase,
    PackRun,
    PastTheLimit,
    SkinCheck,
    StillAwake,
)
from tests.support.journals import FakeClock
from tests.support.routines import many_programs, some_programs

ID = UUID(int=6)


def a_pack(
    clock: FakeClock, minutes: float = 12, kind: PackKind = PackKind.HEAT, area: str = "left_buttock"
) -> PackRun:
    return PackRun(kind, area, minutes, id=ID, now=clock.elapsed(), moment=clock.now())


def passes(clock: FakeClock, pack: PackRun, seconds: float, every: float = 1) -> list[PackEvent]:
    """Let time go by and read all the while."""
    told: list[PackEvent] = []
    ends = clock.elapsed() + seconds
    while clock.elapsed() < ends:
        clock.passes(seconds=min(every, ends - clock.elapsed()))
        told += pack.advance(clock.elapsed())
    return told


def names(events: list[PackEvent]) -> list[str]:
    return [type(event).__name__ for event in events]


def after_a_crash(clock: FakeClock, pack: PackRun) -> PackRun:
    return PackRun.from_snapshot(pack.snapshot(), now=clock.elapsed(), moment=clock.now())


@pytest.mark.parametrize("kind", PackKind)
@pytest.mark.parametrize("minutes", [15.01, 20, 60, float("inf")])
def test_no_pack_is_started_for_longer_than_a_quarter_of_an_hour(
    clock: FakeClock, kind: PackKind, minutes: float
) -> None:
    with pytest.raises(InvalidPack) as refusal:
        a_pack(clock, minutes, kind)
    assert refusal.value.wrong is Wrong.TOO_LONG


@pytest.mark.parametrize("minutes", [1.9, 0, -5, float("nan")])
def test_a_pack_of_no_time_is_refused(clock: FakeClock, minutes: float) -> None:
    with pytest.raises(InvalidPack) as refusal:
        a_pack(clock, minutes)
    assert refusal.value.wrong is Wrong.TOO_SHORT


def test_it_asks_to_look_at_the_skin_every_five_minutes_and_says_when_a_minute_is_left(clock: FakeClock) -> None:
    pack = a_pack(clock, 12)
    told = passes(clock, pack, 301)
    pack.looked(clock.elapsed())
    told += passes(clock, pack, 300)
    pack.looked(clock.elapsed())
    told += passes(clock, pack, 119)
    assert told == [SkinCheck(300, 0), SkinCheck(600, 0), AlmostOver(660, 0), Ended(720, 0)]


def test_the_end_of_a_short_pack_is_not_also_a_skin_check(clock: FakeClock) -> None:
    assert names(passes(clock, a_pack(clock, 5), 300)) == ["AlmostOver", "Ended"]


@pytest.mark.parametrize("minutes", [5.5, 6])
def test_a_pack_that_ends_before_an_answer_is_missed_only_ends(clock: FakeClock, minutes: float) -> None:
    told = passes(clock, a_pack(clock, minutes), 400)
    assert sorted(names(told)) == ["AlmostOver", "Ended", "SkinCheck"]


def test_a_ring_that_became_loud_before_the_end_does_not_begin_anew(clock: FakeClock) -> None:
    pack = a_pack(clock, 8)
    passes(clock, pack, 480)
    assert pack.loudness == pytest.approx(LOUDEST)


def test_nobody_answering_the_skin_check_for_a_minute_rings_until_somebody_does(clock: FakeClock) -> None:
    pack = a_pack(clock)
    told = passes(clock, pack, 359)
    assert (names(told), pack.is_ringing) == (["SkinCheck"], False)
    assert passes(clock, pack, 1) == [StillAwake(360, 0)]
    assert pack.is_ringing
    pack.looked(clock.elapsed())
    assert not pack.is_ringing


def test_an_answer_in_time_is_not_followed_by_a_ring(clock: FakeClock) -> None:
    pack = a_pack(clock)
    passes(clock, pack, 355)
    pack.looked(clock.elapsed())
    assert passes(clock, pack, 200) == []


def test_an_answer_before_the_check_does_not_count_for_it(clock: FakeClock) -> None:
    pack = a_pack(clock)
    pack.looked(clock.elapsed())
    assert names(passes(clock, pack, 360)) == ["SkinCheck", "StillAwake"]


def test_its_end_rings_gently_louder_until_it_is_taken_off(clock: FakeClock) -> None:
    pack = a_pack(clock, 2)
    passes(clock, pack, 119)
    assert (pack.loudness, pack.is_ringing) == (0, False)
    passes(clock, pack, 1)
    loudness = [pack.loudness]
    for _ in range(int(LOUDEST_AFTER / RING_EVERY) + 3):
        passes(clock, pack, RING_EVERY, every=RING_EVERY)
        loudness.append(pack.loudness)
    assert loudness == sorted(loudness)
    assert [loudness[0], loudness[-1]] == pytest.approx([SOFTEST, LOUDEST])
    assert pack.take_off(clock.elapsed(), clock.now()) == [LookAtSkin(pack.seconds_on)]
    assert (pack.loudness, pack.phase) == (0, PackPhase.OFF)


def test_looking_at_the_skin_does_not_silence_the_end(clock: FakeClock) -> None:
    pack = a_pack(clock, 2)
    passes(clock, pack, 120)
    pack.looked(clock.elapsed())
    assert pack.is_ringing


def test_a_pack_still_on_after_twenty_minutes_says_so(clock: FakeClock) -> None:
    pack = a_pack(clock, 15)
    told = passes(clock, pack, HARD_STOP.total_seconds())
    assert told[-1] == PastTheLimit(HARD_STOP.total_seconds(), 0)
    assert pack.look_again == clock.elapsed() + RING_EVERY


@pytest.mark.parametrize("kind", PackKind)
def test_a_sleeping_computer_never_pauses_a_pack_and_on_waking_it_says_how_late_it_is(
    clock: FakeClock, kind: PackKind
) -> None:
    pack = a_pack(clock, 10, kind)
    passes(clock, pack, 60)
    clock.passes(minutes=31)
    told = pack.advance(clock.elapsed())
    assert names(list(told)) == ["SkinCheck", "StillAwake", "AlmostOver", "Ended", "PastTheLimit"]
    assert told[3] == Ended(600, late_by=22 * 60)


def test_setting_the_clock_on_the_wall_moves_nothing(clock: FakeClock) -> None:
    pack = a_pack(clock, 10)
    clock.jumps(hours=-3)
    assert names(passes(clock, pack, 599)) == ["SkinCheck", "StillAwake", "AlmostOver"]
    clock.jumps(days=400)
    clock.travels(hours=-8, zone="America/Los_Angeles")
    assert passes(clock, pack, 1) == [Ended(600, 0)]


def test_taking_it_off_early_asks_to_look_at_the_skin_once(clock: FakeClock) -> None:
    pack = a_pack(clock)
    passes(clock, pack, 100)
    assert pack.take_off(clock.elapsed(), clock.now()) == [LookAtSkin(100)]
    kept = pack.use
    clock.passes(hours=5)
    assert pack.take_off(clock.elapsed(), clock.now()) == []
    assert (pack.advance(clock.elapsed()), pack.looked(clock.elapsed()), pack.look_again) == ([], [], None)
    assert pack.use == kept
    assert (kept.seconds, kept.began) == (100, pack.began)


def test_an_old_reading_changes_nothing(clock: FakeClock) -> None:
    pack = a_pack(clock)
    passes(clock, pack, 290)
    assert pack.advance(clock.elapsed() - 280) == []
    assert pack.seconds_on == 290
    assert pack.seconds_left == 430


def test_after_a_crash_it_has_gone_on(clock: FakeClock) -> None:
    kept = a_pack(clock, 12).snapshot()
    clock.passes(minutes=34)
    again = PackRun.from_snapshot(kept, now=clock.elapsed(), moment=clock.now())
    assert Ended(720, late_by=22 * 60) in again.advance(clock.elapsed())
    assert (again.began, again.id) == (kept.began, ID)


def test_what_was_said_before_a_crash_is_not_said_again(clock: FakeClock) -> None:
    pack = a_pack(clock, 12)
    passes(clock, pack, 310)
    pack.looked(clock.elapsed())
    again = after_a_crash(clock, pack)
    assert names(passes(clock, again, 300)) == ["SkinCheck"]


def test_it_rings_on_after_a_crash_as_loud_as_before(clock: FakeClock) -> None:
    pack = a_pack(clock, 2)
    passes(clock, pack, 180)
    again = after_a_crash(clock, pack)
    again.advance(clock.elapsed())
    assert (again.is_ringing, again.loudness) == (True, pack.loudness)


def test_a_pack_that_was_off_stays_off_after_a_crash(clock: FakeClock) -> None:
    pack = a_pack(clock)
    passes(clock, pack, 200)
    pack.take_off(clock.elapsed(), clock.now())
    clock.passes(hours=1)
    again = after_a_crash(clock, pack)
    assert (again.phase, again.use, again.advance(clock.elapsed())) == (PackPhase.OFF, pack.use, [])


def test_a_skin_check_that_nobody_answered_before_a_crash_still_rings(clock: FakeClock) -> None:
    pack = a_pack(clock, 12)
    passes(clock, pack, 310)
    again = after_a_crash(clock, pack)
    assert names(passes(clock, again, 50)) == ["StillAwake"]


def test_a_computer_that_restarts_right_after_the_start_makes_nothing_late(clock: FakeClock) -> None:
    kept = a_pack(clock, 2).snapshot()
    later = FakeClock(clock.now().local)
    later.jumps(seconds=4)
    again = PackRun.from_snapshot(kept, now=later.elapsed(), moment=later.now())
    assert passes(later, again, 116)[-1] == Ended(116, 0)


def test_both_clocks_before_the_start_mean_that_nobody_can_tell(clock: FakeClock) -> None:
    clock.passes(seconds=3)
    kept = a_pack(clock, 12).snapshot()
    later = FakeClock(clock.now().local)
    later.jumps(seconds=-1)
    again = PackRun.from_snapshot(kept, now=later.elapsed(), moment=later.now())
    assert names(list(again.advance(later.elapsed())))[-1] == "Ended"


def test_after_a_restart_of_the_computer_it_is_over_because_nobody_can_tell(clock: FakeClock) -> None:
    kept = a_pack(clock, 12).snapshot()
    later = FakeClock(clock.now().local)
    later.jumps(minutes=3)
    again = PackRun.from_snapshot(kept, now=later.elapsed(), moment=later.now())
    assert names(list(again.advance(later.elapsed())))[-1] == "Ended"


def test_several_packs_on_different_areas_each_keep_their_own_time(clock: FakeClock) -> None:
    heat = a_pack(clock, 12, area="left_buttock")
    clock.passes(minutes=3)
    cold = a_pack(clock, 10, PackKind.COLD, area="right_knee_front")
    clock.passes(minutes=11)
    ends = [event for pack in (heat, cold) for event in pack.advance(clock.elapsed()) if isinstance(event, Ended)]
    assert [(event.due, event.late_by) for event in ends] == [(720, 120), (780, 60)]


class Deed(NamedTuple):
    """So many seconds pass without a reading, and then something is done."""

    seconds: int
    what: str


DEEDS = (
    *("read", "read", "read", "read", "read", "read an old time", "look", "look"),
    *("set the clock back", "set the clock forward", "travel", "crash", "restart the computer"),
)


def _program(drawn: bytes) -> list[Deed]:
    """Two bytes a deed; one in sixteen passes up to five hours asleep."""
    pairs = zip(drawn[::2], drawn[1::2], strict=False)
    return [Deed(one if one < 240 else (one - 239) * 1_100, DEEDS[what % len(DEEDS)]) for one, what in pairs]


class Beside:
    """A pack beside a kitchen timer, which no computer can disturb."""

    def __init__(self, kind: PackKind, minutes: int) -> None:
        self.clock = FakeClock()
        self.pack = a_pack(self.clock, minutes, kind)
        self.on_for = 0
        self.told: list[Due] = []
        self.was_disturbed = False
        self.clock_was_set = False

    def does(self, deed: Deed) -> None:
        self.on_for += deed.seconds
        self.clock.passes(seconds=deed.seconds)
        self._do(deed.what)
        self.told += self.pack.advance(self.clock.elapsed())

    def _do(self, what: str) -> None:
        now = self.clock.elapsed()
        if what == "look":
            self.told += self.pack.looked(now)
        elif what == "read an old time":
            self.told += self.pack.advance(now - 100)
        elif what.startswith("set the clock"):
            self.clock.jumps(hours=-3 if what.endswith("back") else 5)
            self.clock_was_set = True
        elif what == "travel":
            self.clock.travels(hours=9, zone="Asia/Tokyo")
        elif what in ("crash", "restart the computer"):
            self._crashes(restarts=what != "crash")

    def _crashes(self, *, restarts: bool) -> None:
        """The steady clock begins anew with the computer; the wall clock does not."""
        self.was_disturbed |= self.clock_was_set or restarts
        kept = self.pack.snapshot()
        if restarts:
            wall = self.clock.now()
            self.clock = FakeClock(wall.local, hours=wall.offset.total_seconds() / 3600)
        self.pack = PackRun.from_snapshot(kept, now=self.clock.elapsed(), moment=self.clock.now())


@many_programs
@given(st.sampled_from(PackKind), st.integers(2, 15), st.binary(min_size=16, max_size=60).map(_program))
def test_whatever_happens_it_never_ends_late_and_tells_everything_once(
    kind: PackKind, minutes: int, program: list[Deed]
) -> None:
    beside = Beside(kind, minutes)
    for deed in program:
        beside.does(deed)
        is_over = beside.on_for >= minutes * 60
        assert beside.pack.phase is PackPhase.OVER or not is_over
        assert beside.was_disturbed or (beside.pack.phase is PackPhase.OVER) == is_over
    _told_once(beside.told, beside.pack)


def _told_once(told: list[Due], pack: PackRun) -> None:
    for event in (Ended, PastTheLimit, AlmostOver):
        assert sum(type(one) is event for one in told) <= 1
    assert sum(type(one) is Ended for one in told) == (pack.phase is PackPhase.OVER)
    checks = sum(type(one) is SkinCheck for one in told)
    assert checks <= (pack.minutes - 1) // 5
    assert checks == (pack.minutes - 1) // 5 or pack.phase is PackPhase.ON


@some_programs
@given(st.integers(2, 15), st.binary(min_size=3, max_size=8), st.integers(5, 50))
def test_how_often_it_is_read_changes_only_how_late_it_is_told(minutes: int, drawn: bytes, every: int) -> None:
    seldom, often = (_dues(minutes, [2 * wait for wait in drawn], rhythm) for rhythm in (1_000, every))
    assert seldom == often


def _dues(minutes: int, answered_after: list[int], every: int) -> list[tuple[type[Due], float]]:
    pack, now = a_pack(FakeClock(), minutes), 0.0
    told: list[Due] = []
    for wait in answered_after:
        for count in range(1, wait // every + 1):
            told += pack.advance(now + count * every)
        now += wait
        told += pack.looked(now)
    return [(type(event), event.due) for event in told]


def test_the_usual_time_is_within_the_limits_of_each_kind() -> None:
    assert all(a_pack(FakeClock(), LIMITS[kind].usual_minutes, kind) for kind in PackKind)
    assert (LIMITS[PackKind.HEAT].usual_minutes, LIMITS[PackKind.COLD].usual_minutes) == (12, 10)
