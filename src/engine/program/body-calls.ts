import type { MapRead } from '../../facts/helper-call.ts';
import type { MapChange } from '../../facts/map.ts';
import type { Span } from '../../text/position.ts';

/** What a part of a body may call in the kernel, before a release is chosen. */
type Called =
  /** A builtin or a function by its name. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'read'; readonly read: MapRead; readonly map: string }
  | { readonly kind: 'change'; readonly change: MapChange; readonly map: string }
  /** A field, an element or a pointer is followed. */
  | { readonly kind: 'memory' };

/** A call at a place of a body, and whether it is made whenever the program runs. */
export type BodyCall = Called & { readonly always: boolean; readonly span: Span };

/** Gathers what a body calls while it is read. */
export class CallRecorder {
  readonly calls: BodyCall[] = [];
  #depth = 0;
  #left = false;

  add(called: Called, span: Span): void {
    this.calls.push({ ...called, always: this.#depth === 0 && !this.#left, span });
  }

  /** Visits what does not run each time. */
  inBranch(visit: () => void): void {
    this.#depth++;
    visit();
    this.#depth--;
  }

  /** The program may have ended here: nothing after it is called for sure. */
  leave(): void {
    this.#left = true;
  }
}
