/** The comments of a format that stand alone on a line. */
export interface HostComment {
  /** How such a line starts. */
  readonly start: RegExp;
  /** What a new one is written between. */
  readonly open: string;
  readonly close: string;
}
