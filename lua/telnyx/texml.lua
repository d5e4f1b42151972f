--- TeXML: documents that tell Telnyx what to do with a call, and the requests that ask for them.
-- docs/guide/texml.md has examples. The operations of the API under /texml are in
-- resources/texml.lua.

local element = require "telnyx.texml.element"
local form = require "telnyx.texml.form"
local mistake = require "telnyx.support.mistake"

---@class telnyx.Texml
local texml = {}

---The functions of the module, in the resource `telnyx.texml` as well.
---@alias telnyx.texml.response fun(elements?: table[]): telnyx.texml.element.response
---@alias telnyx.texml.parse fun(body: string): table<string, any>

--- Begins a document, or makes a whole one from a table. `tostring` writes it.
---
--- Each method of an element adds a child, and returns it. It takes a text and attributes, or one
--- table of both: `response:say("Hello", { voice = "alice" })`, `response:pause { length = 2 }`. In
--- a table, an element is a table too: its name, its text and elements, its attributes. Names are
--- those of TeXML in snake_case. Raises for an unknown element or attribute, an element in a wrong
--- place, a wrong value, and for text that XML cannot hold.
---
--- `telnyx.texml.response { { "say", "Goodbye." }, { "hangup" } }`
---@param elements table[]|nil
---@return telnyx.texml.element.response
function texml.response(elements)
  if elements ~= nil and type(elements) ~= "table" then
    mistake.bad("elements", "texml.response", mistake.expected("table", elements))
  end
  return element.response(elements)
end

--- Decodes the form, or the query, of a request by which Telnyx asks for a document or reports a
-- status. It verifies nothing: `webhooks.unwrap` verifies the signature, and decodes the same way.
---@param body string
---@return table<string, any> fields texts by name: CallSid, From, To, Digits, SpeechResult, …;
---fields in Base64, such as Base64Result, also decoded without the prefix: Result
function texml.parse(body)
  if type(body) ~= "string" then
    mistake.bad("body", "texml.parse", mistake.expected("string", body))
  end
  return form.decode(body)
end

return texml
