"""Scores the program on the example corpus.

    python -m tests.corpus.score [--part work|judge|both] [--empty-catalogue] [--list] [--style]
                                 [--save-baseline FILE] [--compare FILE]

Losses are listed for the part that rules are written by only; of the other part nothing but numbers is told.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.corpus.cases import Case, Part, load
from tests.corpus.rows import Found, Program
from tests.corpus.tally import UNSCORED, FlightNames, Tally, judge, quality, sort_by_label

_HEAD = f"{'':<26}{'hit':>6}{'miss':>6}{'wrong':>6}{'P':>7}{'R':>7}{'F1':>7}"
Scored = list[tuple[Case, Found, Tally]]


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    program = Program(empty_catalogue=options.empty_catalogue)
    parts = tuple(Part) if options.part == "both" else (Part(options.part),)
    scored = {part: score(load([part]), program) for part in parts}
    lines: list[str] = []
    for part in parts:
        lines += report(part, scored[part], losses=options.list and part is Part.WORK, styles=options.style)
        if options.list and part is not Part.WORK:
            lines.append("Losses of this part are not listed: it only judges.")
    baseline = {str(part): _numbers(part, scored[part]) for part in parts}
    if options.compare:
        lines += compare(json.loads(options.compare.read_text(encoding="utf-8")), baseline)
    if options.save_baseline:
        options.save_baseline.write_text(json.dumps(baseline, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.corpus.score", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", choices=[*Part, "both"], default="both")
    parser.add_argument("--empty-catalogue", action="store_true", help="as if no flight and no person were known")
    parser.add_argument("--list", action="store_true", help="list every loss of the work part with what is to blame")
    parser.add_argument("--style", action="store_true", help="also by form and style of the texts")
    parser.add_argument("--save-baseline", type=Path, metavar="FILE", help="keep the numbers for a comparison")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="show what changed against kept numbers")
    return parser


def score(cases: Iterable[Case], program: Program) -> Scored:
    """Every case with what the program found in it and the tally."""
    names = FlightNames(program.known)
    found = ((case, program.run(case.text, case.published)) for case in cases)
    return [(case, each, judge(case, each, names)) for case, each in found]


def total(scored: Scored) -> Tally:
    tally = Tally()
    for _, _, each in scored:
        tally.add(each)
    return tally


def report(part: Part, scored: Scored, *, losses: bool, styles: bool) -> Iterator[str]:
    """The tables of one part, line by line."""
    tally = total(scored)
    yield f"\n{part} part: {len(scored)} cases"
    if losses:
        yield from sorted(str(loss) for loss in tally.losses)
    yield from table(tally)
    if styles:
        for name, group in _groups(scored, lambda case: f"{case.form}: {case.style}"):
            yield _line(name, *total(group).counts())
    yield from _evidence(scored)
    yield from _calibration(tally)
    yield from _blames(tally)


def table(tally: Tally) -> Iterator[str]:
    """Precision, recall and F1 by label and over all; what does not count stands below."""
    yield _HEAD
    for label in sorted(tally.labels, key=sort_by_label):
        if label not in UNSCORED:
            yield _line(label, *tally.counts(label))
    yield _line("ALL", *tally.counts())
    for label in sorted(UNSCORED & set(tally.labels)):
        yield _line(f"({label})", *tally.counts(label))


def _line(name: str, hits: int, misses: int, wrong: int) -> str:
    numbers = "".join(f"{number:>7.3f}" for number in quality(hits, misses, wrong))
    return f"{name[:25]:<26}{hits:>6}{misses:>6}{wrong:>6}{numbers}"


def _groups(scored: Scored, name: Callable[[Case], str]) -> list[tuple[str, Scored]]:
    groups: dict[str, Scored] = defaultdict(list)
    for each in scored:
        groups[name(each[0])].append(each)
    return sorted(groups.items())


def _evidence(scored: Scored) -> Iterator[str]:
    """Every quote must lie in its text, and hold the words that were stated."""
    rows = [(case, row) for case, found, _ in scored for row in found.rows]
    inside = sum(row.span.end <= len(case.text) for case, row in rows)
    held = sum(_spaced(row.stated) in _spaced(row.span.of(case.text)) for case, row in rows)
    yield f"quotes that are their slice of the text: {inside} of {len(rows)}; that hold the words stated: {held}"


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _calibration(tally: Tally) -> Iterator[str]:
    """Of the facts with a confidence, how many are right."""
    right: Counter[float] = Counter(confidence for confidence, is_right in tally.judged if is_right)
    yield "confidence  facts  right"
    for confidence, count in sorted(Counter(confidence for confidence, _ in tally.judged).items(), reverse=True):
        yield f"{confidence:>10.2f}{count:>7}{right[confidence] / count:>7.2f}"


def _blames(tally: Tally, most: int = 25) -> Iterator[str]:
    """The rules that made most wrong facts, the stages that missed most."""
    blames: Counter[tuple[str, str, str]] = Counter()
    for loss in tally.losses:
        stage = loss.blame.partition(":")[0] if loss.verdict == "MISS" else loss.blame
        blames[loss.verdict, loss.label, stage] += 1
    yield "lost most:"
    for (verdict, label, stage), count in sorted(blames.items(), key=lambda item: (-item[1], item[0]))[:most]:
        yield f"{count:>5}  {verdict:<6}{label:<20} {stage}"


def _numbers(part: Part, scored: Scored) -> dict[str, Any]:
    """What a baseline keeps: the counts, and of the work part the losses too."""
    tally = total(scored)
    losses = sorted(str(loss) for loss in tally.losses) if part is Part.WORK else []
    return {"counts": {label: tally.counts(label) for label in ["", *tally.labels]}, "losses": losses}


def compare(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """What changed between two baselines: F1 by label, and losses that came and went."""
    for part in sorted(set(old) & set(new)):
        yield f"\n{part} part, F1 before and after"
        before, after = old[part]["counts"], new[part]["counts"]
        for label in sorted(set(before) | set(after)):
            was, now = (quality(*numbers.get(label, (0, 0, 0)))[2] for numbers in (before, after))
            if was != now:
                yield f"{label or 'ALL':<26}{was:>7.3f}{now:>7.3f}{now - was:>+8.3f}"
        lost, won = (Counter(side[part]["losses"]) for side in (new, old))
        yield from (f"new   {loss}" for loss in sorted((lost - won).elements()))
        yield from (f"gone  {loss}" for loss in sorted((won - lost).elements()))


if __name__ == "__main__":
    sys.exit(main())
