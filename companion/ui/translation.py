"""The person's language, as far as there are words for it in ``resources/i18n``."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def speak(app: QCoreApplication, resources: Path, locale: QLocale | None = None) -> None:
    """Use the translation for the system's language if there is one; English needs none."""
    locale = locale or QLocale()
    own, qt = QTranslator(app), QTranslator(app)
    if own.load(locale, "companion", "_", str(resources / "i18n")):
        app.installTranslator(own)
        if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
