# The Telnyx client for Lua. `make help` lists the targets.

LUA = 5.4
# The installed versions of 5.1 to 5.5 and LuaJIT.
VERSIONS := $(shell tools/lua-config versions)
BUILD = build
PREFIX = /usr/local
DESTDIR =
DEPS = test
BUSTED_FLAGS =
SPECS = $(filter-out spec/support spec/browser spec/contract,$(wildcard spec/*))

CFLAGS ?= -O2 -g -fno-plt -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
WARNINGS = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wcast-qual \
  -Wimplicit-fallthrough
ifdef WERROR
WARNINGS += -Werror
endif
# CFLAGS and CPPFLAGS belong to the user; the rest is required.
COMPILE = $(CC) -std=gnu99 -fPIC -fvisibility=hidden $(WARNINGS) -pthread \
  -Isrc $(CURL_CFLAGS) $(ZLIB_CFLAGS) $(SODIUM_CFLAGS) $(WSLAY_CFLAGS) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c

ifeq ($(shell uname -s),Darwin)
SHARED = -bundle -undefined dynamic_lookup
else
SHARED = -shared -Wl,-z,relro,-z,now
endif
CURL_CFLAGS = $(shell pkg-config --cflags libcurl 2>/dev/null)
CURL_LIBS = $(shell pkg-config --libs libcurl 2>/dev/null || echo -lcurl)
ZLIB_CFLAGS = $(shell pkg-config --cflags zlib 2>/dev/null)
ZLIB_LIBS = $(shell pkg-config --libs zlib 2>/dev/null || echo -lz)
SODIUM_CFLAGS = $(shell pkg-config --cflags libsodium 2>/dev/null)
SODIUM_LIBS = $(shell pkg-config --libs libsodium 2>/dev/null || echo -lsodium)
WSLAY_CFLAGS = $(shell pkg-config --cflags libwslay 2>/dev/null)
WSLAY_LIBS = $(shell pkg-config --libs libwslay 2>/dev/null || echo -lwslay)
# WebSockets are left out where wslay is missing.
HAVE_WSLAY := $(shell printf '\043include <wslay/wslay.h>\n' | \
  $(CC) $(WSLAY_CFLAGS) $(CPPFLAGS) -E - >/dev/null 2>&1 && echo yes)

VALGRIND = valgrind --quiet --error-exitcode=99 --num-callers=25 \
  --leak-check=full --show-leak-kinds=definite \
  --errors-for-leak-kinds=definite --keep-debuginfo=yes \
  --freelist-vol=2000000 \
  --suppressions=tools/valgrind.supp

# The engine is independent of Lua and compiled once; bindings once per version.
# Signatures and the frames of WebSockets are separate modules, the only ones that need libsodium
# and wslay.
SIGNATURE = src/binding/signature.c
FRAMES = src/binding/frames.c
FRAMES_ONLY = $(addprefix src/engine/,sha1.c websocket.c)
FRAMES_ENGINE = $(FRAMES_ONLY) $(addprefix src/engine/,buffer.c number.c random.c utf8.c)
FRAMES_BINDINGS = $(FRAMES) src/binding/util.c
ENGINE = $(filter-out $(FRAMES_ONLY),$(wildcard src/engine/*.c))
BINDINGS = $(filter-out $(SIGNATURE) $(FRAMES),$(wildcard src/binding/*.c))
# Linked into the fuzz targets.
FUZZED = $(wildcard src/binding/json*.c) src/binding/util.c \
  $(addprefix src/engine/,buffer.c number.c utf8.c)

modules = $(addprefix $(BUILD)/$(1)/telnyx/,core.so signature.so $(if $(HAVE_WSLAY),frames.so))
# Recipes that install packages leave the modules to another make, by these names: it sees the wslay,
# and the Lua of the emulator, that were installed now.
# nginx loads the modules for LuaJIT; without LuaJIT its specs are skipped.
MAKE_NGINX_MODULES = @! tools/lua-config cflags jit >/dev/null 2>&1 || $(MAKE) -s all LUA=jit

MAKEFLAGS += --no-print-directory
.PHONY: all all-versions emulator-modules deps demo emulator test test-all specs check-portability \
  test-browser test-hosts test-contract examples \
  example-openresty api api-diff api-update docs docs-check lint format valgrind asan fuzz compare bench \
  endurance install uninstall rock release clean help FORCE
.DELETE_ON_ERROR:

all: $(call modules,$(LUA)) ## build the C modules for Lua 5.4 (or LUA=5.1 5.2 5.3 5.5 jit)

# not at the same time: they share objects
emulator-modules: | $(filter all all-versions,$(MAKECMDGOALS))
	@$(MAKE) -s all LUA="$$(tools/lua-config emulator)"

all-versions: $(foreach v,$(VERSIONS),$(call modules,$(v))) ## build them for every installed Lua

deps: ## install missing packages to build, run and test (DEPS="all lint bench")
	@tools/deps $(DEPS)

demo: ## the quickstart on a local emulator (LIVE=1: on the real API)
	@tools/deps $(if $(LIVE),build,demo)
	@$(MAKE) -s all $(if $(LIVE),,emulator-modules) LUA=5.4
	@LIVE=$(LIVE) tools/demo

emulator: ## an emulator of the API in the foreground, until Ctrl-C
	@tools/deps demo
	@$(MAKE) -s emulator-modules
	@exec tools/lua "$$(tools/lua-config emulator)" examples/emulator.lua

test: ## the specs on Lua 5.4 (or LUA=5.1 5.2 5.3 5.5 jit)
	@tools/deps test $(LUA)
	@$(MAKE) -s all emulator-modules
	$(MAKE_NGINX_MODULES)
	@tools/lua $(LUA) tools/busted.lua $(BUSTED_FLAGS)

test-all: ## the specs on every Lua (-j2: two at a time)
	@tools/deps all
	@$(MAKE) -s all-versions
	@$(MAKE) -k -O specs

specs: $(VERSIONS:%=specs-%)

specs-%:
	@echo "specs on Lua $*"
	@tools/lua $* tools/busted.lua $(BUSTED_FLAGS)

check-portability: ## the specs on other architectures and Debian versions (SYSTEMS="i386 sid")
	@tools/deps test portability
	@tools/check-portability $(SYSTEMS)

test-browser: ## test the site of the documentation and the page for nginx in headless Chromium
	@tools/deps test browser
	@! command -v npm >/dev/null || $(MAKE) -s docs
	@$(MAKE) -s all emulator-modules
	$(MAKE_NGINX_MODULES)
	@tools/lua $(LUA) tools/busted.lua --run=browser $(BUSTED_FLAGS)

test-hosts: ## run the recipes of docs/hosts in Apache, Dovecot, Kamailio and others (as root)
	@tools/deps all hosts
	@$(MAKE) -s all-versions emulator-modules
	@tools/lua 5.4 tools/busted.lua --run=hosts $(BUSTED_FLAGS)

test-contract: ## call every operation on Prism, compare with npm's telnyx, talk to npm's ws (OPENAPI=file)
	@test -n "$(OPENAPI)" || { echo "no document: make test-contract OPENAPI=file" >&2; exit 2; }
	@tools/deps contract demo test $(LUA)
	@$(MAKE) -s all emulator-modules
	@OPENAPI="$(OPENAPI)" tools/lua $(LUA) tools/busted.lua --run=contract $(BUSTED_FLAGS)
	@tools/lua $(LUA) tools/busted.lua --run=contract-client $(BUSTED_FLAGS)
	@tools/lua $(LUA) tools/busted.lua --run=contract-websocket $(BUSTED_FLAGS)
	@OPENAPI="$(OPENAPI)" tools/lua $(LUA) tools/busted.lua --run=contract-emulator $(BUSTED_FLAGS)

examples: ## run every example, each on its own emulator
	@tools/deps demo test
	@$(MAKE) -s all emulator-modules LUA=5.4
	@tools/try-examples

example-openresty: ## run the chat page in nginx, on an emulator (PORT=8080; LIVE=1: the real API)
	@tools/deps demo openresty
	@$(MAKE) -s all emulator-modules LUA=jit
	@LIVE=$(LIVE) PORT=$(PORT) exec tools/example-openresty

api: $(call modules,5.4) ## generate the annotations and the reference from the endpoint tables
	@tools/lua 5.4 tools/api/generate.lua

API_SOURCE = $(if $(SOURCE),,$(error SOURCE=file is missing: the API's document, or a client's operations)) \
  $(DATE:%=--date %) $(VERSION:%=--version %) "$(SOURCE)"

api-diff: $(call modules,5.4) ## compare the endpoint tables with a source of the API (SOURCE=file)
	@tools/lua 5.4 tools/api/openapi.lua $(API_SOURCE)

api-update: $(call modules,5.4) ## update the tables from it (DATE=YYYY-MM-DD, VERSION=1.2.3: of the source)
	@tools/lua 5.4 tools/api/openapi.lua --update $(API_SOURCE)
	@tools/lua 5.4 tools/api/generate.lua
	@tools/lua 5.4 tools/rockspec.lua --write

PAGES = $(wildcard *.md docs/*.md docs/*/*.md docs/*/*/*.md examples/*.lua examples/*/*.* \
  examples/*/app/*.lua)

docs: $(BUILD)/docs/index.html ## build the documentation as a site, in build/docs (BASE=/ is its path)
	@echo "to read it: python3 -m http.server --bind 127.0.0.1 --directory $(BUILD)/docs"

$(BUILD)/docs/index.html: $(PAGES) $(wildcard tools/site/* tools/site/*/* tools/site/*/*/*) \
  $(wildcard lua/*.lua lua/telnyx/*.lua lua/telnyx/*/*.lua)
	@tools/deps docs
	@BASE=$(BASE) tools/site/make-site $(BUILD) $(PAGES)

docs-check: ## check code blocks and tables of the documentation against the code
	@tools/deps demo
	@$(MAKE) -s all emulator-modules LUA=5.4
	@tools/lua 5.4 tools/api/generate.lua --check
	@tools/check-docs

lint: ## run the linters for Lua, C, shell and the rockspec
	@tools/deps lint
	@tools/lint

format: ## format the C files
	@tools/deps lint
	@clang-format -i src/*/*.[ch] tools/bench/*.c tools/fuzz/*.[ch]

# Left out is what would take long and show nothing more: what is tagged whole_api or large; spec/api,
# spec/layout and spec/emulator, which are about Lua; spec/nginx and spec/hosts, about programs that do
# not run under valgrind. The two longest folders come first.
LONGEST = engine driver
UNDER_VALGRIND = $(LONGEST) $(filter-out $(LONGEST) api layout emulator nginx hosts,$(SPECS:spec/%=%))

valgrind: ## run the specs under valgrind (-j2: two folders at a time)
	@tools/deps test valgrind
	@$(MAKE) -s all emulator-modules
	$(MAKE_NGINX_MODULES)
	@$(MAKE) -k -O $(UNDER_VALGRIND:%=valgrind-%)

valgrind-%:
	@echo "valgrind on spec/$*"
	@RUN_UNDER="$(VALGRIND)" tools/lua $(LUA) tools/busted.lua $(BUSTED_FLAGS) --exclude-tags=whole_api,large spec/$*

# Leaks are valgrind's business: the interpreters keep what they have until the end.
asan: ## run the specs of the C core and the drivers with AddressSanitizer (-j2: both at a time)
	@tools/deps test
	@$(MAKE) -s emulator-modules
	@$(MAKE) BUILD=$(BUILD)/asan LDFLAGS=-fsanitize=address \
	  CFLAGS="-O1 -g -fsanitize=address -fno-omit-frame-pointer" all
	@$(MAKE) -k -O asan-engine asan-driver

asan-%:
	@echo "AddressSanitizer on spec/$*"
	@PRELOAD="$$($(CC) -print-file-name=libasan.so)" ASAN_OPTIONS=detect_leaks=0 \
	  MODULES="$(abspath $(BUILD)/asan)" \
	  tools/lua $(LUA) tools/busted.lua $(BUSTED_FLAGS) spec/$*

MINUTES = 1
FUZZ_TARGETS = $(BUILD)/fuzz/json_decode $(BUILD)/fuzz/json_encode

# A Lua state allocates what it frees runs later: leaks are valgrind's business.
fuzz: ## fuzz the JSON decoder and encoder with ASan and UBSan (MINUTES=1 for each)
	@tools/deps fuzz
	@$(MAKE) $(FUZZ_TARGETS)
	@for target in $(FUZZ_TARGETS); do \
	  mkdir -p $$target.corpus && $$target -detect_leaks=0 -max_len=4096 \
	    -max_total_time=$$((60 * $(MINUTES))) -dict=tools/fuzz/json.dict $$target.corpus || exit; \
	done

compare: ## compare the JSON decoder and encoder with Python's (DOCUMENTS=100000)
	@tools/deps all
	@$(MAKE) -s all-versions
	@tools/json-compare --documents $(or $(DOCUMENTS),100000) $(VERSIONS)

bench: ## measure requests, streams, files, WebSockets, concurrency, beside libcurl, nginx, Node
	@tools/deps bench
	@$(MAKE) -s all LUA=5.4
	@$(MAKE) -s all LUA=jit
	@$(MAKE) -s $(BUILD)/bench/floor $(BUILD)/bench/many $(BUILD)/bench/loop.so
	@tools/bench/run $(abspath $(BUILD)/bench/floor $(BUILD)/bench)
	@echo
	@tools/lua 5.4 tools/bench/load.lua 5.4
	@tools/lua 5.4 tools/bench/load.lua jit
	@echo
	@tools/lua 5.4 tools/bench/events.lua
	@echo
	@tools/bench/files
	@echo
	@tools/bench/concurrency $(abspath $(BUILD)/bench/many)
	@echo
	@tools/bench/openresty $(abspath $(BUILD)/bench/many)
	@echo
	@tools/bench/websocket

endurance: ## send 200,000 requests through nginx, with aborts, resets and reloads
	@tools/deps test
	@$(MAKE) -s all LUA=5.4
	$(MAKE_NGINX_MODULES)
	@tools/bench/openresty-endurance

install: $(call modules,$(LUA)) ## install for one Lua (LUA, PREFIX, DESTDIR)
	@abi=$$(tools/lua-config abi $(LUA)) && \
	tools/install lua "$(DESTDIR)$(PREFIX)/share/lua/$$abi" && \
	tools/install $(BUILD)/$(LUA) "$(DESTDIR)$(PREFIX)/lib/lua/$$abi" && \
	echo "for $$(tools/lua-config interpreter $(LUA))"

uninstall: ## remove installed files (LUA, PREFIX, DESTDIR)
	@abi=$$(tools/lua-config abi $(LUA)) && \
	tools/install --remove "$(DESTDIR)$(PREFIX)/share/lua/$$abi" $$(cd lua && find . -name '*.lua') && \
	tools/install --remove "$(DESTDIR)$(PREFIX)/lib/lua/$$abi" \
	  telnyx/core.so telnyx/frames.so telnyx/signature.so

rock: ## make a release in a clone; install, run and remove it on Lua 5.4 and 5.1
	@tools/deps demo rock 5.1
	@$(MAKE) -s emulator-modules
	@tools/try-release 5.4 5.1

release: ## make a release; install, run and remove it on every Lua here (VERSION=1.2.3)
	@tools/deps demo rock
	@$(MAKE) -s emulator-modules
	@tools/release $(VERSION)

clean: ## remove build files
	rm -rf $(BUILD)

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 19

# ---- Building ---------------------------------------------------------------

# V=1 shows the commands themselves, -s (as used above) only the modules.
Q = $(if $(V),,@)
SILENT = $(findstring s,$(filter-out --%,$(firstword $(MAKEFLAGS))))
say_object = @$(if $(V)$(SILENT),:,echo)
say_module = @$(if $(V),:,echo)

# Objects are made again when the compiler or its flags change. Another make may be doing the same.
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(COMPILE) $(SHARED) $(LDFLAGS) $(CURL_LIBS) $(ZLIB_LIBS) $(SODIUM_LIBS) $(WSLAY_LIBS)' >$@.$$$$; \
	cmp -s $@.$$$$ $@ && rm $@.$$$$ || mv $@.$$$$ $@

$(BUILD)/engine/%.o: src/engine/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(say_object) "  cc   $@"
	$(Q)$(COMPILE) -o $@ $<

$(BUILD)/bench/%: tools/bench/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) -std=gnu99 $(CURL_CFLAGS) $(CPPFLAGS) $(CFLAGS) -o $@ $< $(CURL_LIBS)

$(BUILD)/fuzz/%: tools/fuzz/%.c tools/fuzz/fuzz.c tools/fuzz/fuzz.h $(FUZZED) $(BUILD)/flags
	@mkdir -p $(@D)
	clang -std=gnu99 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
	  -Isrc -Itools/fuzz $(shell tools/lua-config cflags 5.4) -o $@ $(filter %.c,$^) \
	  $(shell pkg-config --libs lua5.4 2>/dev/null || echo -llua5.4) -lm

$(BUILD)/bench/loop.so: tools/bench/loop.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(COMPILE) $(shell tools/lua-config cflags 5.4) -fvisibility=default -o $(@:.so=.o) $<
	$(CC) $(SHARED) $(LDFLAGS) -o $@ $(@:.so=.o) $(CURL_LIBS)

define version_rules
$(BUILD)/$(1)/%.o: src/binding/%.c $(BUILD)/flags
	@mkdir -p $$(@D)
	$$(say_object) "  cc   $$@"
	$$(Q)lua=$$$$(tools/lua-config cflags $(1)) && $$(COMPILE) $$$$lua -o $$@ $$<

$(BUILD)/$(1)/telnyx/core.so: LIBS = $(CURL_LIBS) $(ZLIB_LIBS)
$(BUILD)/$(1)/telnyx/core.so: $(ENGINE:src/engine/%.c=$(BUILD)/engine/%.o) \
  $(BINDINGS:src/binding/%.c=$(BUILD)/$(1)/%.o)
$(BUILD)/$(1)/telnyx/signature.so: LIBS = $(SODIUM_LIBS)
$(BUILD)/$(1)/telnyx/signature.so: $(SIGNATURE:src/binding/%.c=$(BUILD)/$(1)/%.o)
$(BUILD)/$(1)/telnyx/frames.so: LIBS = $(WSLAY_LIBS)
$(BUILD)/$(1)/telnyx/frames.so: $(FRAMES_ENGINE:src/engine/%.c=$(BUILD)/engine/%.o) \
  $(FRAMES_BINDINGS:src/binding/%.c=$(BUILD)/$(1)/%.o)
$(call modules,$(1)):
	@mkdir -p $$(@D)
	$$(say_module) "  link $$@"
	$$(Q)$$(CC) $$(SHARED) -pthread $$(LDFLAGS) -o $$@ $$^ $$(LIBS)

-include $(BINDINGS:src/binding/%.c=$(BUILD)/$(1)/%.d)
-include $(SIGNATURE:src/binding/%.c=$(BUILD)/$(1)/%.d)
-include $(FRAMES:src/binding/%.c=$(BUILD)/$(1)/%.d)
endef

$(foreach v,$(VERSIONS),$(eval $(call version_rules,$(v))))
-include $(ENGINE:src/engine/%.c=$(BUILD)/engine/%.d)
-include $(FRAMES_ONLY:src/engine/%.c=$(BUILD)/engine/%.d)
