/**
 * Absolute addresses of the scripts, styles and data that the page asks for in its head. They are written relative to the
 * address at which the page was loaded, and the address bar may show another by now.
 */
export function headFiles(): readonly string[] {
  const [loaded] = performance.getEntriesByType('navigation');
  const base = loaded ? new URL(loaded.name, location.href).href : location.href;
  return [...document.querySelectorAll('script[src], link[rel$=preload], link[rel=stylesheet]')].flatMap(
    (one) => {
      const written = one.getAttribute(one.localName === 'script' ? 'src' : 'href');
      return written === null ? [] : new URL(written, base).href;
    },
  );
}
