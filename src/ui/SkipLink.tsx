import type { ReactNode } from 'react';
import { type Signal, useSignal } from '../view/signal.ts';

/**
 * The first tab stop: a link past everything to the element with the id `to`. It moves the focus itself,
 * because the fragment belongs to the view.
 */
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
