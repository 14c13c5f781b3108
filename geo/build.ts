import { createHash } from 'node:crypto';
import type { Corpus } from './publish/corpus.ts';
import type { Format } from './publish/format.ts';
import { FORMATS } from './publish/formats.ts';
import { type Published, publish } from './publish/publication.ts';

export { MANIFEST, type Published } from './publish/publication.ts';

/** An edition as the files of public/data, with the hashes of Node, which is much faster at them than code of ours. */
export const build = (edition: Corpus, formats: readonly Format[] = FORMATS): Published =>
  publish(edition, (file) => createHash('sha256').update(file).digest('hex'), formats);
