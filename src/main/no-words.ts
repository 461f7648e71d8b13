/**
 * Shows the text and the button that lie hidden in index.html. They are in English there, and no
 * message, because they are for a page whose messages did not arrive.
 */
export function showNoWords(): void {
  const place = document.getElementById('no-words');
  if (place === null) throw new Error('the page has no place to say that its words are missing');
  place.hidden = false;
  place.querySelector('button')?.addEventListener('click', () => window.location.reload());
}
