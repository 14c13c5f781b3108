/** What is said to those who listen: one polite voice that waits, and one that interrupts. Pure but for its clock. */
import { createSignal, type Readable } from '../view/signal.ts';

/** ms that a sentence stands before the next takes its place: less, and a screen reader may miss it */
const STANDS = 700;
/** ms after which an urgent sentence is taken away, so that nobody finds a fault there that has ended */
const LINGERS = 5000;

/** polite: counts, results, what was done; urgent: the map is lost, a file or the network fails, data changed */
type Urgency = 'polite' | 'urgent';

export interface Said {
  /** the sentences of the two live regions; empty while there is nothing, and for a moment before one is said again */
  polite: Readable<string>;
  urgent: Readable<string>;
  /** an earlier sentence of the same voice is heard first; one that already waits does not wait twice */
  say(sentence: string, urgency?: Urgency): void;
}

export function createSaid(): Said {
  const [polite, urgent] = [createVoice(null), createVoice(LINGERS)];
  return {
    polite: polite.heard,
    urgent: urgent.heard,
    say: (sentence, urgency = 'polite') => (urgency === 'urgent' ? urgent : polite).say(sentence),
  };
}

/** @param lingers ms after which the last sentence goes; null where it stays */
function createVoice(lingers: number | null) {
  const heard = createSignal('');
  const waiting: string[] = [];
  let isBusy = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const sentence = waiting.shift();
    isBusy = sentence !== undefined;
    clearTimeout(leaving);
    if (sentence === undefined) {
      if (lingers !== null) leaving = setTimeout(() => heard.set(''), lingers);
      return;
    }
    // a region that does not change is not read
    const again = sentence === heard.get();
    heard.set(again ? '' : sentence);
    if (again) waiting.unshift(sentence);
    setTimeout(next, again ? 50 : STANDS);
  };
  const say = (sentence: string) => {
    if (!sentence || waiting.includes(sentence)) return;
    waiting.push(sentence);
    if (!isBusy) next();
  };
  return { heard, say };
}
