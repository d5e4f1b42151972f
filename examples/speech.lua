-- Speaks a text into a file, and transcribes the file:
--   lua examples/speech.lua hello.mp3

local telnyx = require "telnyx"

local path = arg[1] or os.tmpname()

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- The text could also come from an assistant, word by word.
local speech = check(telnyx.text_to_speech.stream { voice = "Telnyx.NaturalHD.astra" })
check(speech:say "Thank you for calling. ")
check(speech:say "How can I help you?")
check(speech:finish())
for _, mark in ipairs(check(speech:save(path))) do
  print(("%d bytes: %s"):format(mark.position, mark.text))
end

local transcription = check(telnyx.speech_to_text.stream {
  transcription_engine = "Deepgram", input_format = "mp3", language = "en-US",
})
check(transcription:write_file(path))
check(transcription:finish())
print("Heard: " .. check(transcription:transcript()))

if not arg[1] then os.remove(path) end
