import type { Result } from '../../base/result';
import type { ClassStore } from './class-store';
import type { ClassStudy } from './class-study';

/** Why a camera shows nothing. */
export type CameraFault = 'none' | 'refused' | 'not-arrived';

/** A camera that looks for QR codes. */
export interface CodeCamera {
  /** What it sees, for an element that shows it. */
  readonly stream: MediaStreamLike;
  stop(): void;
}

/** The browser's stream, of which inner rooms know nothing but that it is one. */
export type MediaStreamLike = object;

/** Finds QR codes in pictures. */
export interface CodeScanner {
  /** The texts of the QR codes in a picture; rejected where what reads them does not arrive. */
  inPicture(file: Blob): Promise<Result<readonly string[], 'unreadable'>>;
  /** Opens the camera, and tells of each text that it sees for the first time. */
  withCamera(onText: (text: string) => void): Promise<Result<CodeCamera, CameraFault>>;
}

/** All of the class board but for its pictures and words. */
export interface ClassModel {
  readonly store: ClassStore;
  readonly study: ClassStudy;
  readonly scanner: CodeScanner;
}
