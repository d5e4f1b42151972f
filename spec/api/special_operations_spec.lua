-- Specs of operations with unusual parameters, requests or results.

local bad_input = require "spec.support.bad_input"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_kinds"

local server = fixture.server()
local client

local function last()
  return assert(server:last())
end

local function body_is(text)
  assert.equal(text, last().body)
  assert.equal("application/json", last():header("content-type"))
end

local function with_file(content, call)
  local path = os.tmpname()
  files.write(path, content)
  call(path)
  os.remove(path)
end

local function csv()
  server:reply { body = "a,b\r\n1,2\r\n", headers = { ["Content-Type"] = "text/csv" } }
end

describe("an operation", function()
  setup(function()
    client = telnyx.new { api_key = KEY, base_url = server.url .. "/v2", max_retries = 0 }
  end)

  teardown(function() client.close() end)

  describe("whose whole body is one parameter", function()
    it("takes the fields of the body as its own", function()
      assert(client.networks.create { name = "n" })
      body_is '{"name":"n"}'
      assert(client.networks.update("id-1", { name = "n" }))
      assert.equal("/v2/networks/id-1", last().path)
    end)

    it("takes them as one parameter, named after the body", function()
      assert(client.networks.create { network_create = { name = "n" } })
      body_is '{"name":"n"}'
      assert(client.texml.accounts.calls.calls { account_sid = "a",
        body = { url = "https://example.com/a", to = "+1", from = "+2", ApplicationSid = "s" } })
      assert.same({ Url = "https://example.com/a", To = "+1", From = "+2", ApplicationSid = "s" },
        require("cjson").decode(last().body))
    end)

    it("takes values other than objects", function()
      assert(client.call_reasons.validate { body = { "a", "b" } })
      body_is '["a","b"]'
      assert(client.call_reasons.validate { body = {} })
      body_is "[]"
    end)

    it("takes an object without known fields, and more fields in the options", function()
      assert(client.global_ip_assignments.update("id-1",
        { global_ip_assignment_update_request = { a = 1 } }))
      body_is '{"a":1}'
      assert(client.global_ip_assignments.update("id-1", { body = { a = 1 } },
        { body = { b = 2 } }))
      assert.same({ a = 1, b = 2 }, require("cjson").decode(last().body))
    end)

    it("refuses wrong types", function()
      local function check(call, message) bad_input.check(call, message) end
      check(function() client.networks.create { network_create = { nam = "n" } } end,
        "unknown parameter 'network_create.nam' to 'networks.create', did you mean 'name'?")
      check(function() client.networks.create { network_create = "n" } end,
        "bad argument 'network_create' to 'networks.create' (table expected, got string)")
      check(function() client.networks.create { name = "a", network_create = { name = "b" } } end,
        "bad argument 'name' to 'networks.create' (given twice)")
      check(function() client.networks.update { network_create = { network_id = "b" } } end,
        "unknown parameter 'network_create.network_id' to 'networks.update', did you mean "
          .. "'network_id'?")
      check(function() client.call_reasons.validate {} end,
        "bad argument 'body' to 'call_reasons.validate' (string[] expected, got nil)")
      check(function() client.call_reasons.validate { body = { "a", 2 } } end,
        "bad argument 'body[2]' to 'call_reasons.validate' (string expected, got number)")
      check(function() client.call_reasons.validate({ body = { "a" } }, { body = { b = 1 } }) end,
        "bad option 'body' to 'call_reasons.validate' (the body is a parameter: string[])")
      assert.equal(0, server:count())
    end)
  end)

  describe("whose whole body is a file", function()
    local function put(body, opts)
      assert(client.storage.kvs.keys.update({ id = "kv", key = "k", body = body }, opts))
      assert.equal("/v2/storage/kvs/kv/keys/k", last().path)
      return last().body, (last():header("content-type"))
    end

    it("sends it unchanged", function()
      local content = "\0\r\n{}\255"
      assert.same({ content, "application/octet-stream" }, { put { content = content } })
      assert.same({ "", "application/octet-stream" }, { put { content = "" } })
      with_file(content, function(path)
        assert.equal(content, (put(path)))
        local file = assert(io.open(path, "rb"))
        file:read(1)
        assert.equal(content:sub(2), (put(file)))
        file:close()
      end)
      local pieces = { "a", "", "b" }
      assert.equal("ab", (put(function() return table.remove(pieces, 1) end)))
    end)

    it("sends its Content-Type if given", function()
      assert.same({ "{}", "text/plain" }, { put { content = "{}", content_type = "text/plain" } })
      assert.same({ "{}", "text/csv" }, { put({ content = "{}", content_type = "text/plain" },
        { headers = { ["Content-Type"] = "text/csv" } }) })
    end)

    it("refuses a file that cannot be read", function()
      local keys = client.storage.kvs.keys
      bad_input.check(function()
        keys.update { id = "kv", key = "k", body = "/nonexistent" }
      end, "bad argument 'body' to 'storage.kvs.keys.update' (readable file expected, got "
        .. "'/nonexistent': No such file or directory)")
      bad_input.check(function()
        keys.update { id = "kv", key = "k", body = function() return nil, "broken pipe" end }
      end, "bad argument 'body' to 'storage.kvs.keys.update' (cannot read 'body': broken pipe)")
      bad_input.check(function()
        keys.update { id = "kv", key = "k", body = telnyx.null }
      end, "bad argument 'body' to 'storage.kvs.keys.update' (file expected, got null)")
      assert.equal(0, server:count())
    end)
  end)

  describe("that takes a file or the URL of one", function()
    it("sends JSON for the URL", function()
      assert(client.media.upload { media_url = "https://example.com/a.mp3", media_name = "a" })
      assert.same({ media_url = "https://example.com/a.mp3", media_name = "a" },
        require("cjson").decode(last().body))
      assert.equal("application/json", last():header("content-type"))
      assert(client.documents.upload { url = "https://example.com/a.pdf" })
      body_is '{"url":"https://example.com/a.pdf"}'
    end)

    local CALLS = {
      { "faxes.create", "contents", "/v2/faxes", { connection_id = "c", from = "+1", to = "+2" } },
      { "media.update", "media", "/v2/media/m", { media_name = "m" } },
      { "media.upload", "media", "/v2/media", { media_name = "m" } },
      { "pronunciation_dicts.create", "file", "/v2/pronunciation_dicts", { name = "n" } },
      { "documents.upload", "file", "/v2/documents", { customer_reference = "r" } },
    }
    for _, case in ipairs(CALLS) do
      local name, field, path, given = case[1], case[2], case[3], case[4]

      it("sends a form for the file: " .. name, function()
        local parameters = { [field] = { content = "%PDF-", filename = "a.pdf" } }
        for key, value in pairs(given) do parameters[key] = value end
        local operation = client
        for part in name:gmatch("[^.]+") do operation = operation[part] end
        assert(operation(parameters))
        local request = last()
        assert.equal(path, request.target)
        assert.matches("^multipart/form%-data; boundary=", (request:header("content-type")))
        local part = 'name="%s"; filename="a.pdf"\r\n'
          .. "Content-Type: application/pdf\r\n\r\n%%PDF-\r\n"
        assert.matches(part:format(field), request.body, 1, true)
        for key, value in pairs(given) do
          local is_id = path:find("/" .. value .. "$")
          assert.equal(not is_id, request.body:find(('name="%s"\r\n\r\n%s\r\n')
            :format(key, value), 1, true) ~= nil)
        end
      end)
    end
  end)

  describe("of TeXML that takes an urlencoded form", function()
    local participants

    before_each(function()
      local call = client.texml.accounts.conferences.participants.participants
      participants = function(parameters, opts)
        parameters.account_sid, parameters.conference_sid = "a", "c"
        return call(parameters, opts)
      end
    end)

    it("sends names and values", function()
      assert(participants { from = "+1 2", to = "sip:x@y", early_media = true, timeout = 3 })
      assert.equal("From=%2B1%202&Timeout=3&To=sip%3Ax%40y", (last().body
        :gsub("EarlyMedia=true&", "")))
      assert.equal("application/x-www-form-urlencoded", last():header("content-type"))
      assert(participants {})
      assert.equal("", last().body)
    end)

    it("sends objects as JSON, an array item by item", function()
      assert(participants({ custom_headers = { { name = "a&b" }, { name = "c" } } },
        { body = { More = { 1, "x" }, None = {} } }))
      assert.equal("CustomHeaders=%7B%22name%22%3A%22a%26b%22%7D&CustomHeaders="
        .. "%7B%22name%22%3A%22c%22%7D&More=1&More=x&None=%7B%7D", last().body)
      assert(participants { custom_headers = {} })
      assert.equal("", last().body)
    end)

    it("refuses values that a form cannot represent", function()
      bad_input.check(function()
        client.texml.accounts.calls.update { account_sid = "a", call_sid = "c", url = telnyx.null }
      end, "bad argument 'Url' to 'texml.accounts.calls.update' (string, number or boolean "
        .. "expected, got null)")
      assert.equal(0, server:count())
    end)
  end)

  describe("that requests CSV", function()
    it("returns it as text", function()
      csv()
      local text, _, response = client.charges_breakdown.retrieve { start_date = "2026-01-01",
        format = "csv" }
      assert.equal("a,b\r\n1,2\r\n", text)
      assert.equal(200, response.status)
      assert.equal("application/json, text/csv", last():header("accept"))
      csv()
      assert.equal("a,b\r\n1,2\r\n",
        client.organizations.users.get_groups_report { accept = "text/csv" })
      assert.equal("text/csv", last():header("accept"))
      csv()
      assert.equal("a,b\r\n1,2\r\n", client.porting_phone_numbers.list())
    end)

    it("decodes JSON, in any spelling of its media type", function()
      for _, content_type in ipairs { "APPLICATION/JSON", "application/json;charset=UTF-8",
        "application/vnd.api+json" } do
        server:reply { body = '{"data":[{"id":"a"}]}',
          headers = { ["Content-Type"] = content_type } }
        assert.equal("a", assert(client.charges_breakdown.retrieve {
          start_date = "2026-01-01" }).data[1].id)
      end
    end)

    it("returns a page of it as text", function()
      csv()
      assert.equal("a,b\r\n1,2\r\n", client.usage_reports.list { dimensions = { "direction" },
        metrics = { "count" }, product = "messaging", format = "csv" })
      assert.equal("application/json, text/csv", last():header("accept"))
    end)

    it("returns JSON as usual", function()
      server:reply({ body = '{"data":[1]}' }, { body = '{"data":[{"id":"a"}]}' })
      assert.same({ 1 }, client.organizations.users.get_groups_report().data)
      assert.equal("a", client.porting_phone_numbers.list().items[1].id)
    end)
  end)

  describe("that generates speech", function()
    local AUDIO = "ID3\0\255"

    for _, name in ipairs { "create_speech", "generate_speech" } do
      it("returns the recording, or its description: " .. name, function()
        server:reply({ body = AUDIO, headers = { ["Content-Type"] = "audio/mpeg" } },
          { body = '{"base64_audio":"SUQz"}',
            headers = { ["Content-Type"] = "application/json; charset=utf-8" } })
        local speak = client.text_to_speech[name]
        assert.equal(AUDIO, speak { text = "Hello", output_type = "binary_output" })
        assert.equal("application/json, audio/mpeg", last():header("accept"))
        assert.equal("SUQz", speak({ text = "Hello", output_type = "base64_output" }).base64_audio)
      end)
    end
  end)

  describe("of OAuth", function()
    local function oauth_client()
      return telnyx.new { client_id = "id", client_secret = "secret", max_retries = 0,
        base_url = server.url .. "/v2" }
    end

    it("authenticates its client by id and secret", function()
      local own = oauth_client()
      assert(own.oauth.introspect { token = "t" })
      assert.equal("/v2/oauth/introspect", last().path)
      assert.equal("Basic aWQ6c2VjcmV0", last():header("authorization"))
      assert(own.oauth.token { grant_type = "client_credentials" })
      assert.equal("Basic aWQ6c2VjcmV0", last():header("authorization"))
      own.close()
    end)

    it("does not show them", function()
      local own = oauth_client()
      local request = assert(own.dry_run("oauth.introspect", { token = "t" }))
      assert.is_nil(tostring(request):find("aWQ6c2VjcmV0", 1, true))
      own.close()
    end)

    it("is not called with the API's key", function()
      local value, err = client.oauth.introspect { token = "t" }
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.matches("there is no OAuth client: give client_id and client_secret", tostring(err),
        1, true)
      assert.equal(0, server:count())
      assert(client.oauth.token { grant_type = "client_credentials", client_id = "a",
        client_secret = "b" })
      assert.is_nil((last():header("authorization")))
    end)
  end)

  it("that is public needs no key", function()
    local own = telnyx.new { base_url = server.url .. "/v2", max_retries = 0 }
    local value, err = own.messages.retrieve("id-1")
    assert.is_nil(value)
    assert.matches("there is no API key", tostring(err), 1, true)
    assert(own.oauth.retrieve_jwks())
    assert.equal("/v2/oauth/jwks", last().path)
    assert.is_nil((last():header("authorization")))
    own.close()
  end)

  it("outside of the API's version has its own path", function()
    for base, path in pairs { [""] = "", ["/v2"] = "", ["/proxy/v2"] = "/proxy" } do
      local own = client.with { base_url = server.url .. base }
      assert(own.well_known.retrieve_authorization_server_metadata())
      assert.equal(path .. "/.well-known/oauth-authorization-server", last().target)
    end
  end)

  it("generates the Idempotency-Key that it requires", function()
    for _, call in ipairs { function() return client.storage.cloudfs.create { name = "n",
        region = "r" } end,
      function() return client.storage.cloudfs.actions.rotate_meta_token("id-1") end,
      function() return client.rcs.agents.create { brand_id = "b", configuration = {},
        display_name = "d", use_case = "u" } end } do
      assert(call())
      assert.matches("^%x+%-%x+%-4%x+%-%x+%-%x+$", (last():header("idempotency-key")))
    end
    assert(client.storage.cloudfs.actions.rotate_meta_token("id-1", { idempotency_key = "mine" }))
    assert.equal("mine", last():header("idempotency-key"))
  end)

  it("named like a Lua keyword also has a name with an underscore", function()
    local actions = client.rooms.sessions.actions
    assert.equal(actions["end"], actions.end_)
    assert(actions.end_("session-1"))
    assert.equal("/v2/room_sessions/session-1/actions/end", last().path)
  end)

  it("with the same name in path and body has two Lua names", function()
    assert(client.calls.actions.bridge("leg-a", { call_control_id_to_bridge_with = "leg-b" }))
    assert.equal("/v2/calls/leg-a/actions/bridge", last().path)
    body_is '{"call_control_id":"leg-b"}'
    assert(client.calls.actions.bridge { call_control_id_to_bridge = "leg-a",
      call_control_id = "leg-b" })
    body_is '{"call_control_id":"leg-b"}'
    assert(client.addresses.actions.accept_suggestions("address-1", { id = "suggestion-1" }))
    assert.equal("/v2/addresses/address-1/actions/accept_suggestions", last().path)
    body_is '{"id":"suggestion-1"}'
    assert(client.messaging_10dlc.phone_number_campaigns.update("+1", {
      campaign_id = "c", phone_number = "+2" }))
    assert.equal("/v2/10dlc/phone_number_campaigns/+1", last().path)
    assert.matches('"phoneNumber":"+2"', last().body, 1, true)
  end)

  it("distinguishes a header parameter from a field of the same name", function()
    assert(client.x402.credit_account.settle { id = "i", payment_signature = "in the body",
      header_payment_signature = "in the header" })
    assert.equal("in the header", last():header("payment-signature"))
    assert.same({ id = "i", payment_signature = "in the body" },
      require("cjson").decode(last().body))
    bad_input.check(function()
      client.x402.credit_account.settle { id = "i", header_payment_signature = "a\r\nb: c" }
    end, "bad argument 'header_payment_signature' to 'x402.credit_account.settle' (contains a "
      .. "control character)")
  end)

  it("takes numbers in its path", function()
    assert(client.voice_designs.delete_version { id = "d", version = 3 })
    assert.equal("/v2/voice_designs/d/versions/3", last().path)
  end)

  describe("with filters", function()
    local function query_is(text)
      local plain = last().query:gsub("%%5B", "["):gsub("%%5D", "]"):gsub("%%3A", ":")
      assert.equal(text, plain)
    end

    it("takes a value or a table of comparisons", function()
      assert(client.access_ip_address.list { filter = { created_at = 0 } })
      query_is "filter[created_at]=1970-01-01T00:00:00Z"
      assert(client.access_ip_address.list { filter = { created_at = { gte = 0, lt = 60 } } })
      query_is("filter[created_at][gte]=1970-01-01T00:00:00Z"
        .. "&filter[created_at][lt]=1970-01-01T00:01:00Z")
      assert(client.access_ip_address.list { filter_created_at = { gte = 0 } })
      query_is "filter[created_at][gte]=1970-01-01T00:00:00Z"
      assert(client.access_ip_address.list { filter_created_at_gte = 0 })
      query_is "filter[created_at][gte]=1970-01-01T00:00:00Z"
    end)

    it("has names with dots and capitals in Lua's spelling", function()
      assert(client.phone_numbers.list { filter = { voice_connection_name = { eq = "a" } } })
      query_is "filter[voice.connection_name][eq]=a"
      assert(client.phone_numbers.list { filter = { ["voice.connection_name"] = { eq = "a" } } })
      query_is "filter[voice.connection_name][eq]=a"
    end)

    it("accepts Lua keywords with an underscore", function()
      assert(client.ai.retrieve_conversation_histories { q = "x",
        filter = { region = { in_ = "a" } } })
      query_is "filter[region][in]=a&q=x"
    end)

    it("refuses unknown names", function()
      bad_input.check(function()
        client.access_ip_address.list { filter = { created_at = { after = 0 } } }
      end, "unknown parameter 'filter.created_at.after' to 'access_ip_address.list', did you mean "
        .. "'filter_created_at_gte'?")
      bad_input.check(function()
        client.ai.tools.list { filter = { nmae = "1" } }
      end, "unknown parameter 'filter.nmae' to 'ai.tools.list', did you mean 'filter_name'?")
      bad_input.check(function()
        client.storage.buckets.usage.get_api_usage("b", { filter = { start_time = 0 } })
      end, "bad argument 'filter_end_time' to 'storage.buckets.usage.get_api_usage' (datetime "
        .. "expected, got nil)")
    end)
  end)
end)
