# The jobs of a developer. Everything they need is installed by scripts/setup on a Debian or Ubuntu machine with Go, Node
# and apt.
.PHONY: run test check package test-package bench bindings clean

run: ## open the window (or serve it on loopback where there is no display)
	@scripts/run

test: ## install what is missing, then check everything
	@scripts/setup test
	@scripts/check

check: ## the checks alone; NAMES="..." runs some of them
	@scripts/check $(NAMES)

package: ## the Windows setup and the .deb, into dist/
	@scripts/setup package
	@scripts/package

test-package: package ## the packages hold what they should, and the console exe runs under Wine
	@scripts/test-package

bench: ## the figures of the budgets
	@scripts/setup test
	@scripts/run-bench

bindings: ## regenerate frontend/wailsjs
	@scripts/bindings

clean: ## remove what was built
	@rm -rf build/bin build/cache dist
