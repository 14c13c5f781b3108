import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { View } from '../view/view.ts';
import { useApp } from './app.ts';

/** whether the app answers a click; one that asks for a new tab or a download is left to the browser */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: View };
/**
 * A real link to a view, camera included. Without scripts it loads the page; with them it changes the view in
 * place.
 */
export function Link({ to, onClick, ...rest }: Props) {
  const { href, go } = useApp();
  return (
    <a
      {...rest}
      href={href(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
