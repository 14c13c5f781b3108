/** What the workbench writes into an edition by itself, in the edition's language. */
export interface Written {
  subtitle: string;
  dek: string;
  /** where a point or outline comes from */
  gazetteer: string;
  outline: string;
  byHand: string;
  /** why a passage with signs of another's words is the text's own */
  ownWords: string;
}
