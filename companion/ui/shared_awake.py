"""Keeping awake for several who each hold it once: a practice that ends must not let a pack sleep."""

from companion.ui.senses import Awake, Told


class SharedAwake:
    """The computer may sleep when the last of them lets go."""

    def __init__(self, awake: Awake) -> None:
        self._awake = awake
        self._holders = 0

    @property
    def held(self) -> bool:
        """Whether it is kept awake now, as far as is known."""
        return self._awake.held

    def hold(self, then: Told = lambda _: None) -> None:
        """Keep it awake for one more."""
        self._holders += 1
        self._awake.hold(then)

    def release(self) -> None:
        """One of them needs it no longer."""
        self._holders = max(self._holders - 1, 0)
        if self._holders == 0:
            self._awake.release()
