"""Forms of any place: their fields, what was begun on them, and how what they hold is kept."""
