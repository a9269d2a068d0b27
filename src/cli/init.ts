import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CONFIGURATION_PATHS } from '../config/parse.ts';
import { ACTION, starterConfiguration, starterWorkflow } from '../render/starter.ts';
import { oneLine } from '../render/terminal-text.ts';
import { findRoot, slashes } from '../source/disk.ts';
import { everyScript } from '../source/file-choice.ts';
import { createBelow } from '../source/new-file.ts';
import { readNamed } from '../source/regular-file.ts';
import { readScripts } from '../source/script-files.ts';
import { Failure } from '../text/failure.ts';
import { plural } from '../text/plural.ts';
import type { Terminal } from './terminal.ts';

const WORKFLOWS = '.github/workflows';
const WORKFLOW = `${WORKFLOWS}/bpftrace-guard.yml`;
/** A workflow has a few thousand bytes. */
const WORKFLOW_LIMIT = 1024 * 1024;

/**
 * `init`: writes a configuration and a workflow into the repository of this folder. What is there already stays as it is.
 *
 * @throws Failure when a file cannot be written.
 */
export async function init({ stdout, stdin, version }: Terminal): Promise<void> {
  const root = await findRoot(await realpath(process.cwd()));
  const read = await readScripts([root], { stream: stdin, name: '-' }, { root, choose: everyScript });
  const scripts = read.scripts.flatMap((script) =>
    script.status === 'readable' && script.host === undefined ? [slashes(path.relative(root, script.path))] : [],
  );
  const say = (sentence: string) => stdout.write(`${oneLine(sentence)}\n`);
  const put = async (name: string, text: string, known: string | undefined) => {
    const created = known === undefined ? await createBelow(root, name, text) : undefined;
    if (created?.ok === false) throw new Failure('usage', created.message);
    say(created?.created === true ? `${name} was written.` : `${known ?? name} is there already and stays as it is.`);
  };
  await put(CONFIGURATION_PATHS[0], starterConfiguration({ scripts, version }), await knownConfiguration(root));
  await put(WORKFLOW, starterWorkflow(version), await knownWorkflow(root));
  say(`${plural(scripts.length, 'bpftrace script')} here. What is found in them now: bpftrace-guard check`);
  say('To accept that for some time: bpftrace-guard baseline --reason TEXT');
}

async function knownConfiguration(root: string): Promise<string | undefined> {
  for (const name of CONFIGURATION_PATHS) if (await isThere(path.join(root, name))) return name;
  return undefined;
}

/** The workflow of that name, or another one that uses the action. */
async function knownWorkflow(root: string): Promise<string | undefined> {
  if (await isThere(path.join(root, WORKFLOW))) return WORKFLOW;
  const folder = path.join(root, WORKFLOWS);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort()) {
    const bytes = await readNamed(path.join(folder, name), WORKFLOW_LIMIT).catch(() => Buffer.of());
    if (bytes.toString('utf8').includes(`${ACTION}@`)) return `${WORKFLOWS}/${name}`;
  }
  return undefined;
}

function isThere(name: string): Promise<boolean> {
  return lstat(name).then(
    () => true,
    () => false,
  );
}
