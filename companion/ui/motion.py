"""The little movement there is, and only for those who asked for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

FADE_MS = 150
"""At most 200 ms (WCAG 2.3.3, and what KDE asks for)."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def let_menus_move(allowed: bool) -> None:
    """Let menus and lists unfold, or be there at once."""
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, allowed)


def fade_in(page: QWidget) -> None:
    """Let a page appear softly."""
    from PySide6.QtCore import QPropertyAnimation
    from PySide6.QtWidgets import QGraphicsOpacityEffect

    effect = QGraphicsOpacityEffect(page)
    page.setGraphicsEffect(effect)
    fade = QPropertyAnimation(effect, b"opacity", effect)
    fade.setDuration(FADE_MS)
    fade.setStartValue(0.0)
    fade.setEndValue(1.0)
    fade.finished.connect(lambda: page.setGraphicsEffect(None))  # type: ignore[arg-type]
    fade.start()
