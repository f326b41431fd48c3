"""The one dialog for a bug. Its details hold no health data."""

from collections.abc import Callable
from pathlib import Path
from platform import platform, python_version
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from companion import __version__
from companion.ui.look import Look
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.main_button import MainButton

MARGIN = 48
"""Px of the width of a screen that it leaves free."""

_PACKAGE = Path(__file__).resolve().parent.parent


class CrashDialog(QDialog):
    """Says that it was not the person's fault, and what can be done."""

    def __init__(self, look: Look, window: QWidget, details: str, *, kept: bool, end: Callable[[], object]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        self._end = end
        self._on = MainButton(self.tr("Go on"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(16)
        for text, role in self._words(kept):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
        column.addWidget(self._shown_details())
        column.addWidget(self._buttons())
        self._on.setFocus()  # once all is there: of several, Qt would take the first that was added
        self.setMinimumWidth(min(look.px(560), self.screen().availableGeometry().width() - MARGIN))

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

    def _buttons(self) -> QWidget:
        on, copy, end = self._on, QPushButton(self.tr("Copy the details")), QPushButton(self.tr("Close Companion"))
        on.setDefault(True)
        on.clicked.connect(self.accept)
        copy.clicked.connect(lambda: self._copy(copy))
        end.clicked.connect(self.accept)
        end.clicked.connect(lambda: self._end())
        place = QWidget()
        row = FlowLayout(12, place)
        for button in (on, copy, end):
            row.addWidget(button)
        return place

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(self._details)
        button.setText(self.tr("Copied"))


def described(error: BaseException) -> str:
    """The kind of the error, where it happened, and the versions: no values and no messages, they may hold answers."""
    lines = [f"Companion {__version__}, Python {python_version()}, Qt {qVersion()}, {platform()}"]
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
