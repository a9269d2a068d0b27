/** The kinds of files that programs are looked for in, as the configuration names them. */
export const EMBEDDED_KINDS = [
  'shell',
  'documents',
  'template',
  'yaml',
  'json',
  'dockerfile',
  'makefile',
  'systemd',
  'notebook',
  'python',
  'go',
  'javascript',
  'c',
] as const;
export type EmbeddedKind = (typeof EMBEDDED_KINDS)[number];
