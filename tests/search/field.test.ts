import { afterEach, expect, test, vi } from 'vitest';
import { WINDOW_CLASSES } from '../../src/layout/windows.ts';
import { comeBack, leave, raiseSheet } from '../../src/search/field.ts';
import { createSignal } from '../../src/view/signal.ts';

class FakeElement {
  id: string;
  constructor(id: string) {
    this.id = id;
  }
  closest = () => this;
  focus = vi.fn();
}
const app = () => ({
  sheetStop: createSignal<'peek' | 'half' | 'full'>('peek'),
  searchMemory: { stopBefore: null, opened: null },
});
afterEach(() => vi.unstubAllGlobals());

test('two atlases in one process do not share what their searches remember', () => {
  const rows = new Map(['found-a', 'found-b'].map((id) => [id, new FakeElement(id)]));
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', { getElementById: (id: string) => rows.get(id) ?? null });
  // a phone held upright
  const phone = WINDOW_CLASSES.find(({ id }) => id === 'phone');
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === phone?.query }));
  const [one, other] = [app(), app()];
  raiseSheet(one);
  expect([one.sheetStop.get(), other.sheetStop.get()]).toEqual(['full', 'peek']);
  other.sheetStop.set('full');
  leave(other, rows.get('found-b') as unknown as EventTarget);
  expect(other.sheetStop.get()).toBe('full');
  leave(one, rows.get('found-a') as unknown as EventTarget);
  expect(one.sheetStop.get()).toBe('peek');
  comeBack(one);
  expect(rows.get('found-a')?.focus).toHaveBeenCalledOnce();
  expect(rows.get('found-b')?.focus).not.toHaveBeenCalled();
});
