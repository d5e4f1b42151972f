-- Forked processes on LuaJIT, by its ffi. Elsewhere, an empty module.

local found, ffi = pcall(require, "ffi")
if not found then return {} end

ffi.cdef [[
  int fork(void);
  int waitpid(int pid, int *status, int options);
  int kill(int pid, int signal);
  int pause(void);
  void _exit(int status);
]]

local fork = {}

--- Runs a function in a forked process and waits for its end.
---@param child function
---@return boolean  true when it did not raise and returned true
function fork.in_child(child)
  local pid = ffi.C.fork()
  if pid == 0 then
    local done, result = pcall(child)
    ffi.C._exit(done and result and 0 or 1)
  end
  local status = ffi.new("int[1]")
  assert(ffi.C.waitpid(pid, status, 0) == pid)
  return status[0] == 0
end

--- Runs a function while there is a forked process, which does nothing.
---@param task function
function fork.beside_child(task)
  local pid = ffi.C.fork()
  if pid == 0 then
    while true do ffi.C.pause() end
  end
  local done, problem = pcall(task)
  ffi.C.kill(pid, 9)
  assert(ffi.C.waitpid(pid, nil, 0) == pid)
  assert(done, problem)
end

return fork
