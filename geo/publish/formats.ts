import { annotations } from './annotations.ts';
import { areaOutlines } from './areas.ts';
import { atlasHead } from './atlas.ts';
import { wordChunks } from './chunks.ts';
import { tables } from './csv.ts';
import { excerptChunks } from './excerpts.ts';
import { flatPassages } from './flat.ts';
import type { Format } from './format.ts';
import { history } from './history.ts';
import { layerCollections } from './layers.ts';
import { passageIndex } from './passages.ts';

/** Every format an edition is published in, in the order of the downloads page. */
export const FORMATS: readonly Format[] = [
  layerCollections,
  flatPassages,
  tables,
  annotations,
  atlasHead,
  excerptChunks,
  passageIndex,
  wordChunks,
  areaOutlines,
  history,
];
