/** What other programs' files say of places and quotations, as rows of one shape; columns are known by their names. Pure. */

/** One quotation, and the place that it is said to be about. */
export interface Row {
  /** where it stands in its file, to name it: a number of a line, a feature, an annotation */
  n: number;
  /** letter for letter; empty where the file has none */
  quote: string;
  /** words before and after it; empty where the file has none */
  prefix: string;
  suffix: string;
  /** offset at which it began in what the other program read; null where the file has none */
  start: number | null;
  /** what names the text: an address, a file, a title, a hash; null where the file has none */
  source: string | null;
  /** of the place, as its words are, or as an address writes them ("santa-elena"); null where the file has none */
  name: string | null;
  /** WGS 84 degrees */
  point: { lat: number; lng: number } | null;
  /** GeoNames' number of the place */
  geonames: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** as the file calls it */
  layer: string | null;
  /** why the file says no more of it, where it says something that cannot be read */
  bad: 'point' | null;
}

export const EMPTY: Omit<Row, 'n'> = {
  quote: '',
  prefix: '',
  suffix: '',
  start: null,
  source: null,
  name: null,
  point: null,
  geonames: null,
  country: null,
  layer: null,
  bad: null,
};

/** by what a column is, the names that it has in English and Spanish; the likelier first */
const COLUMNS = {
  quote:
    'quote quotation excerpt passage sentence snippet text exact words cita citas extracto pasaje frase fragmento texto palabras',
  prefix: 'prefix before prefijo antes',
  suffix: 'suffix after sufijo despues',
  source: 'source sourcefile file filename document doc article url fuente archivo documento articulo',
  name: 'name place placename toponym location title label nombre lugar toponimo ubicacion localidad titulo',
  lat: 'lat latitude y latitud',
  lng: 'lng lon long longitude x longitud',
  geonames: 'geonames geonamesid geonameid',
  country: 'country countrycode cc iso pais codigopais',
  layer: 'layer category type kind capa categoria tipo clase',
} as const;
type Column = keyof typeof COLUMNS;

/** a column's name without accents, capitals, spaces and marks */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** Which column is what: of several that may be, the one whose name is likelier. */
export function columnsIn(names: readonly string[]): ReadonlyMap<Column, string> {
  const found = new Map<Column, string>();
  for (const [column, words] of Object.entries(COLUMNS) as [Column, string][]) {
    const name = words
      .split(' ')
      .map((word) => names.find((one) => bare(one) === word))
      .find((one) => one !== undefined);
    if (name !== undefined) found.set(column, name);
  }
  return found;
}

/** @param values by the names of their columns; @param point of a shape, where the file has shapes */
export function rowOf(n: number, values: Readonly<Record<string, unknown>>, point: Row['point'] = null): Row {
  const columns = columnsIn(Object.keys(values));
  const said = (column: Column): string => wordsOf(values[columns.get(column) ?? '']);
  const some = (column: Column): string | null => said(column).trim() || null;
  const [lat, lng] = [said('lat'), said('lng')];
  const own = lat.trim() === '' && lng.trim() === '' ? null : pointOf(lat, lng);
  return {
    ...EMPTY,
    n,
    quote: said('quote').trim(),
    prefix: said('prefix'),
    suffix: said('suffix'),
    source: some('source'),
    name: some('name'),
    point: point ?? own ?? null,
    geonames: /\d+/.exec(said('geonames'))?.[0] ?? null,
    country: countryOf(said('country')),
    layer: some('layer'),
    bad: point === null && own === undefined ? 'point' : null,
  };
}

/** of a value that has languages, the first */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return Object.values(value).find((one): one is string => typeof one === 'string') ?? '';
}

const countryOf = (words: string): string | null =>
  /^[a-z]{2}$/i.test(words.trim()) ? words.trim().toUpperCase() : null;

/** @returns undefined for words that are no degrees */
export function pointOf(lat: unknown, lng: unknown): { lat: number; lng: number } | undefined {
  const degrees = (value: unknown, most: number): number | null => {
    const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (!/^[-−+]?\d{1,3}(?:[.,]\d+)?$/.test(words)) return null;
    const number = Number(words.replace(',', '.').replace('−', '-'));
    return Math.abs(number) <= most ? number : null;
  };
  const [north, east] = [degrees(lat, 90), degrees(lng, 180)];
  return north === null || east === null ? undefined : { lat: north, lng: east };
}
