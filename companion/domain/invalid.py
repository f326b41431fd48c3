"""What all records have in common that cannot be kept as they stand."""

from enum import StrEnum
from typing import Generic, TypeVar

W = TypeVar("W", bound=StrEnum)


class Invalid(ValueError, Generic[W]):
    """``wrong`` says why, ``field`` names what is wrong."""

    def __init__(self, wrong: W, field: str) -> None:
        super().__init__(f"{field}: {wrong}")
        self.wrong = wrong
        self.field = field
