import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { openPlace } from '../view/site.ts';
import type { View } from '../view/view.ts';
import { useApp } from './app.ts';

/** a plain click is ours; anything that asks for a new tab or a download stays the browser's */
const ours = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: View };
/** a real link to a view: without scripts a page load, with them a change of view */
export function Link({ to, onClick, ...rest }: Props) {
  const { atlas, href, go, open, view } = useApp();
  return (
    <a
      {...rest}
      href={href(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !ours(event)) return;
        event.preventDefault();
        const place = openPlace(atlas, to);
        if (place && to.camera === null && to.lang === view.lang) open(place, to.excerpt ?? undefined);
        else go(to);
      }}
    />
  );
}
