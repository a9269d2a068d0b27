import type { Sequence, SequenceEvent } from '../../src/render/sequence.ts';

/** Reads one of the few forms of Mermaid's sequence diagrams that the reviews use. Throws for a line of another form: the page would show less than GitHub does. */
export function readSequence(mermaid: string): Sequence {
  const [head, ...lines] = mermaid.trim().split('\n');
  if (head !== 'sequenceDiagram') throw new Error(`not a sequence diagram: ${head}`);
  const ids: string[] = [];
  const participants: string[] = [];
  const events: SequenceEvent[] = [];
  const position = (id = ''): number => {
    if (!ids.includes(id)) throw new Error(`the diagram has no participant ${id}`);
    return ids.indexOf(id);
  };
  for (const line of lines) {
    const [, id, name] = /^participant (\w+) as (.*)$/.exec(line) ?? [];
    const [, over, note] = /^Note over (\w+): (.*)$/.exec(line) ?? [];
    const [, from, arrow, to, text] = /^(\w+?)(->>|-x)(\w+): (.*)$/.exec(line) ?? [];
    if (id !== undefined && name !== undefined) {
      ids.push(id);
      participants.push(decoded(name));
    } else if (note !== undefined) events.push({ kind: 'note', over: position(over), text: decoded(note) });
    else if (text !== undefined) {
      const ends = { from: position(from), to: position(to) };
      events.push({ kind: 'arrow', ...ends, lost: arrow === '-x', text: decoded(text) });
    } else throw new Error(`the diagram has a line of an unknown form: ${line}`);
  }
  return { participants, events };
}

/** Mermaid's character codes: `#35;` is `#`. */
function decoded(text: string): string {
  return text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
