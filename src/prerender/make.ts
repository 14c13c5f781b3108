/**
 * The pages of the workbench, one a language. Each is a frame with its words: what happens there happens in the reader's browser. Pure.
 */
import { PREVIEW } from '../make/preview.ts';
import { loadMakeWords } from '../words/make.ts';
import { LANGUAGES, languageOf } from '../words/registry.ts';
import { escaped, faultStrip, type Modules } from './head.ts';
import { metaPolicy } from './headers.ts';

export interface MakeInput {
  /** ids of the edition's languages; the first is that of the site's root */
  languages: readonly string[];
  /** the built index.html: its head holds what all pages share */
  template: string;
  /** Vite's manifest of the workbench's own build */
  modules: Modules;
}

const ENTRY = 'src/make/main.tsx';
/** of the frame in which the workbench shows the finished map */
const FRAME = 'src/preview.tsx';
const SHARED_SHEET = /<link rel="stylesheet"[^>]* href="(?:\.\/)?([^"]+)">/;
const TAGS = /\s*(?:<link rel="(?:stylesheet|modulepreload)"[^>]*>|<script [^>]*><\/script>)/g;

/** path → text of every page. Throws where the build has no workbench. */
export async function makePages({ languages, template, modules }: MakeInput): Promise<Map<string, string>> {
  const entry = modules[ENTRY];
  const [, sheet] = SHARED_SHEET.exec(template) ?? [];
  if (!entry || !sheet) throw new Error(`The built site has no ${entry ? 'stylesheet' : ENTRY}`);
  const bare = template.replaceAll(TAGS, '');
  const pages = new Map<string, string>();
  const pathOf = (lang: string) => (lang === languages[0] ? 'make/' : `${lang}/make/`);
  for (const lang of languages) {
    const w = await loadMakeWords(lang);
    const t = await languageOf(LANGUAGES, lang).load();
    const path = pathOf(lang);
    const up = '../'.repeat(path.split('/').length - 1);
    const early = ['src/make/Make.tsx', `src/words/${lang}/make.ts`, `src/words/${lang}/index.ts`];
    const files = [...new Set(early.flatMap((key) => [...closure(modules, key)]))].filter(
      (file) => file !== entry.file,
    );
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
      `<title>${escaped(`${w.title} – Cartulary`)}</title>`,
      `<meta name="description" content="${escaped(w.about)}">`,
      ...languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${up}${pathOf(other)}">`),
      ...[sheet, ...(entry.css ?? [])].map((file) => `<link rel="stylesheet" href="${up}${file}">`),
      `<script type="module" src="${up}${entry.file}"></script>`,
      ...files.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
    ].join('\n    ');
    const home = path.startsWith('make') ? up : '../';
    const frame = `<div id="make"><div class="frame"><h1>${escaped(w.title)}</h1><p>${escaped(w.about)}</p>
<ol class="lead">${w.lead.map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>
<noscript><p>${escaped(w.noScript)}</p></noscript><p><a href="${home}">${escaped(w.home)}</a></p></div></div>`;
    pages.set(
      `${path}index.html`,
      bare
        .replace('<html data-root="/"', `<html lang="${lang}" data-root="${up}" data-home="${home}"`)
        .replace(/<title>.*<\/title>/, '')
        .replace('<!--head-->', () => head)
        .replace(/<!--fault-->[\s\S]*<\/body>/, () => `${faultStrip(t)}\n    ${frame}\n  </body>`),
    );
  }
  pages.set(PREVIEW, previewPage(bare, sheet, modules));
  return pages;
}

/** The page of the frame that shows the finished map: it is empty until the workbench around it hands over a draft. */
function previewPage(bare: string, sheet: string, modules: Modules): string {
  const entry = modules[FRAME];
  if (!entry) throw new Error(`The built site has no ${FRAME}`);
  const up = '../'.repeat(PREVIEW.split('/').length - 1);
  const files = [...closure(modules, FRAME)].filter((file) => file !== entry.file);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`,
    '<meta name="robots" content="noindex">',
    '<title>Cartulary</title>',
    ...[sheet, ...(entry.css ?? [])].map((file) => `<link rel="stylesheet" href="${up}${file}">`),
    `<script type="module" src="${up}${entry.file}"></script>`,
    ...files.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
  ].join('\n    ');
  return bare
    .replace('<html data-root="/"', `<html data-root="${up}"`)
    .replace(/<title>.*<\/title>/, '')
    .replace('<!--head-->', () => head)
    .replaceAll(/<!--(?:fault|shapes|still|app)-->/g, '');
}

/** files of a module and of all that it imports at once */
function closure(modules: Modules, key: string, seen = new Set<string>()): ReadonlySet<string> {
  const entry = modules[key];
  if (!entry || seen.has(entry.file)) return seen;
  seen.add(entry.file);
  for (const next of entry.imports ?? []) closure(modules, next, seen);
  return seen;
}
