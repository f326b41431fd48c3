from pathlib import Path

from companion.actions import settings as verbs
from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.storage.settings import read_settings


def test_a_choice_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert verbs.change(Settings(text_size=150), path=path) is Changes.SETTINGS
    assert read_settings(path).text_size == 150
