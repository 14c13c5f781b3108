// The three engines that browsers are made of, where Debian puts them, and which of them are here.
import { existsSync } from 'node:fs';
import { findChromium } from '../browser/chromium.mjs';

const first = (paths) => paths.find((path) => existsSync(path));

/** programs that show a window, which on a machine without a screen needs one that is only in memory */
export const findScreen = () => first(['/usr/bin/Xvfb']);
export const findFirefox = () => first(['/usr/bin/firefox-esr']);
export const findWebKitDriver = () => first(['/usr/bin/WebKitWebDriver']);
/** the small browser that comes with WebKitGTK and obeys its driver */
export const findWebKit = () =>
  first(['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`));

/** each engine with what must be there for it, by Debian's name of the package */
const NEEDED = {
  chromium: {},
  firefox: { 'firefox-esr': findFirefox },
  webkit: { 'webkit2gtk-driver': findWebKitDriver, 'libwebkit2gtk-4.1-0': findWebKit },
};
export const ENGINES = Object.keys(NEEDED);

/** whether the tests run where every engine was installed, so that a missing one is a failure */
export const allMustBeHere = () => process.env.CARTULARY_ENGINES === 'all';

/** engines that are not here, each with the packages it lacks; a screen counts where none is lit */
export function missingEngines() {
  const screen = process.env.DISPLAY ? {} : { xvfb: findScreen };
  return ENGINES.flatMap((name) => {
    const needed = Object.entries(name === 'chromium' ? {} : { ...NEEDED[name], ...screen });
    const packages = needed.flatMap(([of, find]) => (find() ? [] : [of]));
    return packages.length > 0 ? [{ name, packages }] : [];
  });
}

export { findChromium };
