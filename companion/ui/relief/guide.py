"""The sounds and the voice of a practice, as far as they are switched on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from companion.domain.routine_run import Event, Stopped
from companion.domain.settings import LOUDEST
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.relief.guide_words import (
    EASIER,
    Telling,
    at_pause,
    at_stop,
    go_on_from_here,
    invitation,
    on_going_on,
    telling,
)
from companion.ui.relief.practising import Practising, Stage
from companion.ui.words import said

LANGUAGE = Text("en")
"""The language of these words; who translates them puts in the own, such as "de"."""

TURNED_DOWN = Text("The sound of Companion is turned down to nothing.")


class Guide(QObject):
    """Lets be heard what happens. ``is_muted`` silences it for a while without changing what was chosen."""

    changed = Signal()
    """It was silenced, or can be heard again."""

    def __init__(self, desk: Desk, practising: Practising) -> None:
        super().__init__(practising)
        self._desk = desk
        self._practising = practising
        self.is_muted = False
        self._first = ""
        practising.happened.connect(self._on_happened)
        practising.paused.connect(self._on_paused)
        practising.went_on.connect(self._on_went_on)
        practising.eased.connect(self._on_eased)

    @property
    def is_on(self) -> bool:
        """Whether sounds or the voice are switched on."""
        return self._desk.settings.now.chimes or self._desk.settings.now.voice

    @property
    def trouble(self) -> Text | None:
        """Why what is switched on cannot be heard, as far as is known."""
        settings = self._desk.settings.now
        if not self.is_on:
            return None
        senses = self._desk.senses
        voice = senses.voice.trouble if settings.voice else None
        sounds = senses.sounds.trouble if settings.chimes else None
        return voice or sounds or (None if settings.volume else TURNED_DOWN)

    def invite(self) -> None:
        """Say what lies ready, and the keys."""
        plan = self._practising.plan
        if plan:
            self.tell(invitation(plan) if self._practising.stage is Stage.BEFORE else go_on_from_here(plan))

    def mute(self, is_muted: bool) -> None:
        """Be silent, or be heard again."""
        self.is_muted = is_muted
        if is_muted:
            self.hush()
        self.changed.emit()

    def hush(self) -> None:
        """Be silent now."""
        if self.is_on:
            self._desk.senses.sounds.hush()
            self._desk.senses.voice.hush()

    def tell(self, what: Telling) -> None:
        """Let it be heard."""
        settings = self._desk.settings.now
        if self.is_muted or not self.is_on:
            return
        if settings.chimes and what.sound:
            self._desk.senses.sounds.play(what.sound, settings.volume / LOUDEST)
        if settings.voice and what.words:
            self._desk.senses.voice.say(f"{self._first} {what.words}".strip(), said(LANGUAGE))
            self._first = ""

    def _on_happened(self, events: Sequence[Event]) -> None:
        run = self._practising.run
        if any(isinstance(event, Stopped) for event in events):
            self.tell(at_stop())
        elif run and (heard := telling(events, run)):
            self.tell(heard)

    def _on_eased(self) -> None:
        """Said with what comes next, so that neither cuts the other short."""
        self._first = said(EASIER)

    def _on_paused(self) -> None:
        self.hush()
        self.tell(at_pause())

    def _on_went_on(self) -> None:
        if self._practising.run:
            self.tell(on_going_on(self._practising.run))
