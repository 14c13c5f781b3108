// The addresses in a page that hold a hash, and change where the page does not: those of scripts, stylesheets and data.

/** a character that no page holds, on both sides of the name that stands for an address */
export const MARK = '\0';
const ASSET = /assets\/[\w.-]+(?=")/g;
const DATA = /data\/([\w./-]+)\?([0-9a-f]+)(?=")/g;

/** a file of the build without its hash: assets/app-5RHs3MBF.js is assets/app.js */
const bare = (name) => name.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** the names of all files of a build, as [name, file] */
function* named(modules) {
  for (const [key, { file, css = [], assets = [] }] of Object.entries(modules)) {
    // What Vite gathered out of several modules has no name of its own, but that of its file.
    yield [key.startsWith('_') ? bare(key) : key, file];
    for (const list of [css, assets]) for (const further of list) yield [bare(further), further];
  }
}

/**
 * @param {{ stamp: string, files: readonly { path: string, sha256: string }[] }} manifest of the published edition
 * @returns {Record<string, string>} what the address of each published file has after its "?"
 */
export const hashesOf = ({ stamp, files }) => ({
  'manifest.json': stamp,
  ...Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256.slice(0, 8)])),
});

/**
 * @param modules Vite's manifest of the client build
 * @param {Record<string, string>} data hash of each published file, as its address has it
 * @returns `blank` puts names in place of addresses; `fill` puts addresses of this build in place of names, or is null
 *   where it has none for one of them; `shape` is the manifest with names in place of addresses
 */
export function addressesOf(modules, data) {
  const names = new Map();
  const files = new Map();
  for (const [name, file] of named(modules)) {
    // Two files of one name keep their hash: their pages are rendered anew when either changes.
    const own = (files.get(name) ?? file) === file ? name : file;
    if (!names.has(file)) names.set(file, own);
    files.set(own, file);
  }
  const blank = (text) =>
    text
      .replaceAll(ASSET, (file) => (names.has(file) ? `${MARK}${names.get(file)}${MARK}` : file))
      .replaceAll(DATA, (address, name, hash) =>
        data[name] === hash ? `${MARK}data/${name}${MARK}` : address,
      );
  const fill = (text) => {
    const parts = text.split(MARK);
    for (let i = 1; i < parts.length; i += 2) {
      const name = parts[i];
      const hash = data[name.replace(/^data\//, '')];
      const address = files.get(name) ?? (name.startsWith('data/') && hash ? `${name}?${hash}` : null);
      if (address === null) return null;
      parts[i] = address;
    }
    return parts.join('');
  };
  const shape = JSON.stringify(modules).replaceAll(
    /"(_[\w.-]+|assets\/[\w.-]+)"/g,
    (whole, name) => names.get(modules[name]?.file ?? name) ?? whole,
  );
  return { blank, fill, shape };
}
