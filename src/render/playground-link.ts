import type { ReportedFile, ReportedFinding } from '../engine/report.ts';
import { remembered } from '../text/memo.ts';
import { encodeShared } from '../text/shared-script.ts';

/**
 * The longest link, in characters. GitHub and all browsers take more; but a comment has several, at most 65,536 characters, and what
 * passes mail and chat on its way to a reader breaks longer ones.
 */
export const LINK_LIMIT = 6000;

/** A page of the playground, for the scripts of a run. */
export class PlaygroundPage {
  readonly #address: string;
  readonly #targetsFor: (path: string) => readonly string[] | undefined;
  readonly #links = new WeakMap<ReportedFile, string>();

  /**
   * @param address of a page that reads what is behind the `#`.
   * @param targetsFor the names of the targets that a script is judged for, empty for the default targets; undefined where the page
   *   cannot know them.
   */
  constructor(address: string, targetsFor: (path: string) => readonly string[] | undefined) {
    this.#address = address;
    this.#targetsFor = targetsFor;
  }

  /**
   * A link that opens the script of a finding. It has only letters, digits and marks that mean nothing to Markdown or HTML.
   *
   * @returns undefined where the page would not show what the finding tells, because that needs other files, or the link is too long.
   */
  linkTo({ related, places = [] }: ReportedFinding, file: ReportedFile): string | undefined {
    const used = [...related, ...places.flatMap(({ takes, fires, wants }) => [takes, ...fires, wants])];
    if (used.some((place) => place?.path !== undefined)) return undefined;
    return remembered(this.#links, file, () => this.#linkTo(file) ?? '') || undefined;
  }

  #linkTo(file: ReportedFile): string | undefined {
    // A program in another file is not the text of that file.
    if (file.status !== 'analysed' || file.host === true) return undefined;
    const targets = this.#targetsFor(file.path);
    const fragment = targets && encodeShared({ script: file.text, targets });
    if (fragment === undefined) return undefined;
    const link = `${this.#address}#${fragment}`;
    return link.length > LINK_LIMIT ? undefined : link;
  }
}
