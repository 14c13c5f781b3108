import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toCamera, toggleLayer, toPlace, whileOn } from '../../src/view/changes.ts';
import { createStore } from '../../src/view/store.ts';
import { smallAtlas } from './atlas.ts';

const atlas = smallAtlas();

/** a window with a real stack of entries, as far as the store uses one */
function fakeWindow(address: string) {
  const entries = [address];
  let at = 0;
  let refuse = false;
  const listeners = new Map<string, () => void>();
  const url = () => new URL(entries[at]!, 'http://host.invalid');
  const page = {
    location: {
      get pathname() {
        return url().pathname;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, to: string) => {
        entries.splice(at + 1, Number.POSITIVE_INFINITY, to);
        at += 1;
      },
      replaceState: (_state: unknown, _title: string, to: string) => {
        if (refuse) throw new Error('too often');
        entries[at] = to;
      },
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  return {
    page: page as unknown as Window,
    entries,
    back: () => {
      at -= 1;
      listeners.get('popstate')?.();
    },
    refuse: (value: boolean) => {
      refuse = value;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('store', () => {
  test('opening a page adds an entry, looking around replaces it', () => {
    const { page, entries } = fakeWindow('/');
    const store = createStore(atlas, '/', page);
    store.go(toPlace(store.getView(), 'manta'));
    for (let i = 0; i < 30; i += 1)
      store.go(toCamera(store.getView(), { lng: -80 - i / 100, lat: 0, zoom: 6 }));
    vi.runAllTimers();
    expect(entries).toEqual(['/', '/place/manta/#map=6/0/-80.29']);
  });
  test('writes at most once in 400 ms while the map moves', () => {
    const { page } = fakeWindow('/');
    const write = vi.spyOn(page.history, 'replaceState');
    const store = createStore(atlas, '/', page);
    for (let i = 0; i < 300; i += 1) {
      store.go(toCamera(store.getView(), { lng: -80 - i / 100, lat: 0, zoom: 6 }));
      vi.advanceTimersByTime(100);
    }
    vi.runAllTimers();
    // 30 s of movement: Safari's limit is 100
    expect(write.mock.calls.length).toBeGreaterThan(10);
    expect(write.mock.calls.length).toBeLessThanOrEqual(76);
    expect(page.location.hash).toContain('-82.99');
  });
  test('a look that was not yet written stays with its page when the next opens', () => {
    const { page, entries, back } = fakeWindow('/');
    const store = createStore(atlas, '/', page);
    store.go(toCamera(store.getView(), { lng: -80, lat: -1, zoom: 6 }));
    vi.runAllTimers();
    store.go(toggleLayer(atlas, store.getView(), 'raids'));
    store.go(toPlace(store.getView(), 'manta', 'a-1'));
    expect(entries).toEqual(['/#map=6/-1/-80&layers=piers', '/place/manta/#layers=piers&excerpt=a-1']);
    back();
    expect(store.getView()).toMatchObject({
      page: { kind: 'explore', id: null },
      layers: ['piers'],
      camera: { lng: -80, lat: -1, zoom: 6 },
    });
  });
  test('going back tells its listeners and writes nothing', () => {
    const { page, entries, back } = fakeWindow('/');
    const store = createStore(atlas, '/', page);
    store.go(toPlace(store.getView(), 'manta'));
    const heard = vi.fn();
    store.subscribe(heard);
    const before = [...entries];
    back();
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(entries).toEqual(before);
  });
  test('a look at a page that was left meanwhile changes nothing, and a change of what stands keeps the rest', () => {
    const { page, entries } = fakeWindow('/');
    const store = createStore(atlas, '/', page);
    const before = store.getView();
    store.go(toPlace(before, 'manta'));
    store.go(toCamera(before, { lng: -80, lat: -1, zoom: 6 }), 'replace');
    store.go(
      whileOn(before, (now) => toCamera(now, { lng: -80, lat: -1, zoom: 6 })),
      'replace',
    );
    vi.runAllTimers();
    expect(entries).toEqual(['/', '/place/manta/']);
    const open = store.getView();
    store.go(toggleLayer(atlas, open, 'raids'));
    store.go(
      whileOn(open, (now) => toCamera(now, { lng: -80, lat: -1, zoom: 6 })),
      'replace',
    );
    vi.runAllTimers();
    expect(entries[1]).toBe('/place/manta/#map=6/-1/-80&layers=piers');
  });
  test('a refused write loses nothing: the next one brings the address up to the view', () => {
    const { page, refuse } = fakeWindow('/');
    const store = createStore(atlas, '/', page);
    refuse(true);
    store.go(toggleLayer(atlas, store.getView(), 'raids'));
    vi.runAllTimers();
    expect(store.getView().layers).toEqual(['piers']);
    refuse(false);
    store.go(toggleLayer(atlas, store.getView(), 'talks'));
    vi.runAllTimers();
    expect(page.location.hash).toBe('#layers=piers,talks');
  });
});
