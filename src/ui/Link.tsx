import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { View } from '../view/view.ts';
import { useApp } from './app.ts';

/** whether a click is the app's to answer: one that asks for a new tab or a download stays the browser's */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: View };
/** A real link to a view, camera included: without scripts a page load, with them a change to the same view. */
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
