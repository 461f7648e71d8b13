import type { Point } from '../../hex/geometry';
import { traceDisc } from './canvas';
import type { PaintContext } from '../renderer';

/** Traces a tick that fits a disc. */
export function traceTick(context: PaintContext, at: Point, half: number): void {
  context.lineCap = context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(at.x - half * 0.45, at.y + half * 0.02);
  context.lineTo(at.x - half * 0.1, at.y + half * 0.4);
  context.lineTo(at.x + half * 0.5, at.y - half * 0.4);
}

/** A green disc with a tick, or a red square with a cross: held or disrupted. */
export function paintVerdict(context: PaintContext, at: Point, size: number, holds: boolean): void {
  const half = size / 2;
  context.save();
  if (holds) traceDisc(context, at, half);
  else {
    context.beginPath();
    context.roundRect(
      at.x - half * 0.92,
      at.y - half * 0.92,
      size * 0.92,
      size * 0.92,
      size * 0.16,
    );
  }
  context.fillStyle = holds ? context.palette.held : context.palette.disrupted;
  context.fill();
  context.strokeStyle = context.palette.card;
  context.lineWidth = 1;
  context.stroke();
  context.strokeStyle = context.palette.onFill;
  context.lineWidth = Math.max(1.5, size * 0.15);
  context.lineCap = context.lineJoin = 'round';
  if (holds) traceTick(context, at, half);
  else {
    context.beginPath();
    const arm = half * 0.4;
    context.moveTo(at.x - arm, at.y - arm);
    context.lineTo(at.x + arm, at.y + arm);
    context.moveTo(at.x + arm, at.y - arm);
    context.lineTo(at.x - arm, at.y + arm);
  }
  context.stroke();
  context.restore();
}
