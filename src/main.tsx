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
if (!leaveForChosenLanguage()) {
  showExcerptEarly();
  // Let the browser paint text and pins before the app runs. A hidden page is never painted, so start.
  if (document.hidden) start();
  else afterFrame(start).ask();
}
