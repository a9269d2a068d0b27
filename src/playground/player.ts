/// <reference lib="dom" />
import { broken } from '../render/html-diagram.ts';
import { type Interleaving, type InterleavingState, type InterleavingStep, statesOf } from '../render/interleaving.ts';
import { part, shape, text } from './svg.ts';

/** What a player is asked for. */
export interface PlayerOptions {
  /** Called with each step that is shown, also the first; undefined where nothing has happened yet. */
  readonly onStep?: (step: InterleavingStep | undefined, at: number) => void;
  /** How many steps have happened when it opens: none, if it is not said. */
  readonly at?: number;
}

/** A player that is on a page. */
export interface Player {
  /** Shows how things are after so many steps. */
  readonly go: (at: number) => void;
  readonly at: () => number;
  /** Takes it off the page. */
  readonly close: () => void;
}

/**
 * Puts an interleaving on a page, to be stepped through by buttons and keys: the CPUs with their programs, the locks, who holds
 * and who waits. The page needs PLAYER_STYLE.
 *
 * @param element where it goes; what is in it is replaced.
 */
export function mountPlayer(element: Element, interleaving: Interleaving, options: PlayerOptions = {}): Player {
  const { steps } = interleaving;
  const states = statesOf(interleaving);
  const drawing = part('svg', { class: 'player-drawing', role: 'img' });
  const said = html('p', 'player-said');
  said.setAttribute('aria-live', 'polite');
  const count = html('span', 'player-count');
  let at = -1;
  let width = 0;

  const draw = () => {
    width = Math.max(Math.floor(drawing.parentElement?.clientWidth ?? 0), NARROWEST);
    const { nodes, height } = drawn({ interleaving, states, at, width });
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
    drawing.setAttribute('width', String(width));
    drawing.setAttribute('height', String(height));
    drawing.setAttribute('aria-label', describeState(interleaving, states[at]));
    drawing.replaceChildren(...nodes);
  };
  const go = (to: number) => {
    const next = Math.min(Math.max(to, 0), steps.length);
    if (next === at) return;
    at = next;
    said.textContent = steps[at - 1]?.text ?? startOf(interleaving);
    count.textContent = `Step ${at} of ${steps.length}`;
    for (const { button, to: goal } of buttons) button.setAttribute('aria-disabled', String(goal(at) === at));
    draw();
    options.onStep?.(steps[at - 1], at);
  };
  const within = (to: number) => Math.min(Math.max(to, 0), steps.length);
  const buttons = [
    { label: 'First', icon: 'M6 5v14M19 5l-9 7 9 7z', to: () => 0 },
    { label: 'Back', icon: 'M17 5l-9 7 9 7z', to: (now: number) => within(now - 1) },
    { label: 'Forward', icon: 'M7 5l9 7-9 7z', to: (now: number) => within(now + 1) },
    { label: 'Last', icon: 'M18 5v14M5 5l9 7-9 7z', to: () => steps.length },
  ].map(({ label, icon, to }) => {
    const button = html('button', 'player-button');
    button.type = 'button';
    const sign = part('svg', { viewBox: '0 0 24 24', width: 16, height: 16, 'aria-hidden': 'true' });
    sign.append(shape('path', { d: icon }));
    button.append(sign, label);
    button.addEventListener('click', () => go(to(at)));
    return { button, to };
  });

  const bar = html('div', 'player-bar');
  bar.append(...buttons.map(({ button }) => button), count);
  const figure = html('div', 'player-figure');
  figure.append(drawing);
  const player = html('div', 'player');
  player.setAttribute('role', 'group');
  player.setAttribute('aria-label', interleaving.hang ? 'How it hangs, step by step' : 'How it happens, step by step');
  player.append(bar, said, figure);
  player.addEventListener('keydown', (event) => {
    const to = keyGoal(event, at, steps.length);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  element.replaceChildren(player);
  const watcher = new ResizeObserver(() => {
    if (Math.max(Math.floor(figure.clientWidth), NARROWEST) !== width) draw();
  });
  watcher.observe(figure);
  go(options.at ?? 0);
  return {
    go,
    at: () => at,
    close: () => {
      watcher.disconnect();
      player.remove();
    },
  };
}

/** Where a key leads; undefined for keys of the browser. */
function keyGoal(event: KeyboardEvent, at: number, last: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function html<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function startOf({ cpus, steps }: Interleaving): string {
  const who =
    cpus.length === 1 ? 'one CPU, which holds no lock yet' : `${cpus.length} CPUs, and nobody holds a lock yet`;
  return `It begins with ${who}. ${steps.length} steps follow.`;
}

/** A state in words, for who does not see the drawing. */
function describeState({ cpus, locks, hang }: Interleaving, state: InterleavingState | undefined): string {
  const told = cpus.map((name, cpu) => {
    const { programs = [], holds = [], waits } = state?.cpus[cpu] ?? {};
    if (programs.length === 0) return `${name} runs none of these programs.`;
    return [
      `${name} runs ${programs.join(', and inside it ')}`,
      ...holds.map((lock) => `holds the ${locks[lock]}`),
      ...(waits === undefined ? [] : [`waits for the ${locks[waits]}`]),
    ]
      .join(', ')
      .concat('.');
  });
  const stuck = hang && state?.cpus.every(({ waits }) => waits !== undefined);
  return [...told, ...(stuck ? ['Nobody can go on.'] : [])].join(' ');
}

/** The measures of the drawing, in pixels. The font is monospace, so that a width is a number of characters. */
const NARROWEST = 260;
const CHARACTER = 7.3;
const LINE = 16;
const PAD = 8;
const HEAD = 24;
const BETWEEN = 18;

interface Scene {
  readonly interleaving: Interleaving;
  readonly states: readonly InterleavingState[];
  /** How many steps have happened. */
  readonly at: number;
  readonly width: number;
}

/** A program on a CPU, at any time. */
interface Entry {
  readonly program: string;
  readonly site: string | undefined;
  /** From which step on it is there. */
  readonly from: number;
  readonly dropped: boolean;
}

/** Rows: each has a CPU on the left, and the lock that it takes on the right. They stay where they are in all steps. */
function drawn({ interleaving, states, at, width }: Scene): { nodes: SVGElement[]; height: number } {
  const { cpus, locks, steps, hang } = interleaving;
  const columns = columnsOf(width);
  const state = states[at];
  const step = steps[at - 1];
  const ended = at === steps.length;
  let top = 1;
  const rows = cpus.map((name, cpu) => {
    const entries = entriesOf(steps, cpu).map((entry, depth) => laidOut(entry, columns.cpu - 2 * PAD - depth * PAD));
    const lock = locks[cpu] === undefined ? [] : broken(locks[cpu], charactersIn(columns.lock - 2 * PAD));
    const stack = entries.reduce((sum, entry) => sum + entry.height + PAD, HEAD + PAD);
    const height = Math.max(stack, (lock.length + 2) * LINE + 3 * PAD);
    const row = { name, cpu, entries, lock, top, height };
    top += height + BETWEEN;
    return row;
  });
  const middle = (index: number) => (rows[index]?.top ?? 0) + (rows[index]?.height ?? 0) / 2;
  const nodes: SVGElement[] = [];
  const arrows: SVGElement[] = [];
  for (const { name, cpu, entries, top: y, height } of rows) {
    const { programs = [], holds = [], waits } = state?.cpus[cpu] ?? {};
    const stuck = hang && ended;
    const word = waits !== undefined ? (stuck ? 'waits for ever' : 'waits') : programs.length > 0 ? 'runs' : 'at rest';
    const acts = step !== undefined && step.kind !== 'end' && step.cpu === cpu;
    const box = part('g', { class: `player-cpu${acts ? ' acts' : ''}${waits === undefined ? '' : ' waits'}` });
    box.append(
      shape('rect', { x: 1, y, width: columns.cpu - 2, height, rx: 6 }),
      text(`${acts ? '\u25b6 ' : ''}${name}: ${word}`, PAD, y + HEAD - 7, 'head'),
    );
    let inner = y + HEAD;
    for (const [depth, { lines, height: tall, entry }] of entries.entries()) {
      const isThere = programs.length > 0 && entry.from <= at;
      const fires = entry.from === at && entry.site !== undefined;
      if (isThere) box.append(drawEntry({ lines, tall, entry, fires }, PAD + depth * PAD, inner, columns.cpu - PAD));
      inner += tall + PAD;
    }
    nodes.push(box);
    for (const lock of holds)
      arrows.push(...drawArrow('holds', [columns.cpu, middle(cpu) - 7], [columns.right, middle(lock) - 7]));
    if (waits !== undefined)
      arrows.push(...drawArrow('waits', [columns.cpu, middle(cpu) + 7], [columns.right, middle(waits) + 7]));
  }
  for (const { cpu: lock, lock: lines, top: y, height } of rows) {
    const holder = state?.cpus.findIndex(({ holds }) => holds.includes(lock)) ?? -1;
    const waiters = cpus.filter((_, cpu) => state?.cpus[cpu]?.waits === lock);
    nodes.push(
      drawLock(lines, holder < 0 ? undefined : cpus[holder], waiters, {
        x: columns.right,
        y,
        width: columns.lock,
        height,
      }),
    );
  }
  return { nodes: [...nodes, ...arrows], height: top - BETWEEN + 1 };
}

function columnsOf(width: number) {
  const cpu = Math.round(width * 0.53);
  const lock = Math.round(width * 0.33);
  return { cpu, lock, right: width - lock };
}

function charactersIn(width: number): number {
  return Math.max(Math.floor(width / CHARACTER), 4);
}

/** All programs that run on a CPU before it lets go. */
function entriesOf(steps: readonly InterleavingStep[], cpu: number): Entry[] {
  return steps.flatMap((step, index): Entry[] => {
    if ((step.kind !== 'take' && step.kind !== 'fire') || step.cpu !== cpu) return [];
    const fired = step.kind === 'fire' ? step : undefined;
    return [{ program: step.program, site: fired?.site, from: index + 1, dropped: fired?.dropped === true }];
  });
}

interface LaidOut {
  readonly entry: Entry;
  readonly lines: readonly { readonly words: string; readonly className: string }[];
  readonly height: number;
}

/** So many characters of a line are left to the flash. */
const FLASH = 2;
/** A name of more lines is cut. */
const MOST_LINES = 4;

function laidOut(entry: Entry, width: number): LaidOut {
  const characters = charactersIn(width - 2 * PAD);
  const lines = [
    ...(entry.site === undefined ? [] : cut(broken(`at ${entry.site}:`, characters - FLASH))).map((words) => ({
      words,
      className: 'dim',
    })),
    ...cut(broken(entry.program, characters)).map((words) => ({ words, className: 'name' })),
    ...(entry.dropped ? [{ words: 'dropped', className: 'head' }] : []),
  ];
  return { entry, lines, height: lines.length * LINE + PAD + 2 };
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]?.slice(0, -1)}…`]
    : lines;
}

function drawEntry(
  { lines, tall, entry, fires }: Pick<LaidOut, 'lines' | 'entry'> & { readonly tall: number; readonly fires: boolean },
  x: number,
  y: number,
  right: number,
): SVGElement {
  const box = part('g', { class: `player-program${fires ? ' fires' : ''}${entry.dropped ? ' dropped' : ''}` });
  box.append(shape('rect', { x, y, width: right - x, height: tall, rx: 4 }));
  for (const [at, { words, className }] of lines.entries())
    box.append(text(words, x + PAD, y + LINE - 2 + at * LINE, className));
  // A flash, where it fires right now.
  if (fires) box.append(shape('path', { class: 'flash', d: `M${right - 8} ${y - 5}l-8 11h6l-3 10 9 -13h-6l4 -8z` }));
  return box;
}

function drawLock(
  lines: readonly string[],
  holder: string | undefined,
  waiters: readonly string[],
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SVGElement {
  const tall = (lines.length + 2) * LINE + 2 * PAD;
  const top = y + (height - tall) / 2;
  const box = part('g', { class: `player-lock ${holder === undefined ? 'free' : 'held'}` });
  box.append(shape('rect', { x, y: top, width: width - 1, height: tall, rx: 14 }));
  const words = [
    ...lines.map((line) => ({ line, className: 'name' })),
    { line: holder === undefined ? 'free' : `held: ${holder}`, className: 'head' },
    ...(waiters.length === 0 ? [] : [{ line: `wanted: ${waiters.join(', ')}`, className: 'wanted' }]),
  ];
  for (const [at, { line, className }] of words.entries())
    box.append(text(line, x + PAD, top + PAD + LINE - 4 + at * LINE, className));
  return box;
}

type Point = readonly [x: number, y: number];

function drawArrow(kind: 'holds' | 'waits', [x1, y1]: Point, [x2, y2]: Point): SVGElement[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const end = kind === 'holds' ? 5 : 8;
  const tip =
    kind === 'holds'
      ? shape('circle', { cx: x2 - 4, cy: y2, r: 4 })
      : shape('path', {
          d: `M${x2} ${y2}L${x2 - 9 * dx + 5 * dy} ${y2 - 9 * dy - 5 * dx}L${x2 - 9 * dx - 5 * dy} ${y2 - 9 * dy + 5 * dx}z`,
        });
  const arrow = part('g', { class: `player-arrow ${kind}` });
  arrow.append(shape('line', { x1, y1, x2: x2 - end * dx, y2: y2 - end * dy }), tip);
  return [arrow];
}
