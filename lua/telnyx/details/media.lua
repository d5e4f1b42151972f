-- What telnyx.describe tells of the operations of `media` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["media.delete"] = { "Deletes a media file" },
  ["media.download"] = { "Downloads a media file" },
  ["media.list"] = { "Lists media files" },
  ["media.retrieve"] = { "Retrieves what is known of a media file" },
  ["media.update"] = { "Replaces a media file" },
  ["media.upload"] = { "Uploads a media file, or lets it be fetched from a URL" },
}
