-- The emulator's state: collections of records in order of creation, in memory and, when a file is
-- named, in that file.

local json = require "telnyx.emulator.json"

local Collection = {}
Collection.__index = Collection

local function new_collection(key)
  return setmetatable({ key = key, list = json.array(), index = {} }, Collection)
end

function Collection:add(record)
  self.list[#self.list + 1] = record
  self.index[record[self.key]] = record
  return record
end

function Collection:get(id)
  return self.index[id]
end

function Collection:remove(id)
  local record = self.index[id]
  if not record then return nil end
  self.index[id] = nil
  for i, member in ipairs(self.list) do
    if member == record then
      table.remove(self.list, i)
      break
    end
  end
  return record
end

--- Returns the records for which `test` is true, oldest first.
function Collection:select(test)
  local found = {}
  for _, record in ipairs(self.list) do
    if test(record) then found[#found + 1] = record end
  end
  return found
end

function Collection:remove_where(test)
  for _, record in ipairs(self:select(test)) do self:remove(record[self.key]) end
end

-- Collection names and the field that identifies their records.
local KEYS = {
  assistants = "id", scheduled_events = "scheduled_event_id", tests = "test_id",
  runs = "run_id", conversations = "id", connections = "id", integrations = "id",
  mcp_servers = "id", tools = "id", calls = "call_control_id", emails = "id", media = "media_name",
  messages = "id", messaging_profiles = "id", number_orders = "id", phone_numbers = "id",
}

local FORMAT = 1

local Store = {}
Store.__index = Store

--- Deletes everything and lets `seed` create the contents of a new account.
function Store:reset()
  for name, key in pairs(KEYS) do self[name] = new_collection(key) end
  if self.seed then self.seed(self) end
end

local function read_file(path)
  local file, err, errno = io.open(path, "rb")
  -- A file that does not exist yet is an empty state; 2 is ENOENT everywhere.
  if not file then return nil, errno ~= 2 and err or nil end
  local content, read_err = file:read("*a")
  file:close()
  if not content then return nil, path .. ": " .. tostring(read_err) end
  return content
end

--- Writes the state to its file. The old file remains complete until the new one is.
---@return boolean|nil ok
---@return string|nil message
function Store:save()
  if not self.file then return true end
  local state = { format = FORMAT }
  for name in pairs(KEYS) do state[name] = self[name].list end
  local content, err = json.encode(state)
  if not content then return nil, "cannot write the state as JSON: " .. tostring(err) end
  local temporary = self.file .. ".new"
  local file, open_err = io.open(temporary, "wb")
  if not file then return nil, "cannot write the state: " .. open_err end
  local written, write_err = file:write(content, "\n")
  local closed, close_err = file:close()
  if not written or not closed then
    os.remove(temporary)
    return nil, "cannot write the state: " .. tostring(write_err or close_err)
  end
  local renamed, rename_err = os.rename(temporary, self.file)
  if not renamed then return nil, "cannot write the state: " .. rename_err end
  return true
end

function Store:load()
  local content, err = read_file(self.file)
  if not content then
    if err then return nil, "cannot read the state: " .. err end
    return self:save()
  end
  local state, decode_err = json.decode(content)
  if not json.is_object(state) or state.format ~= FORMAT then
    return nil, "the state file '" .. self.file .. "' is not one of the emulator's ("
      .. (state == nil and tostring(decode_err) or "unknown format")
      .. "); name another or remove it"
  end
  for name, key in pairs(KEYS) do
    self[name] = new_collection(key)
    for _, record in ipairs(state[name] or {}) do self[name]:add(record) end
  end
  return true
end

--- Opens a store.
---@param seed fun(store: table)|nil fills a new store
---@param file string|nil path of a JSON file to load now and keep up to date
---@return table|nil store
---@return string|nil message
local function open(seed, file)
  local store = setmetatable({ seed = seed, file = file }, Store)
  store:reset()
  if file then
    local ok, err = store:load()
    if not ok then return nil, err end
  end
  return store
end

return { open = open }
