import type { ImportFault } from '../../app/import/import-result';
import { viewNotOpened } from '../../views/notices/import-fault';
import { useWords } from '../context';
import { FoundCodes } from '../notices/found-codes';

/** What is wrong with a code that was typed. */
export function CodeFault({ fault }: { readonly fault: ImportFault }) {
  return (
    <>
      <p>{viewNotOpened(fault, 'typed', useWords())}</p>
      {fault.code === 'several-codes' && (
        <div class="notice-acts">
          <FoundCodes found={fault.found} />
        </div>
      )}
    </>
  );
}
