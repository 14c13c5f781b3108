/** Dropped and pasted texts as texts of a draft, and the sentences' keys for those that are none. */
import { sha256Of } from '../atlas/sha256.ts';
import { type Extracted, plain, type Refusal } from './decode.ts';
import { type DraftText, nextId } from './draft.ts';
import { extract } from './extract.ts';
import { languageOf, statesOf } from './head.ts';

export interface Dropped {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}
export interface Refused {
  name: string;
  why: Refusal | 'same';
  /** the text that has the same words */
  as?: string;
}
/** pages of a file that was read, on which no letter stands */
export interface Blank {
  name: string;
  pages: readonly number[];
}

/** Reads files in their order. Those that are no text, or have the words of another, are refused with the reason. */
export async function textsFrom(
  files: readonly Dropped[],
  there: readonly DraftText[],
): Promise<{ texts: readonly DraftText[]; refused: readonly Refused[]; blank: readonly Blank[] }> {
  const texts: DraftText[] = [];
  const refused: Refused[] = [];
  const blank: Blank[] = [];
  for (const { name, bytes } of files) {
    const found = await extract(name, bytes);
    if (typeof found === 'string') refused.push({ name, why: found });
    else {
      const original = { name, sha256: (await sha256Of(bytes)) ?? '' };
      const text = await textOf(found, original, [...there, ...texts]);
      if ('why' in text) refused.push(text);
      else {
        texts.push(text);
        if (found.blank) blank.push({ name, pages: found.blank });
      }
    }
  }
  return { texts, refused, blank };
}

/** The same for words that were pasted. */
export async function pastedText(words: string, there: readonly DraftText[]): Promise<DraftText | Refused> {
  const text = plain(words).trim();
  if (text === '') return { name: '', why: 'empty' };
  return textOf({ text, stated: {} }, null, there);
}

async function textOf(
  { text, stated }: Extracted,
  original: DraftText['original'],
  there: readonly DraftText[],
): Promise<DraftText | Refused> {
  const twin = there.find((other) => other.text === text);
  if (twin) return { name: original?.name ?? '', why: 'same', as: twin.id };
  const id = nextId(new Set(there.map((other) => other.id)));
  return {
    id,
    file: fileName(original?.name ?? `text-${id}`, new Set(there.map(({ file }) => file))),
    text,
    sha256: (await sha256Of(new TextEncoder().encode(text))) ?? '',
    original,
    language: languageOf(text),
    states: statesOf(text, stated),
    found: null,
  };
}

/** A name that the edition's folder may have for a text, none twice: letters without accents, digits, dots and hyphens. */
function fileName(name: string, taken: ReadonlySet<string>): string {
  const bare =
    name
      .replace(/\.[a-z0-9]+$/i, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+|-+$/g, '')
      .slice(0, 80) || 'text';
  for (let n = 1; ; n += 1) {
    const file = n === 1 ? `${bare}.txt` : `${bare}-${n}.txt`;
    if (!taken.has(file)) return file;
  }
}
