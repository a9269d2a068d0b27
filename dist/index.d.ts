/** The rules; each has a page that `Rule.url` names. */
export type RuleId = 'abba-deadlock' | 'lock-path-probe' | 'nmi-reentry' | 'lossy-mitigation' | 'refused-probe' | 'guard-incomplete' | 'unresolved-attach-point' | 'not-followed' | 'unsupported-syntax' | 'syntax-error' | 'invalid-script' | 'not-judged' | 'misleading-text' | 'unused-suppression';
/** From worst to mildest. */
export type Severity = 'error' | 'warning' | 'note';
/** From surest to weakest. */
export type Confidence = 'certain' | 'likely' | 'possible';
/** From worst to best. */
export type Verdict = 'hang' | 'lost-updates' | 'refused' | 'unattachable' | 'safe';
export type FixKind = 'guard' | 'group' | 'lock-free' | 'leave-out' | 'suppress';
/** A place in a text. `line` and `column` count from 1, `offset` from 0; columns and offsets in UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A part of a text; `end` is exclusive. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** A machine that a script is judged for. */
export interface Target {
    readonly name: string;
    /** The release of bpftrace, such as `0.23.2`. */
    readonly bpftrace: string;
    /** The release of the kernel, such as `6.12`. */
    readonly kernel: string;
    readonly arch: 'x86_64' | 'arm64';
    /** Whether the kernel has paravirtual spin locks (CONFIG_PARAVIRT_SPINLOCKS). */
    readonly paravirt: boolean;
    /** What `uname -r` prints there, if the kernel has a table of its own. */
    readonly release?: string;
    /** What is to be known of it, sentences; missing if that is nothing. */
    readonly notes?: readonly string[];
}
/** What happens on one target. */
export interface TargetVerdict {
    /** Its name. */
    readonly target: string;
    readonly verdict: Verdict;
    /** Why. */
    readonly why: string;
}
/** Another place that a finding involves. */
export interface RelatedPlace {
    readonly path: string;
    readonly range: Range;
    readonly message: string;
    /** The rule of a milder finding of the same cause, if this is its place. */
    readonly rule?: RuleId;
}
/** One step of the interleaving that hangs: a CPU, the program on it, the lock that it holds, and the lock that it waits for. */
export interface WitnessStep {
    readonly cpu: number;
    /** The program that holds `holds`. */
    readonly program: string;
    readonly holds: string;
    readonly wants: string;
    /** Where the second program fires. */
    readonly site: string;
    /** The program that fires at `site`, and wants `wants`. */
    readonly nested: string;
    /** The programs between the two, if there are any, from the outer one to the inner one. */
    readonly through?: readonly {
        readonly program: string;
        readonly site: string;
    }[];
}
/** What a real kernel did with scripts whose lock cycle has the same shape. */
export interface Seen {
    readonly kernel: string;
    readonly arch: 'x86_64' | 'arm64';
    readonly bpftrace: string;
    /** How many of `runs` hung. */
    readonly hung: number;
    readonly runs: number;
    /** Whether the probes were the same two, or others in a cycle of the same shape. */
    readonly of: 'pair' | 'shape';
    /** Set if two copies of the script ran. */
    readonly copies?: true;
    /** The scripts that ran, as docs/evidence.md names them. */
    readonly scripts: readonly string[];
}
/** Replaces what is at `range` of a file by `text`. An edit with a path other than that of the script creates a file beside it. */
export interface Edit {
    readonly path: string;
    readonly range: Range;
    readonly text: string;
}
/** A target that starts the script as it is, and does not start it after a rewrite. */
export interface Stop {
    readonly target: string;
    /** Whether the script as it is hangs that machine. */
    readonly hung: boolean;
    readonly why: string;
}
/** A rewrite that was applied to a copy, and judged again, before it is offered. */
export interface Fix {
    readonly kind: FixKind;
    /** What it does, a sentence. */
    readonly title: string;
    /** What it costs, sentences: which events are lost, and where the script no longer starts. */
    readonly cost: string;
    /** The same in one short sentence; missing if `cost` is that short. */
    readonly price?: string;
    /** Whether it may be applied without asking: it leaves out nothing that the script measures. */
    readonly safe: boolean;
    /** The names of the targets on which the finding is gone after it. */
    readonly targets: readonly string[];
    readonly stops?: readonly Stop[];
    /** In the order of the text; they do not overlap. */
    readonly edits: readonly Edit[];
}
/** A rewrite that is not offered, and why. */
export interface Tried {
    readonly kind: FixKind;
    readonly what: string;
    readonly why: string;
    /** A program in a file that has no place for the rewrite, before and after it. */
    readonly program?: {
        readonly before: string;
        readonly after: string;
    };
}
/** What a rule found in a script. All words are plain text, and parts of them come from the script: escape them where you show them. */
export interface Finding {
    readonly rule: RuleId;
    readonly severity: Severity;
    /** How sure the analysis is of its steps, not how often the thing happens. */
    readonly confidence: Confidence;
    readonly path: string;
    /** The part of the script to change. */
    readonly range: Range;
    /** All words: `what`, `how` and `todo`. */
    readonly message: string;
    /** What can happen, and where. */
    readonly what: string;
    /** How it comes to that. */
    readonly how?: string;
    /** What to do about it. */
    readonly todo?: string;
    readonly related: readonly RelatedPlace[];
    /** One for each target; empty if the finding is about the text. */
    readonly verdicts: readonly TargetVerdict[];
    /** The interleaving that hangs, if the finding claims a deadlock. */
    readonly witness?: readonly WitnessStep[];
    readonly seen?: Seen;
    /** It stays the same when lines move or the file gets another name; no two findings of one file share it. */
    readonly fingerprint: string;
    /** Best first. */
    readonly fixes: readonly Fix[];
    readonly tried?: readonly Tried[];
    /** After an attempt to fix the script: why this finding is left. */
    readonly left?: string;
}
/** A finding that a rewrite removed. */
export interface FixedFinding {
    readonly rule: RuleId;
    readonly path: string;
    /** Where it was in the script as it was given. */
    readonly range: Range;
    readonly kind: FixKind;
    readonly title: string;
    readonly cost: string;
    /** Set if it is one that may only be applied when somebody asks for it. */
    readonly unsafe?: true;
    readonly targets: readonly string[];
    readonly stops?: readonly Stop[];
    /** For targets that do not start the script any more: what would have helped there. */
    readonly instead?: readonly {
        readonly targets: readonly string[];
        readonly kind?: FixKind;
        readonly title?: string;
    }[];
}
/** A machine that has a name. */
export interface Machine {
    readonly name: string;
    /** For example `Debian`. */
    readonly family: string;
    /** What the distribution ships; missing if it ships none: then a target is `NAME,bpftrace@0.24`. */
    readonly bpftrace?: string;
    readonly kernel: string;
    readonly arch: 'x86_64' | 'arm64';
    readonly paravirt: boolean;
    /** The last day, month or year of its free updates, or `rolling`; missing if no date is known. */
    readonly supportedUntil?: string;
}
/** How a script is judged. */
export interface AnalysisOptions {
    /** The path that findings are reported under, and that imports are looked for from; `<program>` by default. */
    readonly path?: string;
    /** The names of the machines that the script is meant for, as for `--target`; the default targets if it is left out. */
    readonly targets?: readonly string[];
    /** Other severities for rules, or `off`. `syntax-error` has its own always, and `not-judged` cannot be off. */
    readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
    /** Findings that are less sure are left out; `possible` by default, which leaves out none. */
    readonly minConfidence?: Confidence;
    /** The texts of files that the script imports, by the paths that its imports lead to from `path`. */
    readonly files?: Readonly<Record<string, string>>;
}
/** What is said of a script. */
export interface Analysis {
    /** `failed`: it could not be judged, which is a finding, too. `skipped`: there is no script to judge in the text. */
    readonly status: 'analysed' | 'failed' | 'skipped';
    /** Why it was not judged, a sentence; missing if it was. */
    readonly error?: string;
    readonly targets: readonly Target[];
    /** In the order of the text, the worst first where two start at one place. */
    readonly findings: readonly Finding[];
}
/** A script after its rewrites. `findings` are those that are left, in the new text; each says why it is left. */
export interface FixedScript extends Analysis {
    readonly text: string;
    /** The files that the new text imports and that `options.files` does not have, by path. */
    readonly files: Readonly<Record<string, string>>;
    /** What was fixed, in the order in which it was done. */
    readonly fixed: readonly FixedFinding[];
}
/** What a rule is about, in plain text: words between backticks are code. */
export interface Rule {
    readonly id: RuleId;
    /** The severity of its usual finding; some are milder. */
    readonly severity: Severity;
    /** One line. */
    readonly summary: string;
    readonly what: string;
    readonly why: string;
    readonly do: string;
    readonly ignoreWhen: string;
    /** The address of its page. */
    readonly url: string;
}
/** The version of bpftrace-guard. */
export declare const version: string;
/**
 * Judges a script, and proves the rewrites that it offers. Nothing is read, written or sent.
 *
 * @throws TypeError for wrong options; its message says what to write instead.
 */
export declare function analyse(text: string, options?: AnalysisOptions): Analysis;
/**
 * Applies the first safe rewrite of the first finding that has one, judges the result, and so on until none is left.
 *
 * @throws TypeError as `analyse`.
 */
export declare function fix(text: string, options?: AnalysisOptions): Promise<FixedScript>;
/**
 * The script with one rewrite of a finding.
 *
 * @param text what the finding was found in.
 * @returns the new text, and the files that it needs, by path.
 */
export declare function applyFix(text: string, { path }: Pick<Finding, 'path'>, { edits }: Pick<Fix, 'edits'>): {
    readonly text: string;
    readonly files: Readonly<Record<string, string>>;
};
/**
 * The targets with these names, each once: the name of a machine, one that is overridden in part
 * (`debian-13,bpftrace@newest`), or the free form `bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]`.
 *
 * @param names the default targets if they are left out.
 * @throws TypeError for a name that stands for no machine.
 */
export declare function resolveTargets(names?: readonly string[]): Target[];
/** The machines that have a name. */
export declare function machines(): Machine[];
/** The rules, in the order in which they are listed. */
export declare function rules(): Rule[];
