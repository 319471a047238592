"""One library with the sample articles, imported once by the command line."""

from pathlib import Path

import pytest

from soyuz_gui import paths
from tests.end_to_end.running import soyuz


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("sample") / "sample.sqlite"
    result = soyuz("--library", library, "import", paths.sample_articles())
    assert result.code == 0, result.err
    return library
