import { type Btf, type BtfType, KIND } from './btf.ts';
import { Budget } from './unreadable.ts';

/** A signature of the kernel has some dozen types; a type that contains itself would have no end. */
const MOST_TYPES = 2000;

/**
 * The signature of a function in C, as `bpftool btf dump file ... format c` would write it.
 *
 * @returns undefined when BTF has no function of that name; then fentry cannot attach.
 * @throws UnreadableImage when its types have no end.
 */
export function signatureOf(btf: Btf, name: string): string | undefined {
  const written = btf.functionsNamed(name).map((each) => {
    const budget = new Budget(MOST_TYPES, `types in the signature of ${name}`);
    return declare({ btf, budget }, each.type, name);
  });
  // Of several static functions of a name, the hash table's is the one on the path of a map.
  return written.find((each) => each.includes('bpf_htab')) ?? written[0];
}

interface Writer {
  readonly btf: Btf;
  readonly budget: Budget;
}

/** The declaration of something: a name, or what already stands around it. */
function declare(writer: Writer, id: number, inner: string): string {
  const { btf, budget } = writer;
  budget.spend();
  const type = btf.type(id);
  const join = (before: string) => (inner === '' ? before : `${before} ${inner}`);
  if (type === undefined) return join('void');
  switch (type.kind) {
    case KIND.pointer: {
      const target = btf.type(type.type)?.kind;
      const wrapped = target === KIND.prototype || target === KIND.array;
      return declare(writer, type.type, wrapped ? `(*${inner})` : `*${inner}`);
    }
    case KIND.array:
      return declare(writer, btf.bytes.u32(type.body), `${inner}[${btf.bytes.u32(type.body + 8)}]`);
    case KIND.struct:
      return join(`struct ${type.name}`.trimEnd());
    case KIND.union:
      return join(`union ${type.name}`.trimEnd());
    case KIND.enum:
    case KIND.enum64:
      return join(`enum ${type.name}`.trimEnd());
    case KIND.forward:
      return join(`${type.flag ? 'union' : 'struct'} ${type.name}`);
    case KIND.volatile:
      return `volatile ${declare(writer, type.type, inner)}`;
    case KIND.const:
      return constant(writer, type, inner);
    case KIND.restrict:
    case KIND.typeTag:
      return declare(writer, type.type, inner);
    case KIND.prototype:
      return declare(writer, type.type, `${inner}(${parameters(writer, type).join(', ') || 'void'})`);
    default:
      return join(type.name || `kind${type.kind}`);
  }
}

/** Of a constant pointer the const belongs between the star and the name. */
function constant(writer: Writer, { type }: BtfType, inner: string): string {
  if (writer.btf.type(type)?.kind !== KIND.pointer) return `const ${declare(writer, type, inner)}`;
  return declare(writer, type, inner.startsWith('*') ? inner : `const ${inner}`.trim());
}

function parameters(writer: Writer, { members, body }: BtfType): string[] {
  const { bytes } = writer.btf;
  return Array.from({ length: members }, (_, index) => {
    const at = body + index * 8;
    const variadic = index === members - 1 && bytes.u32(at) === 0 && bytes.u32(at + 4) === 0;
    return variadic ? '...' : declare(writer, bytes.u32(at + 4), writer.btf.text(bytes.u32(at)));
  });
}
