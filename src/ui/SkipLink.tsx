import type { ReactNode } from 'react';
import { type Signal, useSignal } from '../view/signal.ts';

/** First stop of the keyboard: past everything to the element `to`. The fragment is the view's, so the focus is moved by hand. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      className="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** the one polite live region of the page */
export function Status({ said }: { said: Signal<string> }) {
  return (
    <p className="unseen" role="status">
      {useSignal(said)}
    </p>
  );
}
