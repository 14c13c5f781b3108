import './stylesheets.ts';
import { showExcerptEarly } from './early.ts';
import { afterFrame } from './ui/afterFrame.ts';
import { applyTheme, leaveForChosenLanguage } from './ui/choices.ts';
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
if (!leaveForChosenLanguage()) {
  showExcerptEarly();
  // The page is read and its pins are seen before any of the app runs. A page that nobody looks at yet is not painted.
  if (document.hidden) start();
  else afterFrame(start).ask();
}
