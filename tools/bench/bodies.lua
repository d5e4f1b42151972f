-- Writes the answers that the benchmark's server gives, the same ones each
-- time: an assistant of 2 KB and a list of twenty.
--   lua bodies.lua FOLDER

local ASSISTANT = [[
{"id":"assistant-%d","name":"Support desk %d","created_at":"2025-03-14T09:26:53.589793+00:00",
"description":"Answers questions about orders, returns and invoices, and hands over to a person.",
"model":"openai/gpt-4o","instructions":"You are the support desk of a shop for garden tools. Greet
 the caller by name when you know it. Ask for the order number before you look anything up, and
 read it back digit by digit.\n\nNever promise a date of delivery: say what the carrier says. If
 the parcel is more than five days late, offer to send it again or to refund it, and let the
 caller choose. A refund takes three working days; say so.\n\nReturns are free within thirty days.
 After that, or for a tool that has been used, explain the warranty: two years for handles, ten
 for blades. Do not argue about wear; offer a photo check by message instead.\n\nNever read out an
 address or a card number, not even a part of one, and do not guess a name.\n\nWhen the caller
 is upset, apologise once, then offer to transfer the call. Keep every answer under three
 sentences, end each with a question, and say \"one moment\" before you use a tool.",
"greeting":"Hello {{name}}, this is the garden shop. How can I help?","llm_api_key_ref":null,
"version_id":"4f2c1e0a-97b3-4f0e-8d55-%012d","enabled_features":["telephony","messaging"],
"tools":[{"type":"webhook","webhook":{"name":"order_status",
"url":"https://shop.example.com/hooks/orders/{order_id}","method":"GET","timeout_ms":5000}},
{"type":"transfer","transfer":{"from":"+13125550100","targets":[{"to":"+13125550101"}]}}],
"voice_settings":{"voice":"Telnyx.KokoroTTS.af_heart","voice_speed":1.0,"api_key_ref":null},
"transcription":{"model":"deepgram/nova-3","language":"auto"},
"telephony_settings":{"default_texml_app_id":"2387461098123%03d","time_limit_secs":1800,
"supports_unauthenticated_web_calls":false},"messaging_settings":null,
"insight_settings":{"insight_group_id":null},"privacy_settings":{"data_retention":true},
"dynamic_variables":{"name":"there","tier":"gold"},"import_metadata":null,"tags":["shop","en"]}]]

local function assistant(number)
  local text = ASSISTANT:gsub("\n", "")
  return (text:format(number, number, number, number))
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

local all = {}
for number = 1, 20 do
  all[number] = assistant(number)
end
write(arg[1] .. "/assistant.json", all[1])
write(arg[1] .. "/list.json", '{"data":[' .. table.concat(all, ",") .. "]}")
