"""What can be chosen about practices and packs: how they are heard, the time to get ready, and bedtime."""

from collections.abc import Mapping
from datetime import datetime, time

from companion.domain.settings import PREPARE_TIMES
from companion.domain.text import Text
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.relief.levels import Levels
from companion.ui.relief.sound_choice import SoundChoice
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.folded import Folded
from companion.ui.words import said

VOLUMES: Mapping[int, Text] = {
    15: Text("Very soft"),
    40: Text("Soft"),
    70: Text("Medium"),
    100: Text("Loud"),
}
"""Of the volume of the computer, in per cent."""

_SECONDS = Text("{seconds} s")

BEDTIMES = tuple(time(hour) for hour in (20, 21, 22, 23, 0, 1))


class PracticeCard(Card):
    """Acts at once and can be undone, as all settings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Practices and packs"))
        self._desk = desk
        self._sound = SoundChoice(desk)
        self._volume = Choice(self.tr("How loud"), {volume: said(words) for volume, words in VOLUMES.items()})
        self._levels = Levels(desk)
        self._ready = Choice(
            self.tr("Time to get ready"),
            {seconds: said(_SECONDS.filled(seconds=seconds)) for seconds in PREPARE_TIMES},
        )
        self._bedtime = Choice(self.tr("Usual bedtime"), {at: _words(at) for at in BEDTIMES})
        self.add(self.tr("What you want to hear in a practice"), self._sound)
        self.add(self.tr("How loud, also at the end of a pack"), self._volume)
        self.column.addWidget(Folded(desk.look, self._levels, self.tr("Each sound by itself")))
        self.add(self.tr("Time to get ready before each movement"), self._ready)
        self.add(self.tr("Usual bedtime, for a word of caution about packs"), self._bedtime)
        self._volume.chosen.connect(lambda volume: desk.settings.change(volume=volume))
        self._ready.chosen.connect(lambda seconds: desk.settings.change(prepare_seconds=seconds))
        self._bedtime.chosen.connect(lambda at: desk.settings.change(bedtime=at))

    def refresh(self) -> None:
        """Show what is chosen; what is between two steps as the nearest."""
        now = self._desk.settings.now
        self._sound.refresh()
        self._volume.set_value(min(VOLUMES, key=lambda volume: abs(volume - now.volume)))
        self._levels.refresh()
        self._ready.set_value(now.prepare_seconds)
        self._bedtime.set_value(min(BEDTIMES, key=lambda at: _apart(at, now.bedtime)))


def _words(at: time) -> str:
    return clock_words(datetime.combine(datetime.min, at))


def _apart(one: time, other: time) -> int:
    """Minutes between two times of the day, the short way round."""
    minutes = abs(one.hour * 60 + one.minute - other.hour * 60 - other.minute)
    return min(minutes, 24 * 60 - minutes)
