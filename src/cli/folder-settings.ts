import path from 'node:path';
import type { ConfigurationFile } from '../config/layer.ts';
import type { FolderSettings } from '../lsp/answerer.ts';
import { isInside, realOf } from '../source/disk.ts';
import { stampOf } from '../source/file-stamp.ts';
import { repositoryAbove } from '../source/repository-root.ts';
import { Failure } from '../text/failure.ts';
import { configurationOnDisk, configurationPlaces } from './configuration-file.ts';
import type { JudgingOptions } from './options.ts';
import { placeOf, readSettings } from './run.ts';

/** How many folders are remembered. */
const MOST_FOLDERS = 100;

/** Reads the settings of folders, each as a command would read them that is started there, and anew when a file changes that decides them. */
export class FolderReader {
  readonly #options: JudgingOptions;
  readonly #known = new Map<string, FolderSettings>();

  constructor(options: JudgingOptions) {
    this.#options = options;
  }

  async read(folder: string): Promise<FolderSettings> {
    const known = this.#known.get(folder);
    if (known !== undefined && (await isTrue(known.rests))) return known;
    if (this.#known.size >= MOST_FOLDERS) this.#known.clear();
    const read = await this.#read(folder);
    this.#known.set(folder, read);
    return read;
  }

  async #read(folder: string): Promise<FolderSettings> {
    const { config, policy } = this.#options;
    const rests = new Map<string, string>();
    const note = async (file: string): Promise<void> => {
      const place = path.resolve(file);
      rests.set(place, await stampOf(place));
    };
    const start = await startOf(folder);
    const places = config === undefined ? await configurationPlaces(start) : [config];
    // Before they are read: what changes meanwhile is noticed.
    for (const file of policy === undefined ? places : [...places, policy]) await note(file);
    const file = await configurationOnDisk(config, start);
    const { root, configuration } = await placeOf(file, start);
    const settings = await readSettings(this.#options, noting(file, note), process.env).catch((error: unknown) => {
      if (error instanceof Failure) return error;
      throw error;
    });
    return {
      settings,
      root,
      ...(configuration === undefined
        ? {}
        : { configuration: { path: path.resolve(configuration), name: configuration } }),
      rests,
    };
  }
}

/** Where the configuration of a folder is looked for: outside of a repository, the process's folder is what the user works in. */
async function startOf(folder: string): Promise<string> {
  const [real, here] = await Promise.all([realOf(folder), realOf('.')]);
  return isInside(real, here) && (await repositoryAbove(real)) === undefined ? here : real;
}

/** A configuration that notes the files which it names. */
function noting(
  file: ConfigurationFile | undefined,
  note: (file: string) => Promise<void>,
): ConfigurationFile | undefined {
  if (file?.ok !== true) return file;
  return {
    ...file,
    beside: async (name) => {
      await note(path.join(file.root ?? '', name));
      return file.beside(name);
    },
  };
}

async function isTrue(rests: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [file, stamp] of rests) if ((await stampOf(file)) !== stamp) return false;
  return true;
}
