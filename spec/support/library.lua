-- C files of spec/support as shared libraries. `package.loadlib` loads one; $PRELOAD of tools/lua
-- puts one before the C library and libcurl of a separate interpreter.

local library = {}

--- Flags for a library that replaces functions of libcurl.
library.LIBCURL = "-Wl,--no-as-needed "
  .. "$(pkg-config --cflags --libs libcurl 2>/dev/null || echo -lcurl) -ldl"

--- Compiles a file.
---@param name string without folder and ".c"
---@param flags string for the compiler; they follow the file
---@return string path a temporary file, for the caller to remove
function library.compile(name, flags)
  local path = os.tmpname()
  local compiled = os.execute(("cc -shared -fPIC -o %s spec/support/%s.c %s"):format(path, name,
    flags))
  assert(compiled == true or compiled == 0, "spec/support/" .. name .. ".c does not compile")
  return path
end

return library
