import { Suspense, use } from 'react';
import { inTime } from './atlas/inTime.ts';
import { laterPart } from './pages/page.ts';
import { useSignal } from './view/signal.ts';

const part = laterPart(async () => (await import('./timeline/Strip.tsx')).PageStrip);
let miss: (reason: unknown) => void;
const arrived = new Promise<void>((resolve, reject) => {
  part.component.subscribe(resolve);
  miss = reject;
});
// who shows it handles that; where nobody does, nothing is missing
arrived.catch(() => undefined);

/** The timeline's strip, in a file of its own: a phone does not show it, and fetches it last. Its load rejects where it does not come in time. */
export const strip = {
  component: part.component,
  load: async (): Promise<void> => {
    try {
      await inTime(part.load());
    } catch (reason) {
      miss(reason);
      throw reason;
    }
  },
};

/** The strip, once its file is there. Until then the page keeps what was prerendered; where it cannot be had, the boundary around it says so. */
export const LaterStrip = () => (
  <Suspense fallback={null}>
    <Arrived />
  </Suspense>
);

function Arrived() {
  const Strip = useSignal(part.component);
  if (!Strip) use(arrived);
  return Strip && <Strip id={null} />;
}
