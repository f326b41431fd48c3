"""How a pack makes itself heard and seen outside its page, also when the window is hidden."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from companion.domain.chime import Chime, Sound, loudness
from companion.domain.pack_run import RING_EVERY, SOFTEST
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.senses import LANGUAGE, TURNED_DOWN
from companion.ui.words import said

LOOK_AT_THE_SKIN = Text("Look at the skin now.")
TAKE_IT_OFF = Text("Take the pack off now. Look at the skin.")

SOMETHING_TO_LOOK_AT = Text("Time for a short look.")
TIME_IS_OVER = Text("The time is over.")
"""Said outside the window, where others may read it: nothing about health."""


class Alarm(QObject):
    """Sound, voice if wanted, and a message. What cannot be had is told by ``trouble``."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rang_at: float | None = None

    @property
    def trouble(self) -> Text | None:
        """Why the end of a pack would not be heard, as far as is known."""
        return self._desk.senses.sounds.trouble or (None if self._desk.settings.now.volume else TURNED_DOWN)

    @property
    def reminds(self) -> bool:
        """Whether a look at the skin is asked for with a sound."""
        return self._loudness(Chime.SKIN_CHECK) > 0

    def try_it(self, then: Callable[[], None]) -> None:
        """Ring as at the end of a pack, softly."""
        self._desk.senses.sounds.try_it(Chime.PACK_OVER, SOFTEST * self._loudness(Chime.PACK_OVER), lambda _: then())

    def remind(self) -> None:
        """Once, softly: look at the skin."""
        self._desk.senses.sounds.play(Chime.SKIN_CHECK, SOFTEST * self._loudness(Chime.SKIN_CHECK))
        self._say(LOOK_AT_THE_SKIN)

    def ring(self, share: float, *, over: bool) -> None:
        """Ring once, at this share (0-1) of what the person chose. Of two packs that ring together, one is heard.

        It rings as loud as at the end of a pack, which cannot be off: who does not answer may be asleep.
        """
        now = self._desk.clock.elapsed()
        if self._rang_at is not None and now - self._rang_at < RING_EVERY / 2:
            return
        self._rang_at = now
        sound = Chime.PACK_OVER if over else Chime.SKIN_CHECK
        self._desk.senses.sounds.play(sound, share * self._loudness(Chime.PACK_OVER))
        self._say(TAKE_IT_OFF if over else LOOK_AT_THE_SKIN)

    def tell_outside(self, window: QWidget, pressed: Callable[[], None], *, over: bool) -> None:
        """Tell it outside the window, if that is not in front."""
        words = said(TIME_IS_OVER if over else SOMETHING_TO_LOOK_AT)
        self._desk.senses.messages.tell(words, window, pressed)

    def be_quiet(self) -> None:
        """Somebody answered."""
        self._rang_at = None
        self._desk.senses.sounds.hush()
        self._desk.senses.voice.hush()
        self._desk.senses.messages.clear()

    def _loudness(self, sound: Sound) -> float:
        return loudness(sound, self._desk.settings.now)

    def _say(self, words: Text) -> None:
        if self._desk.settings.now.voice:
            self._desk.senses.voice.say(said(words), said(LANGUAGE))
