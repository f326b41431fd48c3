"""The system asks for an end: Ctrl+C in the terminal that the window was started from, or the session is over."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Interrupt(QObject):
    """Hears it also while nothing else happens: Python alone would look only when it has something to do."""

    called = Signal()
    """The window is to close."""

    def listen(self) -> None:
        """Hear it from now on, unless whoever started the program took care that it is not for it.

        On Windows, where Qt cannot watch a pipe, it stays as Python has it.
        """
        if sys.platform == "win32":
            return
        asked = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        heard = [one for one in asked if signal.getsignal(one) in (signal.default_int_handler, signal.SIG_DFL)]
        if not heard:
            return
        self._ear, mouth = os.pipe()
        os.set_blocking(mouth, False)
        for one in heard:
            signal.signal(one, lambda *_: None)
        signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        os.read(self._ear, 1)
        self.called.emit()
