/** Where an edition that is one file begins: first its files are where the app asks for them, then it starts like any page. */
import { answerFromPage } from './atlas/filesInPage.ts';

answerFromPage();
void import('./main.tsx');
