-- The routes of speech. What serves them is loaded with the first request.

local speech = {}

local MODULES = {
  ["/speech-to-text/transcription"] = "telnyx.emulator.speech_to_text",
  ["/text-to-speech/speech"] = "telnyx.emulator.text_to_speech",
}

--- Adds the routes of both WebSockets.
function speech.routes(_, router)
  for path, name in pairs(MODULES) do
    router:add("GET", path, function(request) return require(name)(request) end,
      { websocket = true })
  end
end

return speech
