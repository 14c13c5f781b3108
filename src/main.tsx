import './stylesheets.ts';
import { showExcerptEarly } from './early.ts';
import { afterFrame } from './ui/afterFrame.ts';
import { applySigns, applyTheme, keepChosenLanguage, leaveForChosenLanguage } from './ui/choices.ts';
import { showFault } from './ui/fault.ts';

function start(): void {
  import('./start.tsx').catch((reason: unknown) => {
    console.error(reason);
    showFault();
  });
  // The map room reports load errors itself, so ignore them here.
  import('./ground/maplibre/MapCanvas.tsx').catch(() => undefined);
}

applyTheme();
applySigns();
keepChosenLanguage();
// In another site's frame, an address that does not exist is a sentence and no map (prerender/inline.ts).
if (!('nowhere' in document.documentElement.dataset) && !leaveForChosenLanguage()) {
  showExcerptEarly();
  // Let the browser paint text and pins before the app runs. A hidden page is never painted, so start.
  if (document.hidden) start();
  else afterFrame(start).ask();
}
