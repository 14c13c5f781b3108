import { labelIn } from '../../atlas/names.ts';
import { cut, snippetRange } from '../../quote/cut.ts';
import { InQuotationMarks, wordsOf } from '../../quote/Quote.tsx';
import { SourceNames } from '../../quote/SourceNames.tsx';
import { Voices } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { useWords } from '../../ui/useWords.ts';
import { shownPassages } from '../../view/shown.ts';
import { useSignal } from '../../view/signal.ts';
import { sinceLink } from '../../view/sinceLink.ts';
import { citedOf } from './plate.ts';

/** What a pin says before it is pressed: the first words about its place, and which texts its letters are. */
export function PinHint({ place }: { place: string }) {
  const { atlas, view } = useApp();
  const { sources } = citedOf(atlas, view, place);
  const [first] = [...shownPassages(atlas, view, place), ...atlas.passages(place)];
  const name = atlas.place(place)?.name;
  const changed = useSignal(sinceLink, (tell) => tell([place]));
  const there = useWords(atlas.files?.ofPlaces([place]) ?? []);
  if (!first || !name || !there) return null;
  const { excerpt } = first;
  // from its beginning, so that the words keep their speaker and subject
  const range = snippetRange(excerpt.quote, 0);
  const words = cut(excerpt, [], range);
  return (
    <>
      <b>{labelIn(name, view.lang)}</b>
      <blockquote lang={atlas.source(excerpt.source)?.language} dir="auto">
        <InQuotationMarks cut={words}>{wordsOf(words)}</InQuotationMarks>
      </blockquote>
      <Voices excerpt={excerpt} part={range.span} />
      <SourceNames sources={sources} />
      {changed && <p>{changed}</p>}
    </>
  );
}
