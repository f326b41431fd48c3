"""A pack as it lies in the journal: how it went, and the pain before and after it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from companion.domain.invalid import Invalid
from companion.domain.pack import PackUse
from companion.domain.pack_run import PackSnapshot
from companion.domain.scales import is_answer


class Wrong(StrEnum):
    """Why a pack cannot be kept as it stands."""

    NOT_ON_THE_SCALE = "not_on_the_scale"


class InvalidKeptPack(Invalid[Wrong]):
    """A pack that cannot be kept as it stands; ``field`` names what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPack:
    """A pack as it was kept last. Pain is from 0 to 10, lower is better, and may be left out.

    Raises:
        InvalidKeptPack: an answer off the scale.
    """

    pack: PackSnapshot
    pain_before: int | None = None
    pain_after: int | None = None

    def __post_init__(self) -> None:
        for name in ("pain_before", "pain_after"):
            if not is_answer(getattr(self, name)):
                raise InvalidKeptPack(Wrong.NOT_ON_THE_SCALE, name)

    def rated(self, name: str, value: int | None) -> "KeptPack":
        """The same with ``pain_before`` or ``pain_after`` given, or taken back with None."""
        return replace(self, **{name: value})  # type: ignore[arg-type]  # both names are those of ratings

    @property
    def use(self) -> PackUse:
        """What the rules for the next pack need to know of it."""
        was = self.pack
        return PackUse(kind=was.kind, area=was.area, began=was.began, ended=was.ended, seconds=was.seconds_on)
