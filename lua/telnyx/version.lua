--- The version of this module, and that of the API document behind its tables.

return {
  version = "0.1.0",
  -- Written by tools/api/openapi.lua.
  api = {
    operations = 1291,
    sources = {
      client = {
        date = "2026-09-28",
        operations = 1286,
        sha256 = "c12b7d68cc053fe3f14cab0a2827b1336d90a9d34a17a3a58f2d128f01cda5a5",
        version = "7.24.0",
      },
      document = {
        date = "2026-07-16",
        operations = 1156,
        sha256 = "b9c0890cf9d9bf9245c7e74ed7e5df98f950ebe85c60f439c4b65b803cdd52ee",
      },
    },
  },
}
