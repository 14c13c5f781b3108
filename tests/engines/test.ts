/** The test of this room: a reader in the engine at hand, and a witness that must have seen nothing at the end. */
import { test as base, expect } from '@playwright/test';
import { openDriven } from './driven.ts';
import type { EngineName } from './engines.mjs';
import { type Host, hostWatched } from './host.ts';
import { createReader, type Reader } from './reader.ts';
import { openWebKit } from './webkit.ts';

export interface Options {
  engine: EngineName;
  /** address of the served site's root */
  upstream: string;
}
interface Opened {
  reader: Reader;
  host: Host;
  /** what the browser said since this was last asked */
  said(): string[];
}

export const test = base.extend<
  { reader: Reader; host: Host; quiet: undefined },
  Options & { opened: Opened }
>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  upstream: ['', { option: true, scope: 'worker' }],
  opened: [
    async ({ engine, upstream }, use) => {
      let heard: string[] = [];
      const host = await hostWatched(upstream);
      const tab =
        engine === 'webkit' ? await openWebKit() : await openDriven(engine, (what) => heard.push(what));
      const said = () => {
        const now = [...heard, ...host.witnessed()];
        heard = [];
        return now;
      };
      await use({ reader: createReader(tab, host), host, said });
      await tab.close();
      host.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: async ({ opened }, use) => use(opened.host),
  reader: async ({ opened }, use) => use(opened.reader),
  quiet: [
    async ({ opened }, use) => {
      await use(undefined);
      // what a page tells as its last word is on its way
      await opened.reader.tab.run(() => document.readyState);
      expect(opened.said(), 'what the browser and the witness in its pages said').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
