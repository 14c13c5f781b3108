import type { History } from '../../geo/model.ts';
import { DataFault, HISTORY, pageStamp, publishedNames, readPublished } from './published.ts';

/** What the edition withdrew and corrected; empty where it publishes nothing of it. Throws a DataFault where it cannot be read. */
export async function readHistory(root: string): Promise<History> {
  const stamp = pageStamp();
  if (!(await publishedNames(root, stamp)).includes(HISTORY))
    return { stamp, editions: [], reasons: [], withdrawn: [], added: [], corrections: [] };
  const { json, known } = await readPublished(root, HISTORY);
  // A cast, because known bytes were parsed by the same schema when they were published.
  const history = known ? (json as History) : (await import('./parse.ts')).parseHistory(json);
  if (history === null) throw new DataFault('foreign', HISTORY);
  return history;
}
