/** Where an edition that is one file begins: first its files are where the app asks for them, then it starts like any page. */
import { answerFromPage } from './atlas/filesInPage.ts';
import { languagesOf } from './atlas/languages.ts';
import { shownIn } from './atlas/roots.ts';
import { langOf } from './view/address.ts';

answerFromPage();
const languages = languagesOf(document.documentElement);

// An app speaks one language. Elsewhere the link to another leads to another page; here only the fragment changes.
const asked = () => langOf(languages, shownIn(location).pathname, '/');
const spoken = asked();
addEventListener('popstate', () => {
  if (asked() !== spoken) location.reload();
});

void import('./main.tsx');
