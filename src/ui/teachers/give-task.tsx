import { useMemo, useRef } from 'preact/hooks';
import { printAssignmentFile } from '../../app/assignment/assignment-file';
import { codeFaultText } from '../../i18n/code-fault-text';
import { viewLink } from '../../views/share/share';
import { assignmentOf, givenBy, type TaskDraft } from '../../views/teachers/draft';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { CopyButton } from '../controls/copy-button';
import { LateWords, useLate } from '../controls/late';
import { ShareLink } from '../share/share-link';

/** The link of a task with its QR code, its code, its file, and the sheet that students see. */
export function GiveTask({ draft }: { draft: TaskDraft }) {
  const { assignments } = useStores();
  const { shareCodec, files, address } = useServices();
  const words = useWords();
  const { assignment } = words;
  const shown = useRef<HTMLElement>(null);
  const made = useMemo(() => assignmentOf(draft), [draft]);
  const late = useLate(made, async () => {
    if (made === undefined) throw new Error('a task is made of its terms');
    return shareCodec.assignmentOf(made);
  });
  if (made === undefined) return <p role="status">{assignment.teacherWordMissing}</p>;
  if (late.value === undefined) return <LateWords late={late} waiting={assignment.making} />;
  const { fragment, print } = late.value;
  const code = fragment.ok && !fragment.value.startsWith('~') ? fragment.value : undefined;
  return (
    <>
      {fragment.ok ? (
        <ShareLink
          view={viewLink(`${address()}#${fragment.value}`)}
          name={assignment.taskLink}
          code={undefined}
        />
      ) : (
        <p class="share-fault">
          {fragment.error.code === 'too-long'
            ? assignment.useFile
            : codeFaultText(fragment.error, words)}
        </p>
      )}
      {code !== undefined && (
        <>
          <code ref={shown} class="hand-in-line" aria-label={assignment.taskCode} tabIndex={0}>
            {code}
          </code>
          <CopyButton text={code} name={assignment.copyCode} shown={shown} />
        </>
      )}
      <div class="task-acts">
        <Button onClick={() => assignments.show(givenBy(made, print))}>{assignment.preview}</Button>
        <Button
          onClick={() =>
            files.save(`lowland-skies-task-${made.scenario.id}.json`, printAssignmentFile(made))
          }
        >
          {assignment.saveTask}
        </Button>
      </div>
    </>
  );
}
