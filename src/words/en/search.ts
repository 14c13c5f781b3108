/** The words of the search field, in English; those of what it finds come later (found.ts). */
export const enSearch = {
  label: 'Search places and passages',
  clear: 'Clear the search',
  cleared: 'Search cleared.',
  loading: 'Preparing the search…',
  failed: 'The search did not load. Lists, passages and map are complete.',
};
