"""What a timer owes a person, rule by rule, where no other test has claimed it."""

from itertools import cycle, islice, pairwise

from PySide6.QtWidgets import QWidget

from companion.domain.practice import Ending
from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.routine_run import RoutineRun
from companion.domain.text import Text
from companion.ui.metronome import Metronome
from companion.ui.packs.pack_desk import PackDesk
from companion.ui.relief.guide_words import announcement
from companion.ui.relief.ring import TimeRing
from companion.ui.senses import NO_SOUND, NO_VOICE
from tests.support.at_the_player import AtThePlayer
from tests.support.journals import FakeClock
from tests.support.packs import fit_for_packs, passes, put_on
from tests.support.routines import ID

KNEE = "movement/one_knee_to_chest"


def test_the_screen_may_go_dark_where_everything_is_heard_and_nowhere_else(someone: AtThePlayer) -> None:
    awake, in_the_dark = someone.senses.awake, someone.senses.in_the_dark
    someone.starts("script/wind_down")
    assert (awake.held, in_the_dark.held) == (True, False), "in silence the words are read"
    someone.desk.settings.change(voice=True, chimes=True)
    assert (awake.held, in_the_dark.held) == (False, True)
    someone.senses.voice.trouble = NO_VOICE
    someone.goes_on(20)
    assert (awake.held, in_the_dark.held) == (True, False), "a lost voice leaves the words to be read"
    someone.senses.voice.trouble = None
    someone.starts(KNEE)
    assert (awake.held, in_the_dark.held) == (True, False), "a drawing is looked at"
    someone.starts("timer/sitting", minutes=5)
    someone.goes_on(20)
    assert (awake.held, in_the_dark.held) == (False, True)
    someone.presses("Silence")
    assert (awake.held, in_the_dark.held) == (True, False), "in silence the end is only seen"
    someone.presses("Pause")
    assert (awake.held, in_the_dark.held) == (False, False)


def test_the_number_on_the_screen_never_skips_or_stays_though_every_look_is_late(someone: AtThePlayer) -> None:
    someone.starts("ready/desk")
    ring, metronome = someone.player.findChild(TimeRing), someone.player.findChild(Metronome)
    assert ring is not None
    assert metronome is not None
    shown: list[tuple[float, int]] = []
    for late in islice(cycle((0.0, 0.3, 0.05, 0.4, 0.2)), 300):
        assert metronome.wakes_in is not None
        someone.clock.passes(seconds=metronome.wakes_in + late)
        someone.player.look()
        assert ring.number is not None
        shown.append((someone.clock.elapsed(), ring.number))
    changes = [after for before, after in pairwise(shown) if after[1] != before[1]]
    for (was_at, before), (at, after) in pairwise(changes):
        assert at - was_at < 2, f"{before} stays for {at - was_at} seconds"
        assert after == before - 1 or before <= 1, f"{after} follows {before}"
    assert len(changes) > 150


def test_a_screen_reader_hears_the_start_the_half_and_ten_seconds_of_a_step_and_never_the_number(
    clock: FakeClock,
) -> None:
    steps = tuple(Step(cue=Cue.HOLD, seconds=60, says=Text("Hold it"), part=part) for part in (0, 1))
    routine = Routine(id="r", kind=RoutineKind.MOVEMENT, name=Text("R"), steps=steps)
    run = RoutineRun(routine, id=ID)
    heard = [announcement(run.start(clock.elapsed(), clock.now()), run)]
    for _ in range(120):
        clock.passes(seconds=1)
        heard.append(announcement(run.advance(clock.elapsed()), run))
    assert [words for words in heard if words] == [
        *("Hold it. 60 seconds.", "Half of the time is over.", "Ten seconds left."),
        *("Hold it. 60 seconds.", "Half of the time is over.", "Ten seconds left."),
    ]


def test_a_screen_reader_is_not_told_each_breath(clock: FakeClock) -> None:
    steps = tuple(Step(cue=cue, seconds=30, says=Text("Breathe")) for cue in (Cue.BREATHE_IN, Cue.BREATHE_OUT))
    run = RoutineRun(Routine(id="r", kind=RoutineKind.BREATHING, name=Text("R"), steps=steps), id=ID)
    assert announcement(run.start(clock.elapsed(), clock.now()), run) == ""


def test_nothing_else_that_sounds_or_tells_ends_or_pauses_a_practice(someone: AtThePlayer, clock: FakeClock) -> None:
    """A pack that rings, a message of the system, a notice, a sound or a voice that is lost."""
    packs = PackDesk(someone.desk)
    packs.show_on(someone.player)
    someone.settles()
    fit_for_packs(packs)
    someone.desk.settings.change(voice=True, chimes=True)
    pack = put_on(packs, clock, minutes=2)
    passes(clock, packs, seconds=60)
    someone.starts(KNEE)
    someone.desk.notices.show("Something was kept.")
    someone.senses.sounds.trouble, someone.senses.voice.trouble = NO_SOUND, NO_VOICE
    for _ in range(140):
        someone.goes_on(1)
        packs.look()
    assert pack in packs.on
    assert len(someone.senses.chimed) > 10
    someone.waits_until_sees("Kept.")
    assert someone.kept()[0].ending is Ending.FINISHED
    packs.take_off(pack)
    someone.settles()
    packs.leave()


def test_nothing_seizes_the_screen_the_keys_or_the_mouse_and_escape_always_ends(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(15)
    assert not someone.player.isFullScreen()
    assert QWidget.keyboardGrabber() is None
    assert QWidget.mouseGrabber() is None
    someone.keys("Escape")
    someone.waits_until_sees("Kept.")
