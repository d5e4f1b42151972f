-- Specs of the judgement of ended transfers. The table of cases is in spec/support/judge.c.

describe("the judgement of an ended transfer", function()
  it("agrees with the table of cases", function()
    local program = os.tmpname()
    local compiled = os.execute(("cc -std=gnu99 -Isrc -o %s spec/support/judge.c "
      .. "src/engine/judge.c src/engine/failure.c"):format(program))
    assert.is_true(compiled == true or compiled == 0)
    local pipe = io.popen("$RUN_FOREIGN " .. program) -- empty, but under tools/foreign
    local output = pipe:read("*a")
    pipe:close()
    os.remove(program)
    assert.truthy(output:find("^%d+ cases\n$"), output)
  end)
end)
