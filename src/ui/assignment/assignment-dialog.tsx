import { useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';

const Sheet = part(
  async () => (await import('./assignment-sheet')).AssignmentSheet,
  ['assignment', 'share', 'table', 'codes'],
  'div',
);

/** The sheet of what a teacher set, if one lies open. */
export function AssignmentDialog() {
  const { assignments } = useStores();
  const words = useWords();
  const given = assignments.shown.value;
  if (given === undefined) return null;
  return (
    <Dialog
      key={given.print}
      title={words.table.openTask}
      kind="task"
      onClose={() => assignments.show(undefined)}
    >
      <Sheet given={given} />
    </Dialog>
  );
}
