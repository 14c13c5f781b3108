import { characterNamed } from './characters.ts';
import { pathOf } from './problem.ts';

/** Deeper than any edition; a file nested further is refused before it is parsed. */
const DEEPEST = 64;
/** Thirty times ours. A schema that refuses each of so many values takes 2 s and 0.7 GB to say so; of a million, 5 s and 1.5 GB. */
const MOST_VALUES = 400_000;
const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

export interface JsonScan {
  /** where the text stops being JSON, as an offset, and why; null when it is JSON */
  fault: { offset: number; message: string } | null;
  /** paths whose key stands twice in one object: `JSON.parse` silently keeps the last */
  repeated: readonly string[];
}

/**
 * Walks a JSON text without building it: `JSON.parse` names no position for half of its errors, and none for values.
 * `offsets` and `ends`, where given, receive where every value begins and ends, by JSON path (some 200 bytes a value, so only on demand).
 */
export function scanJson(text: string, offsets?: Map<string, number>, ends?: Map<string, number>): JsonScan {
  const repeated: string[] = [];
  const path: (string | number)[] = [];
  let at = 0;
  let values = 0;
  let fault: JsonScan['fault'] = null;

  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }
  function fail(expected: string): false {
    const found = at >= text.length ? 'the end of the file' : unexpected(text.codePointAt(at) ?? 0);
    fault ??= { offset: at, message: `expected ${expected}, found ${found}` };
    return false;
  }
  function take(character: string, expected: string): boolean {
    skip(SPACE);
    if (text[at] !== character) return fail(expected);
    at += 1;
    return true;
  }
  function string(expected: string): string | null {
    skip(SPACE);
    const start = at;
    if (text[at] !== '"') return fail(expected) || null;
    at += 1;
    while (text[at] !== '"') {
      if (at >= text.length) return fail('a closing quotation mark') || null;
      if (text[at] === '\\') {
        if (!skip(ESCAPE)) return fail('an escape such as \\n or \\u00e9') || null;
      } else if (text.charCodeAt(at) < 0x20)
        return fail('a closing quotation mark (a line break inside a string is written \\n)') || null;
      else at += 1;
    }
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  }
  function members(close: string, member: () => boolean): boolean {
    at += 1;
    skip(SPACE);
    if (text[at] === close) {
      at += 1;
      return true;
    }
    for (;;) {
      if (!member()) return false;
      skip(SPACE);
      if (text[at] === ',') at += 1;
      else return take(close, `a comma or ${close}`);
    }
  }
  function object(): boolean {
    const keys = new Set<string>();
    return members('}', () => {
      const key = string('a key in double quotes');
      if (key === null || !take(':', 'a colon')) return false;
      path.push(key);
      if (keys.has(key)) repeated.push(pathOf(path));
      keys.add(key);
      const ok = value();
      path.pop();
      return ok;
    });
  }
  function array(): boolean {
    let index = 0;
    return members(']', () => {
      path.push(index++);
      const ok = value();
      path.pop();
      return ok;
    });
  }
  function value(): boolean {
    skip(SPACE);
    offsets?.set(pathOf(path), at);
    values += 1;
    if (values > MOST_VALUES) return fail(`at most ${MOST_VALUES} values`);
    if (path.length > DEEPEST) return fail(`at most ${DEEPEST} levels`);
    const ok = valueHere();
    ends?.set(pathOf(path), at);
    return ok;
  }
  function valueHere(): boolean {
    if (text[at] === '{') return object();
    if (text[at] === '[') return array();
    if (text[at] === '"') return string('a string') !== null;
    return skip(SCALAR) || fail('a value');
  }

  if (value()) {
    skip(SPACE);
    if (at < text.length) fail('the end of the file');
  }
  return { fault, repeated };
}

/** A character as JSON writes it; of one that a word processor or a web page brings, what it is. */
function unexpected(point: number): string {
  const character = JSON.stringify(String.fromCodePoint(point));
  const named = characterNamed(point);
  if (!named.includes('), ')) return character;
  const advice = /quotation|apostrophe/.test(named)
    ? 'write the straight "'
    : 'remove it, or type a plain one';
  return `${named}: ${advice}`;
}

/** 1-based line and column (in characters) of an offset */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(start)].length + 1 };
}
