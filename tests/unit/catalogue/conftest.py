import pytest

from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.paths import resources


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load(resources() / "catalogue")
