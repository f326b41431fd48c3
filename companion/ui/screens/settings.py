"""What can be chosen. It acts at once and can be undone."""

from companion.domain.changes import Changes
from companion.domain.text import Text
from companion.ui.screen import Screen


class SettingsScreen(Screen):
    """Text size, appearance, figure, motion, week, and where the journal lies."""

    TITLE = Text("Settings")
    ICON = "cog-outline"
    HELP = Text("Make the letters larger, the page darker, or choose another figure.")
    WATCHES = Changes.SETTINGS
