/** What is said where something has translated the page, in English. */
export const enTranslated = {
  note: 'These are not the source’s words: this page has been translated.',
  show: 'Show the source’s words',
  hide: 'Hide the source’s words',
};
