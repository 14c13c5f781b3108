/** Files out of a drop or a field, those of folders among them, in the order of their names. */
import type { Dropped } from './texts.ts';

/** names that systems put into folders by themselves */
const HIDDEN = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;

export async function readFiles(files: readonly File[]): Promise<readonly Dropped[]> {
  const kept = files.filter(({ name }) => !HIDDEN.test(name));
  return Promise.all(
    kept.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** @param data of a drop; it is read before this returns, as browsers empty it then */
export function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  const plain = [...data.files];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.length === 0
    ? Promise.resolve(plain)
    : Promise.all(entries.map(filesOf)).then((all) => all.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (HIDDEN.test(entry.name)) return [];
  if (entry.isFile)
    return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // a browser gives a hundred at a time
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    inside.push(...some);
  }
  inside.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(inside.map(filesOf))).flat();
}
