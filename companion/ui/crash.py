"""What happens when the program is at fault: the answers are kept, one calm dialog, details without health data."""

import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from companion import __version__
from companion.ui.look import Look

_PACKAGE = Path(__file__).resolve().parent.parent


class Crash(QObject):
    """Catches what nobody caught, on any thread.

    ``keep`` hands over the answers on the screen for keeping. The same fault is shown once.
    """

    _fault = Signal(object)

    def __init__(self, look: Look, window: QWidget, *, keep: Callable[[], None], end: Callable[[], object]) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._keep = keep
        self._end = end
        self._told: set[str] = set()
        self._dialog: CrashDialog | None = None
        self._fault.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """From now on, nothing goes unnoticed."""
        sys.excepthook = lambda kind, error, frames: self._caught(kind, error, frames)
        threading.excepthook = lambda what: self._caught(what.exc_type, what.exc_value, what.exc_traceback)

    def tell(self, error: BaseException) -> None:
        """Keep the answers, then tell the person."""
        details = described(error)
        if details in self._told:
            return
        self._told.add(details)
        kept = self._kept()
        if self._dialog is None:
            self._dialog = CrashDialog(self._look, self._window, details, kept=kept, end=self._end)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()

    def _kept(self) -> bool:
        try:
            self._keep()
        except Exception:  # noqa: BLE001  whatever else is broken, the dialog must come
            return False
        return True

    def _closed(self) -> None:
        self._dialog = None

    def _caught(self, kind: type[BaseException], error: BaseException | None, frames: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._end()
        elif error is not None:
            self._fault.emit(error.with_traceback(frames))


class CrashDialog(QDialog):
    """Says that it was not the person's fault, and what can be done."""

    def __init__(self, look: Look, window: QWidget, details: str, *, kept: bool, end: Callable[[], object]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self._end = end
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(16)
        for text, role in self._words(kept):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        column.addWidget(self._shown_details())
        column.addLayout(self._buttons())
        self.setMinimumWidth(look.px(560))

    def _words(self, kept: bool) -> tuple[tuple[str, str], ...]:
        words = (
            self.tr("It was not your fault. Your answers are kept. You can go on.")
            if kept
            else self.tr("It was not your fault. What was kept before is safe. Please look at your last answer.")
        )
        return (
            (self.tr("Something went wrong in Companion"), "subtitle"),
            (words, ""),
            (
                self.tr("The lines below help to mend it. They hold no answers and nothing about your health."),
                "secondary",
            ),
        )

    def _shown_details(self) -> QWidget:
        shown = QPlainTextEdit(self._details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Details"))
        return shown

    def _buttons(self) -> QHBoxLayout:
        on, copy, end = (
            QPushButton(self.tr("Go on")),
            QPushButton(self.tr("Copy the details")),
            QPushButton(self.tr("Close Companion")),
        )
        on.setProperty("role", "primary")
        on.setDefault(True)
        on.clicked.connect(self.accept)
        copy.clicked.connect(lambda: self._copy(copy))
        on.setFocus()
        end.clicked.connect(self.accept)
        end.clicked.connect(lambda: self._end())
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (on, copy):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(end)
        return row

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(self._details)
        button.setText(self.tr("Copied"))


def described(error: BaseException) -> str:
    """The kind of the error, where it happened, and the versions: no values and no messages, they may hold answers."""
    lines = [f"Companion {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += _frames(seen.__traceback__)
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def _frames(frames: TracebackType | None) -> list[str]:
    lines = []
    while frames is not None:
        code = frames.tb_frame.f_code
        lines.append(f"  {_place(Path(code.co_filename))}:{frames.tb_lineno} {code.co_qualname}")
        frames = frames.tb_next
    return lines


def _place(file: Path) -> str:
    """Inside the package from its root on, elsewhere the name alone: a folder may carry a person's name."""
    return str(file.relative_to(_PACKAGE.parent)) if file.is_relative_to(_PACKAGE) else file.name
