/**
 * Endings of files that are not bpftrace scripts, because nobody runs them by a `#!` line. For a file with another ending, or
 * without one, only the first line tells.
 */
const PROGRAMS =
  'S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipynb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig';
/** Files that are never run, in which a line with `#!` is a comment of their own language. */
const DATA = 'toml yaml yml';
const BINARIES =
  '7z a avi bin bmp br bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlite tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst';

const KNOWN_PROGRAMS: ReadonlySet<string> = new Set(PROGRAMS.split(' '));
const KNOWN_DATA: ReadonlySet<string> = new Set(DATA.split(' '));
const KNOWN_BINARIES: ReadonlySet<string> = new Set(BINARIES.split(' '));

/** What the ending of a name says of a file that is not named as a script. */
export type FileEnding = 'program' | 'data' | 'binary' | 'unknown';

export function endingOf(path: string): FileEnding {
  const ending = /[^/]\.([A-Za-z0-9]+)$/.exec(path)?.[1];
  if (ending === undefined) return 'unknown';
  if (KNOWN_BINARIES.has(ending)) return 'binary';
  if (KNOWN_DATA.has(ending)) return 'data';
  return KNOWN_PROGRAMS.has(ending) ? 'program' : 'unknown';
}

/**
 * Whether a script may import or include a file of this name. An import names .bt files and C, an include names any file. Files of
 * another language do not count.
 */
export function mayBeImported(path: string): boolean {
  return /\.(?:[cho]|hh|hpp|hxx|inc)$/.test(path) || endingOf(path) === 'unknown';
}
