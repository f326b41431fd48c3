"""What each page is for, the keys, what is new, and licences."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from companion import __version__, paths
from companion.library.changelog import Release, read_changelog
from companion.ui.desk import Desk
from companion.ui.keys import EVERYWHERE, IN_A_PRACTICE, IN_THE_MENU, place_keys
from companion.ui.place import Place
from companion.ui.reading_screen import ReadingScreen
from companion.ui.screens import HELP
from companion.ui.widgets.card import Card
from companion.ui.widgets.in_view import bring_into_view_soon
from companion.ui.widgets.key_table import KeyTable
from companion.ui.words import said

BELOW = 200
"""Logical px below the heading that are brought into sight with it."""


class HelpScreen(ReadingScreen):
    """Help stands last on the rail, always in the same place."""

    PLACE = HELP
    WIDEST = 720

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._about_page: dict[Place, QWidget] = {}
        self._pages = Card(self.desk.look, self.tr("What each page is for"))
        self._keys = Card(self.desk.look, self.tr("Keys"), self.tr("Everything can be done with the keyboard alone."))
        self._build()

    def explain(self, places: Sequence[Place]) -> None:
        """Say what these places are for, and by which key each is reached."""
        for place in places:
            self._pages.column.addSpacing(8)
            self._about_page[place] = self._pages.add_words(str(place), "strong")
            self._pages.add_words(said(place.help))
        reached = [place_keys(place, number) for number, place in enumerate(places)]
        rows = [(str(keys), said(keys.does)) for keys in (*reached, *IN_THE_MENU, *EVERYWHERE, *IN_A_PRACTICE)]
        self._keys.column.addWidget(KeyTable(self.desk.look, rows))

    def show_page(self, place: Place) -> None:
        """Bring what this place is for into sight."""
        bring_into_view_soon(self._about_page[place], below=BELOW)

    def _build(self) -> None:
        news = Card(self.desk.look, self.tr("What is new"))
        for release in read_changelog(paths.resources() / "changelog.md"):
            _add_release(news, release)
        for card in (self._pages, self._keys, news, self._about()):
            self.page.addWidget(card)
        self.page.addStretch(1)

    def _about(self) -> Card:
        card = Card(self.desk.look, self.tr("About Companion"))
        versions = self.tr("Companion {version}, with Qt {qt} and Python {python}")
        card.add_words(versions.format(version=__version__, qt=qVersion(), python=platform.python_version()))
        for line in self._licences():
            card.add_words(line)
        return card

    def _licences(self) -> tuple[str, ...]:
        return (
            self.tr("Companion is free software under the MIT licence. It is not a medical device."),
            self.tr(
                "The letters are Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License."
            ),
            self.tr("The icons are Material Design Icons by Pictogrammers, under the Apache License 2.0."),
            self.tr("Qt is used under the GNU Lesser General Public License 3."),
        )


def _add_release(card: Card, release: Release) -> None:
    card.add_words(release.version, "strong")
    for line in release.lines:
        card.add_point(said(line))
