import type { Folder } from './files.ts';
import { withValues } from './fill/edit.ts';
import type { FileWant } from './fill/want.ts';
import type { Inputs } from './inputs.ts';
import { lineColumn, scanJson } from './json.ts';
import { count, pathOf } from './problem.ts';
import { writeFiles } from './write.ts';

/** Values of a list that are told; of more their number */
const SHOWN = 200;

/** What `fix` does to one file, and how it says so. */
export interface Fixed {
  file: string;
  text: string;
  said: readonly string[];
}

/** Every file that lacks something its text tells, or has it wrong, with that written into it. Nothing else of it changes. */
export function fixed(folder: Folder, { wants }: Pick<Inputs, 'wants'>): readonly Fixed[] {
  const files = [...new Set(wants.map(({ file }) => file))];
  return files.flatMap((file) => {
    const found = folder.read(file);
    if ('why' in found) return [];
    const mark = found.text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const before = found.text.slice(mark.length);
    const root: unknown = JSON.parse(before);
    const changes = wants.filter(
      (want) => want.file === file && JSON.stringify(valueAt(root, want.path)) !== JSON.stringify(want.value),
    );
    if (changes.length === 0) return [];
    const after = withValues(before, changes);
    const offsets = new Map<string, number>();
    scanJson(after, offsets);
    const rows = changes
      .map((change) => ({ ...change, line: lineColumn(after, offsets.get(pathOf(change.path)) ?? 0).line }))
      .sort((a, b) => a.line - b.line);
    return [{ file, text: mark + after, said: rows.map((row) => told(root, row)) }];
  });
}

function valueAt(root: unknown, path: FileWant['path']): unknown {
  let value = root;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}

/** `line 12, excerpts[0].start: 850 (was 1)` */
function told(root: unknown, { path, value, line }: FileWant & { line: number }): string {
  const was = valueAt(root, path);
  return `line ${line}, ${pathOf(path)}: ${shown(value)}${was === undefined ? '' : ` (was ${shown(was)})`}`;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

/** Writes them, each whole beside its place and then renamed. Says what was written. */
export function writeFixed(folder: Folder, files: readonly Fixed[]): string {
  writeFiles(folder.path, new Map(files.map(({ file, text }) => [file, text])));
  if (files.length === 0) return 'Nothing to fix: the files hold all that their texts tell.';
  return files
    .map(({ file, said }) => {
      const more = said.length > SHOWN ? [`  and ${said.length - SHOWN} more`] : [];
      return [
        `${file}: ${count(said.length, 'value')} written`,
        ...said.slice(0, SHOWN).map((one) => `  ${one}`),
        ...more,
      ].join('\n');
    })
    .join('\n\n');
}
