import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { printProposals, writeProposals } from '../../geo/propose.ts';
import { largeEdition, writeEdition } from '../fixtures/large.ts';
import { fixtures, repository } from './editions.ts';

vi.setConfig({ testTimeout: 120_000 });

const out = mkdtempSync(join(tmpdir(), 'cartulary-'));
afterAll(() => rmSync(out, { recursive: true }));

function geo(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(repository, 'geo/cli.ts'), ...args],
    {
      cwd: repository,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const tiny = ['--edition', join(fixtures, 'tiny')];

describe('npm run geo', () => {
  test.each([
    ['an unknown option', ['check', '--frob'], "Unknown option '--frob'"],
    ['an unknown command', ['chek'], 'unknown command chek'],
    ['two commands', ['check', 'build'], 'one command at a time'],
    ['areas without a name', ['area'], 'area takes names: area NAME…'],
    ['proposals without texts', ['propose'], 'propose takes a folder of texts: propose --texts DIR'],
    ['an option without its value', ['check', '--edition'], "Option '--edition <value>' argument missing"],
  ])('answers %s with one line', (_, args, line) => {
    const { status, stderr, stdout } = geo(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(line);
  });

  test('builds an edition into a folder', () => {
    const { status, stdout } = geo('build', ...tiny, '--out', join(out, 'good'));
    expect(stdout).toContain('tiny: 2 sources');
    expect(status).toBe(0);
    expect(readdirSync(join(out, 'good'))).toContain('manifest.json');
  });

  test.each([
    ['check', [], 'large-4: 3 sources'],
    ['verify', [], '19 of 19 verified.'],
    ['coverage', [], 's1: 0 in no mention'],
    ['quotes', [join(out, 'large/draft.txt')], '1 verbatim'],
    ['schema', [], 'geo/schema: 0 files changed'],
  ])('%s takes an edition that lies anywhere', (command, file, line) => {
    const folder = join(out, 'large');
    const files = largeEdition({ places: 4 });
    writeEdition(folder, files);
    const { excerpts } = JSON.parse(files.get('sources/s1.json') ?? '');
    writeFileSync(join(folder, 'draft.txt'), `It is written: “${excerpts[0].quote}”\n`);
    const { status, stdout, stderr } = geo(command, ...file, '--edition', folder);
    expect(stderr).toBe('');
    expect(stdout).toContain(line);
    expect(status).toBe(0);
  });

  test('proposes names in a folder of texts, and writes them with their offsets', () => {
    const folder = join(out, 'proposed');
    mkdirSync(folder);
    const text = '\ufeff🇪🇨 Near Manta the base of Ecuador’s navy stands.\n';
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'b.md'), 'Cerca de Salinas.\n');
    const json = join(out, 'names/p.json');
    const { status, stdout, stderr } = geo('propose', '--texts', folder, '--region', 'EC', '--json', json);
    expect([status, stderr, stdout]).toEqual([0, '', `${json}: 2 texts\n`]);
    const [a, b] = JSON.parse(readFileSync(json, 'utf8'));
    expect(a.file).toBe('a.txt');
    expect(a.mentions.map((one: { start: number; end: number }) => text.slice(one.start, one.end))).toEqual([
      'Manta',
      'base',
      'Ecuador',
    ]);
    expect(Object.keys(a.mentions[0])).toEqual([
      'start',
      'end',
      'text',
      'kind',
      'score',
      'certain',
      'candidates',
    ]);
    expect(Object.keys(b.mentions[0].candidates[0])).toEqual([
      'id',
      'name',
      'lat',
      'lng',
      'country',
      'population',
    ]);
    expect(b.mentions[0].candidates[0]).toMatchObject({ id: '3652100', country: 'EC' });
    const proposed = [{ file: 'a.txt', mentions: a.mentions }];
    expect(printProposals(proposed)).toContain('Manta, EC (-0.96, -80.71)');
    expect(printProposals(proposed)).toContain('3 mentions in 1 text, 2 certain (*)');
    expect(writeProposals(folder, proposed)).toContain('cannot be written');
  });

  test('says of every text that cannot be read what to do, and of a folder without any', () => {
    const folder = join(out, 'unreadable');
    mkdirSync(join(folder, 'c.txt'), { recursive: true });
    const none = geo('propose', '--texts', join(out, 'nowhere'));
    expect(none.stderr).toContain('is no folder: name the folder that holds the texts');
    expect(geo('propose', '--texts', join(folder, 'c.txt')).stderr).toContain(
      'holds no text: put the texts there',
    );
    writeFileSync(join(folder, 'a.txt'), new Uint8Array([0x4d, 0xe9, 0x78]));
    writeFileSync(join(folder, 'b.md'), '');
    const { status, stderr } = geo('propose', '--texts', folder);
    expect(status).toBe(1);
    for (const line of [
      'a.txt\n  is not UTF-8: save it as UTF-8',
      'b.md\n  is empty',
      'c.txt\n  is a folder',
      '3 problems',
    ])
      expect(stderr).toContain(line);
  });

  test('writes nothing where there is a problem', () => {
    const { status, stderr } = geo('build', ...tiny, '--texts', fixtures, '--out', join(out, 'bad'));
    expect(status).toBe(1);
    expect(stderr).toContain('2 problems. Nothing was written.');
    expect(existsSync(join(out, 'bad'))).toBe(false);
  });
});
