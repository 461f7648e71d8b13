import type { Imported } from '../../app/import/import-result';
import { viewFound } from '../../views/notices/import-fault';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';

interface FoundCodesProps {
  readonly found: readonly Imported[];
  /** Called once one of them is opened. */
  readonly onOpen?: () => void;
}

/** What the codes of one text open: one press opens one of them. */
export function FoundCodes({ found, onOpen }: FoundCodesProps) {
  const { importer } = useApp();
  const { scenarios } = useServices().levels;
  const { notices } = useStores();
  const words = useWords();
  const open = async (one: Imported): Promise<void> => {
    try {
      await importer.openFound(one);
    } catch (error) {
      console.warn('What plays it did not arrive.', error);
      notices.tell({ kind: 'not-opened', fault: { code: 'not-arrived' }, source: 'pasted' });
    }
  };
  return (
    <>
      {found.map((one, index) => (
        <Button
          key={index}
          onClick={() => {
            onOpen?.();
            void open(one);
          }}
        >
          {viewFound(one, scenarios, words)}
        </Button>
      ))}
    </>
  );
}
