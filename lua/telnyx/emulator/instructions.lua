-- Enhanced instructions, streamed in chunks as by a model. No model is used: the text is the old
-- instructions with the request appended.

local assistants = require "telnyx.emulator.assistants"

local instructions = {}

local BODY = { enhancement_prompt = "string", instructions = "string" }

-- One chunk per word.
local function text_stream(text)
  local chunks = {}
  for word in text:gmatch("%s*%S+") do chunks[#chunks + 1] = word end
  return { headers = { ["content-type"] = "text/plain; charset=utf-8" }, chunks = chunks }
end

--- Adds the route that enhances instructions.
function instructions.routes(app, router)
  router:add("POST", "/ai/assistants/{assistant_id}/instructions/enhance", function(request)
    local assistant, missing = assistants.find(app, request)
    if not assistant then return missing end
    local old, wish = request.json.instructions, request.json.enhancement_prompt
    if type(old) ~= "string" then old = assistants.version(assistant).settings.instructions end
    if type(wish) ~= "string" then wish = "be clear and complete" end
    return text_stream(old .. "\n\nEnhanced: " .. wish)
  end, { body = BODY, partial = true })
end

return instructions
