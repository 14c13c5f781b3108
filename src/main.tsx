import './stylesheets.ts';
import { showExcerptEarly } from './early.ts';
import { afterFrame } from './ui/afterFrame.ts';
import { applyTheme, leaveForChosenLanguage } from './ui/choices.ts';

function start(): void {
  void import('./start.tsx');
  // who needs the map hears of its failure
  import('./ground/maplibre/MapCanvas.tsx').catch(() => undefined);
}

applyTheme();
if (!leaveForChosenLanguage()) {
  showExcerptEarly();
  // the page is read and its pins are seen before any of the app runs; a page that nobody looks at yet is not painted
  if (document.hidden) start();
  else afterFrame(start).ask();
}
