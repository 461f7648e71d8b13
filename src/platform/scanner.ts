import type { CameraFault, CodeCamera, CodeScanner } from '../app/ports';
import { err, ok, type Result } from '../base/result';
import type { QrAnswer, QrPixels } from './workers/qr-worker';
import script from './workers/qr-worker?worker&url';
import { fetchWorker, startWorker } from './workers/worker';

/** The browser's own detector, where it has one (W3C, “Shape Detection API”). */
interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The longest side of a picture that is searched, in pixels. */
const LONGEST_SIDE = 1280;
/** How often the camera is looked at, in milliseconds. */
const LOOK_MS = 150;

/** Finds the texts of the QR codes in something that can be drawn. */
type Find = (source: ImageBitmap | HTMLVideoElement) => Promise<readonly string[]>;

async function browserFind(): Promise<Find | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (BarcodeDetector === undefined) return undefined;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (source) => (await detector.detect(source)).map(({ rawValue }) => rawValue);
  } catch (error) {
    console.info('The browser’s own reader of QR codes does not work.', error);
    return undefined;
  }
}

/** The size that something is drawn in, its longest side bounded. */
function sizeOf(source: ImageBitmap | HTMLVideoElement): { width: number; height: number } {
  const isVideo = source instanceof HTMLVideoElement;
  const [width, height] = isVideo
    ? [source.videoWidth, source.videoHeight]
    : [source.width, source.height];
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** A reader of our own choice, on a worker: it finds one code in a picture. @throws NotArrived */
async function libraryFind(): Promise<Find> {
  await fetchWorker({ script });
  const waiting = new Map<
    number,
    { resolve: (found: readonly string[]) => void; reject: (error: Error) => void }
  >();
  let worker: Worker | undefined;
  let ids = 0;
  const start = (): Worker => {
    const begun = startWorker({ script }, (error) => {
      waiting.forEach(({ reject }) => reject(error));
      waiting.clear();
      begun.terminate();
      worker = undefined;
    });
    begun.onmessage = ({ data: { id, text } }: MessageEvent<QrAnswer>) => {
      waiting.get(id)?.resolve(text ? [text] : []);
      waiting.delete(id);
    };
    return begun;
  };
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (source) => {
    const { width, height } = sizeOf(source);
    if (context === null || width === 0 || height === 0) return Promise.resolve([]);
    Object.assign(canvas, { width, height });
    context.drawImage(source, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const id = ++ids;
    worker ??= start();
    worker.postMessage({ id, data, width, height } satisfies QrPixels, [data.buffer]);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}

const cameraFault = (error: unknown): CameraFault =>
  error instanceof DOMException && error.name === 'NotFoundError' ? 'none' : 'refused';

/** Looks at the camera until it is stopped. */
async function openCamera(
  find: Find,
  onText: (text: string) => void,
): Promise<Result<CodeCamera, CameraFault>> {
  // No camera is offered where a page is not safe, or its frame may use none.
  if (!('mediaDevices' in navigator)) return err('none');
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 } },
    });
  } catch (error) {
    console.info('The camera can’t be used.', error);
    return err(cameraFault(error));
  }
  const video = document.createElement('video');
  Object.assign(video, { srcObject: stream, muted: true, playsInline: true });
  await video.play();
  const seen = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;
  const look = async (): Promise<void> => {
    try {
      for (const text of await find(video))
        if (isOpen && !seen.has(text)) {
          seen.add(text);
          onText(text);
        }
    } catch (error) {
      console.warn('A picture of the camera could not be read.', error);
    }
    if (isOpen) timer = setTimeout(() => void look(), LOOK_MS);
  };
  void look();
  return ok({
    stream,
    stop() {
      isOpen = false;
      clearTimeout(timer);
      stream.getTracks().forEach((track) => track.stop());
    },
  });
}

/** Finds QR codes with the browser's own detector, or else with one that is fetched when it is wanted. */
export function createScanner(): CodeScanner {
  let finding: Promise<Find> | undefined;
  const fetchFind = (): Promise<Find> =>
    (finding ??= browserFind()
      .then((own) => own ?? libraryFind())
      .catch((error: unknown) => {
        finding = undefined;
        throw error;
      }));
  return {
    async inPicture(file) {
      const find = await fetchFind();
      let picture: ImageBitmap;
      try {
        picture = await createImageBitmap(file);
      } catch (error) {
        console.info('A picture can’t be read.', error);
        return err('unreadable');
      }
      const texts = await find(picture);
      picture.close();
      return ok(texts);
    },
    async withCamera(onText) {
      try {
        return await openCamera(await fetchFind(), onText);
      } catch (error) {
        console.warn('What reads QR codes did not arrive.', error);
        return err('not-arrived');
      }
    },
  };
}
