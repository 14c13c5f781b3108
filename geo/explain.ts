import type * as z from 'zod/mini';
import { en } from 'zod/v4/locales';
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
  if (issue.input === undefined && 'expected' in issue) return `missing: add it (${issue.expected})`;
  if (issue.input === undefined && 'values' in issue)
    return `missing: add it (one of ${issue.values.join(', ')})`;
  if (issue.code === 'invalid_format' && issue.format === 'regex') {
    const asked =
      PATTERNS.find(([pattern]) => pattern.test(issue.pattern ?? ''))?.[1] ?? `must match ${issue.pattern}`;
    return `${asked}; found ${shown(issue.input)}`;
  }
  if (issue.code === 'invalid_union' && 'discriminator' in issue)
    return `no known ${String(issue.discriminator)}: ${shown(issue.input)}`;
  const position =
    issue.path.includes('coordinates') && issue.code.startsWith('too_')
      ? ' (a position is [longitude, latitude])'
      : '';
  const said = localeEnglish(issue as Parameters<typeof localeEnglish>[0]);
  return `${typeof said === 'string' ? said : (said?.message ?? issue.message)}${position}`;
}

const localeEnglish = en().localeError;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
