import { useApp } from '../ui/app.ts';
import { useSignal } from '../view/signal.ts';
import { laterOf } from '../words/later.ts';
import { inventoryOf } from './inventory.ts';
import { takeNext } from './register.ts';
import { type Offline, offline } from './state.ts';

/** What this browser keeps of the edition, whether it can be read without a network, and all that it keeps at all. */
export function Copy() {
  const { atlas, languages, t } = useApp();
  const say = laterOf(t).offline;
  const { copy, away, next } = useSignal(offline);
  const { choices, caches } = inventoryOf(languages, copy !== null);
  return (
    <>
      {copy && (
        <>
          <h2>{say.title}</h2>
          <p>
            {copy.state === 'kept' && <b>{say.ready}</b>} {toldOf(copy, say)}
          </p>
          {away && <p>{say.away(atlas.edition.date)}</p>}
          {next && (
            <>
              <p>
                {say.nextOf(next.date)} {next.withdraws > 0 && say.withdraws(next.withdraws)}
              </p>
              <p>
                <button type="button" className="action strong" onClick={() => void takeNext()}>
                  {say.take}
                </button>
              </p>
            </>
          )}
        </>
      )}
      <h2>{say.inventory}</h2>
      <p>{say.choices(choices.map((choice) => `cartulary.${choice}`))}</p>
      <p>{caches === null ? say.noCaches : say.caches(caches)}</p>
    </>
  );
}

function toldOf(copy: NonNullable<Offline['copy']>, say: ReturnType<typeof laterOf>['offline']): string {
  if (copy.state === 'keeping') return say.keeping;
  if (copy.state === 'not') return say.not[copy.why];
  return copy.large ? `${say.kept(copy.bytes)} ${say.large}` : say.kept(copy.bytes);
}
