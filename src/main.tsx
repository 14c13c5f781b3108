import './styles/main.css';
import 'virtual:edition.css';
import { applyTheme } from './ui/themeChoice.ts';
import { showExcerptEarly } from './early.ts';

applyTheme();
showExcerptEarly();
void import('./start.tsx');
