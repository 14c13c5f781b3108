import type * as z from 'zod/mini';
import type { Download, Label } from '../model.ts';
import type { Corpus } from './corpus.ts';

/** One kind of published file. A new one is a file beside this one and a line in formats.ts. */
export interface Format {
  /** matches every path its files may have in any edition, from start to end; such files of an earlier edition are removed */
  paths: RegExp;
  /** RFC 6838, as a download link states it */
  mediaType: string;
  /** what the value of each file satisfies, for formats in JSON that are ours */
  schema?: { name: string; type: z.ZodMiniType };
  /** the files of one edition, in the order of the downloads page */
  files(corpus: Corpus): readonly FormatFile[];
}

export interface FormatFile {
  /** below the folder of published data, parted by `/` */
  path: string;
  /** its name on the downloads page; a file without one is not offered there */
  title?: Label;
  /** one sentence for readers: what it is good for; every file with a title has one */
  use?: Label;
  /** @returns the file's text */
  write(publication: Publication): string;
}

/** What is known of a build before its files are written. */
export interface Publication {
  /** see build.ts; empty while the stamp itself is worked out */
  stamp: string;
  downloads: readonly Download[];
}

/** minified JSON that ends with a line end, as every published JSON file is */
export const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
