"""The places of the program, in the order of the rail."""

from companion.ui.screen import Screen
from companion.ui.screens.help import HelpScreen
from companion.ui.screens.settings import SettingsScreen
from companion.ui.screens.today import TodayScreen
from companion.ui.screens.weeks import WeeksScreen

SCREENS: tuple[type[Screen], ...] = (TodayScreen, WeeksScreen, SettingsScreen, HelpScreen)
"""All places. Help is the last, always in the same place."""

AT_THE_FOOT = 2
"""How many of them stand at the foot of the rail."""
