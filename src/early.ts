/** Before any large script is there: brings the excerpt an address names on screen in the prerendered text. */
export function showExcerptEarly(): void {
  const id = /[#&]excerpt=([a-z]-\d+)(?:&|$)/.exec(location.hash)?.[1];
  if (id) document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
