import type { Imported } from '../../app/import/import-result';
import { viewFound } from '../../views/notices/import-fault';
import { useApp, useServices, useWords } from '../context';
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
  const words = useWords();
  return (
    <>
      {found.map((one, index) => (
        <Button
          key={index}
          onClick={() => {
            onOpen?.();
            importer.openFound(one);
          }}
        >
          {viewFound(one, scenarios, words)}
        </Button>
      ))}
    </>
  );
}
