# `make demo`, `make test` (every test) and `make test-fast` (those that take no seconds: not Testing/slow_tests.txt) each set up .venv on
# their first run and then do their work. Tests run in as many processes as there are cores; PYTEST_ARGS="-n 0" runs them in one.
PYTHON ?= $(or $(shell for p in python3 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' 2>/dev/null && echo $$p && break; done),python3)
RUN := .venv/bin/python
DEMO_OUTPUT ?= demo-output
# a process holds 1 to 2 GB; whoever has done its part takes tests from the others
WORKERS := -n auto --maxprocesses 8 --dist worksteal

.PHONY: demo test test-fast setup
demo: setup
	$(RUN) Resources/Scripts/lungperfusion.py demo --output $(DEMO_OUTPUT)

test: setup
	QT_QPA_PLATFORM=offscreen $(RUN) -m pytest Testing $(WORKERS) $(PYTEST_ARGS)

test-fast: setup
	QT_QPA_PLATFORM=offscreen $(RUN) -m pytest Testing $(WORKERS) -m "not slow" $(PYTEST_ARGS)

setup:
	@$(PYTHON) Testing/environment.py
