# Everything a chapter lead or developer runs. `make help` lists it.

SHELL := /bin/bash
CONTENT ?= content
OUTPUT ?= output
DATE ?=
FAULT_SHARE ?= 1
POSTS ?= 1000 10000
PREFIX ?= /usr/local
DESTDIR ?=

TOOL := .build/release/stammtisch
# With its libraries inside, the tool is a tenth faster and runs where no Swift is; on macOS they belong to the system.
# Their linker is Swift's own: others warn of what Foundation holds.
STATIC := --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld
# Nobody profiles what is released, and the register for it spares 3 % of the instructions.
STATIC += --omit-frame-pointers
# Optimised once more as a whole: the tool takes three minutes more to build, and a site 4 % less ever after.
STATIC += --experimental-lto-mode=full -Xswiftc -gnone
ARCHIVES := .build/archives
ifeq ($(shell uname),Linux)
RELEASE := PKG_CONFIG_PATH="$(CURDIR)/$(ARCHIVES):$$PKG_CONFIG_PATH" swift build -c release $(STATIC)
else
RELEASE := swift build -c release
endif

MANUAL := .build/manual
# Where `make install` puts things.
ROOT := $(DESTDIR)$(PREFIX)
BASH_COMPLETIONS := $(ROOT)/share/bash-completion/completions
ZSH_COMPLETIONS := $(ROOT)/share/zsh/site-functions
FISH_COMPLETIONS := $(ROOT)/share/fish/vendor_completions.d
THEMES := $(ROOT)/share/stammtisch/themes

.PHONY: site serve setup build install uninstall test lint imports commands walk interop links editors installed \
    reproducible faults browser preview bench bench-preview check clean help

site: build ## Build the site from content/ into output/ (CONTENT=, OUTPUT=, DATE=)
	$(TOOL) build --content "$(CONTENT)" --output "$(OUTPUT)" $(if $(DATE),--date "$(DATE)")

serve: build ## Show the site in a browser while you write it (CONTENT=)
	$(TOOL) serve --content "$(CONTENT)" --open

setup: ## Install what is missing of libcmark, libyaml, libcurl and tcmalloc, through apt or Homebrew
	@.ci/system-packages libcmark libyaml libcurl tcmalloc

build: setup ## Build the tool
	@[ "$$(uname)" != Linux ] || .ci/static-libraries $(ARCHIVES) libcmark yaml-0.1
	$(RELEASE) --product stammtisch

$(TOOL):
	$(MAKE) build

$(MANUAL)/stammtisch.1: $(TOOL)
	$(RELEASE) --product generate-manual
	rm -rf $(MANUAL) && mkdir -p $(MANUAL)
	$(dir $(TOOL))generate-manual $(TOOL) --multi-page --output-directory $(MANUAL) \
		--date "$$(git log -1 --format=%cs 2>/dev/null || date +%F)"

install: $(TOOL) $(MANUAL)/stammtisch.1 ## Install tool, man pages, completions, themes (PREFIX=/usr/local, DESTDIR=)
	install -d "$(ROOT)/bin" "$(ROOT)/share/man/man1" "$(THEMES)"
	install -d "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)"
	install -m 755 $(TOOL) "$(ROOT)/bin/stammtisch"
	install -m 644 $(MANUAL)/*.1 "$(ROOT)/share/man/man1"
	$(TOOL) --generate-completion-script bash >"$(BASH_COMPLETIONS)/stammtisch"
	$(TOOL) --generate-completion-script zsh >"$(ZSH_COMPLETIONS)/_stammtisch"
	$(TOOL) --generate-completion-script fish >"$(FISH_COMPLETIONS)/stammtisch.fish"
	for theme in themes/*/; do rm -rf "$(THEMES)/$$(basename $$theme)" && cp -R "$${theme%/}" "$(THEMES)"; done

uninstall: ## Remove what `make install` installed (PREFIX=, DESTDIR=)
	rm -f "$(ROOT)/bin/stammtisch" "$(ROOT)"/share/man/man1/stammtisch.1 "$(ROOT)"/share/man/man1/stammtisch.*.1
	rm -f "$(BASH_COMPLETIONS)/stammtisch" "$(ZSH_COMPLETIONS)/_stammtisch" "$(FISH_COMPLETIONS)/stammtisch.fish"
	for theme in themes/*/; do rm -rf "$(THEMES)/$$(basename $$theme)"; done
	rmdir "$(THEMES)" "$(ROOT)/share/stammtisch" 2>/dev/null || true # other themes stay

test: setup ## Run the Swift tests
	swift test

lint: ## Check the formatting of all Swift code
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Benchmarks \
		Benchmarks/Stages

imports: setup ## Build everything with warnings as errors, and check that modules import only what they may
	STAMMTISCH_STRICT=1 swift build --build-tests --explicit-target-dependency-import-check error

interop: build ## Read calendars and feeds with real programs
	$(RELEASE) --product text-samples
	$(RELEASE) --product markdown-samples
	Tests/Interop/run $(TOOL)

editors: build ## Compare the JSON Schemas with what a build says, and try the files for VS Code
	$(RELEASE) --product decoder-verdicts
	Tests/Editors/run $(TOOL)

installed: build ## Install into a temporary folder, try what is there, uninstall
	Tests/Install/run

links: build ## Check links against a server that answers in every way servers do
	Tests/Links/run $(TOOL)

reproducible: build ## Build by other clocks, in other zones, locales and folder orders: the bytes must not change
	Tests/Interop/reproducible $(TOOL)

faults: build ## Kill builds, let system calls fail, fill the disk (FAULT_SHARE=5 tries each fifth point only)
	Tests/Faults/run $(TOOL) $(FAULT_SHARE)

commands: build ## Run the tool as people, editors and programs do, and look at what it says
	Tests/CommandLine/run $(TOOL)

walk: build ## Walk a chapter lead's way at a real terminal: announce, check, build, tell; and give wrong answers
	Tests/Walk/run $(TOOL)

browser: build ## Look at every kind of page in a real browser
	Tests/Browser/run $(TOOL)

preview: build ## Break and mend a site before a real browser, attack its preview, and see what it costs idle
	Tests/Preview/run $(TOOL)

bench: build ## Measure formats, stages, and whole builds of 1,000 and 10,000 posts beside those of Hugo (POSTS=)
	swift package --package-path Benchmarks benchmark --no-progress
	$(RELEASE) --product stage-timings
	Benchmarks/Stages/measure $(dir $(TOOL))stage-timings
	Benchmarks/Site/measure $(TOOL) --posts $(POSTS)

bench-preview: build ## Measure how long an edit takes to show among 10,000 posts
	Benchmarks/Preview/measure $(TOOL)

check: lint imports test commands walk interop links editors installed reproducible faults browser preview ## Everything that must hold

clean: ## Remove what was built
	rm -rf .build "$(OUTPUT)"

help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22
