import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { outside } from '../atlas/roots.ts';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { toPassage, toSource, withQuery, withWords } from '../view/changes.ts';
import { laterOf } from '../words/later.ts';
import { type Selected, selectedIn } from './selected.ts';
import './share.css';

/** ms for which the selection must rest before the button comes, and for which it then says what it did */
const REST = 250;
const SAID = 1600;
/** CSS px between the words and the button, and between it and the window's edge */
const GAP = 8;

/** Beside words that are selected in a passage: a button that copies a link to exactly them. */
export function WordsOffer() {
  const { atlas, view, t, href, announce } = useApp();
  const say = laterOf(t).share.words;
  const [selected, setSelected] = useState<Selected | null>(null);
  const [copied, setCopied] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        setCopied(false);
        setSelected(selectedIn(document.getSelection(), (id) => atlas.excerpt(id)?.quote));
      }, REST);
    };
    const hide = () => setSelected(null);
    look();
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, [atlas]);
  useLayoutEffect(() => {
    const element = button.current;
    if (!element || !selected) return;
    const { width, height } = element.getBoundingClientRect();
    const below = selected.y + GAP + height < innerHeight;
    element.style.left = `${Math.max(GAP, Math.min(innerWidth - width - GAP, selected.x - width / 2))}px`;
    element.style.top = `${below ? selected.y + GAP : Math.max(GAP, selected.y - 2 * height - GAP)}px`;
  }, [selected]);
  if (!selected) return null;
  const { excerpt, words } = selected;
  const source = atlas.excerpt(excerpt)?.source ?? null;
  const plain = withQuery({ ...view, notices: [], drawer: false, camera: null }, '');
  const opened = atlas.page('passage') ? toPassage(plain, excerpt) : toSource(plain, source, excerpt);
  const link = outside(href(withWords(opened, words)));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      announce(say.copied);
      setCopied(true);
      setTimeout(() => setSelected(null), SAID);
    } catch {
      announce(t.copyRefused);
    }
  };
  return (
    <button
      type="button"
      className="words-offer"
      ref={button}
      // a press must not take the selection away before it is read
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => void copy()}
    >
      <Icon name={copied ? 'check' : 'link'} size={16} />
      {copied ? say.copied : say.copy}
    </button>
  );
}
