/** A script that the laboratory runs. */
export interface ScriptCase {
  /** Unique, e.g. `missing-key/lock-functions`. */
  readonly name: string;
  /** `{{address of F}}` stands for where the guest's kernel has the function F. */
  readonly script: string;
  /** Files that it imports or includes, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The kinds of load.c that make its probes meet. */
  readonly loads: readonly string[];
  /** So many copies of the script run together. */
  readonly copies: number;
}
