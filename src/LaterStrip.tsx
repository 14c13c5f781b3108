import { Suspense, use } from 'react';
import { laterPart } from './pages/page.ts';
import { useSignal } from './view/signal.ts';

/** The timeline's strip, in a file of its own: a phone does not show it, and fetches it last. */
export const strip = laterPart(async () => (await import('./timeline/Strip.tsx')).PageStrip);
const arrived = new Promise<void>((resolve) => strip.component.subscribe(resolve));

/** The strip, once its file is there. Until then the page keeps what was prerendered. */
export const LaterStrip = () => (
  <Suspense fallback={null}>
    <Arrived />
  </Suspense>
);

function Arrived() {
  const Strip = useSignal(strip.component);
  if (!Strip) use(arrived);
  return Strip && <Strip id={null} />;
}
