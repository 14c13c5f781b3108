/** What a difference is about, and what either side says, in words. Pure. */
import type { MakeWords, Words as PageWords } from '../../words/words.ts';
import type { Decision } from '../decide.ts';
import type { Draft, NameDecision, Use, Words } from '../draft.ts';
import { namesOf } from '../names.ts';
import { wholeAround } from '../passages.ts';
import { nameOf } from '../places.ts';
import type { When } from '../record.ts';

interface Given {
  draft: Draft;
  w: MakeWords;
  t: PageWords;
  lang: string;
  letter(text: string): string;
}

/** the words that a difference is about, and the sentence that they stand in */
export interface About {
  label: string;
  sentence: { before: string; words: string; after: string; language: string } | null;
}

const SHOWN = 160;
const short = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

export function aboutOf(decision: Decision, { draft, w, letter }: Given): About {
  const bare = (label: string): About => ({ label, sentence: null });
  const mentionAt = (text: string, words: Words): About => {
    const sentence = sentenceAt(draft, text, words);
    return { label: `${letter(text)}: “${sentence?.words ?? ''}”`, sentence };
  };
  switch (decision.kind) {
    case 'title':
      return bare(w.editionTitle);
    case 'region':
      return bare(w.steps.region);
    case 'language':
      return bare(`${letter(decision.text)}: ${w.language}`);
    case 'state':
      return bare(`${letter(decision.text)}: ${w.parts[decision.part]}`);
    case 'layer':
      return bare(w.layerTitle);
    case 'event':
      return bare(w.records.event);
    case 'question':
      return bare(w.records.question);
    case 'names': {
      const { main, sites, others } = namesOf(draft);
      const name = [...main, ...sites, ...others].find(({ key }) => key === decision.names[0]);
      const [spot] = name?.spots ?? [];
      const label = `“${name?.words ?? decision.names[0]}”`;
      return { label, sentence: spot ? sentenceAt(draft, spot.text, spot) : null };
    }
    case 'use': {
      const [, text = '', start = '0', end = '0'] =
        /^(.+):(\d+)-(\d+)$/.exec(decision.mentions[0] ?? '') ?? [];
      return mentionAt(text, { start: Number(start), end: Number(end) });
    }
    case 'apart':
      return mentionAt(decision.text, decision.words);
    default:
      return bare('');
  }
}

function sentenceAt(draft: Draft, id: string, words: Words): About['sentence'] {
  const text = draft.texts.find((one) => one.id === id);
  if (!text) return null;
  const whole = wholeAround(text, words);
  return {
    before: text.text.slice(whole.start, words.start),
    words: text.text.slice(words.start, words.end),
    after: text.text.slice(words.end, whole.end),
    language: text.language,
  };
}

/** What one of the two decided. */
export function saidBy(decision: Decision, given: Given): string {
  const { w, lang } = given;
  switch (decision.kind) {
    case 'title':
    case 'layer':
      return decision.title;
    case 'region':
      return decision.countries
        .map((code) => new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code)
        .join(', ');
    case 'language':
      return w.languages[decision.language as keyof typeof w.languages] ?? decision.language;
    case 'state':
      return decision.words ?? '';
    case 'names':
      return decision.decision ? meaning(decision.decision, given) : '';
    case 'apart': {
      const means = given.draft.names[decision.name];
      return means ? meaning(means, given) : w.nameState.open;
    }
    case 'use':
      return decision.use ? passageSaid(decision.use, decision.mentions[0] ?? '', given) : '';
    case 'event': {
      const { event } = decision;
      if (!event) return '';
      const { title, when, layer, places, note } = event;
      return parts(
        title || w.records.untitled.event,
        when ? dates(when) : w.join.noDate,
        layerTitle(layer, given),
        w.join.places(places.length),
        note,
      );
    }
    case 'question': {
      const { question } = decision;
      if (!question) return '';
      const letters = question.positions.map(({ text }) => given.letter(text)).join(', ');
      return parts(
        question.question || w.records.untitled.question,
        w.join.positions(letters),
        ...question.positions.map(({ summary }) => summary),
        question.note,
      );
    }
    default:
      return '';
  }
}

const parts = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' · ');
const dates = ({ from, to }: When): string => [...new Set([from, to])].filter(Boolean).join(' – ');
const layerTitle = (id: string, { draft }: Given): string =>
  draft.layers.find((layer) => layer.id === id)?.title ?? id;

function meaning(decision: NameDecision, { w, t, lang }: Given): string {
  if (decision.as === 'unplaced') return `${w.nameState.unplaced}: ${t.reasons[decision.reason]}`;
  if (decision.as !== 'place') return w.nameState[decision.as];
  const { place } = decision;
  const country = place.country
    ? (new Intl.DisplayNames([lang], { type: 'region' }).of(place.country) ?? place.country)
    : '';
  const at = `${place.lat.toFixed(3)}, ${place.lng.toFixed(3)}`;
  return parts(nameOf(place, lang), country, at);
}

function passageSaid(use: Use, mention: string, given: Given): string {
  const { draft, w, t } = given;
  if (use.as === 'later') return w.nameState.later;
  if (use.as === 'aside') return t.roles[use.role];
  const text = draft.texts.find(({ id }) => mention.startsWith(`${id}:`))?.text ?? '';
  const slice = ({ start, end }: Words): string => text.slice(start, end);
  const { voice, passage, cut } = use;
  const whose = voice === 'own' ? w.join.own : voice ? w.join.speaker(slice(voice)) : undefined;
  return parts(layerTitle(use.layer, given), `“${short(slice(passage))}”`, whose, cut);
}
