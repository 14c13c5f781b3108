import { useApp } from './app.ts';
import { chooseTheme } from './choices.ts';
import { Icon } from './Icon.tsx';
import { useTheme } from './window.ts';

/** Turns light into dark and back; `named` shows the words beside the icon. */
export function ThemeButton({ named = false }: { named?: boolean }) {
  const { t } = useApp();
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={named ? 'action live-only' : 'tool theme live-only'}
      aria-label={named ? undefined : t.theme[other]}
      onClick={() => chooseTheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} size={18} />
      {named && t.theme[other]}
    </button>
  );
}
