import { oneLine, USUAL_WIDTH } from '../render/terminal-text.ts';

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of the program. */
  readonly version: string;
  /** The program itself, which its threads run too. */
  readonly program: URL;
}

/** The exit statuses; of several that apply the first of 2, 3, 1 is taken. */
export const STATUS = { clean: 0, findings: 1, wrongUse: 2, notJudged: 3 } as const;

/** One line on standard error. */
export function say(kind: 'error' | 'note', message: string, { stderr }: Terminal): void {
  stderr.write(`bpftrace-guard: ${kind}: ${oneLine(message)}\n`);
}

/** With fewer columns nothing can be laid out. */
const NARROWEST = 40;

/** The columns of a line on standard output. */
export function widthOf({ stdout }: Pick<Terminal, 'stdout'>): number {
  const { isTTY, columns } = stdout;
  // A terminal that does not know its size says 0.
  return isTTY === true && columns ? Math.max(NARROWEST, columns) : USUAL_WIDTH;
}

/** What terminals that show links (OSC 8) say of themselves. */
const LINKING: readonly { readonly variable: string; readonly value: RegExp }[] = [
  { variable: 'TERM_PROGRAM', value: /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/ },
  { variable: 'TERM', value: /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/ },
  // GNOME Terminal and its kin, from 0.50 on.
  { variable: 'VTE_VERSION', value: /^(?:[5-9]\d{3}|\d{5,})$/ },
  { variable: 'WT_SESSION', value: /./ },
  { variable: 'KONSOLE_VERSION', value: /^(?:2[0-9]|[3-9]\d)\d{4}$/ },
];

/** Whether to write links: FORCE_HYPERLINK, else whether the output is a terminal that is known to show them. */
export function takesLinks(env: Terminal['env'], isTerminal: boolean): boolean {
  const { FORCE_HYPERLINK: forced } = env;
  if (forced) return forced !== '0' && forced !== 'false';
  if (!isTerminal || env.CI || env.TERM === 'dumb') return false;
  return LINKING.some(({ variable, value }) => value.test(env[variable] ?? ''));
}

/** Whether to colour: the option, else NO_COLOR and FORCE_COLOR, else whether the output is a terminal. */
export function wantsColor(option: boolean | undefined, env: Terminal['env'], isTerminal: boolean): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
