-- Specs of the emulator's files without a network, which run on every Lua.

local json = require "telnyx.emulator.json"
local new_app = require "telnyx.emulator.app".new

local app

local function request(method, path, body, headers)
  local all = { authorization = "Bearer test" }
  for name, value in pairs(headers or {}) do all[name] = value end
  return app:handle { method = method, target = "/v2" .. path, headers = all, body = body or "" }
end

local function part(name, content, filename)
  local head = ('--X\r\nContent-Disposition: form-data; name="%s"'):format(name)
  if filename then head = ('%s; filename="%s"\r\nContent-Type: x/y'):format(head, filename) end
  return head .. "\r\n\r\n" .. content .. "\r\n"
end

local function transcribe(body, content_type)
  local response = request("POST", "/ai/audio/transcriptions", body,
    { ["content-type"] = content_type or "multipart/form-data; boundary=X" })
  return response.status, json.decode(response.body)
end

before_each(function() app = assert(new_app()) end)

describe("an emulated transcription", function()
  it("describes the file it received", function()
    local status, answer = transcribe(part("file", "a\r\n--x\0b", "a b.wav") .. part("model", "m")
      .. "--X--\r\n")
    assert.equal(200, status)
    assert.equal("You sent a b.wav, 8 bytes.", answer.text)
    status, answer = transcribe(part("model", "m") .. part("file", "", "a.wav") .. "--X--\r\n",
      'multipart/form-data; charset=utf-8; boundary="X"')
    assert.equal(200, status)
    assert.equal("You sent a.wav, 0 bytes.", answer.text)
    status, answer = transcribe(part("file_url", "https://x/a.wav") .. part("model", "m")
      .. "--X--\r\n")
    assert.equal(200, status)
    assert.equal("You sent https://x/a.wav.", answer.text)
  end)

  it("requires a model, and a file or its URL", function()
    local file = part("file", "a", "a.wav")
    for name, body in pairs { model = file, file = part("model", "m") } do
      local status, answer = transcribe(body .. "--X--\r\n")
      assert.equal(422, status)
      assert.same({ "body", name }, { answer.detail[1].loc[1], answer.detail[1].loc[2] })
      assert.equal("field required", answer.detail[1].msg)
    end
  end)

  it("requires a file with a name", function()
    local status, answer = transcribe(part("file", "a") .. part("model", "m") .. "--X--\r\n")
    assert.equal(422, status)
    assert.equal("Expected a file, got a text", answer.detail[1].msg)
  end)

  it("refuses a body that is not a form", function()
    for body, content_type in pairs {
      ["{}"] = "application/json",
      [""] = "multipart/form-data; boundary=X",
      [part("file", "a", "a.wav")] = "multipart/form-data; boundary=X",
      [part("model", "m") .. "--X--"] = "multipart/form-data",
      ["--X\r\nContent-Disposition: form-data\r\n\r\na\r\n--X--"] =
        "multipart/form-data; boundary=X",
    } do
      local status, answer = transcribe(body, content_type)
      assert.equal(400, status, body)
      assert.equal("The body is not a multipart form.", answer.errors[1].detail)
    end
  end)
end)

describe("an emulated cluster", function()
  it("has a picture", function()
    local response = request("GET", "/ai/clusters/task-1/graph")
    assert.equal(200, response.status)
    assert.equal("image/png", response.headers["content-type"])
    assert.equal("\137PNG\r\n\26\n", response.body:sub(1, 8))
    assert.equal("IEND\174B`\130", response.body:sub(-8))
  end)
end)
