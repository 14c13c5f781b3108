import type { ReactNode } from 'react';
import { useApp } from './app.ts';
import { Icon } from './Icon.tsx';

interface Props {
  children: ReactNode;
  /** whether assistive technology interrupts to read it */
  urgent?: boolean;
  /** a button that does something about it */
  action?: { name: string; run: () => void };
  onDismiss?: () => void;
}

/** A strip with one or more sentences for the reader. */
export function Notice({ children, urgent = false, action, onDismiss }: Props) {
  const { t } = useApp();
  return (
    <div className="notice" role={urgent ? 'alert' : 'status'}>
      <div>{children}</div>
      {action && (
        <button type="button" className="action strong" onClick={action.run}>
          {action.name}
        </button>
      )}
      {onDismiss && (
        <button type="button" className="tool" aria-label={t.dismiss} onClick={onDismiss}>
          <Icon name="close" size={16} />
        </button>
      )}
    </div>
  );
}
