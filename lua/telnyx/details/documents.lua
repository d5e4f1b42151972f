-- What telnyx.describe tells of the operations of `documents` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["documents.delete"] = { "Deletes a document" },
  ["documents.download"] = { "Downloads a document" },
  ["documents.generate_download_link"] = { "Creates a temporary link to a document" },
  ["documents.list"] = { "Lists documents", {
      ["filter[created_at][gt]"] = { format = "date-time" },
      ["filter[created_at][lt]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["documents.retrieve"] = { "Retrieves a document" },
  ["documents.update"] = { "Updates a document", {
      customer_reference = { about = "any text, to find it by" },
    } },
  ["documents.upload"] = { "Uploads a document as a file", {
      customer_reference = { about = "any text, to find it by" },
      file = { format = "byte" },
    } },
  ["documents.upload_json"] = { "Uploads a document from a URL or as Base64", {
      customer_reference = { about = "any text, to find it by" },
      file = { format = "byte" },
    } },
}
