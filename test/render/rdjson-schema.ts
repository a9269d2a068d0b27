/**
 * The parts of reviewdog's diagnostic format that reports of this project use, written down from its definition (reviewdog,
 * proto/rdf/reviewdog.proto). Protobuf's JSON takes the name of a field in either spelling. Keys that are not used are refused.
 */
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 1 } as const;

function object(properties: Readonly<Record<string, object>>, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, properties, required } as const;
}

const position = object({ line: count, column: count }, ['line']);
const range = object({ start: position, end: position }, ['start']);
const location = object({ path: { ...text, minLength: 1 }, range }, ['path']);

export const RDJSON = object(
  {
    source: object({ name: text, url: text }, ['name']),
    diagnostics: {
      type: 'array',
      items: object(
        {
          message: text,
          location,
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: object({ value: text, url: text }, ['value']),
          suggestions: { type: 'array', items: object({ range, text }, ['range', 'text']) },
          relatedLocations: { type: 'array', items: object({ message: text, location }, ['location']) },
        },
        ['message', 'location', 'severity'],
      ),
    },
  },
  ['diagnostics'],
);
