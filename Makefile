# Each target does its own set-up; the second time that takes no time.
# PYTHON=/path/to/python chooses the Python; PYTEST="-x -k name" is passed on to pytest,
# TORTURE=--short to the torture.

VENV := .venv/bin
PYTEST ?=
TORTURE ?=
KIND ?=
CORES := $(shell getconf _NPROCESSORS_ONLN)
# one more than two or three cores, as many tests wait for processes that they start
ON_CORES := -n $(shell echo $$(( $(CORES) < 4 ? $(CORES) + 1 : 4 ))) --dist loadscope
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test test-slow test-display check format bench torture audit translations \
  locks nsis bundle deb run-installer try-packages nightly clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

setup: ## install all that running needs
	@installers/system_packages.sh
	@installers/environment.sh

setup-dev:
	@installers/system_packages.sh
	@installers/tools.sh objdump:binutils || true  # to bundle, for a test
	@installers/environment.sh dev

run: setup ## open the sample storyboard; without a display, make its film
	@installers/run_sample.sh

test: setup-dev ## run the tests that take seconds
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -q -m "not slow and not gpu" $(ON_CORES) $(PYTEST)

test-slow: setup-dev ## run the tests that take minutes
	QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -q -m slow $(PYTEST)

test-display: setup-dev ## the tests of the Memory panel and the strip on Xvfb
	@installers/tools.sh xvfb-run:xvfb xauth:xauth
	xvfb-run -a -s "-screen 0 1440x900x24" env QT_QPA_PLATFORM=xcb \
	  $(VENV)/python -m pytest -q tests/app/ui/memory tests/app/ui/continuity $(PYTEST)

check: setup-dev ## lint, types and import contracts
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/lint-imports --no-logo

format: setup-dev ## put the code into the common format
	$(VENV)/ruff format .

bench: setup-dev ## measure the speed of the main job on this machine
	$(VENV)/python -m tests.benchmarks

torture: setup-dev ## put what we promise about your work to the test (half an hour)
	$(VENV)/python -m tests.torture $(TORTURE)

audit: setup-dev ## look for known holes in the packages, and list them all (out/sbom.cdx.json)
	@installers/audit.sh

translations: setup-dev ## enter new words of the window into the catalogues, for Qt Linguist
	$(VENV)/pyside6-lupdate -silent -locations none -no-obsolete -source-language en \
	  -tr-function-alias QT_TR_NOOP+=mark $$(find app -name "*.py" | sort) \
	  -ts $(foreach name,de es fr ja zh,resources/translations/throughline_$(name).ts)

locks: ## pin anew what the bundles are built of (installers/locks/)
	@installers/locks.sh

bundle: ## build the program as a folder that needs no Python (KIND=slim: without the engine)
	@installers/bundle.sh $(KIND)

deb: ## make a Debian package (KIND=slim)
	@installers/linux/deb.sh $(KIND)

run-installer: ## make an installer for Linux that needs no root (KIND=slim)
	@installers/linux/run.sh $(KIND)

try-packages: ## install, use and remove both on a bare Debian 12 (as root)
	@installers/linux/try_in_debian.sh

nightly: setup-dev bundle deb run-installer try-packages nsis test-slow ## all of it: the bundle's journey, bare Debian, slow tests
	THROUGHLINE_BUNDLED=dist/throughline QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -q \
	  tests/e2e/test_bundle.py

nsis: ## make the installer for Windows of BUNDLE=; without one, check that it compiles
	@installers/windows/installer.sh $(BUNDLE)

clean: ## take away what was built; takes and the environment stay
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
