"""Stand-ins for the programs of the system."""

from tests.support.programs import programs

__all__ = ["programs"]
