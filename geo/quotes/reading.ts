/** A draft as it is read: its words without markup, and where each of them stands in the draft. Pure. */
export interface Marked {
  style: 'block' | 'element';
  /** [start, end) in the reading's text */
  start: number;
  end: number;
}

export interface Reading {
  /** the words; paragraphs are parted by an empty line */
  text: string;
  /** by unit of the text, [start, end) in the draft (UTF-16) of what it was read from */
  from: Uint32Array;
  to: Uint32Array;
  /** paragraphs of block quotes and quotation elements, as the markup says */
  marked: readonly Marked[];
}

/** [start, end) in the draft of a stretch of the text that is not empty */
export const inDraft = ({ from, to }: Reading, start: number, end: number): readonly [number, number] => [
  from[start] ?? 0,
  to[end - 1] ?? 0,
];

/** collects the text of a reading, each unit with the offset in the draft it comes from */
export interface Writer {
  readonly length: number;
  /** adds words that stand in the draft from `at` on; with `until`, all of them come from [at, until) */
  write(words: string, at: number, until?: number): void;
  /** ends a paragraph: what follows stands after an empty line */
  part(at: number): void;
  mark(marked: Marked): void;
  endsWith(words: string): boolean;
  finish(): Reading;
}

/** @param most units that the text cannot exceed */
export function createWriter(most: number): Writer {
  const pieces: string[] = [];
  const marked: Marked[] = [];
  let from = new Uint32Array(most + 16);
  let to = new Uint32Array(most + 16);
  let length = 0;
  let tail = '';
  const write = (words: string, at: number, until?: number) => {
    if (words === '') return;
    if (length + words.length > from.length) {
      from = widened(from, (length + words.length) * 2);
      to = widened(to, (length + words.length) * 2);
    }
    for (let i = 0; i < words.length; i++) {
      from[length + i] = until === undefined ? at + i : at;
      to[length + i] = until ?? at + i + 1;
    }
    pieces.push(words);
    length += words.length;
    tail = (tail + words).slice(-4);
  };
  return {
    get length() {
      return length;
    },
    write,
    part: (at) => {
      if (length === 0 || tail.endsWith('\n\n')) return;
      write(tail.endsWith('\n') ? '\n' : '\n\n', at, at);
    },
    mark: (one) => marked.push(one),
    endsWith: (words) => tail.endsWith(words),
    finish: () => ({ text: pieces.join(''), from, to, marked }),
  };
}

function widened(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(numbers);
  return wider;
}
