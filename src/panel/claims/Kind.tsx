import type { Claim } from '../../../geo/model.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useApp } from '../../view/app.ts';

const SIGNS = { disagree: 'differ', 'differ-in-wording': 'wording', agree: 'agree' } as const satisfies Record<Claim['kind'], IconName>;

/** How the positions on a question stand to each other: a sign and the words for it. */
export function Kind({ kind }: { kind: Claim['kind'] }) {
  const { t } = useApp();
  return (
    <>
      <Icon name={SIGNS[kind]} size={18} />
      {t.claims.kinds[kind]}
    </>
  );
}
