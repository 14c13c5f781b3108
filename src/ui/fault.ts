/** Says above the prerendered page, which stays readable, that it could not come alive. */
export function showFault(sentence: string, tryAgain: string): void {
  const strip = document.createElement('div');
  strip.className = 'fault';
  strip.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = sentence;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = tryAgain;
  button.addEventListener('click', () => location.reload());
  strip.append(text, button);
  document.body.prepend(strip);
}
