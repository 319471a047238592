"""The finders and the extractor with the shipped rules; without a catalogue unless a test asks for it."""

from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words.glosses import Glossary


@pytest.fixture(scope="session")
def rules_folder() -> Path:
    return paths.resources() / "rules"


@pytest.fixture(scope="session")
def shipped() -> Extractor:
    """The extractor as the program makes it."""
    return Extractor.load(paths.resources() / "rules", load(paths.resources() / "catalogue"))


@pytest.fixture(scope="session")
def unaided() -> Extractor:
    """The extractor without any reference facts: everything comes from the text."""
    return Extractor.load(paths.resources() / "rules", Catalogue())


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    """The languages as the program reads them, with the names of the catalogue."""
    return Glossary(paths.resources() / "rules", load(paths.resources() / "catalogue"))
