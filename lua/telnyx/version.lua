--- The version of this module.

return { version = "0.1.0" }
