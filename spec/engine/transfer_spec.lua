-- Specs of transfers: the requests on the wire, and each kind of response.

local core = require "telnyx.core"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

-- {"text":"abab..."} with 200 times "ab".
local GZIPPED = "\031\139\008\000\000\000\000\000\002\003\171\086\042\073\173\040\081\178\082\074"
  .. "\076\026\133\131\009\042\213\002\000\047\211\098\202\155\001\000\000"

describe("a transfer", function()
  local server = fixture.server()
  local pool

  local function request(fields)
    local copy = {}
    for name, value in pairs(fields) do copy[name] = value end
    copy.url = server.url .. (fields.url or "/")
    return perform(pool, copy)
  end

  before_each(function() pool = fixture.closing(core.pool()) end)

  describe("sends", function()
    it("GET by default, with no body and no unexpected header", function()
      assert.equal(200, (request {}))
      local seen = server:last()
      assert.equal("GET", seen.method)
      assert.equal("1.1", seen.version)
      assert.equal("", seen.body)
      local names = {}
      for i, header in ipairs(seen.headers) do names[i] = header[1]:lower() end
      table.sort(names)
      assert.same({ "accept", "accept-encoding", "host" }, names)
    end)

    it("the request target unchanged", function()
      for _, target in ipairs {
        "/a/b", "/a%2Fb?c=d&e=%20", "/a/../b/./c", "/?a=", "/a,b;c=d:e@f!$'()*+", "/a?b?c=/",
      } do
        request { url = target }
        assert.equal(target, server:last().target)
      end
    end)

    it("an empty query, or omits it as libcurl 8.14 does", function()
      request { url = "/a?" }
      assert.truthy(server:last().target:match("^/a%??$"))
    end)

    it("every method, with and without a body", function()
      for _, method in ipairs { "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY" } do
        assert.equal(200, (request { method = method, body = "x\0y" }))
        assert.equal(method, server:last().method)
        assert.equal("x\0y", server:last().body)
        assert.equal("3", server:last():header("content-length"))
        assert.equal(200, (request { method = method }))
        assert.equal(method, server:last().method)
        assert.equal("", server:last().body)
      end
    end)

    it("HEAD, and waits for no body", function()
      server:reply { headers = { ["content-length"] = "5" }, body = "12345" }
      local status, headers, body = request { method = "HEAD" }
      assert.equal(200, status)
      assert.equal("5", headers["content-length"])
      assert.equal("", body)
      assert.equal("HEAD", server:last().method)
    end)

    it("a length of 0 with an empty body, for methods with a body", function()
      for _, method in ipairs { "POST", "PUT", "PATCH" } do
        request { method = method }
        assert.equal("0", server:last():header("content-length"), method)
        request { method = method, body = "" }
        assert.equal("0", server:last():header("content-length"), method)
      end
      request { method = "DELETE" }
      assert.is_nil((server:last():header("content-length")))
    end)

    it("only the given content type", function()
      request { method = "POST", body = "{}" }
      assert.is_nil((server:last():header("content-type")))
      request { method = "POST", body = "{}", headers = { ["Content-Type"] = "text/x" } }
      assert.same({ "text/x" }, { server:last():header("content-type") })
      request { method = "DELETE", body = "{}", headers = { ["content-type"] = "text/y" } }
      assert.same({ "text/y" }, { server:last():header("content-type") })
    end)

    it("several requests on the same handle, each without leftovers", function()
      request { method = "POST", body = "first", headers = { ["X-First"] = "1" } }
      request { method = "HEAD" }
      request {}
      request { method = "PUT", body = "second" }
      request { method = "GET" }
      local seen = server:requests()
      local methods, bodies = {}, {}
      for i, one in ipairs(seen) do methods[i], bodies[i] = one.method, one.body end
      assert.same({ "POST", "HEAD", "GET", "PUT", "GET" }, methods)
      assert.same({ "first", "", "", "second", "" }, bodies)
      assert.is_nil((seen[2]:header("x-first")))
      assert.is_nil((seen[3]:header("content-length")))
    end)

    it("headers as given, also empty and blank ones", function()
      request { headers = {
        ["X-Case"] = "As-Is", ["x-empty"] = "", ["x-blank"] = "  ", ["x-utf8"] = "é",
        ["x-semicolon"] = "a;b", Accept = "text/plain", ["User-Agent"] = "spec",
      } }
      local seen = server:last()
      assert.same({ "As-Is" }, { seen:header("x-case") })
      assert.same({ "" }, { seen:header("x-empty") })
      assert.same({ "" }, { seen:header("x-blank") })
      assert.same({ "é" }, { seen:header("x-utf8") })
      assert.same({ "a;b" }, { seen:header("x-semicolon") })
      assert.same({ "text/plain" }, { seen:header("accept") })
      assert.same({ "spec" }, { seen:header("user-agent") })
      local cased = {}
      for _, header in ipairs(seen.headers) do cased[header[1]] = true end
      assert.is_true(cased["X-Case"])
    end)

    it("a long body without Expect", function()
      local body = ("0123456789abcdef"):rep(65536)
      request { method = "POST", body = body }
      assert.equal(#body, #server:last().body)
      assert.is_true(body == server:last().body)
      assert.is_nil((server:last():header("expect")))
    end)

    it("a body without other references", function()
      local transfer = pool:start {
        url = server.url, method = "POST", body = ("x"):rep(100000) .. tostring({}), timeout = 20,
      }
      for _ = 1, 3 do collectgarbage() end
      while not transfer:done() do pool:wait() end
      assert.equal(200, (transfer:result()))
      assert.matches("^x+table: ", server:last().body)
    end)

    it("the accepted encodings", function()
      request {}
      assert.matches("gzip", (server:last():header("accept-encoding")))
    end)
  end)

  describe("sends a form", function()
    local path

    before_each(function()
      path = os.tmpname()
      files.write(path, "line 1\r\n\0\255" .. ("z"):rep(100000))
    end)

    after_each(function()
      os.remove(path)
    end)

    local function parts(seen)
      local boundary = (seen:header("content-type")):match("^multipart/form%-data; boundary=(.+)$")
      assert.is_string(boundary)
      local list, text = {}, "\r\n" .. seen.body
      for part in text:gsub("\r\n%-%-" .. boundary:gsub("%-", "%%-"), "\1\2\3")
        :gmatch("\1\2\3\r\n(.-)%f[\1]") do
        list[#list + 1] = part
      end
      return list
    end

    it("of texts from memory, with NUL in them", function()
      request { method = "POST", form = {
        { name = "a", data = "1" },
        { name = "b", data = "x\0y", filename = "b.bin", content_type = "application/x-b" },
        { name = "c", data = "" },
      } }
      local seen = server:last()
      local list = parts(seen)
      assert.equal(3, #list)
      assert.equal('Content-Disposition: form-data; name="a"\r\n\r\n1', list[1])
      assert.matches('name="b"; filename="b.bin"', list[2], 1, true)
      assert.matches("Content-Type: application/x-b", list[2], 1, true)
      assert.equal("\r\n\r\nx\0y", list[2]:sub(-7))
      assert.matches('name="c"', list[3], 1, true)
      assert.is_nil((seen:header("expect")))
    end)

    it("of a file, streamed", function()
      request { method = "POST", form = {
        { name = "file", file = path, filename = "é \"x\".txt", content_type = "text/plain" },
      } }
      local seen = server:last()
      assert.matches("line 1\r\n\0\255" .. ("z"):rep(100), seen.body, 1, true)
      assert.matches("Content-Type: text/plain", seen.body, 1, true)
      assert.is_true(#seen.body > 100000)
    end)

    it("with other methods", function()
      request { method = "PUT", form = { { name = "a", data = "1" } } }
      assert.equal("PUT", server:last().method)
      assert.equal(1, #parts(server:last()))
    end)

    it("and then something else on the same pool", function()
      request { method = "POST", form = { { name = "a", data = "1" } } }
      request { method = "POST", body = "{}" }
      assert.equal("{}", server:last().body)
      assert.is_nil((server:last():header("content-type")))
    end)

    it("never with a missing file", function()
      local transfer, problem = pool:start { url = server.url, method = "POST",
        form = { { name = "f", file = path .. ".missing" } } }
      assert.is_nil(transfer)
      assert.matches("read", problem)
      assert.equal(0, server:count())
    end)

    it("never with a file that disappears in between", function()
      local transfer = pool:start { url = server.url, method = "POST", timeout = 20,
        form = { { name = "f", file = path } } }
      os.remove(path)
      while not transfer:done() do pool:wait() end
      local status, kind = transfer:result()
      assert.is_nil(status)
      assert.equal("config", kind)
    end)

    it("never with invalid parts", function()
      for problem, form in pairs {
        ["needs a name"] = { { data = "x" } },
        ["string expected"] = { { name = "a", data = {} } },
        ["table expected"] = { "x" },
        ["bad name %(contains CR, LF or NUL%)"] = { { name = "a\r\nb", data = "x" } },
        ["bad filename %(contains CR, LF or NUL%)"] =
          { { name = "a", data = "x", filename = "b\0" } },
        ["bad content_type %(contains CR, LF or NUL%)"] =
          { { name = "a", data = "x", content_type = "b\n" } },
        ["bad file %(contains CR, LF or NUL%)"] = { { name = "a", file = "b\0" } },
        ["bad name %(string expected, got number%)"] = { { name = 1, data = "x" } },
      } do
        local done, message = pcall(request, { method = "POST", form = form })
        assert.is_false(done)
        assert.matches(problem, message)
      end
      assert.equal(0, server:count())
    end)
  end)

  describe("refuses", function()
    local function refused(fields, problem)
      fields.url = fields.url or server.url
      local done, message = pcall(pool.start, pool, fields)
      assert.is_false(done)
      assert.matches(problem, message, 1, true)
    end

    it("CR, LF and NUL", function()
      for _, c in ipairs { "\r", "\n", "\0", "\r\n" } do
        refused({ headers = { ["a" .. c .. "b"] = "c" } },
          "bad header name (contains CR, LF or NUL)")
        refused({ headers = { a = "b" .. c .. "c" } },
          "bad header value (contains CR, LF or NUL)")
        refused({ headers = { a = c } }, "bad header value (contains CR, LF or NUL)")
        refused({ url = server.url .. "/" .. c }, "bad url (contains CR, LF or NUL)")
        refused({ method = "GE" .. c }, "bad method (contains CR, LF or NUL)")
      end
    end)

    it("wrong types", function()
      refused({ url = 1 }, "bad url (string expected, got number)")
      refused({ method = true }, "bad method (string expected, got boolean)")
      refused({ body = 1 }, "bad body (string expected, got number)")
      refused({ body = {} }, "bad body (string expected, got table)")
      refused({ headers = { a = 1 } }, "bad header value (string expected, got number)")
      refused({ headers = { [1] = "a" } }, "bad header name (string expected, got number)")
      refused({ timeout = "1" }, "bad option 'timeout' (number of seconds expected, got string)")
      refused({ timeout = -1 }, "bad option 'timeout' (number of seconds expected")
      refused({ timeout = 0 / 0 }, "bad option 'timeout' (number of seconds expected")
      refused({ max_response_bytes = 1.5 },
        "bad option 'max_response_bytes' (whole number expected")
      refused({ max_response_bytes = -1 }, "bad option 'max_response_bytes' (whole number expected")
      assert.has_error(function() pool:start() end)
      assert.has_error(function() pool:start("x") end)
      assert.has_error(function() pool:start { url = server.url, headers = "x" } end)
    end)

    it("a URL longer than libcurl accepts", function()
      local transfer, problem = pool:start { url = server.url .. "/" .. ("a"):rep(8100000) }
      assert.is_nil(transfer)
      assert.is_string(problem)
    end)

    it("unknown fields", function()
      refused({ methd = "GET" }, "unknown request field 'methd'")
      refused({ [1] = "x" }, "bad request field (string expected, got number)")
    end)

    it("and stays usable", function()
      refused({ headers = { a = "b\n" }, method = "POST", body = "x" }, "bad header value")
      assert.equal(200, (request {}))
      assert.equal("GET", server:last().method)
    end)
  end)

  describe("returns", function()
    it("status, headers, body and timings", function()
      server:reply { status = 422, headers = { ["X-Request-Id"] = "r1" }, body = "a\0b" }
      local status, headers, body, timings = request {}
      assert.equal(422, status)
      assert.equal("r1", headers["x-request-id"])
      assert.equal("3", headers["content-length"])
      assert.equal("a\0b", body)
      for _, name in ipairs { "dns", "connect", "tls", "first_byte", "total" } do
        assert.is_number(timings[name])
        assert.is_true(timings[name] >= 0 and timings[name] < 60)
      end
      assert.is_false(timings.reused)
    end)

    it("the head unread, for core.head", function()
      server:reply { headers = { ["X-A"] = "1" }, body = "{}" }
      local transfer = pool:start { url = server.url, timeout = 20 }
      while not transfer:done() do pool:wait() end
      local status, head, body, more = transfer:result(true)
      assert.equal(200, status)
      assert.equal("{}", body)
      assert.is_nil(more)
      local headers, timings = core.head(head)
      assert.equal("1", headers["x-a"])
      assert.is_false(timings.reused)
      assert.has_error(function() core.head("x") end)
      assert.has_error(function() core.head() end)
    end)

    it("repeated names joined, set-cookie by lines", function()
      server:reply { headers = {
        { "X-Many", "a" }, { "x-many", "b" }, { "X-MANY", "" }, { "Set-Cookie", "a=1, x" },
        { "set-cookie", "b=2" },
      } }
      local _, headers = request {}
      assert.equal("a, b, ", headers["x-many"])
      assert.equal("a=1, x\nb=2", headers["set-cookie"])
    end)

    it("header values without surrounding space, also folded and empty ones", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\nA:  b c \t\r\nfolded: one\r\n two\r\n"
        .. "\tthree\r\nempty:\r\ncolons: a:b: c\r\ncontent-length:0\r\n\r\n" } }
      local _, headers = request {}
      assert.equal("b c", headers.a)
      assert.equal("one two three", headers.folded)
      assert.equal("", headers.empty)
      assert.equal("a:b: c", headers.colons)
      assert.equal("0", headers["content-length"])
    end)

    it("chunked bodies, without their trailers", function()
      server:reply { chunks = { "one", "two", ("x"):rep(100000) },
        trailers = { ["X-Trailer"] = "t" }, headers = { trailer = "X-Trailer" } }
      local status, headers, body = request {}
      assert.equal(200, status)
      assert.equal("onetwo" .. ("x"):rep(100000), body)
      assert.is_nil(headers["x-trailer"])
    end)

    it("a body that ends with the connection", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\nuntil the end" } }
      local status, _, body = request {}
      assert.equal(200, status)
      assert.equal("until the end", body)
    end)

    it("only the last response after interim ones", function()
      server:script { "read", { write = "HTTP/1.1 100 Continue\r\nX-Early: 1\r\n\r\n"
        .. "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
        .. "HTTP/1.1 201 Created\r\nX-Late: 1\r\ncontent-length: 2\r\n\r\n{}" } }
      local status, headers, body = request { method = "POST", body = "{}" }
      assert.equal(201, status)
      assert.equal("{}", body)
      assert.is_nil(headers["x-early"])
      assert.is_nil(headers.link)
      assert.equal("1", headers["x-late"])
    end)

    it("204 and 304 without waiting for a body", function()
      server:reply({ status = 204 }, { status = 304 })
      local status, _, body = request {}
      assert.equal(204, status)
      assert.equal("", body)
      assert.equal(304, (request {}))
      assert.equal(server:requests()[1].connection, server:requests()[2].connection)
    end)

    it("gzipped bodies decoded", function()
      server:reply { headers = { ["content-encoding"] = "gzip" }, body = GZIPPED }
      local status, _, body = request {}
      assert.equal(200, status)
      assert.equal('{"text":"' .. ("ab"):rep(200) .. '"}', body)
    end)

    it("responses that arrive byte by byte", function()
      server:script { "read",
        { drip = "HTTP/1.1 200 OK\r\nA: b\r\ncontent-length: 3\r\n\r\nabc", pause = 0 } }
      local status, headers, body = request {}
      assert.equal(200, status)
      assert.equal("b", headers.a)
      assert.equal("abc", body)
    end)

    it("any status unchanged", function()
      for _, status in ipairs { 200, 299, 400, 404, 418, 429, 500, 503, 599 } do
        server:reply { status = status, reason = "" }
        assert.equal(status, (request {}))
      end
    end)
  end)
end)
