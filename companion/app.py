"""Puts everything together; the only module that knows every layer."""

from __future__ import annotations

import builtins
import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

gc.disable()  # the background collects, on the thread of the window; the start is quicker without
_import = builtins.__import__
from PySide6.QtGui import QIcon  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

builtins.__import__ = _import  # PySide6's reads the source of every module imported later: slow, and 20 MB

from companion import cli, paths  # noqa: E402
from companion.desktop import display  # noqa: E402
from companion.desktop.single_instance import SingleInstance  # noqa: E402
from companion.domain.clock import Clock  # noqa: E402
from companion.storage.settings import read_settings  # noqa: E402
from companion.system_clock import SystemClock  # noqa: E402
from companion.ui.background import Background  # noqa: E402
from companion.ui.crash import Crash  # noqa: E402
from companion.ui.desk import Desk  # noqa: E402
from companion.ui.drafts import Drafts  # noqa: E402
from companion.ui.journal_door import JournalDoor  # noqa: E402
from companion.ui.journal_place import JournalPlace  # noqa: E402
from companion.ui.look import Look  # noqa: E402
from companion.ui.notices import Notices  # noqa: E402
from companion.ui.settings_door import SettingsDoor, SettingsFile  # noqa: E402
from companion.ui.shell import Shell  # noqa: E402
from companion.ui.translation import speak  # noqa: E402
from companion.ui.undo import new_stack  # noqa: E402

if TYPE_CHECKING:
    from companion.domain.body import Body
    from companion.domain.build import Build
    from companion.library.figure import Figure
    from companion.library.routines import Library
    from companion.ui.senses import Senses


def main(words: Sequence[str]) -> int:
    """Open the window and stay until it is closed. ``words`` may say which journal: ``--journal FILE``."""
    try:
        asked, resources = _asked(words), paths.resources()
    except OSError as wrong:
        return cli.refuse(cli.cannot_be_used(wrong))
    with display.or_leave():
        app = QApplication(["companion", "-style", "Fusion"])
    app.setApplicationName("companion")
    app.setDesktopFileName("companion")
    speak(app, resources)
    single = SingleInstance()
    desk = make_desk(
        resources=resources,
        settings_path=paths.settings(),
        usual=paths.journal(),
        asked=asked,
        clock=SystemClock(),
        claim=single.claim,
        senses=partial(_senses, app),
    )
    if not single.claim(desk.place.path):
        return 0
    desk.look.prepare(app)
    shell = Shell(desk)
    desk.look.apply(app)  # not before: Qt dresses widgets again whenever they are put into another
    _connect(shell, desk, single)
    shell.show()
    code = app.exec()
    clear(desk)
    single.close()
    return code


def make_desk(
    *,
    resources: Path,
    settings_path: Path,
    usual: Path,
    clock: Clock,
    asked: Path | None = None,
    claim: Callable[[Path], bool] = lambda _: True,
    senses: Callable[[], Senses] | None = None,
) -> Desk:
    """The collaborators of all screens. The application must exist.

    ``usual`` is where the journal lies if nobody says otherwise, ``asked`` the one that is asked for this time.
    ``senses`` finds what the computer offers to be heard and seen; without it, that is nothing.
    """
    settings = read_settings(settings_path)
    look = Look(resources, settings)
    background, undo = Background(), new_stack()
    file = SettingsFile(settings_path, settings)
    door = SettingsDoor(settings, save=file.save, background=background, undo=undo)
    door.changed.connect(look.follow)
    journal = JournalDoor(background)

    return Desk(
        look=look,
        journal=journal,
        settings=door,
        undo=undo,
        background=background,
        clock=clock,
        load_body=cache(partial(_body, resources / "figure")),
        figure=cache(partial(_figure, resources / "figure")),
        notices=Notices(look),
        place=JournalPlace(journal, door, usual=usual, asked=asked, clock=clock, claim=claim),
        load_library=cache(partial(_library, resources / "routines")),
        find_senses=cache(partial(_offered, senses)),
        drafts=Drafts(journal),
    )


def _figure(folder: Path, build: Build) -> Figure:
    from companion.library.figure import load_shapes

    return load_shapes(folder, build)


def _body(folder: Path) -> Body:
    from companion.library.figure import load_body

    return load_body(folder)


def _library(folder: Path) -> Library:
    from companion.library.routines import Library

    return Library(folder)


def _offered(senses: Callable[[], Senses] | None) -> Senses:
    from companion.ui.senses import quiet
    from companion.ui.shared_awake import SharedAwake

    offered = (senses or quiet)()
    return replace(offered, awake=SharedAwake(offered.awake))


def clear(desk: Desk) -> None:
    """Close the journal once all that was handed over is kept, and end all threads."""
    desk.undo.blockSignals(True)
    desk.undo.clear()  # while it is whole: its steps may go before it when Python cleans up, and Qt would crash
    desk.journal.close()
    desk.background.close()


def _connect(shell: Shell, desk: Desk, single: SingleInstance) -> None:
    crash = Crash(desk.look, shell, keep=shell.keep_now, end=shell.close)
    crash.watch()
    desk.background.trouble.connect(crash.tell)
    single.called.connect(shell.come_to_front)
    desk.journal.settled.connect(lambda: single.settle(desk.place.path))
    shell.painted.connect(desk.place.open)
    shell.painted.connect(lambda: shell.setWindowIcon(_icon()))
    shell.painted.connect(lambda: _listen_to_the_terminal(shell))


def _listen_to_the_terminal(shell: Shell) -> None:
    from companion.desktop.interrupt import Interrupt

    interrupt = Interrupt(shell)
    interrupt.called.connect(shell.close)
    interrupt.listen()


def _icon() -> QIcon:
    return QIcon(str(paths.resources() / "desktop" / "companion.svg"))


def _senses(app: QApplication) -> Senses:
    """What this computer offers, looked for when it is first needed. It ends with the application."""
    from companion.desktop.notify import Messages
    from companion.desktop.sound import Sounds
    from companion.desktop.speech import Voice
    from companion.desktop.stay_awake import Awake, ways_in_the_dark
    from companion.ui.senses import Senses

    resources = paths.resources()
    sounds, voice = Sounds(resources / "sounds"), Voice()
    awake, in_the_dark = Awake(), Awake(ways=ways_in_the_dark)
    messages = Messages(resources / "desktop" / "companion.svg")
    for end in (sounds.close, voice.close, awake.release, in_the_dark.release, messages.close):
        app.aboutToQuit.connect(end)
    return Senses(sounds, voice, awake, in_the_dark, messages)


def _asked(words: Sequence[str]) -> Path | None:
    if not words:
        return None
    return paths.typed(words[-1].removeprefix("--journal="))
