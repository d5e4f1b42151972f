local recipe = require "spec.support.recipe"

recipe.describe("postgresql", "/usr/lib/postgresql/*/lib/pllua.so", function(host)
  it("sends a message in a query", function()
    -- it refuses to run as root
    local run = (host:run("id -u") == "0" and "runuser -u postgres -- " or "")
      .. host.file:gsub("lib/pllua.so$", "bin/")
    host:run("sh -c 'mkdir data && chmod 700 data && chown postgres data'")
    host:run(run .. "initdb --no-sync -D data")
    host:start(run .. "postgres -D data -k $PWD/data -c listen_addresses=")
    host:await(function()
      return host:run(run .. "pg_isready -h $PWD/data"):find("accepting", 1, true)
    end)
    host:write("recipe.sql", host:block(1))
    assert.matches("message%-1", host:run(run .. "psql -h $PWD/data -f recipe.sql"))
    assert.equal("Hello.", host:sent())
  end)
end)
