"""A program of the system that runs beside the window."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

LAST_MOMENT_MS = 200
"""What a program has to end by itself when Companion ends, and again after it was killed."""


class Child(QObject):
    """Runs one program once. Nobody waits for it, no shell reads its words, and it is killed after ``limit`` seconds.

    ``words`` are the program and its arguments, ``reads`` is what it finds on its standard input. With ``answers``,
    ``answer`` is what it printed, once it has ended.
    """

    ended = Signal(bool, float)
    """It ended by itself, or took too long: whether it went well, and the seconds it took. Once, never from ``start``.

    Not told of a child that was stopped.
    """

    def __init__(
        self, words: Sequence[str], parent: QObject, *, limit: float, reads: str = "", answers: bool = False
    ) -> None:
        super().__init__(parent)
        self.limit = limit
        self.answer = ""
        self._reads = reads.encode()
        self._began = QElapsedTimer()
        self._process = QProcess(self)
        self._process.setProgram(words[0])
        self._process.setArguments(list(words[1:]))
        self._answers = answers
        if not answers:
            self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(limit * 1_000))
        self._limit.timeout.connect(self._process.kill)

    @property
    def seconds(self) -> float:
        """How long ago it was started."""
        return self._began.elapsed() / 1_000

    def start(self) -> None:
        """Start it; how that went is told later."""
        self._began.start()
        self._limit.start()
        self._process.start()
        self._process.write(self._reads)
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Kill it; nothing more is told."""
        self.blockSignals(True)
        self._limit.stop()
        self._process.kill()

    def close(self) -> None:
        """Give it a last moment, then kill it; only for the end of Companion."""
        self.blockSignals(True)
        if not self._process.waitForFinished(LAST_MOMENT_MS):
            self._process.kill()
            self._process.waitForFinished(LAST_MOMENT_MS)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._answers:
            self.answer = self._process.readAllStandardOutput().toStdString()
        self._tell(status == QProcess.ExitStatus.NormalExit and code == 0)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            QTimer.singleShot(0, self, lambda: self._tell(False))

    def _tell(self, well: bool) -> None:
        self._limit.stop()
        self.ended.emit(well, self.seconds)
        self.deleteLater()
