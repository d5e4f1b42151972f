-- A writer of the benchmark server's responses, always the same: an assistant of 2 KB, most of it
-- text, and a list of twenty; a dense one of many short members, and a list of twenty; a page of 50
-- tests.
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

local DENSE = [[
{"id":"assistant-%d","name":"Support desk %d","created_at":"2025-03-14T09:26:53.589793+00:00",
"description":"Answers questions about orders.","model":"openai/gpt-4o","instructions":"Be brief.",
"greeting":"Hello {{name}}, how can I help?","llm_api_key_ref":null,"fallback_config":null,
"version_id":"4f2c1e0a-97b3-4f0e-8d55-%012d","enabled_features":["telephony","messaging"],
"tools":[{"type":"webhook","webhook":{"name":"order_status","url":"https://shop.example.com/o",
"method":"GET","timeout_ms":5000,"async":false,"headers":[],"path_parameters":{"type":"object",
"properties":{"id":{"type":"string"}},"required":["id"]},"query_parameters":null}},
{"type":"transfer","transfer":{"from":"+13125550100","targets":[{"name":"Desk",
"to":"+13125550101"}],"warm_transfer":null}},{"type":"hangup","hangup":{"description":""}}],
"voice_settings":{"voice":"Telnyx.KokoroTTS.af_heart","voice_speed":1.0,"api_key_ref":null,
"background_audio":{"type":"predefined_media","value":"silence","volume":0.5},
"similarity_boost":0.75,"style":0.0,"temperature":0.7,"use_speaker_boost":true},
"transcription":{"model":"deepgram/nova-3","language":"auto","settings":{"eot_threshold":0.7,
"eot_timeout_ms":5000,"smart_format":true,"numerals":false}},
"telephony_settings":{"default_texml_app_id":"2387461098123%03d","time_limit_secs":1800,
"user_idle_timeout_secs":30,"supports_unauthenticated_web_calls":false,"noise_suppression":"krisp",
"voicemail_detection":{"on_voicemail_detected":{"action":"stop_assistant"}}},
"messaging_settings":{"default_messaging_profile_id":null,"delivery_status_webhook_url":"",
"conversation_inactivity_minutes":1440},"insight_settings":{"insight_group_id":null},
"privacy_settings":{"data_retention":true},"widget_settings":{"theme":"light","audio":true,
"default_state":"collapsed","position":"fixed","start_call_text":"","view_history_url":null},
"dynamic_variables":{"name":"there","tier":"gold"},"dynamic_variables_webhook_url":"",
"import_metadata":null,"mcp_servers":[],"integrations":[],"tags":["shop","en"]}]]

local TEST = [[
{"test_id":"7c1d5a52-0f3e-4f63-9a3d-%012d","name":"Order status %d","created_at":
"2025-03-14T09:26:53.589793Z","description":"Asks where parcel %d is, then for a refund.",
"telnyx_conversation_channel":"phone_call","destination":"+13125550100","test_suite":"orders",
"max_duration_seconds":120,"instructions":"You ordered a spade a week ago. Ask politely where it is;
 give your order number only when asked. Hang up when you know.","rubric":[{"name":"greeting",
"criteria":"Greets the caller by name."},{"name":"number","criteria":"Reads the number back."},
{"name":"length","criteria":"Keeps under three sentences."}],"voice":null,"retries":2,
"is_active":true}]]

local function numbered(text, number)
  return (text:gsub("\n", ""):gsub("%%0?%d*d", function(form) return form:format(number) end))
end

local function many(count, text)
  local all = {}
  for number = 1, count do all[number] = numbered(text, number) end
  return table.concat(all, ",")
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

local META = '"meta":{"page_number":1,"page_size":%d,"total_pages":1,"total_results":%d}'

write(arg[1] .. "/assistant.json", numbered(ASSISTANT, 1))
write(arg[1] .. "/list.json", '{"data":[' .. many(20, ASSISTANT) .. "]}")
write(arg[1] .. "/dense.json", numbered(DENSE, 1))
write(arg[1] .. "/dense_list.json", '{"data":[' .. many(20, DENSE) .. "]}")
write(arg[1] .. "/tests.json",
  '{"data":[' .. many(50, TEST) .. "]," .. META:format(50, 50) .. "}")
