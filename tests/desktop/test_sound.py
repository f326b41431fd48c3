import time
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot

from companion import paths
from companion.desktop.sound import MOST_AT_ONCE, NO_PLAYER, NOT_PLAYED, TURNED_DOWN, Sounds
from companion.domain.chime import Chime, Sound
from companion.domain.routine import Cue
from companion.domain.text import Text
from tests.support.programs import Programs

FOLDER = paths.resources() / "sounds"
PLAYS = "exec /bin/sleep 0.6"
HANGS = "exec /bin/sleep 60"


class Listener:
    """Somebody who tries sounds, and is told how it went."""

    def __init__(self, sounds: Sounds, qtbot: QtBot) -> None:
        self.sounds = sounds
        self._qtbot = qtbot

    def tries(self, sound: Sound = Cue.HOLD, loudness: float = 1.0) -> Text | None:
        told: list[Text | None] = []
        self.sounds.try_it(sound, loudness, told.append)
        self._qtbot.waitUntil(lambda: bool(told))
        return told[0]


Sits: TypeAlias = Callable[..., Listener]


@pytest.fixture
def sits(qtbot: QtBot, programs: Programs) -> Iterator[Sits]:  # noqa: ARG001  before the programs are looked for
    """Somebody sits down at a computer that has the programs there are now."""
    made: list[Sounds] = []

    def sit(folder: Path = FOLDER) -> Listener:
        made.append(Sounds(folder))
        return Listener(made[-1], qtbot)

    yield sit
    for sounds in made:
        sounds.close()


def loudest(file: Path) -> int:
    with wave.open(str(file)) as read:
        return int(max(map(abs, array("h", read.readframes(read.getnframes())))))


def test_a_sound_is_played(programs: Programs, sits: Sits) -> None:
    programs.has("aplay", PLAYS)
    person = sits()
    assert person.tries(Cue.RELEASE) is None
    assert person.sounds.trouble is None
    assert programs.told("aplay") == [f"--quiet {FOLDER / 'release.wav'}"]


def test_softer_is_softer(programs: Programs, sits: Sits, tmp_path: Path) -> None:
    programs.has("pw-play", f'/bin/cp "$1" {tmp_path}/played.wav; {PLAYS}')
    person = sits()
    found = []
    for loudness in (1.0, 0.5, 0.1):
        assert person.tries(Chime.PACK_OVER, loudness) is None
        found.append(loudest(tmp_path / "played.wav"))
    assert found == pytest.approx([found[0], found[0] / 2, found[0] / 10], abs=1)


def test_nothing_sounds_when_the_volume_is_down(programs: Programs, sits: Sits) -> None:
    programs.has("aplay", PLAYS)
    assert sits().tries(Cue.HOLD, 0.0) is TURNED_DOWN
    assert programs.told("aplay") == []


def test_a_computer_without_a_player_says_so_beforehand(sits: Sits) -> None:
    person = sits()
    assert person.sounds.trouble is NO_PLAYER
    assert person.tries() is NO_PLAYER


@pytest.mark.parametrize("does", ["exit 1", "exit 0", "kill -9 $$"])
def test_a_player_that_has_not_played_is_found_out(programs: Programs, sits: Sits, does: str) -> None:
    programs.has("aplay", does)
    person = sits()
    assert person.tries() is NOT_PLAYED
    assert person.sounds.trouble is NOT_PLAYED


def test_a_player_that_went_away_is_no_disaster(programs: Programs, sits: Sits, tmp_path: Path) -> None:
    programs.has("aplay", PLAYS)
    person = sits()
    (tmp_path / "programs" / "aplay").unlink()
    assert person.tries() is NOT_PLAYED


def test_where_one_player_fails_another_plays_at_once_and_from_then_on(programs: Programs, sits: Sits) -> None:
    programs.has("pw-play", "exit 1")
    programs.has("paplay", PLAYS)
    person = sits()
    assert person.tries() is None
    assert person.tries() is None
    assert len(programs.told("pw-play")) == 1
    assert len(programs.told("paplay")) == 2


def test_trouble_is_over_when_a_sound_is_played_again(programs: Programs, sits: Sits) -> None:
    programs.has("aplay", "exit 1")
    person = sits()
    assert person.tries() is NOT_PLAYED
    programs.has("aplay", PLAYS)
    assert person.tries() is None
    assert person.sounds.trouble is None


def test_the_window_never_waits_and_players_that_hang_do_not_pile_up(programs: Programs, sits: Sits) -> None:
    programs.has("aplay", HANGS)
    person = sits()
    begun = time.monotonic()
    for _ in range(20):
        person.sounds.play(Cue.HOLD, 0.4)
    assert time.monotonic() - begun < 1.0
    assert len(person.sounds.children()) == MOST_AT_ONCE
    assert person.sounds.trouble is NOT_PLAYED


def test_silence_comes_at_once(programs: Programs, sits: Sits, qtbot: QtBot) -> None:
    programs.has("aplay", HANGS)
    person = sits()
    person.sounds.play(Cue.HOLD, 1.0)
    person.sounds.hush()
    qtbot.waitUntil(lambda: not person.sounds.children())
    assert person.sounds.trouble is None


@pytest.mark.parametrize("spoilt", [b"", b"RIFF\x00\x00\x00\x00WAVE", None])
def test_a_sound_that_cannot_be_read_is_told_and_not_raised(
    programs: Programs, sits: Sits, tmp_path: Path, spoilt: bytes | None
) -> None:
    programs.has("aplay", PLAYS)
    if spoilt is not None:
        (tmp_path / "hold.wav").write_bytes(spoilt)
    assert sits(tmp_path).tries(Cue.HOLD, 0.5) is NOT_PLAYED
