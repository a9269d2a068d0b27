/** An option as a shell completes it. */
export interface CompletedOption {
  /** Such as `-f` and `--format`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Whether a value follows. */
  readonly takes: boolean;
  /** Empty: a value is a file, or anything. */
  readonly values: readonly string[];
}

/** A command as a shell completes it, or the program without a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be. */
  readonly values: readonly string[];
  /** Whether its arguments are files. */
  readonly files: boolean;
}

/** A completion for bash. Where the script has no answer, bash completes file names. */
export function bashCompletion(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const program = main.name;
  const own = functionName(program);
  const names = commands.map(({ name }) => name);
  // Before a command, none is known.
  const start = { ...main, name: '', values: names };
  const valueCases = [start, ...commands].flatMap(({ name, options }) =>
    options
      .filter(({ takes }) => takes)
      .map(({ flags, values }) => {
        const at = flags.map((flag) => quoted(`${name} ${flag}`)).join(' | ');
        return `    ${at}) words=${quoted(values.join(' '))} ;;`;
      }),
  );
  const wordCases = [start, ...commands].map(({ name, options, values }) => {
    const flags = options.flatMap((option) => option.flags).join(' ');
    return `    ${quoted(name)}) options=${quoted(flags)} words=${quoted(values.join(' '))} ;;`;
  });
  return `# Completion of ${program} for bash: source <(${program} completion bash)
${own}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= options= words= each
  # Bash takes "--format=json" for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $each in
    ${names.join(' | ')})
      command=$each
      break
      ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${valueCases.join('\n')}
    *)
      case $command in
${wordCases.join('\n')}
      esac
      [[ $word != -* ]] || words=$options
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F ${own} ${program}
`;
}

/** A completion for zsh, to be sourced, or to be put into a folder of \`fpath\` as \`_PROGRAM\`. */
export function zshCompletion(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const program = main.name;
  const own = functionName(program);
  const cases = commands.map(({ name, options, values, files }) => {
    const first = values.length > 0 ? `1:value:(${values.join(' ')})` : files ? '*:file:_files' : undefined;
    const specs = [...options.flatMap(zshOption), ...(first === undefined ? [] : [first])].map(quoted);
    return `    ${name})\n      _arguments -s ${specs.join(' \\\n        ')}\n      ;;`;
  });
  const described = commands.map(({ name, description }) => quoted(`${name}:${description.replaceAll(':', '\\:')}`));
  const flags = main.options.flatMap((option) => option.flags);
  return `#compdef ${program}
# Completion of ${program} for zsh: source <(${program} completion zsh)
${own}() {
  local -a commands
  commands=(
    ${described.join('\n    ')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    [[ $PREFIX != -* ]] || compadd -- ${flags.join(' ')}
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == ${own} ]]; then
  ${own} "$@"
else
  compdef ${own} ${program}
fi
`;
}

/** A specification for each flag: all flags of an option exclude each other, unless it may be repeated. */
function zshOption({ flags, description, takes, values }: CompletedOption): string[] {
  const words = description.replace(/[[\]\\]/g, '\\$&');
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
  return flags.map((flag) => `*${flag}[${words}]${takes ? value : ''}`);
}

/** A completion for fish. */
export function fishCompletion(main: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const program = main.name;
  const names = commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  const line = (...parts: string[]) => ['complete -c', program, ...parts].join(' ');
  const optionsOf = (when: string, { options }: CompletedCommand) =>
    options.map(({ flags, description, takes, values }) => {
      const written = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      const value = values.length > 0 ? [`-x -a ${fishQuoted(values.join(' '))}`] : ['-r -F'];
      return line(`-n ${fishQuoted(when)}`, ...written, ...(takes ? value : []), `-d ${fishQuoted(description)}`);
    });
  return `${[
    `# Completion of ${program} for fish: ${program} completion fish | source`,
    line('-f'),
    ...commands.map(({ name, description }) =>
      line(`-n ${fishQuoted(none)}`, `-a ${name}`, `-d ${fishQuoted(description)}`),
    ),
    ...optionsOf(none, main),
    ...commands.flatMap((command) => {
      const when = `__fish_seen_subcommand_from ${command.name}`;
      const values = `-a ${fishQuoted(command.values.join(' '))}`;
      const first = command.values.length > 0 ? [values] : command.files ? ['-F'] : [];
      return [...first.map((each) => line(`-n ${fishQuoted(when)}`, each)), ...optionsOf(when, command)];
    }),
  ].join('\n')}\n`;
}

function functionName(program: string): string {
  return `_${program.replace(/\W/g, '_')}`;
}

/** A word of a POSIX shell that means just this text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
