import './styles/main.css';
import 'virtual:edition.css';
import { showExcerptEarly } from './early.ts';
import { applyTheme } from './ui/themeChoice.ts';

applyTheme();
showExcerptEarly();
void import('./start.tsx');
