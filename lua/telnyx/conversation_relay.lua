--- Conversation Relay: the frames between Telnyx, which recognizes and speaks, and your WebSocket
-- server, which exchanges texts. It neither listens nor sends: docs/guide/media_streams.md.

local check = require "telnyx.support.check"
local frame = require "telnyx.media_streams.frame"
local mistake = require "telnyx.support.mistake"
local snake_case = require "telnyx.support.snake_case"

local conversation_relay = {}

---@class telnyx.conversation_relay.Frame the names of its members are in snake_case
---@field type "setup"|"prompt"|"dtmf"|"interrupt"|"error"|string
---@field session_id string|nil of "setup"
---@field call_control_id string|nil of "setup"
---@field call_sid string|nil of "setup"
---@field from string|nil of "setup"
---@field to string|nil of "setup"
---@field custom_parameters table|nil of "setup", with the names that you gave
---@field voice_prompt string|nil of "prompt": the words of the caller
---@field lang string|nil of "prompt"
---@field last boolean|nil of "prompt": false while the caller goes on
---@field digit string|nil of "dtmf"
---@field utterance_until_interrupt string|nil of "interrupt": what the caller has heard
---@field duration_until_interrupt_ms integer|nil of "interrupt"
---@field description string|nil of "error"

--- Parses a frame that Telnyx sent.
---@param text string a text message of the WebSocket
---@return telnyx.conversation_relay.Frame|nil
---@return telnyx.Error err kind "decode"
function conversation_relay.parse(text)
  local value, err = frame.parse(text, "conversation_relay.parse", "type")
  if not value then return nil, err end
  local found = {}
  for name, member in pairs(value) do found[snake_case(name)] = member end
  return found
end

local function check_text(where, name, value)
  local problem = check.utf8(value)
  if problem then mistake.bad(name, "conversation_relay." .. where, problem) end
end

--- Makes a frame of words to speak. Words may come in pieces, as from a stream.
---@param token string
---@param last boolean|nil true at the end of a turn; Telnyx waits for it
---@return string text
function conversation_relay.text(token, last)
  check_text("text", "token", token)
  if last ~= nil and type(last) ~= "boolean" then
    mistake.bad("last", "conversation_relay.text", mistake.expected("boolean", last))
  end
  return frame.encode { type = "text", token = token, last = last or false }
end

--- Makes a frame that plays audio from a URL.
---@param source string
---@return string text
function conversation_relay.play(source)
  check_text("play", "source", source)
  return frame.encode { type = "play", source = source }
end

--- Makes a frame that sends keys.
---@param digits string 0-9, A-D, w (a pause), W (a longer one), #, *
---@return string text
function conversation_relay.send_digits(digits)
  check_text("send_digits", "digits", digits)
  if not digits:find("^[0-9A-DwW#*]+$") then
    mistake.bad("digits", "conversation_relay.send_digits",
      ("string of 0-9, A-D, w, W, # and * expected, got '%s'"):format(digits))
  end
  return frame.encode { type = "sendDigits", digits = digits }
end

local LANGUAGES = { transcription = check.filled_text, tts = check.filled_text }

--- Makes a frame that changes the language.
---@param languages { tts: string|nil, transcription: string|nil } that of speech, that of
---recognition, or both
---@return string text
function conversation_relay.language(languages)
  local where = "conversation_relay.language"
  if type(languages) ~= "table" then
    mistake.bad("languages", where, mistake.expected("table", languages))
  end
  check.options(LANGUAGES, languages, where)
  if not (languages.tts or languages.transcription) then
    mistake.bad("languages", where, "'tts' or 'transcription' expected")
  end
  return frame.encode { type = "language", ttsLanguage = languages.tts,
    transcriptionLanguage = languages.transcription }
end

--- Makes a frame that ends the relay; the call goes on with its next instruction.
---@param handoff_data string|nil for the application
---@return string text
function conversation_relay.end_session(handoff_data)
  if handoff_data ~= nil then check_text("end_session", "handoff_data", handoff_data) end
  return frame.encode { type = "end", handoffData = handoff_data }
end

return conversation_relay
