import { Downloads } from '../model.ts';
import { type Format, json } from './format.ts';

/** What readers may take away. It comes with the page that lists it, not with what the map waits for. */
export const downloadList: Format = {
  paths: /^downloads\.json$/,
  mediaType: 'application/json',
  schema: { name: 'downloads', type: Downloads },
  files: () => [{ path: 'downloads.json', write: ({ stamp, downloads }) => json({ stamp, downloads }) }],
};
