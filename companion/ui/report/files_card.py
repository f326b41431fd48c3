"""The journal in files for other programs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from companion.actions.export import Format
from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_row import CheckRow


class FilesCard(Card):
    """A button for each format, with what it is good for."""

    wanted = Signal(object)
    """The Format a person wants."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("For other programs"))
        self.add_words(self.tr("All days of the journal. Whoever gets the file can read it."), "secondary")
        self._snomed = CheckRow(self.tr("With SNOMED CT codes"))
        for format, name, what in (
            (Format.CSV, self.tr("Tables (CSV)…"), self.tr("Two tables, check-ins and marks, for spreadsheets.")),
            (
                Format.JSON,
                self.tr("Everything (JSON)…"),
                self.tr("All that you kept, in one file. Settings can open it again."),
            ),
            (Format.FHIR, self.tr("For clinics (FHIR)…"), self.tr("For programs of clinics. It holds no diagnosis.")),
        ):
            button = QPushButton(name)
            button.setAccessibleDescription(what)
            button.clicked.connect(lambda _=False, format=format: self.wanted.emit(format))
            self.column.addSpacing(8)
            self.column.addWidget(button)
            self.add_words(what, "small")
        self.column.addSpacing(8)
        self.column.addWidget(self._snomed)
        self.add_words(self.tr("In some countries these codes need a licence."), "small")

    @property
    def with_snomed(self) -> bool:
        """Whether codes of SNOMED CT are wanted."""
        return self._snomed.isChecked()
