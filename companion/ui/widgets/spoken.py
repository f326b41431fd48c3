"""What a screen reader should say although the keyboard is elsewhere."""

from PySide6.QtWidgets import QWidget


def say(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Announce after what is being read now, or at once if it is urgent."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # slow, and not needed at the start

    if not QAccessible.isActive():
        return
    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
