/** One fault of an edition: the file (relative to the edition's folder), the JSON path in it, and what is wrong and what to do. */
export interface Problem {
  file: string;
  /** `excerpts[3].quote`; empty for the whole file */
  at: string;
  message: string;
}

/** 1-based line of a JSON path in a file, or null where it cannot be known */
export type LineOf = (file: string, at: string) => number | null;

/** ['excerpts', 3, 'quote'] → `excerpts[3].quote` */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) path += path === '' ? String(key) : `.${String(key)}`;
    else path += `[${JSON.stringify(String(key))}]`;
  }
  return path;
}

/** Problems of one file that are printed; more are counted */
const MOST = 50;

/** One block a file, in the order files were first named: where in the file, then what is wrong and what to do. */
export function printProblems(
  problems: readonly Problem[],
  lineOf: LineOf = () => null,
  most = MOST,
): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = byFile.get(problem.file);
    if (list) list.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const blocks = [...byFile].map(([file, list]) => {
    const entries = list.slice(0, most).map(({ at, message }) => {
      const line = lineOf(file, at);
      const where = [...(line === null ? [] : [`line ${line}`]), ...(at === '' ? [] : [at])].join(', ');
      return where === '' ? `  ${message}` : `  ${where}\n    ${message}`;
    });
    const more =
      list.length > most
        ? [`  and ${list.length - most} more in this file (--faults FILE writes all of them)`]
        : [];
    return [file, ...entries, ...more].join('\n');
  });
  return blocks.join('\n\n');
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
