import type { Claim } from '../../../geo/model.ts';
import { type Question as Asked, placesOfQuestions } from '../../atlas/claims.ts';
import { spokenLetters } from '../../atlas/letters.ts';
import { questionId } from '../../ui/anchors.ts';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks, Tile } from '../../ui/Mark.tsx';
import type { IconName } from '../../ui/shapes.ts';
import { toClaims, toPlace } from '../../view/changes.ts';
import { layersOf } from '../../view/shown.ts';
import { useSignal } from '../../view/signal.ts';
import { Positions } from './Positions.tsx';
import { silentOn } from './positions.ts';

/** One question of the list. It lights up its places on the map while hovered, and lights up with them. */
export function Question({ question: { claim, number } }: { question: Asked }) {
  const { atlas, view, t, hovered, question } = useApp();
  const here = useSignal(hovered, (place) => place !== null && claim.places.includes(place));
  const alone = toClaims(view, claim.id);
  const leave = () => question.set(null);
  return (
    <li
      className={here ? 'question here' : 'question'}
      onPointerEnter={(event) => event.pointerType === 'mouse' && question.set(claim.id)}
      onPointerLeave={leave}
      onFocus={() => question.set(claim.id)}
      onBlur={leave}
    >
      <h3>
        <Link id={questionId(claim.id)} to={alone}>
          <Tile number={number} />
          <span>{claim.question[view.lang]}</span>
        </Link>
      </h3>
      <Answers claim={claim} />
      {placesOfQuestions(atlas, [{ claim, number }]).length > 0 && (
        <Link className="action strong on-map" to={alone}>
          <Icon name="map" size={18} />
          {t.claims.showOnMap}
          <span className="unseen">: {claim.question[view.lang]}</span>
        </Link>
      )}
    </li>
  );
}

/** All that stands under a question: positions, notes, silent sources, places. */
export function Answers({ claim }: { claim: Claim }) {
  const { atlas, view, t } = useApp();
  const silent = spokenLetters(atlas, silentOn(claim, atlas.sources));
  const notes = [claim.note?.[view.lang], silent.length > 0 ? t.claims.silent(silent) : null].filter(Boolean);
  return (
    <>
      <Positions claim={claim} />
      {notes.length > 0 && <p className="claim-note">{notes.join(' ')}</p>}
      <AskedOf claim={claim} />
    </>
  );
}

/** The places a question is about. */
function AskedOf({ claim }: { claim: Claim }) {
  const { atlas, view, t, inSight } = useApp();
  const places = claim.places.flatMap((id) => atlas.place(id) ?? []);
  if (places.length === 0) return null;
  return (
    <ul className="asked-of" aria-label={t.claims.places}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <Link to={inSight(toPlace(view, id))}>
            <Marks layers={layersOf(atlas, id)} size={14} />
            {name[view.lang]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const SIGNS = {
  disagree: 'differ',
  'differ-in-wording': 'wording',
  agree: 'agree',
} as const satisfies Record<Claim['kind'], IconName>;

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
