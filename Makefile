# Every target sets up what it needs by itself; a second call starts at once.
PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py

.PHONY: help run test lint bench corpus screenshots guide translations wheel app deb installer flatpak release lock audit clean

help:
	@echo "make run              open the window; without a display, do the same job without one"
	@echo "make run ARGS='…'     pass arguments on, e.g. ARGS='list missions' or ARGS=--help"
	@echo "make test             everything that CI runs: style, types, layers, tests, the window's tests"
	@echo "make lint             style, types and layers only"
	@echo "make bench            the benchmarks"
	@echo "make corpus           precision and recall on the example corpus; ARGS=--list names every loss"
	@echo "make screenshots      the pictures of README and guide; every view and dialog in output/gallery"
	@echo "make guide            the lists of the guide from the program, and the guide as one page"
	@echo "make translations     collect the texts of the window for translators, and compile what they translated"
	@echo "make wheel            the wheel and the source distribution, into dist/"
	@echo "make app              the program with its Python and libraries in one folder, build/frozen/soyuz-gui"
	@echo "make deb              the Debian package of that folder, into dist/"
	@echo "make installer        the installer for Windows, by NSIS, of the folder that was built there"
	@echo "make flatpak          the recipe for Flatpak, build/flatpak"
	@echo "make release          checks, then all of these, with checksums, bill of materials and notes, into dist/"
	@echo "make lock             pin the versions and hashes that builds take, packaging/locked.txt"
	@echo "make audit            look for known holes in them; needs a network"
	@echo "make clean            remove what the other targets made: .venv, output, caches"
	@echo
	@echo "USER_LIBS=1 with run or test: where system libraries are missing, unpack them without root."

run:
	@$(BOOTSTRAP) run $(ARGS)

test lint bench wheel app deb installer flatpak release lock audit:
	@$(BOOTSTRAP) $@

corpus:
	@$(BOOTSTRAP) run --version > /dev/null
	@.venv/bin/python -m tests.corpus.score $(ARGS)

screenshots:
	@$(BOOTSTRAP) run --version > /dev/null
	@.venv/bin/python packaging/gallery.py

guide:
	@$(BOOTSTRAP) lint > /dev/null
	@PYTHONPATH=packaging .venv/bin/python packaging/guide.py

translations:
	@$(BOOTSTRAP) run --version > /dev/null
	@PYTHONPATH=.:packaging .venv/bin/python packaging/translations.py $(ARGS)

clean:
	rm -rf .venv output build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
