import { addTo, remembered } from '../../text/memo.ts';
import type { Script } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';

/** What the body of a macro or subprogram names by itself. */
interface Body {
  readonly name: string;
  readonly returns: boolean;
  readonly calls: ReadonlySet<string>;
}

/** What the macros and subprograms of a script do for those who call them, whatever they call in turn. */
export class CallReach {
  readonly #bodies: readonly Body[];
  /** Who calls a name, among the macros and subprograms. */
  readonly #callers = new Map<string, string[]>();
  readonly #reaching = new Map<string, ReadonlySet<string>>();

  constructor(script: Pick<Script, 'items'>) {
    this.#bodies = script.items.flatMap((item): Body[] => {
      if (item.kind !== 'macro' && item.kind !== 'subprogram') return [];
      const calls = new Set<string>();
      let returns = false;
      walk(item.body, (node) => {
        // A macro without arguments may be a bare word.
        if (node.kind === 'call' || node.kind === 'identifier') calls.add(node.name);
        // A macro's text becomes part of the probe.
        returns ||= item.kind === 'macro' && node.kind === 'jump' && node.keyword === 'return';
      });
      return [{ name: item.name, returns, calls }];
    });
    for (const { name, calls } of this.#bodies) for (const call of calls) addTo(this.#callers, call, name);
  }

  /** Whether a call by that name leads to a macro that returns from the program. */
  returnsBy(name: string): boolean {
    return this.#who('return', ({ returns }) => returns).has(name);
  }

  /** Whether anything below a node calls one of some functions, directly or not. */
  calls(node: TreeNode, ...called: readonly string[]): boolean {
    const calling = this.#who(`${called.join()}()`, ({ calls }) => called.some((name) => calls.has(name)));
    return names(node, (name) => called.includes(name) || calling.has(name));
  }

  /** The macros and subprograms that do something themselves or through what they call. */
  #who(question: string, does: (body: Body) => boolean): ReadonlySet<string> {
    return remembered(this.#reaching, question, () => {
      const found = new Set(this.#bodies.filter(does).map(({ name }) => name));
      for (const name of found) for (const caller of this.#callers.get(name) ?? []) found.add(caller);
      return found;
    });
  }
}

/** Whether a name that is called below a node satisfies a condition. */
function names(root: TreeNode, matches: (name: string) => boolean): boolean {
  let found = false;
  walk(root, (node) => {
    if (node.kind === 'call' || node.kind === 'identifier') found ||= matches(node.name);
  });
  return found;
}
