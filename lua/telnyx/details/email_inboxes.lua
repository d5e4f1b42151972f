-- What telnyx.describe tells of the operations of `email_inboxes` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_inboxes.create"] = { "Creates an email inbox" },
  ["email_inboxes.delete"] = { "Deletes an email inbox" },
  ["email_inboxes.list"] = { "Lists email inboxes" },
  ["email_inboxes.retrieve"] = { "Retrieves an email inbox" },
  ["email_inboxes.drafts.create"] = { "Creates a draft of an email inbox" },
  ["email_inboxes.drafts.delete"] = { "Deletes a draft of an email inbox" },
  ["email_inboxes.drafts.list"] = { "Lists the drafts of an email inbox", {
      ["filter[status]"] = { values = { "sending", "sent", "draft" } },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["email_inboxes.drafts.patch"] = { "Updates a draft of an email inbox" },
  ["email_inboxes.drafts.retrieve"] = { "Retrieves a draft of an email inbox" },
  ["email_inboxes.drafts.send"] = { "Sends a draft of an email inbox" },
  ["email_inboxes.drafts.update"] = { "Replaces a draft of an email inbox" },
  ["email_inboxes.filters.add"] = { "Adds filters to an email inbox", {
      type = { values = { "allowlist", "blocklist" } },
    } },
  ["email_inboxes.filters.delete_all"] = { "Deletes all filters of an email inbox", {
      type = { values = { "allowlist", "blocklist" } },
    } },
  ["email_inboxes.filters.list"] = { "Lists the filters of an email inbox" },
  ["email_inboxes.filters.replace"] = { "Replaces the filters of an email inbox" },
  ["email_inboxes.messages.drafts"] = { "Creates a draft that replies to a message" },
  ["email_inboxes.messages.list"] = { "Lists the messages of an email inbox", {
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["email_inboxes.messages.update"] = { "Updates a message of an email inbox" },
  ["email_inboxes.messages.actions.forward"] = { "Forwards a message of an email inbox" },
  ["email_inboxes.messages.actions.reply"] = { "Replies to the sender of a message" },
  ["email_inboxes.messages.actions.reply_all"] = { "Replies to all recipients of a message" },
  ["email_inboxes.messages.labels.create"] = { "Adds labels to a message" },
  ["email_inboxes.messages.labels.delete_all"] = { "Removes labels from a message" },
  ["email_inboxes.threads.list"] = { "Lists the threads of an email inbox", {
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["email_inboxes.threads.retrieve"] = { "Retrieves a thread of an email inbox", {
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["email_inboxes.threads.labels.create"] = { "Adds labels to a thread" },
  ["email_inboxes.threads.labels.delete_all"] = { "Removes labels from a thread" },
}
