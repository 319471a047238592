"""Long work on the command line: a line of progress on a terminal, and Ctrl+C as a polite cancel."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click

from soyuz_gui.cli.shell import Shell
from soyuz_gui.services.jobs import Job, remark

_SECONDS = 0.5  # between two looks; work that is shorter shows nothing


@contextmanager
def watched(shell: Shell, job: Job) -> Iterator[None]:
    """Show how far a job is, where somebody looks, and cancel it in good order by the first Ctrl+C."""
    with _cancelled_by_interrupt(job), _shown(job, not shell.quiet and sys.stderr.isatty()):
        yield


@contextmanager
def _cancelled_by_interrupt(job: Job) -> Iterator[None]:
    """The first Ctrl+C ends the job in good order; the second ends the program."""

    def cancel(*_: object) -> None:
        job.cancel()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _shown(job: Job, wanted: bool) -> Iterator[None]:
    if not wanted:
        yield
        return
    over = threading.Event()
    watcher = threading.Thread(target=_watch, args=(job, over), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def _watch(job: Job, over: threading.Event) -> None:
    width = 0
    while not over.wait(_SECONDS):
        line = progress_line(job)
        width = max(width, len(line))
        click.echo(f"\r{line.ljust(width)}", err=True, nl=False)
    if width:
        click.echo(f"\r{' ' * width}\r", err=True, nl=False)


def progress_line(job: Job) -> str:
    """`north.txt: 312 of 1,000, 1.2 MB of 4.0 MB, 2 min left`."""
    if not job.total:
        return job.label
    return ", ".join(part for part in (f"{job.label}: {job.done:,} of {job.total:,}", remark(job)) if part)
