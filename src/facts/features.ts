import type { ReleaseBound } from './release-bound.ts';
import { SYNTAX_FEATURES } from './syntax-features.ts';
import { TYPE_FEATURES } from './type-features.ts';

/** Every construct that only some bpftrace releases take; functions and words are in builtins.ts. */
export const FEATURES = { ...SYNTAX_FEATURES, ...TYPE_FEATURES } satisfies Readonly<Record<string, ReleaseBound>>;

export type FeatureId = keyof typeof FEATURES;
