import { Verify } from '../verify/Verify.tsx';
import { useApp } from '../view/app.ts';
import { AboutSources } from './AboutSources.tsx';
import { Downloads } from './Downloads.tsx';
import { PRECISIONS } from './precisions.ts';
import { Settings } from './Settings.tsx';
import { Tabs } from './Tabs.tsx';

/** How the map was made, what its pins mean, what may be taken away, who is to be thanked. */
export function About() {
  const { atlas, view, t } = useApp();
  const { edition, layers, sources } = atlas;
  const say = t.aboutPage;
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
            layers.map(({ title }) => title[view.lang]),
          )}
        </p>
        <p>{say.asides}</p>
        <p>{say.verbatim(edition.quotationLimit)}</p>
        <p>{say.quote}</p>
        <p>{say.voice}</p>
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
        <Verify />
        <Downloads />
        <h2>{say.licences}</h2>
        <ul className="credits">
          <li>
            {say.licence} <a href={edition.licence.url}>{edition.licence.name}</a>
          </li>
          {edition.credits.map(({ name, licence, url }) => (
            <li key={`${name} ${url}`}>
              <a href={url}>{name}</a>, {licence}
            </li>
          ))}
          <li>{say.fonts}</li>
        </ul>
        <p>{say.read(edition.date, edition.stamp)}</p>
        <p>{say.privacy}</p>
        <Settings />
      </div>
    </>
  );
}
