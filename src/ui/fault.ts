/** Tells the reader that the app did not start. The prerendered page below stays readable. */
import { reloadPage } from './reload.ts';

/**
 * Shows the strip that every page carries (its stylesheet shows it too, where no script has begun after a while).
 * @param said what to say, and the name of the link that tries again; without it the words the page was written
 *   with, since no others may have come
 */
export function showFault(said?: { sentence: string; tryAgain: string }): void {
  const strip = document.getElementById('fault');
  const [text, link] = [strip?.querySelector('p'), strip?.querySelector('a')];
  if (!strip || !text || !link) {
    // The development server has no prerendered page.
    console.error(said?.sentence ?? 'The app did not start.');
    return;
  }
  if (said) {
    text.textContent = said.sentence;
    link.textContent = said.tryAgain;
  }
  // Without this the link loads the page too, but loses what stands after the # of its address.
  link.onclick = async (event) => {
    event.preventDefault();
    if (!(await reloadPage())) text.textContent = link.dataset.away ?? text.textContent;
  };
  strip.dataset.shown = '';
}
