-- How Neovim starts the language server of bpftrace-guard: `:help lspconfig-all`, in the form of Neovim 0.11.
return {
  cmd = vim.g.bpftrace_guard_cmd or { 'bpftrace-guard', 'lsp' },
  -- bpftrace scripts, and files of other kinds with programs in them.
  filetypes = {
    'bpftrace',
    'bash',
    'c',
    'cpp',
    'dockerfile',
    'go',
    'javascript',
    'json',
    'make',
    'markdown',
    'python',
    'rst',
    'sh',
    'systemd',
    'typescript',
    'yaml',
    'zsh',
  },
  root_markers = { '.github/bpftrace-guard.yml', '.bpftrace-guard.yml', '.git' },
}
