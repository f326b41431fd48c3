import time
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from companion.desktop.child import Child
from companion.desktop.speech import NO_VOICE, NOT_SAID, OVERDUE, PATIENCE, Voice
from companion.domain.text import Text
from tests.support.programs import Programs

READS = '/bin/cat > "$0.read"; exec /bin/sleep 0.4'
SPEAKS = "exec /bin/sleep 0.4"
HANGS = "exec /bin/sleep 60"


class Listener:
    """Somebody who listens to the voice, and is told how it went."""

    def __init__(self, voice: Voice, qtbot: QtBot) -> None:
        self.voice = voice
        self._qtbot = qtbot

    def tries(self, text: str = "Hold", language: str = "en") -> Text | None:
        told: list[Text | None] = []
        self.voice.try_it(text, language, told.append)
        self._qtbot.waitUntil(lambda: bool(told))
        return told[0]

    def waits_for_silence(self) -> None:
        self._qtbot.waitUntil(lambda: not self.voice.children())


Sits: TypeAlias = Callable[..., Listener]


@pytest.fixture
def sits(qtbot: QtBot, programs: Programs) -> Iterator[Sits]:  # noqa: ARG001  before the programs are looked for
    """Somebody sits down at a computer that has the programs there are now."""
    made: list[Voice] = []

    def sit(patience: float = PATIENCE) -> Listener:
        made.append(Voice(patience=patience))
        return Listener(made[-1], qtbot)

    yield sit
    for voice in made:
        voice.close()


def test_words_are_said_in_their_language(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", SPEAKS)
    person = sits()
    assert person.tries("Halten", "de-DE") is None
    assert person.voice.trouble is None
    assert programs.told("spd-say") == ["-w -l de-DE -- Halten"]


def test_no_shell_and_no_option_is_made_of_the_words(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", SPEAKS)
    programs.has("espeak-ng", READS)
    assert sits().tries("--version; $(touch stolen)") is None
    assert programs.told("spd-say") == ["-w -l en -- --version; $(touch stolen)"]


def test_a_voice_that_reads_is_given_the_words_to_read(programs: Programs, sits: Sits) -> None:
    programs.has("espeak-ng", READS)
    assert sits().tries("Atmen – süß; $HOME", "de") is None
    assert programs.told("espeak-ng") == ["-v de --stdin"]
    assert programs.read("espeak-ng") == "Atmen – süß; $HOME"


def test_a_computer_without_a_voice_says_so_beforehand(sits: Sits) -> None:
    person = sits()
    assert person.voice.trouble is NO_VOICE
    assert person.tries() is NO_VOICE


@pytest.mark.parametrize("does", ["exit 1", "kill -9 $$"])
def test_a_voice_that_fails_is_told(programs: Programs, sits: Sits, does: str) -> None:
    programs.has("spd-say", does)
    person = sits()
    assert person.tries() is NOT_SAID
    assert person.voice.trouble is NOT_SAID


def test_a_voice_that_only_says_that_it_spoke_is_not_believed(programs: Programs, sits: Sits) -> None:
    programs.has("espeak-ng", "exit 0")
    assert sits().tries("Breathe in, and let your shoulders drop. " * 5) is NOT_SAID


def test_where_one_voice_fails_another_speaks_at_once_and_from_then_on(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", "exit 1")
    programs.has("espeak-ng", READS)
    person = sits()
    assert person.tries() is None
    assert person.tries() is None
    assert (len(programs.told("spd-say")), len(programs.told("espeak-ng"))) == (1, 2)


def test_a_new_cue_cuts_the_old_one_short(programs: Programs, sits: Sits, qtbot: QtBot) -> None:
    programs.has("espeak-ng", HANGS)
    person = sits()
    for _ in range(5):
        person.voice.say("Hold", "en")
    qtbot.waitUntil(lambda: len(person.voice.children()) == 1)


def test_the_window_never_waits(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", HANGS)
    person = sits()
    begun = time.monotonic()
    for _ in range(10):
        person.voice.say("Hold", "en")
        person.voice.hush()
    assert time.monotonic() - begun < 1.0


def test_silence_comes_at_once_also_where_a_server_speaks(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", 'case "$1" in -C) exit 0;; esac; exec /bin/sleep 60')
    person = sits()
    person.voice.say("Hold", "en")
    person.voice.hush()
    person.waits_for_silence()
    assert programs.told("spd-say")[-1] == "-C"


def test_nobody_else_is_silenced_when_nothing_is_being_said(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", SPEAKS)
    person = sits()
    assert person.tries() is None
    person.voice.hush()
    person.waits_for_silence()
    assert "-C" not in programs.told("spd-say")


def test_a_voice_that_hangs_is_killed_and_told(programs: Programs, sits: Sits) -> None:
    programs.has("spd-say", HANGS)
    person = sits(patience=0.1)
    assert person.tries("!") is NOT_SAID
    person.waits_for_silence()


def test_a_voice_that_hangs_is_found_out_by_the_next_cue(programs: Programs, sits: Sits, qtbot: QtBot) -> None:
    programs.has("spd-say", HANGS)
    programs.has("espeak-ng", READS)
    person = sits(patience=0.1)
    person.voice.say("Hold now", "en")
    (child,) = person.voice.findChildren(Child)
    qtbot.waitUntil(lambda: child.seconds > OVERDUE * child.limit)
    assert person.tries("Let go") is None
    assert programs.read("espeak-ng") == "Let go"
