import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/pages/Panel.tsx';
import { PAGES } from '../../src/pages/registry.ts';
import { Judgements } from '../../src/verify/Judgements.tsx';
import { judgeAway } from '../../src/verify/judgeAway.ts';
import { judgeInSlices, judgeTask } from '../../src/verify/judgeTask.ts';
import { asHtml, asText, asTsv, linesOf } from '../../src/verify/table.ts';
import { taskOf } from '../../src/verify/task.ts';
import { firstView } from '../../src/view/changes.ts';
import { en } from '../../src/words/en/index.ts';
import { es } from '../../src/words/es/index.ts';
import { laterOf } from '../../src/words/later.ts';
import { html, LANGS, textOf, tiny } from '../panel/render.tsx';

const DRAFT =
  'Source A: “The lamp burns all night.” And “The lamp burns all day.” And “=SUM(<b>purple</b> elephants)\t”.';
const task = taskOf(
  tiny,
  [
    { name: null, text: DRAFT },
    { name: 'b.txt', text: DRAFT },
  ],
  [],
);
const rows = [...judgeTask(task)];

describe('a draft', () => {
  it('is judged alike in slices, and where no worker starts', async () => {
    const { signal } = new AbortController();
    expect(rows.map(({ verdict }) => verdict).slice(0, 3)).toEqual(['verbatim', 'altered', 'absent']);
    expect(rows.map(({ file }) => file)).toEqual([null, null, null, 'b.txt', 'b.txt', 'b.txt']);
    expect(await judgeInSlices(task, signal)).toEqual(rows);
    expect(await judgeAway(task, signal)).toEqual(rows);
  });
  it('is left alone once nobody waits for it', async () => {
    const text = DRAFT.repeat(2000);
    const controller = new AbortController();
    const judged = judgeInSlices(taskOf(tiny, [{ name: null, text }], []), controller.signal);
    controller.abort();
    await expect(judged).rejects.toThrow();
  });
  it('can be taken away as a table whose cells are words and nothing more', () => {
    const lines = linesOf(
      rows,
      en,
      tiny,
      (source, passage) => `https://x.test/source/${source}/#excerpt=${passage}`,
    );
    const tsv = asTsv(lines, en).split('\n');
    expect(tsv).toHaveLength(7);
    expect(tsv.every((line) => line.split('\t').length === 6)).toBe(true);
    expect(tsv[1]).toContain('https://x.test/source/a/#excerpt=a-5');
    expect(tsv[3]).toContain("\t'=SUM(");
    const table = asHtml(lines, en);
    expect(table).toContain('&lt;b>purple');
    expect(table).toContain('<a href="https://x.test/source/a/#excerpt=a-5">');
    expect(asText(lines)).toContain('“The lamp burns all night.”');
  });
});

describe.each(LANGS)('the page in %s', (lang) => {
  const t = lang === 'es' ? es : en;
  const view = firstView(tiny, lang, { kind: 'check', id: null });
  it('says that nothing leaves the browser, and what it would do with scripts', () => {
    const text = textOf(html(tiny, view, <Panel pages={PAGES} />));
    for (const said of [
      laterOf(t).check.private,
      laterOf(t).check.noScript,
      laterOf(t).check.text,
      laterOf(t).verify.title,
    ])
      expect(text).toContain(said);
    expect(html(tiny, firstView(tiny, lang, { kind: 'about', id: null }), <Panel pages={PAGES} />)).toContain(
      `${lang === 'es' ? '/es' : ''}/check/"`,
    );
  });
  it('lists each quotation with its verdict, and a difference in words for the ear', () => {
    const markup = html(tiny, view, <Judgements rows={rows} />);
    const text = textOf(markup);
    for (const verdict of ['verbatim', 'altered', 'absent'] as const)
      expect(text).toContain(laterOf(t).check.verdicts[verdict]);
    expect(text).toContain(`[${laterOf(t).check.inSource} night; ${laterOf(t).check.inDraft} day]`);
    expect(markup).toMatch(/<del>.*night.*<\/del><ins>.*day.*<\/ins>/);
    expect(markup).toMatch(/href="(?:\/es)?\/source\/a\/#excerpt=a-5"/);
    expect(text.toLowerCase()).not.toMatch(/\bfalse\b|\bfals[oa]\b|\bwrong\b/);
  });
});
