import './stylesheets.ts';
import { mergeSlashes, showExcerptEarly } from './early.ts';
import { whenStyled } from './styled.ts';
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

mergeSlashes();
applyTheme();
applySigns();
keepChosenLanguage();
// In another site's frame, an address that does not exist is a sentence and no map (prerender/inline.ts).
if (!('nowhere' in document.documentElement.dataset) && !leaveForChosenLanguage())
  // Let the browser paint text and pins before the app runs. A page without its stylesheet stays plain.
  whenStyled(showExcerptEarly, (styled) => (styled ? start() : showFault()));
