/**
 * The types of arguments in the kernel's signatures, as casts of bpftrace: a kprobe has its arguments as plain 64-bit
 * numbers (`arg0`), fentry has them by name and with their types. '' is the number as it is.
 * Source: the signatures of the lock-path table (BTF), bpftrace's docs/language.md on types; typedefs by Linux
 * include/linux/spinlock_types_raw.h.
 */
const CASTS: ReadonlyMap<string, string> = new Map([
  ['u64', ''],
  ['long unsigned int', ''],
  ['unsigned long', ''],
  ['u32', '(uint32)'],
  ['unsigned int', '(uint32)'],
  ['u8', '(uint8)'],
  ['bool', '(uint8)'],
  ['int', '(int32)'],
  ['long int', '(int64)'],
  ['void *', ''],
  ['raw_spinlock_t *', '(struct raw_spinlock *)'],
]);

/** The cast that gives a plain argument a type of C; undefined for a type that has no counterpart. */
export function castOf(type: string): string | undefined {
  const plain = type.replace(/^const /, '');
  return CASTS.get(plain) ?? (/^struct \w+ \*$/.test(plain) ? `(${plain})` : undefined);
}

/** What a signature of C says: the type of the result, and the arguments in order. Undefined if it is not understood. */
export function readSignature(
  signature: string,
):
  | { readonly result: string; readonly arguments: readonly { readonly name: string; readonly type: string }[] }
  | undefined {
  const [, result, list] = /^(.*?)\w+\((.*)\)$/.exec(signature) ?? [];
  if (result === undefined || list === undefined) return undefined;
  const read = list.split(',').flatMap((each) => {
    const [, type, name] = /^\s*(.*?)\s*(\w+)$/.exec(each) ?? [];
    return type === undefined || name === undefined || type === '' ? [] : [{ name, type }];
  });
  return { result: result.trim(), arguments: read };
}

/**
 * How many arguments a signature of C has. Commas inside an argument, which is a pointer to a function then, are none of its
 * own. Undefined if the signature is not understood.
 */
export function countArguments(signature: string): number | undefined {
  const list = /^.*?\w\((.*)\)$/.exec(signature)?.[1]?.trim();
  if (list === undefined) return undefined;
  if (list === '' || list === 'void') return 0;
  let depth = 0;
  let commas = 0;
  for (const character of list) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth === 0) commas++;
    // The result is a pointer to a function.
    if (depth < 0) return undefined;
  }
  return commas + 1;
}
