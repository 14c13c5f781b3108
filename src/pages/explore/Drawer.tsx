import { letterOf } from '../../atlas/letters.ts';
import { namedOnly } from '../../atlas/mentions.ts';
import { labelIn } from '../../atlas/names.ts';
import { Quote } from '../../quote/Quote.tsx';
import { Voices, WhyCut } from '../../quote/Voices.tsx';
import { useApp } from '../../ui/app.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';

/** What the sources name without saying where: listed, never pinned. */
export function Drawer() {
  const { atlas, view, t } = useApp();
  const entries = namedOnly(atlas);
  if (entries.length === 0) return null;
  return (
    <details
      className="drawer"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <Icon name="unmapped" size={18} />
        <h2>{t.unmapped}</h2>
        <span className="count">{entries.length}</span>
        <Icon name="up" size={16} />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <section className="drawer-list" tabIndex={0} aria-label={t.unmapped}>
        <ul>
          {entries.map(({ name, at }) => {
            const layer = atlas.layer(at[0]!.mention.layer);
            return (
              <li key={labelIn(name, view.lang)}>
                {layer && <Mark layer={layer} size={16} off={!view.layers.includes(layer.id)} />}
                <div>
                  <h3>{name[view.lang]}</h3>
                  {at.map(({ source, paragraph, start, mention, quoted }) => (
                    <div key={`${source} ${start}`}>
                      {quoted && (
                        <Quote
                          excerpt={quoted.excerpt}
                          layer={mention.layer}
                          marks={[{ is: 'site', span: quoted.span }]}
                        />
                      )}
                      {quoted && <WhyCut excerpt={quoted.excerpt} />}
                      <p className="source">
                        <b>{letterOf(atlas, source)}</b> {quoted && <Voices excerpt={quoted.excerpt} />}{' '}
                        {[t.paragraph(paragraph), t.reasons[mention.reason], mention.note?.[view.lang]]
                          .filter(Boolean)
                          .join(' · ')}
                      </p>
                    </div>
                  ))}
                </div>
              </li>
            );
          })}
        </ul>
      </section>
    </details>
  );
}
