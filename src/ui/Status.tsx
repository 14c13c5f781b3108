import { type Signal, useSignal } from '../view/signal.ts';

/** the one polite live region of the page */
export function Status({ said }: { said: Signal<string> }) {
  return (
    <p className="unseen" role="status">
      {useSignal(said)}
    </p>
  );
}
