"""The garbage collector is as it was when work that makes many values is over."""

import gc

import pytest

from soyuz_gui.services.garbage import seldom_collected


def test_collections_are_rare_within_and_as_usual_behind() -> None:
    usual, within = gc.get_threshold(), []

    def fail() -> None:
        with seldom_collected():
            within.append(gc.get_threshold()[0])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert within[0] > usual[0]
    assert gc.get_threshold() == usual
