import './make.css';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../ui/choices.ts';
import { showFault } from '../ui/fault.ts';
import { loadMakeWords } from '../words/make.ts';
import { LANGUAGES, languageOf } from '../words/registry.ts';

applyTheme();

async function start(): Promise<void> {
  const page = document.documentElement;
  const [{ Make }, w, t] = await Promise.all([
    import('./Make.tsx'),
    loadMakeWords(page.lang),
    languageOf(LANGUAGES, page.lang).load(),
  ]);
  const app = document.getElementById('make');
  if (!app) throw new Error('the page has no place for the workbench');
  createRoot(app).render(<Make lang={page.lang} w={w} t={t} home={page.dataset.home ?? '../'} />);
  page.dataset.live = '';
}

start().catch((reason: unknown) => {
  console.error(reason);
  showFault();
});
