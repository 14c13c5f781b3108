/** Web Annotations of the W3C as rows: those that a map of this kind offers for download, and those of Recogito. Pure. */
import { pointIn } from './geojson.ts';
import { EMPTY, pointOf, type Row } from './row.ts';
import { type BadImport, isRow, listIn } from './values.ts';

type Value = Readonly<Record<string, unknown>>;

/** @param value an annotation, a list, a page, or a collection of them */
export function rowsOfAnnotations(value: unknown): readonly Row[] | BadImport {
  const annotations = annotationsIn(value);
  if (annotations.length === 0) return 'nothing';
  const rows = annotations.flatMap((annotation, i) => rowsOf(annotation, i + 1));
  return rows.some(({ quote }) => quote !== '') ? rows : 'no quotes';
}

function annotationsIn(value: unknown): readonly Value[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (!isRow(value)) return [];
  if (value.target !== undefined) return [value];
  return ['first', 'items', '@graph', 'annotations'].flatMap((key) => annotationsIn(value[key]));
}

/** a row for each place of an annotation, and one for an annotation without */
function rowsOf(annotation: Value, n: number): readonly Row[] {
  const [target] = several(annotation.target).filter(isRow);
  const selectors = several(target?.selector).filter(isRow);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const row: Row = {
    ...EMPTY,
    n,
    quote: words(quote?.exact),
    prefix: words(quote?.prefix),
    suffix: words(quote?.suffix),
    start: Number.isInteger(position?.start) ? Number(position?.start) : null,
    source: idOf(target?.source) || null,
  };
  const bodies = several(annotation.body).filter(isRow);
  const places = bodies.flatMap((body) => placeOf(body) ?? []);
  return places.length === 0 ? [row] : places.map((place) => ({ ...row, ...place }));
}

const GEONAMES = /geonames\.org\/(\d+)/;
/** the page of a place in a map of this kind */
const PAGE = /(?:^|\/)place\/([^/]+)\/?$/;

/** What a body says of a place; null for one that says something else. */
function placeOf(body: Value): Partial<Row> | null {
  const source = body.source ?? body.value ?? body.id;
  const link = idOf(source);
  const shape = [body, source].filter(isRow).find(({ geometry }) => geometry !== undefined)?.geometry;
  const label = isRow(source) ? words(source.label ?? source.title ?? source.name) : words(body.label);
  const isPlace = body.type === 'Place' || body.purpose === 'geotagging' || shape !== undefined;
  const isLink = body.purpose === 'identifying' && /^(?:https?:|\.{0,2}\/)/.test(link);
  if (!isPlace && !isLink) return null;
  const point = shape === undefined ? (pointOf(body.lat, body.long ?? body.lng) ?? null) : pointIn(shape);
  return {
    name: label || PAGE.exec(link)?.[1] || null,
    point: point ?? null,
    geonames: GEONAMES.exec(link)?.[1] ?? null,
    bad: point === undefined ? 'point' : null,
  };
}

const several = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : listIn([value]));
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const idOf = (value: unknown): string =>
  isRow(value) ? words(value.id ?? value['@id'] ?? value.uri) : words(value);
