-- Specs of tools/api/generate.lua, in a separate folder with one resource, and files of a removed
-- one.

local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"

local folder

local function run(command)
  return files.output_of(("cd %s && { %s; } 2>&1"):format(folder, command))
end

local function generate(mode)
  return run(("$OLDPWD/tools/lua %s tools/api/generate.lua %s")
    :format(interpreter.version, mode or ""))
end

local function listing()
  return run("ls docs/* lua/telnyx/details lua/telnyx/meta")
end

describe("a file generated from the endpoint tables", function()
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(os.execute("mkdir " .. folder))
    run [[ln -s "$OLDPWD/tools" tools
      mkdir -p lua/telnyx/resources lua/telnyx/meta lua/telnyx/details lua/telnyx/api docs/api
      cp "$OLDPWD/lua/telnyx/resources/balance.lua" lua/telnyx/resources
      cp "$OLDPWD/lua/telnyx/meta/client.lua" "$OLDPWD/lua/telnyx/meta/calls.lua" lua/telnyx/meta
      cp "$OLDPWD/docs/api/calls.md" docs/api]]
  end)

  after_each(function() os.execute("rm -rf " .. folder) end)

  it("is written, and removed with its resource", function()
    assert.are.equal("", generate())
    assert.are.equal("docs/api.md\ndocs/skills.md\n\n"
      .. "docs/api:\nbalance.md\nshared.md\nwebhooks.md\n\n"
      .. "docs/skills:\ntelnyx-account-lua\n\n"
      .. "lua/telnyx/details:\nbalance.lua\n\nlua/telnyx/meta:\nbalance.lua\nclient.lua\n"
      .. "resources.lua\nshared.lua\ntexml_documents.lua\nwebhooks.lua\n", listing())
    assert.are.equal("", generate("--check"))
  end)

  it("is only checked with --check", function()
    local before = listing()
    local output = generate("--check")
    for _, complaint in ipairs {
      "'docs/api.md' differs from what is generated: run 'make api'\n",
      "'docs/api/calls.md' is of no resource: run 'make api'\n",
      "'lua/telnyx/meta/calls.lua' is of no resource: run 'make api'\n",
    } do
      assert.matches(complaint, output, 1, true)
    end
    assert.are.equal(before, listing())
  end)

  it("is reported by --check if it was edited", function()
    generate()
    run("echo more >>docs/api/balance.md")
    assert.are.equal("'docs/api/balance.md' differs from what is generated: run 'make api'\n",
      generate("--check"))
  end)
end)
