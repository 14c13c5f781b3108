import { useApp } from '../view/app.ts';
import { firstView } from '../view/changes.ts';

/** The published data as plain links. */
export function Downloads() {
  const { atlas, view, t, href } = useApp();
  const say = t.aboutPage;
  // the first page as it first opens has the site's root as its whole address
  const root = href(firstView(atlas, 'en'));
  const files: readonly (readonly [string, string])[] = [
    ...atlas.layers.map(({ id, title }) => [`layers/${id}.geojson`, title[view.lang]] as const),
    ['atlas.json', say.allPlaces],
    ...Array.from({ length: atlas.chunks }, (_, i) => [`excerpts-${i}.json`, say.allPassages(i + 1)] as const),
  ];
  return (
    <>
      <h2>{say.data}</h2>
      <p>{say.dataText}</p>
      <ul className="files">
        {files.map(([file, name]) => (
          <li key={file}>
            <a href={`${root}data/${file}`} download={file.replace(/^.*\//, '')}>
              {name}
            </a>{' '}
            <span>{file}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
