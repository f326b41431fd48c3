"""How everything looks: colours, sizes, letters, icons. One place, changed at once for the whole window."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.settings import Settings, ThemeChoice
from companion.library.theme import Theme, load_theme
from companion.ui.icons import drawn_icon, paint_icon

BODY_PX = 16
"""Body text at 100 %: 12 pt at 96 dpi."""

COLUMN_PX = 1_080
"""The widest that most pages, and what is told at their foot, may be at 100 %."""

ICON_SIDES = (20, 24)
"""Sizes of icons at 100 %, in logical px."""

_INDICATOR_LINE = 2
"""Width of the line around a box or circle to tick. A circle is round only up to half of its side, lines included:
from one px more Qt draws a square."""

FAMILY = "Atkinson Hyperlegible Next"

_FONTS = ("400Regular", "600SemiBold")
_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "page",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.Accent: "accent",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Look(QObject):
    """The theme and the text size in use. Painted widgets repaint on ``changed``."""

    changed = Signal()

    def __init__(self, resources: Path, settings: Settings) -> None:
        super().__init__()
        self._themes = resources / "themes"
        self._fonts = resources / "fonts"
        self._icons = resources / "icons"
        self._template = Template((self._themes / "style.qss").read_text(encoding="utf-8"))
        self._choice = settings.theme
        self.shaded: ThemeChoice | None = None
        """What everything looks like for now, whatever was chosen."""
        self._app: QApplication | None = None
        self.scale = settings.text_size / 100
        self.theme: Theme = load_theme(self._themes, self._theme_name())

    @property
    def em(self) -> float:
        """Height of body letters in logical px."""
        return BODY_PX * self.scale

    @property
    def page_edge(self) -> int:
        """Logical px left free at both sides of a page."""
        return self.px(16) + 16

    def px(self, n: float) -> int:
        """``n`` logical px, grown with the text."""
        return round(n * self.scale)

    @property
    def control(self) -> int:
        """Height of an ordinary control: 44 px, more for larger text."""
        return round(1.25 * self.em + 24)

    @property
    def line_width(self) -> int:
        """The widest a line of text may be: about 70 letters."""
        return round(35 * self.em)

    @property
    def _indicator(self) -> int:
        """Side of a box or circle to tick, without its line. Even, so that half of it is a whole number."""
        return 2 * round(5 + 0.3 * self.em)

    @property
    def big_control(self) -> int:
        """Height of a control of the check-in: 56 px, more for larger text."""
        return round(1.25 * self.em + 36)

    def colour(self, name: str) -> QColor:
        """A colour of the theme by its name, such as ``accent``."""
        return QColor(self.theme.colours[name])

    def pain(self, strength: int) -> QColor:
        """The colour of a strength, 0 (no pain) to 10 (worst)."""
        return QColor(self.theme.pain[strength])

    def pain_text(self, strength: int) -> QColor:
        """The colour of letters on ``pain(strength)``."""
        return QColor(self.theme.pain_text[strength])

    def mixed(self, name: str, other: str, share: float) -> QColor:
        """A colour between two of the theme; ``share`` 0-1 is how much of ``name``."""
        return between(self.colour(name), self.colour(other), share)

    def font(self, size: float = 1.0, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Letters of ``size`` times body text."""
        font = QFont(FAMILY)
        font.setPixelSize(round(self.em * size))
        font.setWeight(weight)
        return font

    def icon(self, name: str, colour: str = "text", *, air: float = 0) -> QIcon:
        """An icon of ``resources/icons`` by its name, such as ``cog-outline``, in a colour of the theme.

        ``air`` is the room on its left and right, as a share of its size.
        """
        ratio = self._app.devicePixelRatio() if self._app else 1.0
        sizes = (round(self.px(side) * ratio) for side in ICON_SIDES)
        colours = {QIcon.Mode.Normal: self.colour(colour), QIcon.Mode.Disabled: self.colour("border")}
        return drawn_icon(self._icons / f"{name}.svg", colours, sizes, air=air)

    def paint_icon(self, painter: QPainter, name: str, place: QRect, colour: str) -> None:
        """Paint an icon into a place, in a colour of the theme."""
        paint_icon(painter, self._icons / f"{name}.svg", place, self.colour(colour))

    def follow(self, settings: Settings) -> None:
        """Look as the settings say. Who chooses another theme wants to see it."""
        if settings.theme is not self._choice:
            self.shaded = None
        self._choice = settings.theme
        scale = settings.text_size / 100
        if scale != self.scale or self._theme_name() != self.theme.name:
            self.scale = scale
            self._renew()

    def shade(self, theme: ThemeChoice | None) -> None:
        """Look like this for now; with None again as was chosen. It is kept nowhere."""
        if theme is not self.shaded:
            self.shaded = theme
            self._renew()

    def prepare(self, app: QApplication) -> None:
        """Load the letters and colours that widgets need while they are built."""
        self._app = app
        _load_letters(self._fonts)
        self._colour(app)

    def apply(self, app: QApplication) -> None:
        """Dress the application, whose style is Fusion, and again whenever something changes."""
        if self._app is None:
            self.prepare(app)
        self._dress(app)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @classmethod
    def give_role(cls, widget: QWidget, role: str, *, within: bool = False) -> None:
        """Dress a widget for another role, unless it has this one; ``within``, all that is in it as well."""
        if widget.property("role") == role:
            return
        widget.setProperty("role", role)
        for dressed in (widget, *(widget.findChildren(QWidget) if within else ())):
            cls.restyle(dressed)

    @staticmethod
    def restyle(widget: QWidget) -> None:
        """Look again at the properties of one widget, such as its role."""
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # it will be looked at before it is shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)

    def _theme_name(self) -> str:
        choice = self.shaded or self._choice
        if choice is not ThemeChoice.SYSTEM:
            return choice.value
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return ThemeChoice.HIGH_CONTRAST.value
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        return (ThemeChoice.DARK if dark else ThemeChoice.LIGHT).value

    def _system_changed(self) -> None:
        if self._theme_name() != self.theme.name:
            self._renew()

    def _renew(self) -> None:
        self.theme = load_theme(self._themes, self._theme_name())
        if self._app:
            self._colour(self._app)
            self._dress(self._app)
        self.changed.emit()

    def _colour(self, app: QApplication) -> None:
        app.setPalette(self._palette())
        app.setFont(self.font())

    def _dress(self, app: QApplication) -> None:
        """Every widget is looked at again, so not for nothing."""
        sheet = self._template.substitute(self._tokens())
        if sheet != app.styleSheet():
            app.setStyleSheet(sheet)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("secondary"))
        return palette

    def _tokens(self) -> dict[str, str]:
        colours = {name: self.colour(name).name() for name in self.theme.colours}
        shades = {
            "accent_soft": self.mixed("accent", "card", 0.12),
            "accent_hover": self.mixed("accent", "text", 0.85),
            "hover": self.mixed("text", "card", 0.06),
            "page_hover": self.mixed("text", "page", 0.06),
            "pressed": self.mixed("text", "card", 0.12),
            "scroll": self.mixed("border", "page", 0.55),
            "warn_soft": self.mixed("warn", "card", 0.10),
        }
        sizes = {
            "body": self.em,
            "small": self.em * 0.875,
            "section": self.em + 5,
            "large": self.em * 1.35,
            "title": self.em + 14,
            "control": self.control,
            "control_inside": self.control - 6,
            "big_control_inside": self.big_control - 6,
            "arrow": 10 + 0.5 * self.em,
            "indicator": self._indicator,
            "indicator_line": _INDICATOR_LINE,
            "indicator_round": self._indicator / 2 + _INDICATOR_LINE,
            "page_edge": self.page_edge,
            "menu_pad": (self.control + 4 - 1.3 * self.em) / 2,
        }
        shade = "dark" if self.theme.dark else "light"
        pictures = {name: self._themes / f"{name}_{shade}.svg" for name in ("check", "down")}
        return (
            colours
            | {name: colour.name() for name, colour in shades.items()}
            | {name: f"{round(size)}px" for name, size in sizes.items()}
            | {name: file.as_posix() for name, file in pictures.items()}
        )


@cache
def _load_letters(fonts: Path) -> None:
    """Once: with each file that is added Qt forgets all letters it has drawn."""
    for weight in _FONTS:
        QFontDatabase.addApplicationFont(str(fonts / f"AtkinsonHyperlegibleNext_{weight}.ttf"))


def between(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` 0-1 of the first."""
    a, b = (one.redF(), one.greenF(), one.blueF()), (other.redF(), other.greenF(), other.blueF())
    return QColor.fromRgbF(*(x * share + y * (1 - share) for x, y in zip(a, b, strict=True)))
