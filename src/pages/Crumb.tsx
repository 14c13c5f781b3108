import type { ReactNode } from 'react';
import { useApp } from '../ui/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { toExplore } from '../view/changes.ts';

interface Props {
  /** name of the line for assistive technology */
  label: string;
  /** what the way back is called */
  back: string;
  /** further ways, after it */
  children?: ReactNode;
}

/** The line over a page of one thing: the way back to the edition's first page, with the map as it stands. */
export function Crumb({ label, back, children }: Props) {
  const { view } = useApp();
  return (
    <nav className="crumb" aria-label={label}>
      <Link to={toExplore(view, view.camera)}>
        <Icon name="back" size={18} />
        {back}
      </Link>
      {children}
    </nav>
  );
}
