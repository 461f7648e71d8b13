import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import { viewReading } from '../../views/class/reading';
import { useServices, useWords } from '../context';
import { Button } from '../controls/button';
import { isModalOpen, isTyping } from '../controls/key-guards';
import { CameraDialog } from './camera-dialog';

interface PutInProps {
  readonly model: ClassModel;
  readonly isFirst: boolean;
}

/** Whatever a class handed in, put in by any way. */
export function PutIn({ model, isFirst }: PutInProps) {
  const { store } = model;
  const { files } = useServices();
  const words = useWords();
  const told = words.classBoard;
  const [text, setText] = useState('');
  const [isScanning, setScanning] = useState(false);
  const bring = (brought: readonly File[]) => void bringFiles(model, files, brought);
  useTakingOver(model, bring);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const add = (): void => {
    setMissing(text.trim() === '');
    if (text.trim() === '') return field.current?.focus();
    void store.add(text, 'pasted');
    setText('');
  };
  return (
    <section class="card class-card class-put-in" aria-labelledby="put-in-title">
      <h2 id="put-in-title">{told.putIn}</h2>
      <p class="hint">{isFirst ? `${told.intro} ${told.putInHint}` : told.putInHint}</p>
      <textarea
        ref={field}
        class="class-heap"
        rows={isFirst ? 5 : 2}
        value={text}
        aria-label={told.putInLabel}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="class-acts">
        <Button kind="primary" onClick={add}>
          {told.add}
        </Button>
        <Button onClick={() => model.files.choose(bring)}>{told.chooseFiles}</Button>
        <Button onClick={() => setScanning(true)}>{told.scan}</Button>
      </div>
      {isMissing && text.trim() === '' && <p role="alert">{told.putInEmpty}</p>}
      <Reading model={model} />
      {isScanning && <CameraDialog model={model} onClose={() => setScanning(false)} />}
    </section>
  );
}

/** Reads files one after another: pictures for their QR codes, everything else as text. */
async function bringFiles(
  { store, scanner }: ClassModel,
  files: ReturnType<typeof useServices>['files'],
  brought: readonly File[],
): Promise<void> {
  for (const file of brought) {
    const source = { file: file.name };
    if (file.type.startsWith('image/')) {
      const found = await scanner.inPicture(file).catch((error: unknown) => {
        console.error(error);
        return undefined;
      });
      if (found?.ok && found.value.length > 0) await store.add(found.value.join('\n'), source);
      else store.refuse(source, found?.ok ? 'no-code' : found ? 'unreadable' : 'not-arrived');
      continue;
    }
    const text = await files.read(file);
    if (text.ok) await store.add(text.value, source);
    else store.refuse(source, text.error.code);
  }
}

/** While the board is shown, what is dropped or pasted is for it, and opens no game. */
function useTakingOver({ store }: ClassModel, bring: (files: readonly File[]) => void): void {
  const latest = useRef(bring);
  latest.current = bring;
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null): void => {
      if (data === null || isModalOpen()) return;
      if (isTyping(event.target) && data.files.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // The page's own sign of where to let go follows this.
      window.dispatchEvent(new DragEvent('dragleave'));
      if (data.files.length > 0) latest.current([...data.files]);
      else void store.add(data.getData('text/plain'), 'pasted');
    };
    const events = new AbortController();
    const options = { capture: true, signal: events.signal };
    window.addEventListener('drop', (event) => take(event, event.dataTransfer), options);
    window.addEventListener('paste', (event) => take(event, event.clipboardData), options);
    return () => events.abort();
  }, [store]);
}

/** How far the reading is, and what needs a look. */
function Reading({ model: { store } }: { model: ClassModel }) {
  const words = useWords();
  const told = words.classBoard;
  const reading = store.reading.value;
  if (reading === undefined) return <div role="status" />;
  const { source, status, share, notable, isBusy } = viewReading(reading, words);
  return (
    <div class="class-reading">
      <div role="status">
        <b>{source}</b> {status}
      </div>
      {isBusy && (
        <div class="class-acts">
          <progress value={share} max={1} aria-label={status} />
          <Button onClick={store.stop}>{told.stop}</Button>
        </div>
      )}
      {notable.length > 0 && (
        <details open>
          <summary>{told.notable}</summary>
          <ul class="class-notable">
            {notable.map(({ key, place, text }) => (
              <li key={key}>
                <small>{place}</small> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
