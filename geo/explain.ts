import type * as z from 'zod/mini';
import { type Problem, pathOf } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** what a pattern of model.ts asks for, in words; a pattern not listed is shown as it is */
const PATTERNS: readonly [RegExp, string][] = [
  [
    /a-z0-9-\]\{0,61\}/,
    'must be an id: lower-case letters a to z, digits and hyphens, at most 63, hyphens only inside',
  ],
  [
    /\[A-Za-z0-9\._-\]/,
    'must be a plain file name: letters, digits, dots, hyphens and underscores, no folder',
  ],
  [/0-9a-f\]\{64\}/, 'must be a SHA-256 as 64 lower-case hex digits'],
  [/#\[0-9a-f\]\{6\}/, 'must be a colour as # and six lower-case hex digits'],
  [/\^\[A-Z\]\{2\}\$/, 'must be an ISO 3166-1 country code: two capitals'],
  [/\\d\{4\}\(\?:-/, 'must be a date as YYYY-MM-DD, YYYY-MM or YYYY'],
  [/\[a-z\]\{2,3\}\(/, 'must be a language as a BCP 47 tag: en, es, pt-BR'],
  [/\^\[a-z\]\{2\}\$/, 'must be an ISO 639-1 language code: two lower-case letters'],
];

/** What zod found, as problems: one for each thing to mend, in words for whoever edits the file. */
export function explain(file: string, error: z.core.$ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        at: pathOf([...issue.path, key]),
        message: `unknown key ${JSON.stringify(key)}: remove it or mend its spelling`,
      }));
    return [{ file, at: pathOf(issue.path), message: sentence(issue) }];
  });
}

/** lists that no edition has empty, by key: what each holds */
const NEEDED = new Map<PropertyKey | undefined, string>([
  ['features', 'place'],
  ['layers', 'layer'],
  ['excerpts', 'passage'],
]);

function sentence(issue: Issue): string {
  const needed = NEEDED.get(issue.path.at(-1));
  if (issue.code === 'too_small' && needed !== undefined)
    return `holds none: an edition needs at least one ${needed}, for a map without it would be empty (geo/README.md says how to add one)`;
  if (issue.input === undefined && 'expected' in issue) return `missing: add it (${nounOf(issue.expected)})`;
  if (issue.input === undefined && 'values' in issue) return `missing: add it (${anyOf(issue.values)})`;
  return `${asked(issue)}; found ${shown(foundIn(issue))}`;
}

/** what belongs there */
function asked(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${nounOf(issue.expected)}${typeof issue.input === 'string' && isNumber(issue.expected) ? ', without quotation marks' : ''}`;
    case 'invalid_value':
      return `must be ${anyOf(issue.values)}`;
    case 'invalid_format':
      return formatAsked(issue.format, 'pattern' in issue ? (issue.pattern ?? '') : '');
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be ${anyOf(issue.options)}`
        : 'must be words of the passage in quotation marks, or { "at": "…", "nth": 2 }, or [start, end]';
    case 'invalid_key':
      return 'must be under a language as a BCP 47 tag: en, es, pt-BR';
    case 'too_small':
    case 'too_big':
      return sizeAsked(issue);
    default:
      return 'is nothing that belongs here (geo/README.md says what does)';
  }
}

function formatAsked(format: string, pattern: string): string {
  if (format === 'date') return 'must be a day of the calendar as YYYY-MM-DD';
  if (format === 'url') return 'must be an address that begins with https:// or http://';
  return PATTERNS.find(([known]) => known.test(pattern))?.[1] ?? `must match ${pattern}`;
}

function sizeAsked(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [least, bound] = issue.code === 'too_small' ? [true, issue.minimum] : [false, issue.maximum];
  const most = least ? 'at least' : 'at most';
  const entries = bound === 1 ? 'entry' : 'entries';
  if (issue.path.includes('coordinates'))
    return Array.isArray(issue.input)
      ? `must have ${most} ${bound} ${entries} (a position is [longitude, latitude], a ring has four positions or more)`
      : `must be ${most} ${bound} (a position is [longitude, latitude])`;
  if (issue.origin === 'array' || issue.origin === 'tuple') return `must have ${most} ${bound} ${entries}`;
  if (issue.origin === 'string')
    return bound === 1 ? 'must not be empty' : `must have ${most} ${bound} characters`;
  if (Math.abs(Number(bound)) >= Number.MAX_SAFE_INTEGER)
    return 'must be a whole number of a size that can be counted';
  return issue.inclusive === false
    ? `must be ${least ? 'more' : 'less'} than ${bound}`
    : `must be ${most} ${bound}`;
}

/** kinds of values, as whoever types them knows them */
const NOUNS = new Map([
  ['string', 'words in quotation marks'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list in [ ]'],
  ['tuple', 'a list in [ ]'],
  ['record', 'words in each language, as { "en": "…", "es": "…" }'],
  ['object', 'an object in { }'],
]);
const nounOf = (expected: string): string => NOUNS.get(expected) ?? 'a value of another kind';
const isNumber = (expected: string): boolean => expected === 'number' || expected === 'int';

const anyOf = (values: readonly unknown[]): string =>
  values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(', ')}`;

/** of a union told by one key, zod gives the object that has it */
function foundIn(issue: Issue): unknown {
  const { input } = issue;
  if (
    issue.code !== 'invalid_union' ||
    !('discriminator' in issue) ||
    typeof input !== 'object' ||
    input === null
  )
    return input;
  return (input as Record<string, unknown>)[String(issue.discriminator)];
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
