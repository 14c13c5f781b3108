import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../geo/build.ts';
import { checkEdition } from '../../geo/check/all.ts';
import { folderAt } from '../../geo/files.ts';
import { AtlasHead, ExcerptChunk } from '../../geo/model.ts';
import { readEdition } from '../../geo/read.ts';
import { reportEdition } from '../../geo/report.ts';
import { verifyEdition } from '../../geo/verify.ts';
import { corpusOf, repository } from './editions.ts';
import { pinned, withoutTexts } from './pinned.ts';

const texts = join(repository, '../shared/articles');
const inputs = readEdition(
  folderAt(join(repository, 'geo/ecuador-2026')),
  existsSync(texts) ? { from: folderAt(texts), all: true } : null,
);

test('the default edition holds every law', () => {
  expect(checkEdition(inputs)).toEqual([]);
});

test('every quotation of it is verified, or the report says that only its structure was', () => {
  if (existsSync(texts)) expect(verifyEdition(inputs).filter(({ verified }) => !verified)).toEqual([]);
  else expect(reportEdition(inputs)).toContain('Of these only the structure was verified');
});

test('it is published as the app parses it', () => {
  const files = build(corpusOf(inputs));
  const head = AtlasHead.parse(JSON.parse(String(files.get('atlas.json'))));
  const excerpts = Array.from(
    { length: head.chunks },
    (_, i) => ExcerptChunk.parse(JSON.parse(String(files.get(`excerpts-${i}.json`)))).excerpts,
  ).flat();
  expect(excerpts).toHaveLength(inputs.sources.reduce((sum, source) => sum + source.excerpts.length, 0));
});

// without the texts nobody knows where the sentences beside a passage stand, so all but those offsets is compared
test('its passages, layers, places, questions and events are those that were reviewed', async () => {
  const snapshot = 'ecuador-2026.pinned.md';
  if (existsSync(texts)) await expect(pinned(inputs)).toMatchFileSnapshot(snapshot);
  else expect(pinned(inputs)).toBe(withoutTexts(readFileSync(join(import.meta.dirname, snapshot), 'utf8')));
});
