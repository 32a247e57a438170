# The house's commands. `make` alone lists them. Nothing here needs root, and nothing is installed outside .venv
# (and, for the tests alone, tests/peers/js/node_modules);
# where packages come from is the machine's own business (PIP_*, UV_* and npm's are respected, no address stands here).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
# Compiled once here, and not at every start: that halves how long a start takes.
INSTALL := $(UV) pip install --quiet --compile-bytecode --python $(VENV)
unexport PYTHONDONTWRITEBYTECODE
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header
# With all that can be left out: what is installed here and in the container can encrypt.
EVERYTHING := pyproject.toml --all-extras
TESTS ?= tests
ELEMENT := tests/peers/js/node_modules/.package-lock.json
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help install demo run check test element coverage format bench lock schema clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/.installed ## set up .venv with what running needs, so that .venv/bin/baraza is there

demo: $(VENV)/.installed ## play a partnership of three groups in this terminal; SCRIPT=1 plays it unattended, CASE=NAME another one
	@$(BIN)/baraza demo $(if $(SCRIPT),--script) $(if $(CASE),--case $(CASE))

run: $(VENV)/.installed ## start the service from the environment and .env
	@$(BIN)/baraza run

check: $(VENV)/.ready ## format, lint, types, and which part may import which
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: $(VENV)/.ready element ## every test; TESTS=tests/core for some of them
	$(BIN)/pytest -n $(JOBS) --dist loadgroup $(TESTS)

element: $(ELEMENT) ## bring the Matrix client that the tests talk to, by npm; without Node those tests are left out

coverage: $(VENV)/.ready ## how much of the core its tests and the stories reach, branch by branch; 95 % at least
	@rm -f .coverage .coverage.*
	$(BIN)/coverage run -m pytest -n $(JOBS) --dist loadgroup tests/core tests/stories \
		--ignore tests/stories/test_running.py --ignore tests/stories/test_killed.py
	@$(BIN)/coverage combine -q
	$(BIN)/coverage report

format: $(VENV)/.ready ## put the code into the form that `make check` asks for
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.ready ## measure, and print the table that the README shows
	$(BIN)/python -m bench

# What runs is a part of what was tested, so the second file may not differ from the first.
lock: $(UV) ## renew the hashed lists of packages; UPGRADE=1 takes the newest there are
	$(COMPILE) $(if $(UPGRADE),--upgrade) $(EVERYTHING) build.in --group dev -o requirements-dev.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) -c requirements-dev.txt $(EVERYTHING) build.in -o requirements.txt
	echo uv | $(COMPILE) $(if $(UPGRADE),--upgrade) - -o requirements-uv.txt

schema: $(VENV)/.installed ## write the JSON Schemas that editors use for our files
	$(BIN)/baraza schema protocol > protocols/protocol.schema.json
	$(BIN)/baraza schema partnership > protocols/partnership.schema.json

clean: ## take away what these commands made; data/ and .env stay
	rm -rf $(VENV) tests/peers/js/node_modules dist .coverage .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(UV): requirements-uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed. Name one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Python's venv is missing. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.txt
	@touch $@

# --no-build-isolation: the build backend is in the list as well, so that nothing unpinned is fetched to build with.
$(VENV)/.installed: $(UV) requirements.txt pyproject.toml
	@$(INSTALL) --require-hashes -r requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ready: $(VENV)/.installed requirements-dev.txt
	@$(INSTALL) --require-hashes -r requirements-dev.txt
	@touch $@

$(ELEMENT): tests/peers/js/package-lock.json tests/peers/js/package.json
	@if command -v npm >/dev/null; then npm ci --prefix tests/peers/js && touch $@; \
		else echo "Tests with Element's library are left out: apt install nodejs npm" >&2; fi
