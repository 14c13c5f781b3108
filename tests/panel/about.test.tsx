import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { firstView } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { ecuador, html, LANGS, textsOf, tiny } from './render.tsx';

describe.each(LANGS.flatMap((lang) => [[lang, tiny] as const, [lang, ecuador] as const]))(
  'About in %s',
  (lang, atlas) => {
    const t = lang === 'es' ? es : en;
    const markup = html(atlas, firstView(atlas, lang, { kind: 'about', id: null }), <Panel pages={PAGES} />);

    it('leads to the published files', () => {
      expect(markup).toContain(`href="${lang === 'es' ? '/es' : ''}/data/">${t.data.title}</a>`);
    });

    it('says what each source leaves unsaid', () => {
      const unstated = atlas.sources.flatMap(({ states }) =>
        Object.values(states).filter((value) => value === null),
      );
      expect(textsOf(markup, 'dd', 'unstated')).toEqual(unstated.map(() => laterOf(t).aboutPage.unstated));
    });

    it('names licence, credits and fonts', () => {
      const text = textsOf(markup, 'ul', 'credits').join();
      for (const { name } of [atlas.edition.licence, ...atlas.edition.credits]) expect(text).toContain(name);
      expect(text).toContain('SIL Open Font License');
      expect(markup).not.toMatch(/<[^>]+\sstyle=/);
    });
  },
);
