/**
 * Loads the page anew, unless it does not answer: the browser would put a page of its own in its
 * place, and a game that could not be kept would be lost.
 *
 * @returns false where it does not answer
 */
export async function reloadPage(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.href, { cache: 'reload' });
    if (ok) location.reload();
    return ok;
  } catch (error) {
    console.warn('The page does not answer.', error);
    return false;
  }
}
