-- Edits a script in Neovim as a user does, by its own client, and prints what came of it as one line of JSON.
--   nvim --headless -u NONE -l neovim.lua PLUGIN FILE COMMAND...
local plugin, file = _G.arg[1], _G.arg[2]
vim.g.bpftrace_guard_cmd = vim.list_slice(_G.arg, 3)
local report = {}

-- Waits as long as it takes: the test that started this one has the limit.
local function await(look)
  local found
  vim.wait(600000, function()
    found = look()
    return found ~= nil and found ~= false
  end, 20)
  return found
end

vim.cmd('filetype on')
vim.opt.runtimepath:prepend(plugin)
vim.cmd('runtime plugin/bpftrace_guard.lua')
vim.cmd.edit(file)
local buffer = vim.api.nvim_get_current_buf()
report.filetype = vim.bo.filetype
local client = await(function() return vim.lsp.get_clients({ bufnr = buffer })[1] end)

local function diagnostics()
  local found = vim.diagnostic.get(buffer)
  return #found > 0 and found or nil
end

report.diagnostics = vim.tbl_map(function(each)
  return { code = each.code, line = each.lnum, column = each.col, message = each.message, severity = each.severity }
end, await(diagnostics))

-- The cursor is on the finding, as of a user who asks for a fix.
vim.api.nvim_win_set_cursor(0, { report.diagnostics[1].line + 1, report.diagnostics[1].column })
vim.lsp.buf.hover()
local float = await(function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end)
report.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float), 0, -1, false), '\n')
vim.api.nvim_win_close(float, true)

report.tokens = await(function()
  local found = vim.lsp.semantic_tokens.get_at_pos(buffer, report.diagnostics[1].line, report.diagnostics[1].column + 8)
  return found and #found > 0 and vim.tbl_map(function(token) return token.type end, found)
end)

local symbols = client.request_sync('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params(buffer) }, 60000, buffer)
report.symbols = vim.tbl_map(function(symbol) return symbol.name end, symbols.result)

local before = vim.api.nvim_buf_get_changedtick(buffer)
vim.lsp.buf.code_action({
  context = { only = { 'quickfix' }, diagnostics = {} },
  filter = function(action) return action.isPreferred end,
  apply = true,
})
await(function() return vim.api.nvim_buf_get_changedtick(buffer) ~= before end)
report.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
report.clean = await(function() return #vim.diagnostic.get(buffer) == 0 end)

-- What is typed, in pieces.
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { 'kprobe:vfs_read { @x = ; }' })
report.typed = vim.tbl_map(function(each) return each.code end, await(diagnostics))

-- Markdown that is no file, as in the window of a hover. A server that starts counts.
vim.bo[vim.api.nvim_create_buf(false, true)].filetype = 'markdown'
report.clients = #vim.lsp.get_clients({ _uninitialized = true })

client.stop()
await(function() return client.is_stopped() end)
report.stopped = true
io.stdout:write(vim.json.encode(report) .. '\n')
vim.cmd('qall!')
