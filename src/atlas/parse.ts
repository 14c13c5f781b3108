/** Checks fetched data against their schemas. */
import './jitless.ts';
import type * as z from 'zod/mini';
import { AtlasHead, Downloads, ExcerptChunk, History, PassageIndex, WordChunk } from '../../geo/model.ts';

const parser =
  <S extends z.ZodMiniType>(schema: S) =>
  (json: unknown): z.infer<S> | null => {
    const result = schema.safeParse(json);
    return result.success ? result.data : null;
  };
/** null where the data do not fit */
export const parseHead = parser(AtlasHead);
export const parseChunk = parser(ExcerptChunk);
export const parseIndex = parser(PassageIndex);
export const parseWords = parser(WordChunk);
export const parseHistory = parser(History);
export const parseDownloads = parser(Downloads);
