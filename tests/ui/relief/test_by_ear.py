"""A practice followed with closed eyes: by what is said and played alone."""

import pytest

from companion.domain.chime import Chime
from companion.domain.routine import Cue, Routine, RoutineKind
from companion.domain.text import Text
from companion.library.catalogue import Catalogue
from companion.paths import resources
from companion.ui.relief.guide_words import SAID_FROM
from companion.ui.words import said
from tests.support.at_the_player import AtThePlayer
from tests.support.listener import Listener
from tests.support.speaking import seconds_to_say

KNEE = "movement/one_knee_to_chest"
BY_EAR = (
    KNEE,
    "ready/desk",
    "yoga/chair_yoga",
    "breathing/box_breathing",
    "relaxation/relaxation_8",
    "script/body_scan_3",
    "script/mindful_minute",
    "script/forest",
    "script/autogenic_heaviness",
    "script/wind_down",
    "timer/planned_rest",
)
HEARD = {"voice": True, "chimes": True}


def listens(someone: AtThePlayer, id: str) -> tuple[Listener, Routine]:
    """Somebody follows all of it by ear; what was to be heard, and the routine for comparison."""
    someone.lays(id)
    someone.senses.heard.clear()
    someone.presses("Begin")
    routine = someone.routine
    someone.goes_on(routine.seconds + 1, every=1)
    return Listener(someone.senses.heard), routine


@pytest.mark.parametrize("id", BY_EAR)
def test_a_whole_practice_can_be_written_down_from_what_was_said(someone: AtThePlayer, id: str) -> None:
    someone.desk.settings.change(**HEARD)
    listener, routine = listens(someone, id)
    heard = [(step.at, step.what) for step in listener.steps()]
    began = heard[0][0]
    assert heard == [
        (began + begins, said(step.says).rstrip("."))
        for begins, step in zip(routine.begins, routine.steps, strict=True)
    ]
    assert listener.lasted()[:-1] == [step.seconds for step in routine.steps[:-1]]
    for step, told in zip(routine.steps, listener.steps(), strict=True):
        long = step.cue in (Cue.PREPARE, Cue.HOLD, Cue.REST) and step.seconds >= SAID_FROM
        assert told.seconds == step.seconds if long else told.seconds in (None, step.seconds)


@pytest.mark.parametrize("id", [KNEE, "breathing/box_breathing", "ready/flare"])
def test_chimes_alone_tell_which_cue_begins_and_when(someone: AtThePlayer, id: str) -> None:
    someone.desk.settings.change(chimes=True)
    listener, routine = listens(someone, id)
    expected = [(begins, step.cue) for begins, step in zip(routine.begins, routine.steps, strict=True)]
    assert listener.chimes() == [*expected, (routine.seconds, Cue.FINISH)]
    assert someone.senses.said == []


def test_in_hold_and_out_sound_different() -> None:
    breaths = (Cue.BREATHE_IN, Cue.HOLD_IN, Cue.BREATHE_OUT, Cue.HOLD_OUT)
    assert len({(resources() / "sounds" / f"{cue}.wav").read_bytes() for cue in breaths}) == len(breaths)


