"""The sounds and the voice of a practice, as far as they are switched on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from companion.domain.routine_run import Event, Stopped
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.guide_words import (
    AS_BEFORE,
    EASIER,
    Telling,
    at_pause,
    at_stop,
    go_on_from_here,
    invitation,
    on_going_on,
    telling,
)
from companion.ui.relief.hearing import Heard, Hearing
from companion.ui.relief.practising import Practising, Stage
from companion.ui.words import said


class Guide(QObject):
    """Lets be heard what happens. ``is_muted`` silences it for a while without changing what was chosen."""

    changed = Signal()
    """It was silenced, or can be heard again."""

    def __init__(self, desk: Desk, practising: Practising) -> None:
        super().__init__(practising)
        self._practising = practising
        self.hearing = Hearing(desk)
        self.is_muted = False
        self._first = ""
        practising.laid.connect(self._on_laid)
        practising.happened.connect(self._on_happened)
        practising.paused.connect(self._on_paused)
        practising.went_on.connect(self._on_went_on)
        practising.eased.connect(self._on_eased)

    @property
    def is_on(self) -> bool:
        """Whether sounds or the voice are switched on."""
        return self.hearing.chosen is not Heard.NOTHING

    @property
    def speaks(self) -> bool:
        """Whether the voice says what to do now."""
        return self.hearing.chosen is Heard.VOICE and not self.is_muted

    @property
    def trouble(self) -> Text | None:
        """Why what should be heard cannot be heard, as far as is known."""
        return None if self.is_muted else self.hearing.trouble

    def invite(self) -> None:
        """Say what lies ready, and the keys."""
        plan = self._practising.plan
        if plan:
            self.tell(invitation(plan) if self._practising.stage is Stage.BEFORE else go_on_from_here(plan))

    def mute(self, is_muted: bool) -> None:
        """Be silent, or be heard again."""
        self.is_muted = is_muted
        if is_muted:
            self.hearing.hush()
        self.changed.emit()

    def tell(self, what: Telling) -> None:
        """Let it be heard."""
        if self.is_muted:
            return
        if what.sound:
            self.hearing.play(what.sound)
        if what.words:
            self.hearing.say(f"{self._first} {what.words}".strip())
            self._first = ""

    def _on_laid(self) -> None:
        """What was silenced or eased was the practice before."""
        self._first = ""
        self.mute(False)

    def _on_happened(self, events: Sequence[Event]) -> None:
        run = self._practising.run
        if any(isinstance(event, Stopped) for event in events):
            self.tell(at_stop())
        elif run and (heard := telling(events, run)):
            self.tell(heard)

    def _on_eased(self) -> None:
        """Said with what comes next, so that neither cuts the other short."""
        self._first = said(EASIER if self._practising.is_eased else AS_BEFORE)

    def _on_paused(self) -> None:
        self.hearing.hush()
        self.tell(at_pause())

    def _on_went_on(self) -> None:
        if self._practising.run:
            self.tell(on_going_on(self._practising.run))
