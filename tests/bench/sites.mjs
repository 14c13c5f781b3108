// The two sites that are compared, and when each has kept a promise. Every condition resolves to ms since navigation.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** the excerpt that the deep link opens */
export function deepLink(folder, layer = 'bases', place = 'manta') {
  const { features } = JSON.parse(readFileSync(join(folder, 'data/layers', `${layer}.geojson`), 'utf8'));
  const { id, quote } = features.find(({ properties }) => properties.id === place).properties.excerpts[0];
  return { id, quote, layer, place };
}

/**
 * In a page of the context, from its first moment: looks at every frame whether `kept` holds. Remembers when it first did,
 * but no earlier than the browser showed anything at all: what a page has drawn is not yet on screen.
 */
export const watchFor = (context, kept) =>
  // spelled out, because our pages forbid themselves to make code of text
  context.addInitScript(`{
    const kept = ${kept};
    let at = null;
    window.kept = null;
    const look = () => {
      if (at === null && document.body && kept()) at = performance.now();
      const [shown] = performance.getEntriesByName('first-contentful-paint');
      if (at !== null && shown) window.kept = Math.max(at, shown.startTime);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`);
export const marked = (name) => `() => performance.getEntriesByName('${name}').length > 0`;

export const OURS = {
  pins: {
    path: '',
    kept: `() => [...document.querySelectorAll('.pins .plate')].some((plate) => plate.checkVisibility({ visibilityProperty: true }))`,
  },
  text: ({ id }) => ({
    path: `place/manta/#excerpt=${id}`,
    kept: `() => {
      const box = document.querySelector('#${id} .quote')?.getBoundingClientRect();
      return Boolean(box) && box.bottom > 0 && box.top < innerHeight;
    }`,
  }),
  drawn: { path: '', kept: "() => document.documentElement.dataset.ground === 'map'" },
};
export const BARE = {
  pins: { path: '', kept: marked('pins') },
  text: ({ id, layer }) => ({ path: `#${layer}/${id}`, kept: marked('text') }),
  drawn: { path: '', kept: marked('drawn') },
};
