---@meta _
-- Types of `client.*` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.Resources
---@field ai telnyx.ai
