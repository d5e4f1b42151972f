-- Specs of tools/deps, with an apt that has the packages of a spec.

local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"

-- It is a shell script: one Lua is enough.
if _VERSION ~= "Lua 5.4" then return end

local quote = interpreter.quote

-- Stand-ins for what tools/deps runs. Each file in `available` and `installed` is named like a
-- package. Without root, it runs what needs root through sudo.
local COMMANDS = {
  ["bin/id"] = "echo 1000",
  ["bin/openssl"] = "",
  ["bin/sudo"] = 'test "$1" != env || exec "$@"',
  ["bin/dpkg"] = 'test -e "installed/$2" && echo "Status: install ok installed"',
  ["bin/apt-cache"] = [[
    test "$LC_ALL" = C && label=Candidate || label=Installationskandidat
    test -e "available/$2" && echo "  $label: 1.0" || echo "  $label: (none)"
  ]],
  -- Prints what apt prints without a terminal. For a single package, it would not ask.
  ["bin/apt-get"] = [[
    test "$1" = install || exit 0
    plan=
    packages=
    shift
    for argument; do
      case $argument in
        --assume-no) plan=$plan-no ;;
        --download-only) plan=$plan-only ;;
        [a-z]*) packages="$packages $argument" ;;
      esac
    done
    set -- $packages
    if [ "$plan" = -no ] && [ $# = 1 ]; then plan=; fi
    if [ -n "$plan" ]; then
      echo "0 upgraded, $# newly installed, 0 to remove and 3 not upgraded."
      echo "Need to get 73.0 MB of archives."
      echo "After this operation, 277 MB of additional disk space will be used."
      exit 1
    fi
    for package; do echo "Get:1 http://127.0.0.1 $package"; done
    for package; do echo "Unpacking $package (1.0) ..."; done
    for package; do
      echo "Setting up $package (1.0) ..."
      : >"installed/$package"
    done
  ]],
  -- Lua 5.4 and LuaJIT with their modules, if their packages are installed.
  ["tools/lua"] = [[
    case $3 in
      *cjson*) test -e installed/lua-cjson ;;
      *luv*) test "$1" = 5.1 && test -e installed/lua-luv ;;
    esac
  ]],
  ["tools/lua-config"] = [[
    case $1:$2 in
      interpreter:jit) test -e installed/luajit || test -e installed/luajit2 ;;
      cflags:jit)
        test -e installed/libluajit-5.1-dev || test -e installed/libluajit2-5.1-dev
        ;;
      interpreter:5.4) test -e installed/lua5.4 ;;
      emulator:) echo 5.1 ;;
    esac
  ]],
  ["tools/nginx-lua"] = "test -e installed/libnginx-mod-http-lua",
  ["tools/nginx-websocket"] = "test -e installed/lua-nginx-websocket",
}

local JIT = { "luajit", "libluajit-5.1-dev", "lua-cjson", "lua5.4" }
local NGINX = { "nginx", "libnginx-mod-http-lua", "libluajit-5.1-dev", "lua-nginx-websocket" }

describe("tools/deps", function()
  local folder

  local function sh(command)
    return files.output_of(("cd %s && %s"):format(quote(folder), command))
  end

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute(("mkdir -p %s/bin %s/tools && cp tools/deps %s/tools")
      :format(quote(folder), quote(folder), quote(folder)))
    for name, script in pairs(COMMANDS) do
      files.write(folder .. "/" .. name, "#!/bin/sh\n" .. script .. "\n")
    end
    sh "chmod 755 bin/* tools/*"
  end)

  teardown(function() os.execute("rm -r " .. quote(folder)) end)

  -- Returns the output for these arguments, with the status as its last line. The user is German.
  local function deps(arguments, available, installed)
    return sh(([[
      rm -rf available installed && mkdir available installed && (cd available && touch %s)
      (cd installed && touch ./ %s)
      LC_ALL=de_DE.UTF-8 PATH=$PWD/bin:$PATH CC=true tools/deps %s 2>&1
      echo status $?
    ]]):format(table.concat(available, " "), table.concat(installed or {}, " "), arguments))
  end

  it("installs what is missing, and says how much it is and how far it is", function()
    assert.equal([[
installing with apt-get: lua5.4 lua-cjson luajit libluajit-5.1-dev
  to download: 73.0 MB
  on disk: 277 MB
  10 %
  20 %
  30 %
  40 %
  50 %
  60 %
  70 %
  80 %
  90 %
  100 %
all dependencies are present
status 0
]], deps("build jit", JIT))
  end)

  it("announces a single package before it is installed", function()
    assert.equal([[
installing with apt-get: luajit
  to download: 73.0 MB
  on disk: 277 MB
  30 %
  60 %
  100 %
all dependencies are present
status 0
]], deps("build jit", JIT, { "libluajit-5.1-dev", "lua-cjson", "lua5.4" }))
  end)

  it("installs nothing where nothing is missing", function()
    assert.equal("all dependencies are present\nstatus 0\n", deps("build jit", JIT, JIT))
  end)

  it("takes the first of several names that the system has", function()
    local both = { "luajit2", "libluajit2-5.1-dev", "luajit", "libluajit-5.1-dev" }
    assert.truthy(deps("build jit", both, { "lua5.4", "lua-cjson" })
      :find("apt-get: luajit2 libluajit2-5.1-dev\n", 1, true))
  end)

  it("fails if the system has no package of what is required", function()
    assert.truthy(deps("build", { "lua-cjson" }):find("still missing: lua:5.4\nstatus 1\n$"))
  end)

  describe("for the specs", function()
    local REST = { "lua5.4", "lua-cjson", "lua-busted", "lua-luv", "lua-cqueues", "lua-yaml",
      "locales" }

    local function with(names)
      local all = {}
      for _, name in ipairs(REST) do all[#all + 1] = name end
      for _, name in ipairs(names) do all[#all + 1] = name end
      return all
    end

    it("installs nginx where it can run Lua, and says that it is not started", function()
      local output = deps("test", with(NGINX), REST)
      assert.truthy(output:find(
        "nginx was installed for the specs, and neither started nor enabled", 1, true), output)
    end)

    it("leaves nginx out where it cannot", function()
      local output = deps("test", with { "nginx", "libluajit-5.1-dev" }, REST)
      assert.is_nil(output:find("installing", 1, true), output)
      assert.truthy(output:find(
        "left out, since this system has no package of it: openresty nginx-websocket", 1, true))
      assert.truthy(output:find("status 0\n$"))
    end)
  end)
end)
