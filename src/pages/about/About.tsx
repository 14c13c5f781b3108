import { useRef } from 'react';
import type { Precision } from '../../../geo/model.ts';
import { letterOf } from '../../atlas/letters.ts';
import { labelIn } from '../../atlas/names.ts';
import { creditsOf } from '../../ground/credits.ts';
import { Copy } from '../../offline/Copy.tsx';
import { useApp } from '../../ui/app.ts';
import { choicesOf } from '../../ui/choices.ts';
import { Link } from '../../ui/Link.tsx';
import { ShowAll } from '../../ui/ShowAll.tsx';
import { FIRST_ROWS, plainRows, useFirst, WHOLE } from '../../ui/useFirst.ts';
import { useSiteRoot } from '../../ui/useSiteRoot.ts';
import { toCheck, toData } from '../../view/changes.ts';
import { laterOf } from '../../words/later.ts';
import { Stated } from '../Stated.tsx';
import { Tabs } from '../Tabs.tsx';
import { Corrections } from './Corrections.tsx';
import { LICENCES } from './licences.ts';
import { Settings } from './Settings.tsx';
import { Signature } from './Signature.tsx';
import './about.css';

/** How the map was made, what its pins mean, what may be taken away, who is to be thanked. */
export function About() {
  const { atlas, languages, view, t } = useApp();
  const { edition, layers, sources } = atlas;
  const say = laterOf(t).aboutPage;
  const root = useSiteRoot();
  return (
    <>
      <div className="title">
        <h1 id="about" tabIndex={-1}>
          {t.about}
        </h1>
        <p className="subtitle">{edition.title[view.lang]}</p>
      </div>
      <Tabs />
      <div className="prose">
        <h2>{say.chosen}</h2>
        <p>
          {say.scenes(
            sources.length,
            layers.map(({ title }) => labelIn(title, view.lang)),
          )}
        </p>
        <p>{say.asides}</p>
        <p>{say.verbatim(edition.quotationLimit, edition.quotationLimitTogether)}</p>
        <p>{say.speakers}</p>
        <p>{say.quote}</p>
        <p>{say.voice}</p>
        <Corrections />
        <h2>{say.precision}</h2>
        <dl className="facts">
          {PRECISIONS.map((precision) => {
            const [name, meaning] = say.precisions[precision];
            return (
              <div key={precision}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            );
          })}
        </dl>
        <p>{say.inferred}</p>
        <p>{say.unmapped}</p>
        <AboutSources />
        <h2>{t.check.title}</h2>
        <p>{laterOf(t).check.about}</p>
        <p>
          <Link className="action strong" to={toCheck(view)}>
            {t.check.title}
          </Link>
        </p>
        {atlas.page('data') && (
          <>
            <h2>{t.data.title}</h2>
            <p>{say.dataText}</p>
            <p>
              <Link className="action strong" to={toData(view)}>
                {t.data.title}
              </Link>
            </p>
          </>
        )}
        <h2>{say.make}</h2>
        <p>{say.makeText}</p>
        <p>
          <a
            className="action strong"
            href={`${root}${view.lang === atlas.edition.languages[0] ? '' : `${view.lang}/`}make/`}
          >
            {say.make}
          </a>
        </p>
        <h2>{say.licences}</h2>
        <ul className="credits">
          <li>
            {say.licence} <a href={edition.licence.url}>{edition.licence.name}</a>
          </li>
          {creditsOf(edition.credits).map(({ name, licence, url }) => (
            <li key={`${name} ${url}`}>
              <a href={url}>{name}</a>, {licence}
            </li>
          ))}
          <li>{say.fonts}</li>
          <li>
            <a href={`${root}${LICENCES}`}>{say.libraries}</a>
          </li>
        </ul>
        <p>{say.read(edition.date, edition.stamp)}</p>
        <Signature />
        <p>{say.privacy(choicesOf(languages).map((choice) => say.choices[choice]))}</p>
        <Copy />
        <Settings />
      </div>
    </>
  );
}

/** Each text with what it states of itself; what it leaves out is said to be left out. */
export function AboutSources() {
  const { atlas, t } = useApp();
  const say = laterOf(t).aboutPage;
  const list = useRef<HTMLDivElement>(null);
  const count = atlas.sources.length;
  const [most, showAll] = useFirst(count, plainRows(count, WHOLE.words));
  const rows = atlas.sources.slice(0, most).map((source) => (
    <section key={source.id} className="about-source">
      <h3>
        <b>{letterOf(atlas, source.id)}</b>{' '}
        <cite lang={source.language}>{source.states.title ?? t.quoted(source.incipit)}</cite>
      </h3>
      <Stated source={source} />
    </section>
  ));
  return (
    <>
      <h2>{say.sources}</h2>
      {showAll || most > FIRST_ROWS ? <div ref={list}>{rows}</div> : rows}
      <ShowAll list={list} onShow={showAll} pages={{ kind: 'source', id: 'sources_1' }}>
        {t.showRows(count)}
      </ShowAll>
    </>
  );
}

/** every precision, from the surest down; written out so that the schemas stay out of the panel's bytes */
export const PRECISIONS = ['building', 'city', 'area', 'approximate'] as const satisfies readonly Precision[];
