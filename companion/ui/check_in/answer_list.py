"""What was answered, one line for each part."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from companion.domain.body import Body
from companion.domain.check_in import CheckIn
from companion.ui.check_in.words import answers
from companion.ui.widgets.plain import Plain


class AnswerList(QWidget):
    """Names on the left, answers on the right."""

    def __init__(self, body: Body) -> None:
        super().__init__()
        self._body = body
        self._shown: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self._shown

    def show_answers(self, check_in: CheckIn) -> None:
        """Say all that was answered."""
        wanted = tuple(answers(check_in, self._body))
        if wanted == self._shown:
            return
        self._shown = wanted
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, (name, answer) in enumerate(wanted):
            self._grid.addWidget(self._label(name, "secondary"), row, 0)
            self._grid.addWidget(self._label(answer, ""), row, 1)

    def _label(self, text: str, role: str) -> Plain:
        label = Plain(text, role)
        label.setWordWrap(not role)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label
