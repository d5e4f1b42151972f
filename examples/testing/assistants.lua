-- A module that assistants_spec.lua, beside it, tests without a network. Its functions take the
-- client as an argument, so that a test can pass its own.

local assistants = {}

local function find(client, name)
  local list, err = client.ai.assistants.list()
  if not list then return nil, err end
  for _, assistant in ipairs(list.data) do
    if assistant.name == name then return assistant end
  end
end

--- Creates an assistant, or updates the one of this name.
---@param client telnyx.Client
---@param settings table those of `ai.assistants.create`
---@return table|nil assistant
---@return telnyx.Error|nil err
---@return telnyx.Response|nil response
function assistants.deploy(client, settings)
  local present, err = find(client, settings.name)
  if err then return nil, err end
  if present then return client.ai.assistants.update(present.id, settings) end
  return client.ai.assistants.create(settings)
end

--- Asks an assistant a question. Returns a text for the caller even if the request fails.
---@param client telnyx.Client
---@param assistant_id string
---@param conversation_id string
---@param question string
---@return string answer
function assistants.ask(client, assistant_id, conversation_id, question)
  local answer, err = client.ai.assistants.chat {
    assistant_id = assistant_id, conversation_id = conversation_id, content = question,
  }
  if answer then return answer.content end
  return err.status == 404 and "There is nobody here." or "Please ask again later."
end

return assistants
