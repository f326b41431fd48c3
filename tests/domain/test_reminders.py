"""Reminders are gentle: none unless asked for, none late, none twice, silence when it is wanted."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.domain.medicine import DoseTime
from companion.domain.reminders import (
    LEAST_APART,
    LONGEST_GAP,
    NOT_BEFORE,
    PUT_OFF,
    READ_EVERY,
    SAME_CLOCK_WITHIN,
    ReminderRun,
    asked_for,
    doses_waiting,
    is_quiet,
    not_today,
    put_off,
    seen,
    waiting,
)
from companion.domain.settings import Settings
from tests.support.care import a_medicine
from tests.support.journals import MORNING, FakeClock
from tests.support.routines import some_programs

DAY = MORNING.date()
TEN, FIVE = time(10, 0), time(17, 0)


def at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    return datetime.combine(DAY + timedelta(days=day), time(hour, minute))


class Watch:
    """A program that is open and reads its reminders as it should, unless time goes by while it sleeps."""

    def __init__(self, clock: FakeClock, chosen: Settings) -> None:
        self.clock = clock
        self.settings = chosen
        self.told: list[tuple[datetime, datetime]] = []
        self.starts()

    def starts(self) -> None:
        """It is started, or started again."""
        self.run = ReminderRun(self.settings)
        self.reads()

    def changes(self, chosen: Settings) -> None:
        self.settings = self.run.settings = chosen

    def reads(self) -> None:
        slot = self.run.advance(self.clock.now(), self.clock.elapsed())
        if slot is not None:
            self.told.append((slot, self.clock.now().local))

    def lives(self, seconds: float) -> None:
        """Let time go by, reading as often as it says."""
        while seconds > 0:
            step = min(self.run.look_again(self.clock.now()) or seconds, seconds)
            self.clock.passes(seconds=step)
            self.reads()
            seconds -= step

    @property
    def waits(self) -> datetime | None:
        return waiting(self.settings, self.clock.now())


def watch(clock: FakeClock, *times: time, **fields: time) -> Watch:
    chosen = asked_for(Settings(), times, clock.now())
    return Watch(clock, replace(chosen, **fields))  # type: ignore[arg-type]  # fields of settings


def test_nobody_is_reminded_who_did_not_ask(clock: FakeClock) -> None:
    program = Watch(clock, Settings())
    assert program.run.look_again(clock.now()) is None
    for _ in range(2000):
        clock.passes(seconds=60)
        program.reads()
    assert program.told == []
    assert program.waits is None


def test_each_reminder_is_told_once_at_its_time_every_day(clock: FakeClock) -> None:
    program = watch(clock, FIVE, TEN)
    program.lives(48 * 3600)
    slots = [at(10), at(17), at(10, day=1), at(17, day=1)]
    assert program.told == [(slot, slot) for slot in slots]


def test_more_than_two_a_day_cannot_be_chosen(clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="at most 2"):
        asked_for(Settings(), [time(9), time(12), time(15)], clock.now())
    assert asked_for(Settings(), [TEN, TEN], clock.now()).reminders == (TEN,)
    assert asked_for(asked_for(Settings(), [TEN], clock.now()), [], clock.now()).reminders == ()


def test_times_of_earlier_today_do_not_wait_when_they_are_chosen(clock: FakeClock) -> None:
    program = watch(clock, time(7, 30), TEN)
    assert program.waits is None
    program.lives(2 * 3600)
    assert program.waits == at(10)


def test_what_was_chosen_before_a_clock_was_set_back_counts_today(clock: FakeClock) -> None:
    clock.passes(days=1)
    chosen = asked_for(Settings(), [TEN], clock.now())
    clock.passes(days=-1, hours=2)
    assert waiting(chosen, clock.now()) == at(10)


def test_to_choose_other_times_hides_no_dose_that_waits(clock: FakeClock) -> None:
    dose = DoseTime(at(8), a_medicine())
    chosen = asked_for(Settings(), [TEN], clock.now())
    assert doses_waiting([dose], chosen, clock.now()) == (dose,)


def test_one_that_was_told_waits_until_it_was_seen(clock: FakeClock) -> None:
    program = watch(clock, TEN)
    program.lives(3 * 3600)
    assert program.waits == at(10)
    program.changes(seen(program.settings, clock.now()))
    assert program.waits is None
    program.starts()
    assert program.waits is None


def test_one_that_was_missed_waits_in_the_program_and_is_not_told_late(clock: FakeClock) -> None:
    program = watch(clock, TEN, FIVE)
    clock.passes(hours=9)
    program.starts()
    program.lives(3 * 3600)
    assert program.told == []
    assert program.waits == at(17)


def test_yesterdays_do_not_wait_today(clock: FakeClock) -> None:
    program = watch(clock, FIVE)
    clock.passes(days=1)
    assert program.waits is None


@pytest.mark.parametrize("hours", [9, 24 * 3 + 9], ids=["a day", "days"])
def test_a_computer_that_slept_through_both_tells_none_and_one_waits(clock: FakeClock, hours: int) -> None:
    program = watch(clock, TEN, FIVE)
    clock.passes(hours=hours)
    program.reads()
    program.lives(3600)
    assert program.told == []
    assert program.waits == datetime.combine(clock.now().day, FIVE)


@pytest.mark.parametrize("hours", [9, 24 * 400], ids=["hours", "a year"])
def test_a_clock_set_forward_tells_none(clock: FakeClock, hours: int) -> None:
    program = watch(clock, TEN, FIVE)
    program.lives(600)
    clock.jumps(hours=hours)
    program.lives(600)
    assert program.told == []


def test_a_clock_set_back_does_not_tell_one_again(clock: FakeClock) -> None:
    program = watch(clock, TEN, FIVE)
    program.lives(2 * 3600)
    for _ in range(3):
        clock.jumps(hours=-2)
        program.lives(2 * 3600)
    assert program.told == [(at(10), at(10))]


def test_a_clock_set_right_after_a_year_ahead_goes_on_as_usual(clock: FakeClock) -> None:
    clock.jumps(days=365)
    program = watch(clock, TEN)
    program.changes(seen(program.settings, clock.now()))
    clock.jumps(days=-365)
    program.lives(2 * 3600)
    assert program.told == [(at(10), at(10))]


def test_a_traveller_is_reminded_by_the_clock_of_the_place(clock: FakeClock) -> None:
    program = watch(clock, TEN)
    program.lives(2 * 3600)
    clock.travels(hours=-5, zone="America/New_York")
    program.lives(24 * 3600)
    assert [slot for slot, _ in program.told] == [at(10)]
    program.lives(12 * 3600)
    assert [slot for slot, _ in program.told] == [at(10), at(10, day=1)]


def test_quiet_hours_are_quiet_and_one_in_them_waits(clock: FakeClock) -> None:
    program = watch(clock, TEN, FIVE, quiet_from=time(16), quiet_until=time(9))
    program.lives(12 * 3600)
    assert [slot for slot, _ in program.told] == [at(10)]
    assert program.waits == at(17)


@pytest.mark.parametrize(
    ("begins", "ends", "quiet"),
    [((21, 0), (8, 0), 11), ((12, 0), (14, 0), 2), ((0, 0), (8, 0), 8), ((9, 0), (9, 0), 0)],
)
def test_quiet_hours_may_span_midnight_and_end_on_time(
    begins: tuple[int, int], ends: tuple[int, int], quiet: int
) -> None:
    chosen = Settings(quiet_from=time(*begins), quiet_until=time(*ends))
    assert sum(is_quiet(chosen, time(hour)) for hour in range(24)) == quiet
    assert not is_quiet(chosen, time(*ends))
    assert is_quiet(chosen, time(*begins)) is (quiet > 0)


def test_not_today_is_silent_until_tomorrow(clock: FakeClock) -> None:
    program = watch(clock, TEN, FIVE)
    program.lives(2 * 3600)
    program.changes(not_today(program.settings, clock.now()))
    program.lives(8 * 3600)
    assert program.waits is None
    program.lives(24 * 3600)
    assert [slot for slot, _ in program.told] == [at(10), at(10, day=1), at(17, day=1)]


def test_nobody_is_disturbed_right_after_the_start(clock: FakeClock) -> None:
    clock.passes(hours=1, minutes=29)
    program = watch(clock, TEN)
    program.lives(600)
    assert program.told == []
    assert program.waits == at(10)


def test_two_that_are_close_are_not_told_one_after_the_other(clock: FakeClock) -> None:
    program = watch(clock, TEN, time(10, 1))
    program.lives(3 * 3600)
    assert [slot for slot, _ in program.told] == [at(10)]
    assert program.waits == at(10, 1)


def test_one_just_before_midnight_is_told_even_if_it_is_read_after(clock: FakeClock) -> None:
    program = watch(clock, time(23, 59), quiet_from=time(1), quiet_until=time(2))
    program.lives((at(23, 58) - MORNING).total_seconds())
    clock.passes(minutes=2.5)
    program.reads()
    assert program.told == [(at(23, 59), datetime(2026, 11, 19, 0, 0, 30))]


def test_a_dose_is_told_at_its_time_but_for_the_quiet_hours(clock: FakeClock) -> None:
    program = watch(clock, TEN, quiet_from=time(21), quiet_until=time(8))
    program.run.doses = (at(10, 30), at(12), at(22))
    program.lives(15 * 3600)
    assert [slot for slot, _ in program.told] == [at(10), at(10, 30), at(12)], "near another one, and quiet at night"
    assert doses_waiting([DoseTime(at(12), a_medicine())], program.settings, clock.now())


def test_a_dose_waits_until_it_was_seen_and_not_on_a_silent_day(clock: FakeClock) -> None:
    early, late = DoseTime(at(10), a_medicine()), DoseTime(at(17), a_medicine())
    clock.passes(hours=2)
    assert doses_waiting([early, late], Settings(), clock.now()) == (early,)
    assert doses_waiting([early], seen(Settings(), clock.now()), clock.now()) == ()
    assert doses_waiting([early], not_today(Settings(), clock.now()), clock.now()) == ()


# ---- Later


@pytest.mark.parametrize("by", PUT_OFF)
def test_one_that_is_put_off_is_gone_and_comes_again_that_long_from_now(clock: FakeClock, by: timedelta) -> None:
    program = watch(clock, TEN)
    program.lives((at(10, 20) - clock.now().local).total_seconds())
    program.changes(put_off(program.settings, clock.now(), by))
    assert program.waits is None
    program.lives(by.total_seconds() - 1)
    assert program.waits is None
    program.lives(1)
    assert program.waits == at(10)
    assert program.told == [(at(10), at(10)), (at(10, 20) + by, at(10, 20) + by)]


def test_a_dose_does_not_silence_a_reminder_of_ones_own(clock: FakeClock) -> None:
    program = watch(clock, TEN, time(11))
    program.run.doses = (at(10, 50),)
    program.lives(3 * 3600)
    assert [slot for slot, _ in program.told] == [at(10), at(10, 50), at(11)]


def test_a_dose_is_told_if_another_one_was_read_with_it(clock: FakeClock) -> None:
    program = watch(clock, time(9, 30), time(10, 1))
    program.run.doses = (at(10),)
    program.lives(
        (
            at(
                9,
                59,
            )
            - clock.now().local
        ).total_seconds()
    )
    clock.passes(seconds=140)
    program.reads()
    assert [slot for slot, _ in program.told] == [at(9, 30), at(10)]


def test_what_is_put_off_over_midnight_comes_and_can_be_put_off_again_and_seen(clock: FakeClock) -> None:
    dose = DoseTime(at(23, 30), a_medicine())
    program = watch(clock, time(23, 30), quiet_from=time(3), quiet_until=time(3))
    program.run.doses = (dose.at,)
    program.lives((at(23, 40) - clock.now().local).total_seconds())
    for comes in (at(0, 40, day=1), at(1, 40, day=1)):
        program.changes(put_off(program.settings, clock.now(), PUT_OFF[1]))
        program.lives((comes - clock.now().local).total_seconds() - 1)
        assert program.waits is None
        program.lives(1)
        assert program.waits == at(23, 30)
        assert doses_waiting([dose], program.settings, clock.now()) == (dose,)
        assert program.told[-1] == (comes, comes)
    program.changes(seen(program.settings, clock.now()))
    assert program.waits is None
    assert doses_waiting([dose], program.settings, clock.now()) == ()
    program.lives(12 * 3600)
    assert len(program.told) == 3


def test_putting_off_twice_counts_from_the_last_time_and_adds_nothing(clock: FakeClock) -> None:
    program = watch(clock, TEN)
    program.lives((at(10, 5) - clock.now().local).total_seconds())
    program.changes(put_off(program.settings, clock.now(), PUT_OFF[1]))
    program.lives(5 * 60)
    program.changes(put_off(program.settings, clock.now(), PUT_OFF[0]))
    program.lives(PUT_OFF[0].total_seconds())
    assert program.told[1:] == [(at(10, 25), at(10, 25))]
    program.changes(seen(program.settings, clock.now()))
    program.lives(6 * 3600)
    assert program.waits is None
    assert len(program.told) == 2, "what was seen does not come again"


def test_the_next_one_comes_in_time_while_another_is_put_off(clock: FakeClock) -> None:
    program = watch(clock, TEN, time(11, 5))
    program.lives((at(10, 20) - clock.now().local).total_seconds())
    program.changes(put_off(program.settings, clock.now(), PUT_OFF[1]))
    program.lives((at(11, 10) - clock.now().local).total_seconds())
    assert program.waits == at(11, 5)
    assert program.told[1:] == [(at(11, 5), at(11, 5))]


def test_what_was_put_off_outlives_a_restart_and_is_not_told_after_a_sleep(clock: FakeClock) -> None:
    program = watch(clock, TEN)
    program.lives((at(10, 5) - clock.now().local).total_seconds())
    program.changes(put_off(program.settings, clock.now(), PUT_OFF[1]))
    program.starts()
    assert program.waits is None
    clock.passes(hours=2)
    program.reads()
    program.lives(3600)
    assert program.waits == at(10)
    assert len(program.told) == 1


def test_a_clock_set_back_lets_what_was_put_off_wait_again(clock: FakeClock) -> None:
    program = watch(clock, TEN)
    program.lives((at(10, 20) - clock.now().local).total_seconds())
    program.changes(put_off(program.settings, clock.now(), PUT_OFF[1]))
    clock.jumps(minutes=-10)
    assert program.waits == at(10)


# ---- Whatever happens

_minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_happenings = st.one_of(
    st.tuples(st.just("lives"), st.integers(1, 10 * 3600)),
    st.tuples(st.just("sleeps"), st.integers(1, 60 * 3600)),
    st.tuples(st.just("late"), st.integers(1, int(LONGEST_GAP))),
    st.tuples(st.just("is set"), st.integers(-60 * 3600, 60 * 3600)),
    st.tuples(st.just("travels"), st.integers(-11, 12)),
    st.tuples(st.sampled_from(["starts", "not today", "seen"]), st.just(0)),
    st.tuples(st.just("put off"), st.sampled_from([int(by.total_seconds()) for by in PUT_OFF])),
)


def happens(program: Watch, what: str, how_much: int) -> None:
    clock = program.clock
    if what == "lives":
        program.lives(how_much)
    elif what in ("sleeps", "late"):
        clock.passes(seconds=how_much)
        program.reads()
    elif what == "is set":
        clock.jumps(seconds=how_much)
        program.reads()
    elif what == "travels":
        clock.travels(hours=how_much, zone="")
        program.reads()
    elif what == "starts":
        program.starts()
    elif what == "put off":
        program.changes(put_off(program.settings, clock.now(), timedelta(seconds=how_much)))
    else:
        change = not_today if what == "not today" else seen
        program.changes(change(program.settings, clock.now()))


@some_programs
@given(
    times=st.lists(_minutes, max_size=2),
    quiet=st.tuples(_minutes, _minutes),
    program=st.lists(_happenings, max_size=6),
)
def test_whatever_happens_reminders_stay_gentle(
    times: list[time], quiet: tuple[time, time], program: list[tuple[str, int]]
) -> None:
    clock = FakeClock()
    told: list[tuple[datetime, float]] = []
    opened = Careful(clock, times, quiet, told)
    for what, how_much in program:
        happens(opened, what, how_much)
    assert all(later - sooner >= LEAST_APART for sooner, later in opened.in_one_run(told))


class Careful(Watch):
    """Looks at each one that is told, at the moment it is told."""

    def __init__(
        self, clock: FakeClock, times: list[time], quiet: tuple[time, time], told: list[tuple[datetime, float]]
    ) -> None:
        self.when, self.runs = told, [0]
        chosen = Settings(quiet_from=quiet[0], quiet_until=quiet[1])
        super().__init__(clock, asked_for(chosen, times, clock.now()))

    def starts(self) -> None:
        self.runs.append(len(self.when))
        self.disturbed = self.clock.elapsed()
        self.before = (self.clock.elapsed(), self.clock.now().local)
        super().starts()

    def reads(self) -> None:
        now, elapsed = self.clock.now().local, self.clock.elapsed()
        steady, wall = elapsed - self.before[0], (now - self.before[1]).total_seconds()
        if steady > LONGEST_GAP or abs(wall - steady) > SAME_CLOCK_WITHIN:
            self.disturbed = elapsed
        self.before = (elapsed, now)
        count = len(self.told)
        super().reads()
        for slot, at in self.told[count:]:
            self.looks_at(slot, at, elapsed)

    def looks_at(self, slot: datetime, at: datetime, elapsed: float) -> None:
        again = self.settings.put_off is not None and slot == self.settings.put_off[1]
        assert again or slot.time() in self.settings.reminders
        assert timedelta(0) <= at - slot <= timedelta(seconds=LONGEST_GAP + SAME_CLOCK_WITHIN)
        assert not is_quiet(self.settings, at.time())
        assert self.settings.not_today != slot.date()
        assert elapsed - self.disturbed >= NOT_BEFORE
        assert slot not in [one for one, _ in self.when[self.runs[-1] :]]
        waits = waiting(self.settings, self.clock.now())
        assert waits == slot or (again and waits is not None) or at.date() != slot.date()
        self.when.append((slot, -elapsed if again else elapsed))

    def in_one_run(self, told: list[tuple[datetime, float]]) -> list[tuple[float, float]]:
        """Each two that were told one after the other while the program was open, but for those put off."""
        pairs = [(told[number - 1][1], told[number][1]) for number in range(1, len(told)) if number not in self.runs]
        return [(abs(sooner), later) for sooner, later in pairs if later >= 0]


@settings(max_examples=25, deadline=None)
@given(times=st.lists(_minutes, min_size=1, max_size=2, unique=True), offset=st.integers(0, 86_399))
@example(times=[time(0)], offset=1)
def test_on_an_ordinary_day_each_is_told_to_the_second(times: list[time], offset: int) -> None:
    clock = FakeClock(datetime.combine(date(2026, 11, 17), time()) + timedelta(seconds=offset))
    never_quiet = Settings(quiet_from=time(0), quiet_until=time(0))
    program = Watch(clock, asked_for(never_quiet, times, clock.now()))
    program.lives(NOT_BEFORE + 2 * READ_EVERY)
    began = clock.now().local
    program.told.clear()
    program.lives(86_400)
    slots = sorted(datetime.combine(began.date() + timedelta(days=day), at) for day in (0, 1) for at in times)
    expected = [slot for slot in slots if began < slot <= clock.now().local]
    kept = [slot for slot in expected if slot in [one for one, _ in program.told]]
    assert all(at == slot for slot, at in program.told)
    for slot in set(expected) - set(kept):
        assert any(timedelta(0) < slot - other < timedelta(seconds=LEAST_APART) for other in slots)
