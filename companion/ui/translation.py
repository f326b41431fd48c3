"""The person's language, as far as there are words for it in ``resources/i18n``."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale


def speak(app: QCoreApplication, resources: Path, locale: QLocale | None = None) -> None:
    """Use the translation for the system's language if there is one; English needs none."""
    if not any((resources / "i18n").glob("*.qm")):
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    locale = locale or QLocale()
    own, qt = QTranslator(app), QTranslator(app)
    if own.load(locale, "companion", "_", str(resources / "i18n")):
        app.installTranslator(own)
        if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
