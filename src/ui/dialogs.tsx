import { AssignmentDialog } from './assignment/assignment-dialog';
import { ShareDialog } from './share/share-dialog';

/** What lies over any screen once it is asked for. */
export const Dialogs = () => (
  <>
    <ShareDialog />
    <AssignmentDialog />
  </>
);
