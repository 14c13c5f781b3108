/** What the workbench writes into an edition by itself, in the edition's language. */
export interface Written {
  subtitle: string;
  dek: string;
  /** where a point or outline comes from */
  gazetteer: string;
  outline: string;
  byHand: string;
  /** where an area comes from that an editor drew */
  drawn: string;
  /** why a passage with signs of another's words is the text's own */
  ownWords: string;
}
