"""Fixtures every test may ask for. The screen is set first: Qt reads it once."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.support.journals"]
