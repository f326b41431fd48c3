from dataclasses import replace
from pathlib import Path

from companion.actions import settings as verbs
from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.storage.settings import read_settings


def test_a_choice_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert verbs.change(Settings(text_size=150), path=path, since=Settings()) is Changes.SETTINGS
    assert read_settings(path).text_size == 150


def test_a_choice_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    before = Settings(journals=("/one.companion",))
    verbs.change(before, path=path, since=Settings())
    verbs.change(Settings(text_size=150), path=path, since=Settings())
    assert read_settings(path) == replace(before, text_size=150)
