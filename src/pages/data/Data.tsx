import { downloadsOf, type Offered } from '../../atlas/downloads.ts';
import { labelIn } from '../../atlas/names.ts';
import { useApp } from '../../ui/app.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useSiteRoot } from '../../ui/useSiteRoot.ts';
import { laterOf } from '../../words/later.ts';
import { Tabs } from '../Tabs.tsx';
import './data.css';

/** hexadecimal digits that are shown; the whole hash is the title, and what is copied */
const SHOWN = 12;

/** The published files, each with its size, hash, licence and schema, and what it is good for. */
export function Data() {
  const { atlas, view, t } = useApp();
  const { edition } = atlas;
  const say = laterOf(t).dataPage;
  const root = `${useSiteRoot()}data/`;
  return (
    <>
      <div className="title">
        <h1 id="data" tabIndex={-1}>
          {t.data.title}
        </h1>
        <p className="subtitle">{edition.title[view.lang]}</p>
      </div>
      <Tabs />
      <div className="prose">
        <p>{say.text(edition.stamp)}</p>
        <p>{say.rights}</p>
        <ul className="downloads">
          {downloadsOf(atlas).map((file) => (
            <li key={file.path}>
              <File file={file} root={root} />
            </li>
          ))}
        </ul>
        <h2>{say.check}</h2>
        <p>{say.checkText}</p>
        <p>
          <a href={`${root}manifest.json`} type="application/json">
            manifest.json
          </a>
        </p>
      </div>
    </>
  );
}

/** @param root address of the folder of published data */
function File({ file, root }: { file: Offered; root: string }) {
  const { atlas, view, t } = useApp();
  const { path, mediaType, title, use, bytes, sha256, schema } = file;
  const say = laterOf(t).dataPage;
  const { licence } = atlas.edition;
  return (
    <>
      <h2>
        <a href={root + path} download={path.replace(/^.*\//, '')} type={mediaType}>
          {labelIn(title, view.lang)}
        </a>
      </h2>
      <p className="file-name">
        {path} · {say.size(bytes)}
      </p>
      <p>{labelIn(use, view.lang)}</p>
      <p className="file-facts">
        <a href={licence.url} rel="license">
          {licence.name}
        </a>
        {schema && (
          <a href={root + schema} type="application/schema+json">
            {say.schema}
          </a>
        )}
        <span>
          SHA-256 <code title={sha256}>{sha256.slice(0, SHOWN)}…</code>
        </span>
        <CopyButton
          bare
          href={{ words: sha256, said: say.copied, refused: say.copyRefused }}
          name={say.copy(path)}
        />
      </p>
    </>
  );
}
