import { describe, expect, test } from 'vitest';
import { at } from '../../../src/base/assert';
import { unwrap } from '../../../src/base/result';
import type { HeapVerdict } from '../../../src/app/class/class-collection';
import { CLASS_KEY, createClassStore, type HeapReader } from '../../../src/app/class/class-store';
import { answerClassLink, answerHeap } from '../../../src/app/class/heap-reader';
import { openPageStorage } from '../../../src/app/storage/page-storage';
import { PLAIN_TERMS, printOfAssignment } from '../../../src/codes/assignment';
import { assignmentFragment } from '../../../src/codes/link';
import { AGAIN, codeOf, handInOf, task, taskLink, THIRTY } from '../../browser/class/thirty';
import { library } from '../../codes/library';
import { TestStorage } from '../test-storage';

/** Reads on this thread, a message at a time. */
const reader: HeapReader = {
  read(request, onAnswer) {
    let isStopped = false;
    const read = async (): Promise<void> => {
      for (const answer of answerHeap(request, library)) {
        await Promise.resolve();
        if (isStopped) return;
        onAnswer(structuredClone(answer));
      }
    };
    return { done: read(), stop: () => void (isStopped = true) };
  },
  link: (request) => Promise.resolve(answerClassLink(request, library)),
};

const openStore = (storage: TestStorage) =>
  createClassStore(
    openPageStorage(storage, { onFault: () => undefined, onNewer: () => undefined }),
    reader,
    [task.scenario],
  );

const codes = THIRTY.map(codeOf);
const kindsOf = (store: ReturnType<typeof openStore>): HeapVerdict['kind'][] =>
  store.reading.value?.reports.map(({ verdict }) => verdict.kind) ?? [];

describe('a class', () => {
  test('takes each result once, and tells what it does not take', async () => {
    const store = openStore(new TestStorage());
    await store.add([taskLink, at(codes, 8), at(codes, 8)].join('\n'), 'pasted');
    expect(kindsOf(store)).toEqual(['task-taken', 'added', 'again']);
    // The task says that the first try counts.
    expect(store.settings.value.counts).toBe('first');
    const other = { ...task, ...PLAIN_TERMS, title: 'Other' };
    const stranger = handInOf(9, { assignment: printOfAssignment(other, library) });
    const otherLink = unwrap(assignmentFragment(other, library));
    const heap = [codeOf(at(AGAIN, 0)), codeOf(stranger), otherLink, at(codes, 9).slice(0, -1)];
    await store.add(heap.join('\n'), 'pasted');
    expect(kindsOf(store)).toEqual(['another-try', 'other-task', 'second-task', 'fault']);
    expect(store.reading.value?.reports.map(({ place }) => place.line)).toEqual([1, 2, 3, 4]);
    expect(store.collection.value.collected).toHaveLength(2);
  });

  test('refuses what uses something that its task leaves out', async () => {
    const strict = { ...task, leftOut: { layers: ['area'], programmes: [] } };
    const print = printOfAssignment(strict, library);
    const hasArea = ({ actions }: (typeof THIRTY)[number]): boolean =>
      actions.some((action) => action.do === 'order' && action.layer === 'area');
    const some = [...THIRTY.filter(hasArea).slice(0, 1), ...THIRTY.filter((one) => !hasArea(one))];
    const store = openStore(new TestStorage());
    const heap = some.map((handIn) => codeOf({ ...handIn, assignment: print }));
    await store.add([unwrap(assignmentFragment(strict, library)), ...heap].join('\n'), 'pasted');
    expect(kindsOf(store)).toEqual([
      'task-taken',
      'left-out',
      ...some.slice(1).map(() => 'added' as const),
    ]);
  });

  test('is kept on the device, and is there when the page is opened anew', async () => {
    const storage = new TestStorage();
    const first = openStore(storage);
    await first.add([taskLink, ...codes].join('\n'), 'pasted');
    first.choose({ least: 3 });
    const second = openStore(storage);
    await second.restore();
    expect(second.collection.value.collected.map(({ code }) => code)).toEqual(codes);
    expect(second.settings.value).toEqual({ counts: 'first', least: 3 });
    expect(second.reading.value).toBeUndefined();
    // All results share the board of the page.
    for (const { result } of second.collection.value.collected)
      expect(result.record.scenario).toBe(task.scenario);
    second.clear();
    expect(storage.read(CLASS_KEY)).toEqual({ ok: true, value: undefined });
  });

  test('travels as a file and as a link', async () => {
    const store = openStore(new TestStorage());
    await store.add([taskLink, ...codes].join('\n'), 'pasted');
    for (const text of [store.print(), unwrap(await store.link())]) {
      const other = openStore(new TestStorage());
      await other.add(text, { file: 'class.json' });
      expect(other.collection.value.collected.map(({ code }) => code)).toEqual(codes);
      expect(other.collection.value.task?.print).toBe(store.collection.value.task?.print);
    }
  });

  test('that is damaged on the device is set aside and told of, and nothing is lost', async () => {
    const storage = new TestStorage();
    storage.write(CLASS_KEY, '{"format":1,"game":"lowland-skies-class"');
    const store = openStore(storage);
    await store.restore();
    expect(store.reading.value).toMatchObject({ source: 'kept', fault: 'damaged' });
    await store.add(at(codes, 1), 'pasted');
    expect(store.collection.value.collected).toHaveLength(1);
    expect(storage.read('lowland-skies/aside/class/1')).toMatchObject({
      value: '{"format":1,"game":"lowland-skies-class"',
    });
  });

  test('loses a result that is removed, and no other', async () => {
    const store = openStore(new TestStorage());
    await store.add(codes.slice(0, 3).join('\n'), 'pasted');
    store.remove(at(store.collection.value.collected, 1).result);
    expect(store.collection.value.collected.map(({ code }) => code)).toEqual([
      at(codes, 0),
      at(codes, 2),
    ]);
  });
});
