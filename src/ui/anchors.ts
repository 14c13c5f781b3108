/** Ids of elements that other parts of the page reach. */

/** a place's row in the list */
export const rowId = (place: string): string => `row-${place}`;
/** the place of a row's id */
export const placeOfRow = (id: string): string => id.replace(/^row-/, '');
/** a question in the list of all of them */
export const questionId = (claim: string): string => `question-${claim}`;
/** an event on the timeline's page; without scripts, an address that ends with `#event=…` scrolls to it */
export const eventId = (id: string): string => `event=${id}`;
export const SEARCH_ID = 'search';
