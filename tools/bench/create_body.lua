-- The parameters of the assistant that the benchmark creates: 1.9 KB as JSON.

local function webhook(name, description)
  return { type = "webhook", webhook = {
    name = name, description = description, method = "POST",
    url = "https://shop.example.com/hooks/" .. name, timeout_ms = 5000,
    body_parameters = { type = "object", required = { "order_id" },
      properties = { order_id = { type = "string" }, note = { type = "string" } } },
  } }
end

return {
  name = "Support desk",
  model = "openai/gpt-4o",
  description = "Answers questions about orders and returns.",
  instructions = ("You are the support desk of a shop for garden tools.\nGreet the caller by name. "
    .. "Ask for the order number first, and read it back digit by digit.\n"):rep(3),
  greeting = "Hello {{name}}, this is the garden shop. How can I help?",
  enabled_features = { "telephony", "messaging" },
  tools = {
    webhook("order_status", "Looks an order up."), webhook("send_again", "Sends a parcel again."),
    { type = "transfer", transfer = { from = "+13125550100",
      targets = { { name = "Desk", to = "+13125550101" } } } },
    { type = "hangup", hangup = { description = "Ends the call." } },
  },
  voice_settings = { voice = "Telnyx.KokoroTTS.af_heart", voice_speed = 1.25 },
  transcription = { model = "deepgram/nova-3", language = "auto" },
  telephony_settings = { time_limit_secs = 1800, user_idle_timeout_secs = 30,
    supports_unauthenticated_web_calls = false },
  privacy_settings = { data_retention = true },
  dynamic_variables = { name = "there", tier = "gold", visits = 3 },
}
