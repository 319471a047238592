"""Decisions as JSON and back. Frozen values in, frozen values out; names of fields are the names in the file."""

import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.decisions import Decision

_KINDS: dict[str, type[Decision]] = {
    "confirm": d.ConfirmFact,
    "reject": d.RejectFact,
    "edit": d.EditFact,
    "move": d.MoveFact,
    "add": d.AddFact,
    "answer": d.AnswerConflict,
    "spelling": d.JudgeSpelling,
    "rename": d.RenameRecord,
    "merge": d.MergeRecords,
    "split": d.SplitMerge,
    "take_out": d.TakeOut,
    "keep_apart": d.KeepApart,
    "describe": d.DescribeArticle,
}
_NAMES = {made: kind for kind, made in _KINDS.items()}


def kind_of(decision: Decision) -> str:
    return _NAMES[type(decision)]


def dump(decision: Decision) -> str:
    """The decision without its kind, as one line of JSON."""
    return json.dumps(asdict(decision), ensure_ascii=False, sort_keys=True)


def load(kind: str, payload: str) -> Decision:
    """The inverse of `dump`."""
    decision: Decision = _value(_KINDS[kind], json.loads(payload))
    return decision


def _value(wanted: Any, raw: Any) -> Any:
    if isinstance(wanted, UnionType):
        options = [option for option in get_args(wanted) if option is not NoneType]
        return None if raw is None else _value(options[0], raw)
    if get_origin(wanted) is tuple:
        return tuple(_value(get_args(wanted)[0], each) for each in raw)
    if is_dataclass(wanted):
        make = cast("Callable[..., Any]", wanted)
        types = _types(make)
        return make(**{name: _value(types[name], value) for name, value in raw.items()})
    return wanted(raw) if issubclass(wanted, StrEnum) else raw


@cache
def _types(made: Callable[..., Any]) -> dict[str, Any]:
    return get_type_hints(made)
