"""Packs that are on: heard and seen to their end, whatever the clock and the computer do."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.actions import check_in as check_ins
from companion.actions import pack as verbs
from companion.domain.changes import Changes
from companion.domain.chime import Chime
from companion.domain.pack_run import LOUDEST_AFTER, RING_EVERY, SOFTEST, PackPhase
from companion.domain.settings import SoundKind
from companion.domain.text import Text
from companion.domain.trouble import JournalTrouble, Trouble
from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.packs.stage import Stage
from companion.ui.packs.words import time_words
from companion.ui.shared_awake import SharedAwake
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock, a_check_in
from tests.support.packs import COLD, HEAT, fit_for_packs, fit_just_now, kept_packs, passes, put_on, settled
from tests.support.senses import RecordedMessages, Recorder


@pytest.fixture(autouse=True)
def _fit(packs: PackDesk) -> None:
    fit_for_packs(packs)


def stages(packs: PackDesk) -> list[Stage]:
    return [pack.stage for pack in packs.packs]


def test_nothing_is_heard_until_it_is_time_to_look_at_the_skin(
    packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    put_on(packs, clock)
    passes(clock, packs, minutes=4, seconds=59)
    assert senses.heard == []


def test_a_look_at_the_skin_is_asked_for_once_and_softly(packs: PackDesk, clock: FakeClock, senses: Recorder) -> None:
    pack = put_on(packs, clock)
    passes(clock, packs, minutes=5, seconds=30)
    assert senses.chimed == [Chime.SKIN_CHECK]
    assert senses.heard[0].loudness == pytest.approx(0.4 * SOFTEST)
    assert pack.stage is Stage.LOOK


def test_without_an_answer_it_rings_until_there_is_one(packs: PackDesk, clock: FakeClock, senses: Recorder) -> None:
    pack = put_on(packs, clock)
    passes(clock, packs, minutes=6, seconds=31)
    assert stages(packs) == [Stage.NO_ANSWER]
    assert senses.chimed == [Chime.SKIN_CHECK] * 5
    packs.looked(pack)
    passes(clock, packs, minutes=3)
    assert len(senses.chimed) == 5
    assert stages(packs) == [Stage.ON]


def test_who_does_not_answer_is_rung_for_also_where_the_look_at_the_skin_has_no_sound(
    packs: PackDesk, desk: Desk, clock: FakeClock, senses: Recorder
) -> None:
    desk.settings.remember(levels={SoundKind.PACK_CHECK: 0})
    pack = put_on(packs, clock)
    passes(clock, packs, minutes=5)
    assert [heard.loudness for heard in senses.heard] == [0]
    passes(clock, packs, minutes=1, seconds=1)
    assert pack.stage is Stage.NO_ANSWER
    assert senses.heard[1].what is Chime.SKIN_CHECK
    assert senses.heard[1].loudness == pytest.approx(0.4 * SOFTEST)
    packs.take_off(pack)


def test_the_end_rings_every_ten_seconds_and_gently_louder_until_the_pack_is_off(
    packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    pack = put_on(packs, clock, minutes=4)
    passes(clock, packs, minutes=4 + LOUDEST_AFTER / 60, seconds=1)
    rings = [heard for heard in senses.heard if heard.what is Chime.PACK_OVER]
    assert [ring.at for ring in rings] == [240 + RING_EVERY * number for number in range(13)]
    loudness = [ring.loudness for ring in rings]
    assert loudness == sorted(loudness)
    assert loudness[0] == pytest.approx(0.4 * SOFTEST)
    assert loudness[-1] == pytest.approx(0.4)
    packs.take_off(pack)
    passes(clock, packs, minutes=2)
    assert senses.chimed == [Chime.PACK_OVER] * 13


@pytest.mark.parametrize("hours", [-3, 3, 48, -48])
def test_no_clock_on_the_wall_moves_the_end(packs: PackDesk, clock: FakeClock, senses: Recorder, hours: int) -> None:
    put_on(packs, clock, minutes=4)
    passes(clock, packs, minutes=1)
    clock.jumps(hours=hours)
    passes(clock, packs, minutes=2, seconds=59)
    assert stages(packs) == [Stage.ALMOST_OVER]
    passes(clock, packs, seconds=1)
    assert stages(packs) == [Stage.OVER]
    assert senses.heard[-1].at == 240


def test_after_sleep_the_pack_has_gone_on_and_rings_softly_at_once(
    packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    pack = put_on(packs, clock)
    clock.passes(minutes=34)
    packs.look()
    assert pack.stage is Stage.PAST_THE_LIMIT
    assert time_words(pack.run) == "Ended 22 minutes ago"
    assert [heard.what for heard in senses.heard] == [Chime.PACK_OVER]
    assert senses.heard[0].loudness == pytest.approx(0.4 * SOFTEST)


def test_two_packs_on_different_places_are_followed_each_for_itself(
    packs: PackDesk, clock: FakeClock, senses: Recorder
) -> None:
    short, long = put_on(packs, clock, "left_buttock", HEAT, 4), put_on(packs, clock, "right_buttock", COLD, 5)
    passes(clock, packs, minutes=5, seconds=1)
    assert [short.stage, long.stage] == [Stage.OVER, Stage.OVER]
    before = len(senses.chimed)
    passes(clock, packs, seconds=60)
    assert len(senses.chimed) - before == 6, "two that ring together are heard as one"
    packs.take_off(short)
    passes(clock, packs, seconds=60)
    assert len(senses.chimed) - before == 12, "the other one goes on"
    packs.take_off(long)
    passes(clock, packs, seconds=60)
    assert len(senses.chimed) - before == 12


def test_one_place_has_one_pack(packs: PackDesk, clock: FakeClock) -> None:
    put_on(packs, clock, "left_buttock")
    for area in ("left_buttock", "left_sit_bone"):  # they share their skin
        fit_just_now(packs, clock, area, COLD)
        assert packs.start(COLD, area, 10) is None


def test_ten_packs_a_day_are_refused(packs: PackDesk, clock: FakeClock) -> None:
    started = 0
    for _ in range(10):
        fit_just_now(packs, clock, "left_buttock", HEAT)
        if pack := packs.start(HEAT, "left_buttock", 12):
            started += 1
            passes(clock, packs, minutes=12, every=60)
            packs.take_off(pack)
            packs.put_away(pack)
        passes(clock, packs, minutes=75, every=600)
    assert started == 3


def test_what_was_on_when_the_program_crashed_has_gone_on(
    packs: PackDesk, desk: Desk, make: Callable[[], Desk], clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    put_on(packs, clock)
    settled(desk, qtbot)
    clock.passes(minutes=34)
    later = _started_again(make, qtbot)
    assert [pack.stage for pack in later.on] == [Stage.PAST_THE_LIMIT]
    assert time_words(later.on[0].run) == "Ended 22 minutes ago"
    assert senses.chimed == [Chime.PACK_OVER]
    later.take_off(later.on[0])
    later.leave()


def test_a_crash_in_the_middle_changes_nothing_about_the_end(
    packs: PackDesk, desk: Desk, make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot
) -> None:
    put_on(packs, clock)
    passes(clock, packs, minutes=5, seconds=10)
    packs.looked(packs.on[0])
    settled(desk, qtbot)
    later = _started_again(make, qtbot)
    pack = later.on[0]
    assert pack.stage is Stage.ON, "the skin was looked at before"
    assert pack.run.seconds_left == pytest.approx(12 * 60 - 310)
    later.leave()


def test_after_a_restart_of_the_computer_a_pack_is_over_rather_than_late(
    packs: PackDesk, desk: Desk, make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot
) -> None:
    clock.passes(hours=5)
    put_on(packs, clock)
    settled(desk, qtbot)
    clock.jumps(minutes=3)
    clock.passes(seconds=-3 * 3600)
    later = _started_again(make, qtbot)
    assert later.on[0].stage is not Stage.ON
    later.leave()


def test_it_is_kept_from_its_start_to_its_end(packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot) -> None:
    fit_just_now(packs, clock, "left_buttock", HEAT)
    pack = packs.start(HEAT, "left_buttock", 12, pain_before=7)
    assert pack
    assert [kept.pack.phase for kept in kept_packs(desk, qtbot)] == [PackPhase.ON]
    passes(clock, packs, minutes=12)
    packs.take_off(pack)
    packs.rate_after(pack, 4)
    (kept,) = kept_packs(desk, qtbot)
    assert (kept.pack.phase, kept.pain_before, kept.pain_after) == (PackPhase.OFF, 7, 4)
    assert kept.pack.seconds_on == pytest.approx(720)


def test_what_was_put_right_about_a_pack_is_not_written_over_by_what_the_window_remembers(
    packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot, tmp_path: Path
) -> None:
    def answers() -> tuple[int | None, int | None]:
        (kept,) = kept_packs(desk, qtbot)
        return kept.pain_before, kept.pain_after

    def puts_right(name: str, value: int | None) -> None:
        (kept,) = kept_packs(desk, qtbot)
        desk.journal.do(lambda journal: verbs.answer(kept.rated(name, value), name, journal=journal))

    first = desk.place.path
    fit_just_now(packs, clock, "left_buttock", HEAT)
    pack = packs.start(HEAT, "left_buttock", 12, pain_before=7)
    assert pack
    passes(clock, packs, minutes=3)
    packs.take_off(pack)
    puts_right("pain_before", 4)
    packs.rate_after(pack, 3)
    assert answers() == (4, 3)
    puts_right("pain_after", None)
    packs.still_on(pack)
    packs.take_off(pack)
    assert answers() == (4, None)
    for path in (tmp_path / "another.companion", first):
        with qtbot.waitSignal(desk.place.opened):
            desk.place.open(path)
    assert answers() == (4, None)


def test_of_two_answers_the_newer_stays_also_if_the_older_was_refused(
    packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = put_on(packs, clock)
    packs.take_off(pack)
    settled(desk, qtbot)
    refusals = [JournalTrouble(Trouble.LOCKED, "journal")]

    def keep(*args: Any, **fields: Any) -> Changes:
        if refusals:
            raise refusals.pop()
        return kept(*args, **fields)

    kept = verbs.keep
    monkeypatch.setattr(verbs, "keep", keep)
    packs.rate_after(pack, 5)
    packs.rate_after(pack, 7)
    settled(desk, qtbot)
    for _ in range(2):
        assert kept_packs(desk, qtbot)[0].pain_after == 7
        desk.journal.try_again()
        settled(desk, qtbot)


def test_what_was_put_right_is_not_written_over_by_an_answer_that_was_refused_with_it(
    packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    pack = put_on(packs, clock)
    packs.take_off(pack)
    (before,) = kept_packs(desk, qtbot)
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    packs.rate_after(pack, 5)
    after = before.rated("pain_after", 3)
    about = before.pack.id, "pain_after"
    desk.journal.do(lambda journal: verbs.answer(after, "pain_after", journal=journal), about=about)
    packs.put_away(pack)
    settled(desk, qtbot)
    away.rename(path)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(path)
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [3]


def test_an_answer_after_a_pack_can_be_taken_back(packs: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot) -> None:
    pack = put_on(packs, clock)
    packs.take_off(pack)
    packs.rate_after(pack, 9)
    packs.put_away(pack)
    desk.undo.undo()
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [None]
    desk.undo.redo()
    assert [kept.pain_after for kept in kept_packs(desk, qtbot)] == [9]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_ends_no_pack_and_what_was_not_kept_is_kept_later(
    packs: PackDesk, desk: Desk, clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    settled(desk, qtbot)
    with full_disk():
        pack = put_on(packs, clock, minutes=4)
        passes(clock, packs, minutes=4)
        assert senses.chimed == [Chime.PACK_OVER]
        packs.take_off(pack)
        settled(desk, qtbot)
    assert kept_packs(desk, qtbot) == ()
    desk.journal.try_again()
    assert [kept.pack.phase for kept in kept_packs(desk, qtbot)] == [PackPhase.OFF]


def test_an_answer_to_the_questions_is_kept(packs: PackDesk, desk: Desk, qtbot: QtBot) -> None:
    settled(desk, qtbot)
    later = PackDesk(desk)
    qtbot.waitUntil(lambda: later.is_ready)
    assert later.known("left_buttock") == packs.known("left_buttock") != {}


@pytest.fixture
def refused_answers(packs: PackDesk, desk: Desk, qtbot: QtBot) -> PackDesk:
    """Answers about another place, which the journal did not take; it is back in its place."""
    settled(desk, qtbot)
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    fit_for_packs(packs, at=("right_buttock",))
    settled(desk, qtbot)
    away.rename(path)
    return packs


def places_answered(desk: Desk, qtbot: QtBot) -> set[str]:
    """Where the journal has answers about."""
    found: list[set[str]] = []
    desk.journal.ask(lambda journal: {one.place for one in verbs.checkups(journal=journal)}, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_answers_that_were_refused_are_kept_once_their_journal_is_open_again(
    refused_answers: PackDesk, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    first = desk.place.path
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(tmp_path / "another.companion")
    settled(desk, qtbot)
    assert places_answered(desk, qtbot) == set()
    assert refused_answers.known("right_buttock") == {}
    assert desk.journal.something_waits_elsewhere
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(first)
    settled(desk, qtbot)
    assert "right_buttock" in places_answered(desk, qtbot)
    assert not desk.journal.something_waits_elsewhere


def test_answers_that_were_refused_hold_whatever_the_journal_says(
    refused_answers: PackDesk, desk: Desk, qtbot: QtBot
) -> None:
    answered = refused_answers.known("right_buttock")
    path = desk.place.path
    away = path.with_name("away.companion")
    desk.background.run(lambda: path.rename(away), lambda _: None)
    desk.journal.changed.emit(Changes.HEALTH)
    desk.background.run(lambda: away.rename(path), lambda _: None)
    settled(desk, qtbot)
    assert refused_answers.known("right_buttock") == answered


def test_what_was_refused_is_kept_with_the_next_that_is_taken(
    refused_answers: PackDesk, desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    path = desk.place.path
    away = path.rename(path.with_name("away.companion"))
    pack = put_on(refused_answers, clock)
    settled(desk, qtbot)
    away.rename(path)
    desk.journal.do(lambda journal: check_ins.keep(a_check_in(3), journal=journal))
    settled(desk, qtbot)
    assert [kept.pack.id for kept in kept_packs(desk, qtbot)] == [pack.run.id]
    assert "right_buttock" in places_answered(desk, qtbot)
    refused_answers.take_off(pack)


def test_a_pack_is_kept_in_the_journal_it_was_started_with(
    packs: PackDesk, desk: Desk, clock: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    first = desk.place.path
    pack = put_on(packs, clock)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(tmp_path / "another.companion")
    qtbot.waitUntil(lambda: packs.is_ready)
    passes(clock, packs, minutes=12)
    assert stages(packs) == [Stage.OVER], "it goes on whatever is open"
    packs.take_off(pack)
    assert kept_packs(desk, qtbot) == ()
    assert packs.refusal(HEAT, "left_buttock"), "the skin needs its rest whatever is open"
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open(first)
    qtbot.waitUntil(lambda: packs.is_ready)
    assert [kept.pack.phase for kept in kept_packs(desk, qtbot)] == [PackPhase.OFF]
    assert packs.on == ()


def test_a_slip_can_be_taken_back_and_the_pack_has_gone_on(packs: PackDesk, clock: FakeClock) -> None:
    pack = put_on(packs, clock)
    passes(clock, packs, minutes=3)
    packs.take_off(pack)
    clock.passes(minutes=1)
    packs.still_on(pack)
    assert pack.stage is Stage.ON
    assert pack.run.seconds_left == pytest.approx(8 * 60)
    packs.take_off(pack)


def test_the_computer_is_kept_awake_while_a_pack_is_on(packs: PackDesk, clock: FakeClock, senses: Recorder) -> None:
    assert not senses.awake.held
    one, other = put_on(packs, clock, "left_buttock"), put_on(packs, clock, "right_buttock")
    packs.take_off(one)
    assert senses.awake.held
    packs.take_off(other)
    assert not senses.awake.held


def test_a_practice_that_ends_does_not_let_a_pack_sleep(
    packs: PackDesk, clock: FakeClock, desk: Desk, senses: Recorder
) -> None:
    desk.senses.awake.hold()
    pack = put_on(packs, clock)
    desk.senses.awake.release()
    assert senses.awake.held
    packs.take_off(pack)
    assert not senses.awake.held


def test_who_lets_go_twice_does_not_take_it_from_the_others(senses: Recorder) -> None:
    shared = SharedAwake(senses.awake)
    shared.release()
    shared.hold()
    assert shared.held


def test_what_cannot_be_had_is_told_with_what_to_do(packs: PackDesk, desk: Desk, senses: Recorder) -> None:
    assert packs.trouble is None
    senses.sounds.trouble = Text("No sound.")
    assert str(packs.trouble) == "No sound. Use a kitchen timer too."
    senses.sounds.trouble = None
    desk.settings.remember(volume=0)
    assert "turned down" in str(packs.trouble)


def test_a_message_outside_the_window_says_nothing_about_health(
    packs: PackDesk, clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    packs.show_on(window)
    pack = put_on(packs, clock, minutes=6)
    passes(clock, packs, minutes=6, seconds=1)
    assert senses.messages
    told = " ".join(senses.messages).lower()
    assert not any(word in told for word in ("heat", "cold", "pack", "skin", "buttock", "pain"))
    packs.take_off(pack)


def test_a_pressed_message_asks_for_the_packs(
    packs: PackDesk, clock: FakeClock, senses: Recorder, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    packs.show_on(window)
    messages = senses.senses.messages
    assert isinstance(messages, RecordedMessages)
    pack = put_on(packs, clock, minutes=4)
    passes(clock, packs, minutes=4)
    with qtbot.waitSignal(packs.wanted):
        messages.press()
    packs.take_off(pack)


def test_with_the_voice_on_it_is_said_what_to_do(
    packs: PackDesk, desk: Desk, clock: FakeClock, senses: Recorder
) -> None:
    desk.settings.remember(voice=True)
    pack = put_on(packs, clock, minutes=6)
    passes(clock, packs, minutes=5)
    packs.looked(pack)
    passes(clock, packs, minutes=1)
    assert senses.said == ["Look at the skin now.", "Take the pack off now. Look at the skin."]
    packs.take_off(pack)


def _started_again(make: Callable[[], Desk], qtbot: QtBot) -> PackDesk:
    desk = make()
    later = PackDesk(desk)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    qtbot.waitUntil(lambda: bool(later.on))
    settled(desk, qtbot)
    return later
