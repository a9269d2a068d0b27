import { plural } from '../text/plural.ts';

/** What a repository has that starts to use bpftrace-guard. */
export interface StartingRepository {
  /** The paths of its scripts from its root, with `/`. */
  readonly scripts: readonly string[];
  readonly version: string;
}

/** The action, as a workflow uses it. */
export const ACTION = 'bpftrace-guard/bpftrace-guard';

/** A folder whose name needs no quotes in YAML, and is no pattern. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;
const MOST_FOLDERS = 3;

/** A configuration in which everything is explained and nothing is set but the default. */
export function starterConfiguration({ scripts, version }: StartingRepository): string {
  const folders = foldersOf(scripts);
  const [first = 'tools', second = first] = folders;
  const where = folders.length === 0 ? '' : `, in ${folders.join(', ')}`;
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${ACTION}/v${version}/docs/bpftrace-guard.schema.json
# The configuration of bpftrace-guard. On a pull request it is read from the base branch.
# Every key is optional: https://github.com/${ACTION}/blob/v${version}/docs/configuration.md
# When this was written, the repository had ${plural(scripts.length, 'bpftrace script')}${where}.

# The check fails on findings of this severity and above: error, warning, note or never.
fail-on: error

# The machines that the scripts run on: "bpftrace-guard targets" lists those with a name. Without this key the scripts are
# judged for the default targets, which stand for the machines that people use.
# targets:
#   - debian-12
#   - debian-13,bpftrace@newest

# Another severity for a rule, or off: "bpftrace-guard rules" lists them.
# rules:
#   lossy-mitigation: off

# Other rules and targets for some of the files.
# overrides:
#   - files: [${first}/**]
#     targets: [debian-13]

# Which files are judged. Without this key: files named *.bt, files that a first line with "#!" gives to bpftrace, and the
# programs in files of other kinds, such as shell scripts.
# files:
#   - ${first}/**
#   - "!${first}/experiments/**"

# Scripts that run on one machine at the same time: two that are harmless alone can hang it together.
# run-together:
#   - [${first}/*.bt, ${second}/*.bt]

# What comments that ignore a finding may do.
# suppressions:
#   expires: 180

# Findings that were there before, each with a reason and a last day: "bpftrace-guard baseline" writes this file.
# baseline: .github/bpftrace-guard-baseline.yml
`;
}

/** The workflow that reviews pull requests. */
export function starterWorkflow(version: string): string {
  return `name: bpftrace-guard
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: another base

permissions: {}

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # write also resolves the threads of fixed findings: docs/modes.md#resolved-conversations
      pull-requests: write
    steps:
      # A tag can be moved later, a commit cannot: write the commit of this release in its place.
      - uses: ${ACTION}@v${version}
`;
}

/** The folders with the most scripts, the first ones of those that can be written into YAML as they are. */
function foldersOf(scripts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const script of scripts) {
    const folder = script.split('/').slice(0, -1).join('/');
    if (PLAIN.test(folder)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || Number(a > b) - Number(a < b))
    .slice(0, MOST_FOLDERS)
    .map(([folder]) => folder);
}
