import { NotArrived } from '../base/not-arrived';
import { fetchWhole, forgetFile } from './whole-file';

/** Scripts that failed when they were run, each with what then makes another address of it. */
const retried = new Map<string, number>();

const isStyle = (url: string): boolean => new URL(url).pathname.endsWith('.css');

/**
 * Puts a style sheet behind those of the page, whose rules it may refine, if it is not there; one that
 * fails leaves nothing behind.
 */
function addStyle(href: string): Promise<unknown> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (links.some((link) => link.href === href)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    crossOrigin: '',
    href,
  });
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      forgetFile(href);
      reject(new NotArrived(`${href} did not arrive`));
    };
    const last = links.at(-1);
    if (last) last.after(link);
    else document.head.append(link);
  });
}

/**
 * What a build makes of every `import()`: fetches all files of a part first, and runs them once they
 * are there. So no script is refused by the browser because it, or one that it imports, did not
 * arrive. Should one that arrived fail nevertheless, its next address has a query, which nothing else
 * imports: no other module exists twice.
 *
 * @param load imports the script from an address
 * @param files the script, and all scripts and style sheets that it needs, relative to `importer`
 * @param importer the address of the script that imports
 * @throws NotArrived
 */
export async function importPart<T>(
  load: (address: string) => Promise<T>,
  files: readonly string[],
  importer: string,
): Promise<T> {
  const urls = files.map((file) => new URL(file, importer).href);
  const [script = ''] = urls;
  await Promise.all(urls.map(fetchWhole));
  await Promise.all(urls.filter(isStyle).map(addStyle));
  const tries = retried.get(script) ?? 0;
  try {
    return await load(tries === 0 ? script : `${script}?retry=${tries}`);
  } catch (cause) {
    retried.set(script, tries + 1);
    urls.forEach(forgetFile);
    throw new NotArrived(`${script} did not run`, { cause });
  }
}
