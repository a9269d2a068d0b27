/**
 * The parts of GitLab's report formats that reports of this project use, written down from their definitions: for Code Quality the
 * table on https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, for SAST the schema 15.0.2 that GitLab
 * itself validates by (gitlab-org/security-products/security-report-schemas, dist/sast-report-format.json). Keys that are not used are left out and
 * refused, so that a new one must be looked up first.
 */
const text = { type: 'string', minLength: 1 } as const;
const line = { type: 'integer', minimum: 1 } as const;
const address = { type: 'string', pattern: '^https?://.+' } as const;
const time = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$` } as const;

/** An object with exactly these keys, of which some may be missing. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', additionalProperties: false, properties, required } as const;
}

const severities = (...values: readonly string[]) => ({ enum: values });
const list = (items: object) => ({ type: 'array', items });

export const CODE_QUALITY = list(
  object({
    description: text,
    check_name: text,
    fingerprint: text,
    severity: severities('info', 'minor', 'major', 'critical', 'blocker'),
    location: object({ path: text, lines: object({ begin: line, end: line }, ['end']) }),
  }),
);

const TOOL = object({ id: text, name: text, url: address, version: text, vendor: object({ name: text }) });

export const SAST = object({
  version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
  schema: address,
  scan: object(
    {
      analyzer: TOOL,
      scanner: TOOL,
      type: { const: 'sast' },
      start_time: time,
      end_time: time,
      status: { enum: ['success', 'failure'] },
      messages: list(object({ level: severities('info', 'warn', 'fatal'), value: text })),
    },
    ['messages'],
  ),
  vulnerabilities: list(
    object({
      id: text,
      name: { type: 'string', maxLength: 255 },
      description: { type: 'string', maxLength: 1_048_576 },
      severity: severities('Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'),
      location: object({ file: { type: 'string' }, start_line: line, end_line: line }),
      identifiers: { ...list(object({ type: text, name: text, value: text, url: address })), minItems: 1 },
    }),
  ),
});
