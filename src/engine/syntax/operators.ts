/** How tightly a binary operator binds, as in C. Source: the operator table of bpftrace's parser (src/parser.cpp). */
const BINDING: ReadonlyMap<string, number> = new Map(
  [['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!='], ['<', '>', '<=', '>='], ['<<', '>>'], ['+', '-'], ['*', '/', '%']]
    // The looser come first.
    .flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])),
);

function bindingOf(operator: string): number {
  return BINDING.get(operator) ?? 0;
}

/**
 * Resolves the precedence of a flat list `first (operator operand)*`: all binary operators of bpftrace associate to
 * the left. `join` makes one operand of two. Linear in the length of the list, without recursion.
 */
export function resolvePrecedence<Operand>(
  first: Operand,
  rest: readonly { readonly operator: string; readonly operand: Operand }[],
  join: (left: Operand, operator: string, right: Operand) => Operand,
): Operand {
  const waiting: { left: Operand; operator: string }[] = [];
  let current = first;
  for (const { operator, operand } of rest) {
    current = joinWaiting(waiting, current, bindingOf(operator), join);
    waiting.push({ left: current, operator });
    current = operand;
  }
  return joinWaiting(waiting, current, 0, join);
}

/** Joins `right` with the waiting operands whose operators bind at least as tightly as `binding`. */
function joinWaiting<Operand>(
  waiting: { left: Operand; operator: string }[],
  right: Operand,
  binding: number,
  join: (left: Operand, operator: string, right: Operand) => Operand,
): Operand {
  let current = right;
  for (let last = waiting.at(-1); last && bindingOf(last.operator) >= binding; last = waiting.at(-1)) {
    current = join(last.left, last.operator, current);
    waiting.pop();
  }
  return current;
}
