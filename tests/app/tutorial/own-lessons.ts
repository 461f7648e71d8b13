import { signal } from '@preact/signals-core';
import type { LessonOf } from '../../../src/scenario/scenario';

/** Levels as their files are, each with its own lesson in it. */
export const ownLessons = signal<LessonOf | undefined>(({ campaign }) => campaign);
