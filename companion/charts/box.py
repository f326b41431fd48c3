"""Where on a picture something stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in logical px, y downwards."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    @property
    def centre(self) -> float:
        """Half way between left and right."""
        return self.left + self.width / 2

    def moved(self, right: float, down: float) -> "Box":
        """The same rectangle elsewhere."""
        return Box(self.left + right, self.top + down, self.width, self.height)

    def without(self, *, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> "Box":
        """What is left when this much is taken off each side."""
        return Box(self.left + left, self.top + top, self.width - left - right, self.height - top - bottom)
