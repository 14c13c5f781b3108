import type { LaterPage as Page } from '../view/view.ts';
import { About } from './about/About.tsx';
import { Claims } from './claims/Claims.tsx';
import { Source } from './source/Source.tsx';
import { TimelinePage } from './timeline/TimelinePage.tsx';

/** The pages that are not needed for the first map: a file of their own. */
export function LaterPage({ page }: { page: Page }) {
  switch (page.kind) {
    case 'timeline':
      return <TimelinePage />;
    case 'about':
      return <About />;
    case 'source':
      return <Source id={page.id} />;
    case 'claims':
      return <Claims id={page.id} />;
  }
}
