import { useId, useMemo, useState } from 'react';
import { AppContext, useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ReloadNotice } from '../../ui/ReloadNotice.tsx';
import { laterOf } from '../../words/later.ts';
import type { LaterWords } from '../../words/words.ts';
import { save } from '../save.ts';
import type { Cited } from './cited.ts';
import { useCiting } from './useCiting.ts';
import './cite.css';

type StyleName = keyof LaterWords['cite']['styles'];
type What = keyof LaterWords['cite']['whats'];

/** formats for reference managers, in the order of their buttons: ending, name and media type */
const FILES = [
  { format: 'biblatex', ending: 'bib', name: 'BibLaTeX', mediaType: 'application/x-bibtex' },
  { format: 'ris', ending: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems' },
  {
    format: 'cslJson',
    ending: 'json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const;

/** the reader's own day, ISO 8601 */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface Props {
  cited: Cited;
  /** absolute address under which the map shows it */
  address: string;
}

/** Citations of a page of the map and of the source that it quotes: as text in the usual styles, and as files. The words of later pages must have come. */
export function Cite({ cited: { kind, id }, address }: Props) {
  const app = useApp();
  const { atlas: site, view, t } = app;
  const say = laterOf(t).cite;
  const came = useCiting();
  const room = came === 'failed' ? null : came;
  const [day] = useState(today);
  const [what, setWhat] = useState<What>('source');
  const [style, setStyle] = useState<StyleName>('apa');
  const [said, setSaid] = useState('');
  const ids = useId();
  const { lang } = view;
  const citables = useMemo(
    () => room?.citablesOf({ site, cited: { kind, id } as Cited, address, day, lang, words: say }),
    [room, site, kind, id, address, day, lang, say],
  );
  const chosen = citables && ((what === 'source' && citables.source) || citables.map);
  const citations = useMemo(() => chosen && room?.citationsOf(chosen, lang, say), [room, chosen, lang, say]);
  const text = useMemo(() => citations?.[style] ?? '', [citations, style]);
  if (came === 'failed') return <ReloadNotice sentence={say.failed} />;
  if (!citables || !chosen || !citations) return <p className="cite-waiting" aria-busy />;
  return (
    <div className="cite">
      <div className="cite-choices">
        {citables.source && (
          <fieldset>
            <legend>{say.what}</legend>
            {(['source', 'map'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={`${ids}-what`}
                  checked={what === one}
                  onChange={() => setWhat(one)}
                />
                {say.whats[one]}
              </label>
            ))}
          </fieldset>
        )}
        <label className="cite-style">
          <span>{say.style}</span>
          <select value={style} onChange={({ target }) => setStyle(target.value as StyleName)}>
            {Object.entries(say.styles).map(([name, called]) => (
              <option key={name} value={name}>
                {called}
              </option>
            ))}
          </select>
        </label>
      </div>
      <section aria-label={say.text}>
        <p className="cite-text">{text}</p>
        {/* the page's own status is out of reach behind a dialog */}
        <AppContext value={{ ...app, announce: setSaid }}>
          <CopyButton
            // a button that has copied one citation has not copied the next
            key={text}
            href={{ words: text, said: say.copied, refused: say.copyRefused }}
            name={say.copy}
          />
        </AppContext>
        <p className="unseen" role="status">
          {said}
        </p>
      </section>
      <h3>{say.files}</h3>
      <div className="actions">
        {FILES.map(({ format, ending, name, mediaType }) => (
          <button
            key={format}
            type="button"
            className="action strong"
            onClick={() =>
              save(
                new Blob([citations[format]], { type: `${mediaType};charset=utf-8` }),
                `${chosen.item.id}.${ending}`,
              )
            }
          >
            {name} (.{ending})
          </button>
        ))}
      </div>
      <p className="cite-note">
        {chosen === citables.source && `${say.notStated} `}
        {/* the licences of the processor and of the styles ask for this */}
        <a href="https://citationstyles.org/" rel="noreferrer">
          {say.credit}
        </a>
      </p>
    </div>
  );
}
