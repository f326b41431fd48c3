"""What each page is for, the shortcuts, what is new, and licences."""

from companion.domain.changes import Changes
from companion.domain.text import Text
from companion.ui.screen import Screen


class HelpScreen(Screen):
    """Help stands last on the rail, always in the same place."""

    TITLE = Text("Help")
    ICON = "help-circle-outline"
    HELP = Text("Read what each page is for, and which keys do the same.")
    WATCHES = Changes.NOTHING
