"""One pack on the desk: its run, who reads the clock for it, and the pain after it."""

from PySide6.QtCore import QObject

from companion.domain.clock import Clock
from companion.domain.pack_run import LOUDEST, LOUDEST_AFTER, SOFTEST, PackRun, PackSnapshot
from companion.ui.metronome import Metronome
from companion.ui.packs.stage import INSISTING, Stage, stage_of

ASKED_ABOUT_FOR = 30 * 60
"""Seconds after a pack in which it is asked how much it hurts. Our own choice."""


class PackOn(QObject):
    """Stays on the desk until a person puts it away, also when it is off."""

    def __init__(self, run: PackRun, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._before_off: PackSnapshot | None = None
        self._heard_since: float | None = None
        self._off_since: float | None = None
        self.run = run
        self.pain_after: int | None = None
        self.metronome = Metronome(clock, self)

    @property
    def stage(self) -> Stage:
        """How far it is."""
        return stage_of(self.run)

    @property
    def loudness(self) -> float:
        """How loud it rings, 0-1. It begins softly also where its time was over long before somebody could hear it."""
        if self.stage not in INSISTING:
            self._heard_since = None
            return 0.0
        if self._heard_since is None:
            self._heard_since = self._clock.elapsed()
        share = min((self._clock.elapsed() - self._heard_since) / LOUDEST_AFTER, 1.0)
        return min(self.run.loudness, SOFTEST + share * (LOUDEST - SOFTEST))

    @property
    def is_long_off(self) -> bool:
        """Whether it was taken off so long ago that nobody should be asked about it any more."""
        return self._off_since is not None and self._clock.elapsed() - self._off_since > ASKED_ABOUT_FOR

    def looked(self) -> None:
        """The person looked at the skin, and it is fine."""
        self.metronome.tell(self.run.looked)

    def take_off(self) -> None:
        """The person took it off."""
        self.metronome.look()
        self._before_off, self._off_since = self.run.snapshot(), self._clock.elapsed()
        self.metronome.tell(lambda now: self.run.take_off(now, self._clock.now()))

    def still_on(self) -> None:
        """It was not taken off: that was a slip. It has gone on."""
        if self._before_off:
            clock, self._off_since, self.pain_after = self._clock, None, None
            self.run = PackRun.from_snapshot(self._before_off, now=clock.elapsed(), moment=clock.now())
            self.metronome.follow(self.run)
