import { annotations } from './annotations.ts';
import { areaOutlines } from './areas.ts';
import { atlasHead } from './atlas.ts';
import { biblatex, ris } from './bibliography.ts';
import { wordChunks } from './chunks.ts';
import { tables } from './csv.ts';
import { downloadList } from './downloads.ts';
import { excerptChunks } from './excerpts.ts';
import { flatPassages } from './flat.ts';
import type { Format } from './format.ts';
import { waypoints } from './gpx.ts';
import { history } from './history.ts';
import { layersAsKml } from './kml.ts';
import { layerCollections } from './layers.ts';
import { linkedPlaces } from './linkedPlaces.ts';
import { passageIndex } from './passages.ts';
import { placeCollection } from './places.ts';
import { claimList, eventList } from './records.ts';
import { references } from './references.ts';
import { jsonSchemas } from './schemas.ts';
import { areaTopology } from './topo.ts';

const EDITION: readonly Format[] = [
  layerCollections,
  placeCollection,
  flatPassages,
  layersAsKml,
  waypoints,
  areaTopology,
  tables,
  claimList,
  eventList,
  annotations,
  linkedPlaces,
  references,
  biblatex,
  ris,
  atlasHead,
  excerptChunks,
  passageIndex,
  wordChunks,
  areaOutlines,
  history,
  downloadList,
];

/** Every format an edition is published in, in the order of the downloads page. */
export const FORMATS: readonly Format[] = [...EDITION, jsonSchemas(EDITION)];
