-- Starts the language server of bpftrace-guard for the files that it reads. Neovim 0.10 and later.
vim.filetype.add({
  extension = { bt = 'bpftrace' },
  pattern = {
    ['.*'] = {
      function(_, buffer)
        local first = vim.api.nvim_buf_get_lines(buffer, 0, 1, false)[1] or ''
        if first:find('^#!.*bpftrace') then return 'bpftrace' end
      end,
      { priority = -math.huge },
    },
  },
})

if vim.lsp.enable then
  vim.lsp.enable('bpftrace_guard')
else
  -- Neovim 0.10 knows no folder `lsp`.
  local found = vim.api.nvim_get_runtime_file('lsp/bpftrace_guard.lua', false)[1]
  local config = dofile(found)
  vim.api.nvim_create_autocmd('FileType', {
    pattern = config.filetypes,
    callback = function(event)
      -- The window of a hover is Markdown, and no file.
      if vim.bo[event.buf].buftype ~= '' then return end
      vim.lsp.start({
        name = 'bpftrace_guard',
        cmd = config.cmd,
        root_dir = vim.fs.root(event.buf, config.root_markers) or vim.fs.dirname(vim.api.nvim_buf_get_name(event.buf)),
      }, { bufnr = event.buf })
    end,
  })
end
