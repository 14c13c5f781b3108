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
// Let the browser paint text and pins before the app runs. A page without its stylesheet stays plain.
if (!leaveForChosenLanguage()) whenStyled(showExcerptEarly, (styled) => (styled ? start() : showFault()));
