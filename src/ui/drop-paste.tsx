import './drop-paste.css';
import { useEffect, useState } from 'preact/hooks';
import { err, ok } from '../base/result';
import { useApp, useServices, useWords } from './context';
import { isModalOpen, isTyping } from './controls/key-guards';

/** Whether a drag brings something that may be opened. */
const bringsSomething = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;

/** Opens what is dropped anywhere on the page or pasted outside a field; shows where to let go. */
export function DropPaste() {
  const { importer } = useApp();
  const { files } = useServices();
  const words = useWords();
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const receive = async (data: DataTransfer, source: 'dropped' | 'pasted'): Promise<void> => {
      const [file, ...others] = data.files;
      if (others.length > 0) await importer.bring(source, err({ code: 'several' }));
      else if (file) await importer.bring({ file: file.name }, await files.read(file));
      else await importer.bring(source, ok(data.getData('text/plain')));
    };
    /** Whether what is dragged is a part of the page: its words open nothing. */
    let isOwn = false;
    const isFromOutside = (event: DragEvent): boolean => !isOwn && bringsSomething(event);
    const onDrag = (event: DragEvent): void => {
      if (!isFromOutside(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    // A drag leaves the page when it goes on to nothing.
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const onDrop = (event: DragEvent): void => {
      setDragging(false);
      if (!event.dataTransfer || !isFromOutside(event)) return;
      if (isTyping(event.target) && event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      void receive(event.dataTransfer, 'dropped');
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isTyping(event.target) || isModalOpen() || !event.clipboardData) return;
      event.preventDefault();
      void receive(event.clipboardData, 'pasted');
    };
    const events = new AbortController();
    const { signal } = events;
    window.addEventListener('dragstart', () => (isOwn = true), { signal });
    window.addEventListener('dragend', () => (isOwn = false), { signal });
    window.addEventListener('dragenter', onDrag, { signal });
    window.addEventListener('dragover', onDrag, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    // For whoever has to know from outside that something let go now is heard.
    document.documentElement.dataset['opens'] = '';
    return () => events.abort();
  }, [importer, files]);
  return isDragging && words.has('table') ? (
    <div class="drop-place">
      <p>
        <b>{words.table.dropHere}</b>
        {words.table.dropHint}
      </p>
    </div>
  ) : null;
}
