-- Imports assistants from ElevenLabs, Vapi or Retell:
--   lua examples/import_from_another_provider.lua vapi my_vapi_key
-- The second argument names an integration secret at Telnyx that holds the provider's API key.
-- Further arguments are the assistants to import, by default all. They stay in your account; an
-- assistant that was imported before is overwritten.

local telnyx = require "telnyx"

local assistants = telnyx.ai.assistants
local provider, api_key_ref = arg[1] or "elevenlabs", arg[2] or "elevenlabs_key"
local import_ids
for index = 3, #arg do
  import_ids = import_ids or {}
  import_ids[#import_ids + 1] = arg[index]
end

local imported, err = assistants.imports {
  provider = provider,
  api_key_ref = api_key_ref,
  import_ids = import_ids,
}
if not imported then
  io.stderr:write("nothing was imported: ", tostring(err), "\n")
  os.exit(1)
end

for _, assistant in ipairs(imported.data) do
  local origin = assistant.import_metadata or {}
  print(("%s  %s (%s %s)"):format(assistant.id, assistant.name,
    origin.import_provider or provider, origin.import_id or "?"))
end
print(("%d imported from %s"):format(#imported.data, provider))
