import { useEffect, useId, useRef, useState } from 'react';
import { outside } from '../atlas/roots.ts';
import { useApp } from './app.ts';
import { Icon } from './Icon.tsx';

/** ms for which the button says that it has copied */
const FOR = 2000;
type State = 'idle' | 'copied' | 'refused';

interface Props {
  /**
   * an address to copy, as href() gives it, or words (as HTML too where they are a table), with the sentences
   * for when they were copied or refused
   */
  href: string | { words: string; html?: string; said: string; refused: string };
  /** accessible name, and the visible text unless there is another or the button is `bare` */
  name: string;
  /** shorter visible text, contained in the name */
  text?: string;
  /** icon only */
  bare?: boolean;
}

/** Copies an address, or words. Where the clipboard refuses, they stand in a field, selected. */
export function CopyButton({ href, name, text = name, bare = false }: Props) {
  const { t, announce } = useApp();
  const [state, setState] = useState<State>('idle');
  const [address, setAddress] = useState('');
  const words = typeof href === 'string' ? null : href;
  const field = useId();
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async () => {
    const absolute = words?.words ?? outside(String(href));
    window.clearTimeout(timer.current);
    try {
      await write(absolute, words?.html);
      setState('copied');
      announce(words?.said ?? t.said.copied);
      timer.current = window.setTimeout(() => setState('idle'), FOR);
    } catch {
      setAddress(absolute);
      setState('refused');
    }
  };
  const copied = state === 'copied';
  return (
    <>
      <button
        type="button"
        className={bare ? 'tool live-only' : 'action live-only'}
        aria-label={copied ? undefined : name}
        title={bare ? name : undefined}
        onClick={() => void copy()}
      >
        <Icon name={copied ? 'check' : words ? 'copy' : 'link'} size={bare ? 18 : 16} />
        {bare ? <span className="unseen">{copied && t.copied}</span> : copied ? t.copied : text}
      </button>
      {state === 'refused' && (
        <span className="refused">
          <label htmlFor={field}>{words?.refused ?? t.copyRefused}</label>
          <input
            id={field}
            readOnly
            value={address}
            ref={(input) => input?.select()}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className="tool" aria-label={t.dismiss} onClick={() => setState('idle')}>
            <Icon name="close" size={16} />
          </button>
        </span>
      )}
    </>
  );
}

/** Puts words on the clipboard, and beside them the same as HTML where the browser takes both. */
async function write(words: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(words);
  const as = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': as(words, 'text/plain'), 'text/html': as(html, 'text/html') }),
  ]);
}
