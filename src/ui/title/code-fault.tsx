import type { ImportFault } from '../../app/import/import-result';
import { viewNotOpened } from '../../views/notices/import-fault';
import { useWords } from '../context';

/** What is wrong with a code that was typed. */
export function CodeFault({ fault }: { readonly fault: ImportFault }) {
  return <>{viewNotOpened(fault, 'typed', useWords())}</>;
}
