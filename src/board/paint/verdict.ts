import type { Point } from '../../hex/geometry';
import { traceDisc } from './canvas';
import type { Ink } from '../renderer';

/** Traces a tick that fits a disc. */
export function traceTick(ink: Ink, at: Point, half: number): void {
  ink.lineCap = ink.lineJoin = 'round';
  ink.beginPath();
  ink.moveTo(at.x - half * 0.45, at.y + half * 0.02);
  ink.lineTo(at.x - half * 0.1, at.y + half * 0.4);
  ink.lineTo(at.x + half * 0.5, at.y - half * 0.4);
}

/** A green disc with a tick, or a red square with a cross: held or disrupted. */
export function paintVerdict(ink: Ink, at: Point, size: number, holds: boolean): void {
  const half = size / 2;
  ink.save();
  if (holds) traceDisc(ink, at, half);
  else {
    ink.beginPath();
    ink.roundRect(at.x - half * 0.92, at.y - half * 0.92, size * 0.92, size * 0.92, size * 0.16);
  }
  ink.fillStyle = holds ? ink.palette.held : ink.palette.disrupted;
  ink.fill();
  ink.strokeStyle = ink.palette.card;
  ink.lineWidth = 1;
  ink.stroke();
  ink.strokeStyle = ink.palette.onFill;
  ink.lineWidth = Math.max(1.5, size * 0.15);
  ink.lineCap = ink.lineJoin = 'round';
  if (holds) traceTick(ink, at, half);
  else {
    ink.beginPath();
    const arm = half * 0.4;
    ink.moveTo(at.x - arm, at.y - arm);
    ink.lineTo(at.x + arm, at.y + arm);
    ink.moveTo(at.x + arm, at.y - arm);
    ink.lineTo(at.x - arm, at.y + arm);
  }
  ink.stroke();
  ink.restore();
}
