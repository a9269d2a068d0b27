import { readFileSync } from 'node:fs';

/** A function that no built-in table has. */
export const VENDOR_FUNCTION = 'vendor_htab_wait';

interface TableFile {
  readonly functions: Readonly<Record<string, object>>;
}

/** The text of a kernel table as the command writes it, of a kernel of Red Hat's with a function of its own on the lock path. */
export function tableText(changes: object = {}): string {
  const base: TableFile = JSON.parse(readFileSync('src/facts/kernel-tables/x86_64-6.12.json', 'utf8'));
  const vendor = {
    attachable: true,
    signature: `void ${VENDOR_FUNCTION}(void)`,
    path: { 'hash.update': ['H', 'H', ['bucket']] },
  };
  return JSON.stringify({
    ...base,
    kernel: '5.14',
    release: '5.14.0-570.el9_6.x86_64',
    source: 'kernel-core-5.14.0-570.el9_6.x86_64.rpm',
    functions: { ...base.functions, [VENDOR_FUNCTION]: vendor },
    ...changes,
  });
}
