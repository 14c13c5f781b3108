/** Every judgement of a task: the same code in the worker and on the page. Pure. */
import { createCorpus } from '../../geo/quotes/corpus.ts';
import { formatOf, readDraft } from '../../geo/quotes/draft.ts';
import { judgeDraft } from '../../geo/quotes/judge.ts';
import type { Row, Task } from './task.ts';

/** every quotation of every draft, in their order */
export function* judgeTask({ drafts, passages, sources, texts }: Task): Generator<Row> {
  const whole = texts.map((one) => ({
    ...one,
    text: readDraft(one.text, formatOf(one.name, one.text)).text,
  }));
  const corpus = createCorpus({ passages, sources, texts: whole });
  for (const { name, text } of drafts)
    for (const judged of judgeDraft(corpus, readDraft(text, formatOf(name, text))))
      yield { ...judged, file: name };
}

/** ms of the main thread at a time */
const SLICE = 12;

/** on the page's own thread, with rests in which it answers its reader; @param signal ends it, and then it rejects */
export async function judgeInSlices(task: Task, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let since = performance.now();
  for (const row of judgeTask(task)) {
    rows.push(row);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return rows;
}
