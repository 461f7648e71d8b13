import type { ServiceWorkerMessage } from './service-worker-message';
import { scriptUrl } from '../trusted';

const send = (worker: ServiceWorker | null, message: ServiceWorkerMessage): void =>
  worker?.postMessage(message);

const register = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(scriptUrl('./service-worker.js'));

/**
 * Opens the page anew in the version that waits. The browser may first let what the old one is doing
 * come to its end, for minutes at worst.
 *
 * @param isWanted asked once it could be done: by then a game may have been begun
 */
export type OpenNewVersion = (isWanted?: () => boolean) => void;

/**
 * Keeps the game on the device, so that it opens without a network, and watches for new versions.
 *
 * @param onNewVersion called when a new version has been fetched whole, with what opens this page
 *   anew in it
 * @returns rejected where the browser keeps no pages: in private windows, in some frames, under
 *   some policies
 */
export async function keepOffline(onNewVersion: (open: OpenNewVersion) => void): Promise<void> {
  const registration = await register();
  let told: ServiceWorker | null = null;

  const open: OpenNewVersion = (isWanted = () => true) => {
    const { waiting } = registration;
    // Another page has done it already.
    if (waiting === null) return window.location.reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' && isWanted()) window.location.reload();
    });
    send(waiting, { type: 'take-up' });
  };
  const look = (): void => {
    const { active, waiting } = registration;
    if (active === null || waiting === null || waiting === told) return;
    told = waiting;
    onNewVersion(open);
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', look);

  registration.addEventListener('updatefound', follow);
  follow();
  look();

  // A page may stay open for weeks.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible')
      registration.update().catch((error: unknown) => console.info('No news of versions.', error));
  });

  const { active } = await navigator.serviceWorker.ready;
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  if (script !== null) send(active, { type: 'started', script: script.src });
}

/** @returns whether nobody has done anything on this page since it was asked for the first time */
export function watchTouch(): () => boolean {
  let isTouched = false;
  for (const kind of ['pointerdown', 'keydown', 'input', 'wheel', 'drop', 'paste'])
    window.addEventListener(kind, () => (isTouched = true), { capture: true, passive: true });
  return () => !isTouched;
}

const UNASKED = 'lowland-skies/opened-unasked';

/**
 * True the first time in a tab. A host that changes the worker's script at each request would else
 * have the page open anew for ever.
 */
export function isFirstUnasked(): boolean {
  try {
    if (sessionStorage.getItem(UNASKED) !== null) return false;
    sessionStorage.setItem(UNASKED, 'yes');
    return true;
  } catch {
    return false;
  }
}