def test_half_the_time_and_ten_seconds_are_told_in_a_long_hold(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    listener, routine = listens(someone, "movement/legs_up_rest")
    long = max(range(len(routine.steps)), key=lambda index: routine.steps[index].seconds)
    begins, lasts = routine.begins[long], routine.steps[long].seconds
    assert begins + lasts / 2 in listener.within(Chime.HALF_WAY)
    assert begins + lasts - 10 in listener.within(Chime.TEN_SECONDS_LEFT)


def test_words_to_rest_with_are_not_interrupted(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    listener, _ = listens(someone, "script/body_scan_10")
    assert listener.within(Chime.HALF_WAY) == []
    assert listener.within(Chime.TEN_SECONDS_LEFT) == []


def test_the_side_is_always_heard(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    listener, _ = listens(someone, KNEE)
    words = " ".join(step.what for step in listener.steps())
    assert "under your left thigh" in words
    assert "Change legs. Take hold under your right thigh" in words


def test_in_a_sequence_it_is_said_how_far_it_is(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    listens(someone, "ready/desk")
    assert any(words.startswith("2 of 6. ") for words in someone.senses.said)


def test_before_the_start_the_name_and_the_keys_are_said(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.lays(KNEE)
    words = someone.senses.said[-1]
    assert words.startswith("One knee to chest. Press Space to begin.")
    for key in ("Space", "Right", "Left", "Escape"):
        assert key in words


def test_pause_going_on_and_stop_are_heard(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.goes_on(13)
    someone.presses("Pause")
    assert someone.senses.said[-1] == "Paused. Space goes on."
    someone.presses("Go on")
    assert someone.senses.said[-1] == "Stay there and breathe. 10 seconds left."
    someone.goes_on(2)
    someone.presses("Pause")
    someone.presses("Go on")
    assert someone.senses.said[-1] == "Stay there and breathe"
    someone.presses("Easier")
    assert someone.senses.said[-1].startswith("Easier now. One knee to chest.")
    someone.presses("Stop")
    assert someone.senses.said[-1] == "Stopped. What you did is kept."


def test_a_computer_that_slept_says_so_and_waits(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.sleeps(minutes=40)
    assert someone.senses.said[-1] == "The computer slept. Space goes on."


def test_after_a_stall_only_what_holds_now_is_said(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts("breathing/calm_breathing")
    someone.goes_on(9)
    before = len(someone.senses.said)
    someone.goes_on(8, every=8)
    assert someone.senses.said[before:] == ["Breathe out"]


def test_nothing_sounds_unless_it_is_wanted(someone: AtThePlayer) -> None:
    someone.starts(KNEE)
    someone.goes_on(60)
    someone.presses("Stop")
    assert someone.senses.heard == []


def test_one_key_silences_it_and_another_press_brings_it_back(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.keys("M")
    heard = len(someone.senses.heard)
    someone.goes_on(20)
    assert len(someone.senses.heard) == heard
    assert someone.is_checked("Silence")
    someone.presses("Silence")
    someone.goes_on(20)
    assert len(someone.senses.heard) > heard


def test_what_was_silenced_or_eased_is_over_with_its_practice(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.keys("M")
    someone.presses("Easier")
    someone.presses("Stop")
    someone.presses("Done")
    someone.lays("breathing/calm_breathing")
    someone.senses.heard.clear()
    someone.presses("Begin")
    someone.goes_on(20)
    assert someone.senses.chimed
    assert not any("Easier now" in words for words in someone.senses.said)


def test_a_step_that_is_gone_to_in_a_pause_says_no_time_and_that_nothing_runs(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.goes_on(5)
    someone.keys("Space")
    chimed = len(someone.senses.chimed)
    someone.keys("Right", "Right")
    last = someone.senses.said[-1]
    assert last.endswith("Paused. Space goes on.")
    assert last.startswith("Change legs. Take hold under your right thigh.")
    assert "seconds" not in last
    assert len(someone.senses.chimed) == chimed


@pytest.mark.parametrize("left", [0.9, 0.4])
def test_the_last_moments_of_a_step_are_not_counted_when_it_goes_on(someone: AtThePlayer, left: float) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.goes_on(9)
    someone.sleeps(seconds=1 - left)
    someone.presses("Pause")
    someone.presses("Go on")
    assert someone.senses.said[-1] == said(someone.routine.steps[0].says)


def test_sounds_are_as_loud_as_was_chosen(someone: AtThePlayer) -> None:
    someone.desk.settings.change(chimes=True, volume=25)
    someone.starts(KNEE)
    assert {one.loudness for one in someone.senses.heard} == {0.25}


def test_what_cannot_be_heard_is_said_before_the_start(someone: AtThePlayer) -> None:
    someone.senses.voice.trouble = Text("This computer has no voice.")
    someone.lays(KNEE)
    assert not someone.can_press("Try it")
    someone.presses("Voice and chimes")
    assert someone.sees("This computer has no voice. Follow with your eyes.")
    assert someone.sees("minutes · This computer has no voice."), "beside Begin too"
    someone.presses("Soft chimes")
    assert someone.sees("Did you hear it?")


def test_the_voice_can_be_tried(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.lays(KNEE)
    someone.presses("Try it")
    assert someone.senses.said[-1] == "This is the voice. It tells you what to do."
    assert someone.sees("Did you hear it?")


def test_while_a_voice_is_tried_it_says_to_listen(someone: AtThePlayer) -> None:
    someone.senses.voice.is_slow = True
    someone.lays(KNEE)
    someone.presses("Voice and chimes")
    assert someone.sees("Listen now.")


def test_a_voice_that_is_lost_on_the_way_is_told(someone: AtThePlayer) -> None:
    someone.desk.settings.change(**HEARD)
    someone.starts(KNEE)
    someone.senses.voice.trouble = Text("The voice did not speak.")
    someone.goes_on(11)
    assert someone.sees("The voice did not speak.")


def test_a_sound_that_is_turned_down_to_nothing_is_told(someone: AtThePlayer) -> None:
    someone.desk.settings.change(chimes=True, volume=0)
    someone.lays(KNEE)
    assert someone.sees("The sound of Companion is turned down to nothing.")


def test_every_word_fits_into_the_time_it_has(someone: AtThePlayer) -> None:
    for offering in Catalogue(someone.desk.library):
        for heard, seconds in someone.would_hear(offering):
            assert seconds_to_say(Text(heard)) <= seconds, (offering.id, heard)


def test_nobody_hurries_a_body_at_rest(someone: AtThePlayer) -> None:
    for offering in Catalogue(someone.desk.library):
        if offering.kind in (RoutineKind.BODY_SCAN, RoutineKind.IMAGERY, RoutineKind.AUTOGENIC):
            assert not any("seconds" in heard for heard, _ in someone.would_hear(offering))
