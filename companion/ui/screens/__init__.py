"""The places of the program, in the order of the rail."""

from companion.ui.screen import Screen
from companion.ui.screens.help import HelpScreen
from companion.ui.screens.settings import SettingsScreen

SCREENS: tuple[type[Screen], ...] = (SettingsScreen, HelpScreen)
"""All places in the order of the rail. Settings and what follows stand at its foot; Help is the last."""
