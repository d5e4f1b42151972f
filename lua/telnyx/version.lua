--- The version of this module, and the document of the API that its tables were last compared with.

return {
  version = "0.1.0",
  -- Written by tools/api/openapi.lua.
  api = {
    date = "2026-07-16",
    sha256 = "bb3246f2a34e601e4650d3a74f159f5459286b930bb5c0967b873b657162c7f7",
    operations = 1251,
  },
}
