"""Qt's own translation calls answered from the one catalogue, so that the window and the terminal say the same."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from assistant.host.language import Translator


class CatalogueTranslator(QTranslator):
    """Answers `tr` and `QCoreApplication.translate` from a `Translator`."""

    def __init__(self, catalogue: Translator) -> None:
        super().__init__()
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Tell Qt that it is worth asking."""
        return False

    def translate(
        self, context: str | bytes, source_text: str | bytes, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str:
        """Return the translation, or nothing, upon which Qt shows the source text."""
        del disambiguation  # the catalogue tells texts apart by context
        number = n if n >= 0 else None
        # None becomes the null string, upon which Qt asks the next translator; an empty one would be shown.
        return self._catalogue.translate(_text(context), _text(source_text), number)  # type: ignore[return-value] # so


class Language:
    """The language of the window: our catalogue and Qt's own words for its dialogs; changed at run time."""

    def __init__(self, application: QApplication, catalogue: Translator) -> None:
        self._application = application
        self.catalogue = catalogue
        self._installed: list[QTranslator] = []
        self.use(catalogue)

    def use(self, catalogue: Translator) -> None:
        """Say everything in this language from now on; every widget gets a LanguageChange event."""
        self.close()
        self.catalogue = catalogue
        locale = QLocale(catalogue.language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        dialogs = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if dialogs.load(locale, "qtbase", "_", folder):
            self._install(dialogs)
        self._install(CatalogueTranslator(catalogue))

    def close(self) -> None:
        """Take our words out of Qt again."""
        for one in self._installed:
            self._application.removeTranslator(one)
        self._installed.clear()

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._installed.append(translator)


def _text(text: str | bytes) -> str:
    return text.decode("utf-8", errors="replace") if isinstance(text, bytes) else text
