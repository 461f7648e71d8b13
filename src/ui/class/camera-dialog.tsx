import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import type { CameraFault, CodeCamera } from '../../app/ports';
import { viewReading } from '../../views/class/reading';
import { useWords } from '../context';
import { Dialog } from '../controls/dialog';

interface CameraProps {
  readonly model: ClassModel;
  readonly onClose: () => void;
}

/** The camera's picture, while QR codes are held before it. */
export function CameraDialog({ model, onClose }: CameraProps) {
  const { store, scanner } = model;
  const words = useWords();
  const told = words.classBoard;
  const video = useRef<HTMLVideoElement>(null);
  const [fault, setFault] = useState<CameraFault>();
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    let isOpen = true;
    let camera: CodeCamera | undefined;
    const onText = (text: string): void => {
      setSeen((count) => count + 1);
      void store.add(text, 'camera');
    };
    void scanner.withCamera(onText).then((opened) => {
      if (!opened.ok) return setFault(opened.error);
      camera = opened.value;
      if (!isOpen) return camera.stop();
      const { current } = video;
      if (current === null) return;
      current.srcObject = camera.stream as MediaStream;
      void current.play();
    });
    return () => {
      isOpen = false;
      camera?.stop();
    };
  }, []);
  const faults = {
    none: told.cameraNone,
    refused: told.cameraRefused,
    'not-arrived': told.cameraLate,
  };
  const reading = store.reading.value;
  return (
    <Dialog title={told.camera} kind="class-camera" onClose={onClose}>
      {fault ? (
        <p role="alert">{faults[fault]}</p>
      ) : (
        <>
          <p class="hint">{told.cameraHint}</p>
          <video ref={video} muted playsInline aria-hidden="true" />
          <p role="status">
            {told.cameraSeen({ count: seen })} {reading && viewReading(reading, words).status}
          </p>
        </>
      )}
    </Dialog>
  );
}
