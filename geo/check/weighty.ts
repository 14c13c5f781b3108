/** Words that change what a sentence says, or whose words it holds, in English and Spanish. Whole words only, in any case and normal form. */

const NEGATIONS = [
  "not|cannot|\\p{L}+n[’']t|never|no one|nobody|none|no|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|rarely|seldom",
  'den(?:y|ies|ied)|refus(?:e|es|ed)|fail(?:s|ed)? to|lack(?:s|ed)?',
  'nunca|jamás|nadie|nada|ning[uú]n|ningun[oa]s?|ni|tampoco|sin|apenas|negó|negaron|niegan?',
];
const CONDITIONS = [
  'only if|only|if|unless|provided|as long as|except|whether|in case|on condition',
  's[oó]lo si|si|s[oó]lo|solamente|únicamente|salvo|excepto|a menos que|siempre que|con tal de|en caso de|a condición de',
];
const HEDGES = [
  'alleg(?:e|es|ed|edly|ations?)|reported|reportedly|suppos(?:ed|edly)|apparent|apparently|purported|purportedly|suspected',
  'claim(?:s|ed)?|rumou?r(?:s|ed)?|unconfirmed|unverified|so-called|believed|seem(?:s|ed)?|appear(?:s|ed)?',
  'may|might|could|would|should|perhaps|maybe|possibl[ey]|probabl[ey]|likely|unlikely|potential|potentially',
  'presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|habrían?|podrían?|tal vez|quizás?|posible|posiblemente',
  'probable|probablemente|al parecer|aparentemente|rumor(?:es)?',
];
/** verbs and phrases that hand words over to somebody */
const SAYING = [
  'according to|in the words of|say|says|said|saying|tell|tells|told|writes?|wrote|stated|tweeted|posted|declared',
  'claims|claimed|argu(?:es|ed)|warn(?:s|ed)|insist(?:s|ed)',
  'según|de acuerdo con|a juicio de|en palabras de|dice|dicen|dijo|dijeron|declar[oó]|declararon|afirm(?:a|ó|an|aron)',
  'escrib(?:e|en|ió|ieron)|asegur(?:a|ó|an|aron)|señal(?:a|ó|an|aron)|sostuvo|sostien(?:e|en)',
];
/** verbs that give a statement its author without handing over his words */
const STATING = [
  'announced|accus(?:es|ed)|suggest(?:s|ed)?|sources close to',
  'anunci(?:a|ó|aron)|acus(?:a|ó|aron)|denunci(?:a|ó|aron)|inform(?:a|ó|aron)|indic(?:a|ó|aron)|fuentes cercanas',
];

/** `\b` and `\w` know no letter with an accent, so neighbours are told by their Unicode category. */
const wholeWords = (...lists: readonly (readonly string[])[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${lists.flat().join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
const WEIGHTY = wholeWords(NEGATIONS, CONDITIONS, HEDGES, SAYING, STATING);
const ANOTHERS = wholeWords(SAYING);
const MARKS = /[“”„«»"]|(?<![\p{L}\p{N}])‘/u;

export interface Weighty {
  word: string;
  /** [start, end) in the words in normal form C */
  start: number;
  end: number;
}

/**
 * Negations, conditions, hedges and attributions, whose loss changes what a sentence says, in their order.
 * "May" with a capital is taken for the month.
 */
export const weightyIn = (words: string): readonly Weighty[] =>
  [...words.normalize('NFC').matchAll(WEIGHTY)]
    .filter(([word]) => word !== 'May')
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The first quotation mark or verb of saying, by which words may be another's than their source's; undefined where there is none. */
export function signOfAnother(words: string): string | undefined {
  const plain = words.normalize('NFC');
  const found = [MARKS.exec(plain), ...plain.matchAll(ANOTHERS)].filter((match) => match !== null);
  return found.sort((a, b) => a.index - b.index)[0]?.[0];
}
