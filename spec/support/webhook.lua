-- A webhook like those of Telnyx, signed with OpenSSL by the key of RFC 8032's first test vector.

local webhook = {
  public_key = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
  private_key = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=",
  time = 1700000000,
  body = '{"data":{"event_type":"call.conversation.ended",'
    .. '"id":"0ccc7b54-4df3-4bca-a65a-3da1ecc777f0","payload":{"duration_sec":3}}}',
  signature = "tCeKNjs9OJNj00KtGDZJtQyeaNgCFCkmLsYzXR7h43mWf+sYbNGTSl4z8aZGgVhq"
    .. "/R5R2Huq3HvwFeBwrm2LBg==",
}

--- Returns its headers, with changes: name = value, or name = false to omit one.
---@param changes table|nil
---@return table<string, string>
function webhook.headers(changes)
  local fields = {
    ["telnyx-signature-ed25519"] = webhook.signature,
    ["telnyx-timestamp"] = ("%d"):format(webhook.time),
  }
  for name, value in pairs(changes or {}) do fields[name] = value or nil end
  return fields
end

return webhook
