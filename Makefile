# Two commands do all the set-up: `make demo` to see it work, `make test` to check it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Minutes of the long run.
SOAK_MINUTES ?= 30

.PHONY: demo test bench soak fuzz clean

# Debian keeps the part of venv that installs pip in a package of its own.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Rejectbox needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 2; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && apt-get install -y -qq python3-venv; } \
	    || { echo "Python's venv is missing: sudo apt-get install python3-venv"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	touch $@

$(VENV)/.dev: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo,desktop,file-keyring,docs,dev]'
	touch $@

demo: $(VENV)/.demo
	$(BIN)/rejectbox demo

test: $(VENV)/.dev
	$(PYTHON) tests/servers/install.py dovecot cyrus courier tmux mutt roundcube strace systemd keyring shells
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest

bench: $(VENV)/.dev
	$(PYTHON) tests/servers/install.py dovecot cyrus
	$(BIN)/python -m tests.bench.latency
	$(BIN)/python -m tests.bench.judging
	$(BIN)/python -m tests.bench.bulk
	$(BIN)/python -m tests.bench.large
	$(BIN)/python -m tests.bench.accounts

soak: $(VENV)/.dev
	$(PYTHON) tests/servers/install.py dovecot
	$(BIN)/python -m tests.faults --faults 1000
	$(BIN)/python -m tests.soak $(SOAK_MINUTES)

# Seconds for each target; what is found is written to tests/fuzz/regressions.
FUZZ_SECONDS ?= 180

$(VENV)/.fuzz: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	touch $@

fuzz: $(VENV)/.fuzz
	$(BIN)/python -m tests.fuzz mail $(FUZZ_SECONDS)
	$(BIN)/python -m tests.fuzz structure $(FUZZ_SECONDS)
	$(BIN)/python -m tests.fuzz answer $(FUZZ_SECONDS)

clean:
	rm -rf $(VENV) build dist
