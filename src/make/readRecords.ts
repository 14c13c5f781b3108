/** Whether the events and questions of a saved file have the shape that the workbench reads without asking. Pure. */
import type { Claim, Event } from '../../geo/model.ts';

const KINDS: readonly Claim['kind'][] = ['disagree', 'differ-in-wording', 'agree'];
const PRECISIONS: readonly Event['precision'][] = [
  'day',
  'days',
  'month',
  'season',
  'year',
  'about',
  'undated',
];

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
const isMaybe = (value: unknown, is: (one: unknown) => boolean): boolean => value === undefined || is(value);

const isCite = (value: unknown): boolean =>
  isRow(value) &&
  isText(value.text) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.start) < Number(value.end);
const isCites = (value: unknown): boolean => isListOf(value, isCite);

const isWhen = (value: unknown): boolean =>
  isRow(value) &&
  PRECISIONS.some((one) => one === value.precision) &&
  (value.from === null || isText(value.from)) &&
  (value.to === null || isText(value.to)) &&
  isMaybe(value.resolved, isText);

const isRecord = (value: unknown): value is Row =>
  isRow(value) &&
  isText(value.key) &&
  isMaybe(value.id, isText) &&
  isListOf(value.places, isText) &&
  isMaybe(value.note, isText);
const isEvent = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.title) &&
  isText(value.layer) &&
  isCites(value.cites) &&
  (value.when === null || isWhen(value.when));
const isPosition = (value: unknown): boolean =>
  isRow(value) &&
  isText(value.text) &&
  isText(value.summary) &&
  isMaybe(value.figure, isText) &&
  isCites(value.cites);
const isQuestion = (value: unknown): boolean =>
  isRecord(value) &&
  isText(value.question) &&
  isText(value.topic) &&
  (value.kind === null || KINDS.some((one) => one === value.kind)) &&
  isListOf(value.positions, isPosition) &&
  isMaybe(value.noted, (one) => isListOf(one, isText));

/** Of a draft that has none of either, too. */
export const areRecords = ({ events, questions }: Row): boolean =>
  isMaybe(events, (all) => isListOf(all, isEvent)) && isMaybe(questions, (all) => isListOf(all, isQuestion));
