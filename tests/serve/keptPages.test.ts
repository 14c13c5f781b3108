import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Inputs } from '../../geo/inputs.ts';
import type { SiteInput } from '../../src/prerender/input.ts';
import { renderFiles, renderSite } from '../../src/prerender/pages.tsx';
import { addressesOf, hashesOf } from '../../src/serve/addresses.mjs';
import { forgetOthers, keptPages } from '../../src/serve/keptPages.mjs';
import { writeShare } from '../../src/serve/writeShare.mjs';
import { largeEdition } from '../fixtures/large.ts';
import { type Files, filesIn, read, tiny } from '../geo/editions.ts';
import { inputOf } from '../panel/render.tsx';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const large = largeEdition({ places: 8 });
/** an edition after an edit, with the file names that the n-th build gives its scripts */
function inputAfter(files: Files, n: number, edit: (inputs: Inputs) => void = () => undefined): SiteInput {
  const inputs = read(files);
  edit(inputs);
  const { modules, ...input } = inputOf(inputs);
  const named = ([key, { file }]: [string, { file: string }]) => [
    key,
    { file: file.replace('.js', `-${String(n).padStart(8, '0')}.js`) },
  ];
  return { ...input, modules: Object.fromEntries(Object.entries(modules).map(named)) };
}

/**
 * Builds a site as `npm run build` does, which empties its folder first.
 * @param stopAt number of pages after which the build is stopped
 * @returns the paths of the pages that were rendered
 */
async function build(input: SiteInput, stopAt = Number.POSITIVE_INFINITY): Promise<string[]> {
  const [out, kept] = [join(folder, 'out'), join(folder, 'kept')];
  rmSync(out, { recursive: true, force: true });
  const rendered: string[] = [];
  let pages = 0;
  const wrote = () => {
    pages += 1;
    if (pages === stopAt) throw new Error('stopped');
  };
  async function* noted(...given: Parameters<typeof renderFiles>) {
    for await (const file of renderFiles(...given)) {
      if (file[0].endsWith('index.html')) rendered.push(file[0]);
      yield file;
    }
  }
  const addresses = addressesOf(input.modules, hashesOf(input.manifest));
  for (const part of [0, 1])
    await writeShare(
      noted,
      structuredClone(input),
      { part, of: 2 },
      {
        out,
        kept: keptPages({ folder: kept, out, rendererHash: addresses.shape, addresses }),
        wrote,
      },
    );
  await forgetOthers(kept, out);
  return rendered;
}

async function expectAsFromNothing(input: SiteInput): Promise<void> {
  const built = filesIn(join(folder, 'out'));
  const whole = await renderSite(input);
  expect([...built.keys()].sort()).toEqual([...whole.keys()].sort());
  for (const [path, text] of whole) expect(built.get(path) === text, path).toBe(true);
}

test('what is built after an edit is what a build from nothing gives, to the letter', async () => {
  const edits: ((inputs: Inputs) => void)[] = [
    () => undefined,
    ({ sources }) => {
      sources[0]!.excerpts[0]!.quote = sources[0]!.excerpts[0]!.quote.replace('crates', 'grates');
    },
    ({ places }) => {
      places[3]!.properties.name = { en: 'Elsewhere', es: 'Otra parte' };
    },
    ({ layers }) => {
      layers[0]!.title = { en: 'Others', es: 'Otros' };
    },
    (inputs) => {
      const gone = inputs.sources.at(-1)!.id;
      inputs.sources = inputs.sources.slice(0, -1);
      inputs.claims = [];
      inputs.events = inputs.events.filter(({ cites }) =>
        cites.every(({ excerpt }) => !excerpt.startsWith(gone)),
      );
    },
    (inputs) => {
      inputs.places = [...inputs.places, { ...structuredClone(inputs.places[0]!), id: 'new-here' }];
      const [first] = inputs.sources[0]!.excerpts[1]!.mentions;
      if (first?.kind === 'scene') first.place = 'new-here';
    },
  ];
  for (const [n, edit] of edits.entries()) {
    const input = inputAfter(large, n, edit);
    await build(input);
    await expectAsFromNothing(input);
  }
  const names = readdirSync(join(folder, 'kept'));
  expect(names).toContain(`${encodeURIComponent('place/new-here/index.html')}.gz`);
  await build(inputAfter(large, 9));
  expect(readdirSync(join(folder, 'kept')).join()).not.toContain('new-here');
}, 120_000);

test('after an edit of a passage’s words, the pages that read it are rendered, and no others', async () => {
  await build(inputAfter(tiny, 0));
  const { sources } = read(tiny);
  for (const [s, { excerpts }] of sources.entries())
    for (const [e, { quote }] of excerpts.entries()) {
      if (e % 4 !== 1) continue;
      const input = inputAfter(tiny, 10 * s + e + 1, (inputs) => {
        inputs.sources[s]!.excerpts[e]!.quote = quote.replace(/\p{L}(?=\P{L}*$)/u, 'q');
      });
      const rendered = await build(input);
      await expectAsFromNothing(input);
      expect(rendered).toContain('about/index.html');
      expect(rendered, quote).not.toContain('check/index.html');
    }
}, 120_000);

test('nothing is rendered where nothing changed but the names of scripts', async () => {
  const all = await build(inputAfter(tiny, 0));
  expect(all.length).toBeGreaterThan(20);
  const again = inputAfter(tiny, 1);
  expect(await build(again)).toEqual([]);
  await expectAsFromNothing(again);
}, 60_000);

test('a build that was stopped goes on, and takes nothing that was half written', async () => {
  const input = inputAfter(tiny, 0);
  await expect(build(input, 9)).rejects.toThrow('stopped');
  const kept = join(folder, 'kept');
  const torn = join(kept, `${encodeURIComponent('index.html')}.gz`);
  writeFileSync(torn, readFileSync(torn).subarray(0, 900));
  writeFileSync(join(kept, 'place.gz.3.draft'), 'ha');
  const rendered = await build(input);
  const pages = [...filesIn(join(folder, 'out')).keys()].filter((path) => path.endsWith('index.html'));
  // the torn one, and the last, whose stylesheet had not come
  expect(rendered).toHaveLength(pages.length - 9 + 2);
  expect(rendered).toContain('index.html');
  await expectAsFromNothing(input);
  expect(readdirSync(kept).filter((name) => name.endsWith('.draft'))).toEqual([]);
}, 60_000);
