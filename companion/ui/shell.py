"""The window with its rail; the one place where screens are wired to each other."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from companion.ui.desk import Desk
from companion.ui.screen import Screen
from companion.ui.screens import SCREENS

FIRST_AT_THE_FOOT = "SettingsScreen"


class Shell(QMainWindow):
    """One window. Every place is one press away."""

    def __init__(self, desk: Desk, screens: tuple[type[Screen], ...] = SCREENS) -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle("Companion")
        self.screens = tuple(screen(desk) for screen in screens)
        self._build()
        self.go_to(self.screens[0])

    def go_to(self, screen: Screen) -> None:
        """Show a place."""
        self._pages.setCurrentWidget(screen)
        self._buttons[self.screens.index(screen)].setChecked(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, then end."""
        for screen in self.screens:
            screen.keep_now()
        self._desk.journal.close()
        self._desk.background.close()
        event.accept()

    def _build(self) -> None:
        self._pages = QStackedWidget()
        for screen in self.screens:
            self._pages.addWidget(screen)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(self._desk.notices.place)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addLayout(right, 1)
        middle = QWidget()
        middle.setLayout(row)
        self.setCentralWidget(middle)

    def _rail(self) -> QWidget:
        rail = QFrame()
        rail.setProperty("role", "rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(8)
        self._group = QButtonGroup(self)
        self._buttons = []
        for screen in self.screens:
            if type(screen).__name__ == FIRST_AT_THE_FOOT:
                column.addStretch(1)
            button = self._place(screen)
            column.addWidget(button)
            self._buttons.append(button)
        return rail

    def _place(self, screen: Screen) -> QToolButton:
        look = self._desk.look
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setText(screen.title())
        button.setCheckable(True)
        button.setIcon(look.icon(screen.ICON))
        button.setIconSize(QSize(look.px(24), look.px(24)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMinimumWidth(look.px(150))
        self._group.addButton(button)
        button.clicked.connect(lambda: self.go_to(screen))
        return button
