import type { KernelRelease } from '../facts/query/kernel-release.ts';
import { readKernelRelease } from '../facts/query/kernel-release.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { HOST } from '../facts/query/target.ts';
import { NEWEST, NEWEST_BPFTRACE } from '../facts/releases.ts';
import type { Assumption, KnownMachine, Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';
import { ARCHITECTURES, FREE_FORM, readTargetName, type WrittenTarget } from './target-name.ts';

export type ResolvedTargets =
  | { readonly ok: true; readonly targets: Target[] }
  | { readonly ok: false; readonly errors: string[] };

const NAME_LENGTH = 200;
const ON_ARM64 = '-arm64';

/**
 * Turns names into targets, in their order and each once: names of the table (`debian-13`), the same overridden in part
 * (`debian-13,bpftrace@newest`), or the free form `bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]`. All mistakes are
 * collected, one or two sentences each.
 *
 * @param own targets that a configuration made, by their names.
 * @param host the machine that the command runs on, where that is what `host` may stand for.
 */
export function resolveTargets(
  names: readonly string[],
  own: ReadonlyMap<string, Target> = new Map(),
  host?: Target,
): ResolvedTargets {
  const targets = new Map<string, Target>();
  const errors: string[] = [];
  for (const name of names) {
    const resolved = own.get(name) ?? resolveTarget(name, host);
    if (resolved instanceof Failure) errors.push(resolved.message);
    else targets.set(resolved.name, resolved);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, targets: [...targets.values()] };
}

/**
 * One name. The target keeps it as its own name, just as it was written, but for `arch@`: `debian-12,arch@arm64` is the
 * target `debian-12-arm64`.
 */
export function resolveTarget(name: string, host?: Target): Target | Failure {
  if (name.length > NAME_LENGTH)
    return new Failure('configuration', `A target name has at most ${NAME_LENGTH} characters.`);
  const read = readTargetName(name);
  if (read instanceof Failure) return wrong(name, read.message);
  const { machine } = read;
  if (machine === undefined) return fromVersions(name, read);
  if (machine === HOST) return host === undefined ? wrong(name, NOT_HERE) : fromMachine(name, host, read);
  const known = MACHINES.find((each) => each.name === machine);
  return known === undefined ? new Failure('configuration', unknownTarget(machine)) : fromMachine(name, known, read);
}

/** A configuration says the same wherever it is read, and the runner of a workflow is not where its scripts run. */
const NOT_HERE = `it is the machine that a command runs on, so it goes on the command line: --target ${HOST}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${FREE_FORM}.`;

function wrong(name: string, sentence: string): Failure {
  return new Failure('configuration', `Target "${name}": ${sentence}`);
}

function fromMachine(name: string, known: KnownMachine | Target, { values }: WrittenTarget): Target | Failure {
  const machine = onArchitecture(known, values.get('arch'));
  if (machine === undefined) {
    const arch = values.get('arch');
    return wrong(name, `no ${known.name} for ${arch} is known. Write it as ${FREE_FORM}.`);
  }
  const release = kernelOf(values);
  const bpftrace = releaseOf(values.get('bpftrace')) ?? machine.bpftrace;
  if (bpftrace === undefined)
    return wrong(
      name,
      `it is not known that ${machine.name} ships a bpftrace. Write "${machine.name},bpftrace@${NEWEST}", or the release that you use.`,
    );
  const arch = release?.arch ?? machine.arch;
  const sameKernel = release === undefined || isOfLine(release.version, machine.kernel);
  const backports = release?.backports ?? (sameKernel ? machine.backports : undefined);
  return withParavirt(name, values, {
    name: machine === known ? name : renamed(name, machine.name),
    bpftrace,
    kernel: release?.version ?? machine.kernel,
    arch,
    paravirt: arch === 'x86_64' && (release?.paravirt ?? (machine.arch === 'arm64' || machine.paravirt)),
    ...(backports === undefined ? {} : { backports }),
    ...(machine.package === undefined || bpftrace !== machine.bpftrace ? {} : { package: machine.package }),
    ...('assumed' in machine ? foundOf(machine, values) : {}),
  });
}

/** What is found of a machine and holds for it with these values: what is given need not be assumed. */
function foundOf({ assumed = [], seen }: Target, values: WrittenTarget['values']): Pick<Target, 'assumed' | 'seen'> {
  const isOther = values.has('kernel') || values.has('paravirt');
  const given = (fact: Assumption['fact']) =>
    fact === 'bpftrace' ? values.has(fact) : values.has('kernel') || (fact === 'paravirt' && values.has(fact));
  return {
    assumed: assumed.filter(({ fact }) => !given(fact)),
    ...(seen === undefined || isOther ? {} : { seen }),
  };
}

/** The machine with the architecture that is asked for: the sibling, where it has another. */
function onArchitecture(machine: KnownMachine | Target, arch: string | undefined): KnownMachine | Target | undefined {
  if (arch === undefined || arch === machine.arch) return machine;
  const sibling = arch === 'arm64' ? `${machine.name}${ON_ARM64}` : machine.name.slice(0, -ON_ARM64.length);
  return MACHINES.find((each) => each.name === sibling);
}

/** The name with a sibling in place of its machine and its `arch@`; the other parts stay as they are. */
function renamed(name: string, machine: string): string {
  const [, ...parts] = name.split(',');
  return [machine, ...parts.filter((part) => !/^\s*arch\s*@/.test(part))].join(',');
}

function fromVersions(name: string, { values }: WrittenTarget): Target | Failure {
  const bpftrace = releaseOf(values.get('bpftrace'));
  const release = kernelOf(values);
  if (bpftrace === undefined || release === undefined) {
    const missing = bpftrace === undefined ? 'bpftrace' : 'kernel';
    return wrong(name, `the ${missing} version is missing. Write it as ${FREE_FORM}.`);
  }
  const arch = ARCHITECTURES.find((each) => each === values.get('arch')) ?? release.arch ?? 'x86_64';
  return withParavirt(name, values, {
    name,
    bpftrace,
    kernel: release.version,
    arch,
    paravirt: arch === 'x86_64' && release.paravirt !== false,
    ...(release.backports === undefined ? {} : { backports: release.backports }),
  });
}

function withParavirt(name: string, values: WrittenTarget['values'], target: Target): Target | Failure {
  const said = values.get('paravirt');
  if (said === undefined) return target;
  if (said === 'yes' && target.arch === 'arm64')
    return wrong(name, 'kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out.');
  return { ...target, paravirt: said === 'yes' };
}

function kernelOf(values: WrittenTarget['values']): KernelRelease | undefined {
  const written = values.get('kernel');
  return written === undefined ? undefined : readKernelRelease(written);
}

/** Three numbers: `0.24` is 0.24.0. */
function releaseOf(written: string | undefined): string | undefined {
  if (written === NEWEST) return NEWEST_BPFTRACE.version;
  return written?.split('.').length === 2 ? `${written}.0` : written;
}

/** Whether a version is of a release line: 6.8.12 is of 6.8. */
function isOfLine(version: string, line: string): boolean {
  return version === line || version.startsWith(`${line}.`);
}

function unknownTarget(name: string): string {
  const names = MACHINES.map((machine) => machine.name);
  return `Unknown target "${name}".${suggestion(name, names)} "bpftrace-guard targets" lists the known names; any other machine is written ${FREE_FORM}.`;
}
