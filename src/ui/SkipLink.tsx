import type { ReactNode } from 'react';
import { useSignal } from '../view/signal.ts';
import type { Said } from './said.ts';

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

/** the two live regions of the page: one waits for a pause, one interrupts */
export function Status({ said }: { said: Said }) {
  return (
    <>
      <p className="unseen" role="status">
        {useSignal(said.polite)}
      </p>
      <p className="unseen" aria-live="assertive" aria-atomic="true">
        {useSignal(said.urgent)}
      </p>
    </>
  );
}
