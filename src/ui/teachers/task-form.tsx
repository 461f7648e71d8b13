import type { Imported } from '../../app/import/import-result';
import { readSeed } from '../../app/import/seed';
import type { Scenario } from '../../scenario/scenario';
import { titleOf } from '../../views/names/game-name';
import {
  needsWord,
  onBoard,
  TASK_CHOICES,
  type TaskDraft,
  viewChoices,
} from '../../views/teachers/draft';
import { useServices, useWords } from '../context';
import { OtherBoard } from './other-board';
import { PickOne } from './pick';

interface TaskFormProps {
  readonly draft: TaskDraft;
  /** The board of the game on the table, which may be a made one or one of one's own. */
  readonly table: Scenario | undefined;
  readonly onChange: (draft: TaskDraft) => void;
}

/** All that a teacher can set, in the order in which it is decided. */
export function TaskForm({ draft, table, onChange }: TaskFormProps) {
  const { scenarios } = useServices().levels;
  const words = useWords();
  const { assignment } = words;
  const { terms, scenario, word } = draft;
  const change = (next: Partial<TaskDraft['terms']>): void =>
    onChange({ ...draft, terms: { ...terms, ...next } });
  const boards = [...new Set([...scenarios, ...(table ? [table] : []), scenario])];
  const nameOf = (board: Scenario): string =>
    board === table && !scenarios.includes(board)
      ? assignment.boardOfTable({ title: words.text(board.title) })
      : titleOf(board, scenarios, words);
  const open = (imported: Imported): void => {
    if (imported.kind === 'assignment') {
      const { given } = imported;
      const seed = given.terms.seed ?? draft.seed;
      onChange({ terms: given.terms, scenario: given.scenario, word: '', seed });
    } else
      onChange(
        onBoard(draft, 'session' in imported ? imported.session.scenario : imported.scenario),
      );
  };
  const from = {
    'at-once': assignment.showAtOnce,
    'after-word': assignment.showAfterWord,
    never: assignment.showNever,
  };
  const parts = {
    hints: assignment.showHints,
    gains: assignment.showGains,
    par: assignment.showPar,
  };
  const counted = {
    first: assignment.countsFirst,
    best: assignment.countsBest,
    last: assignment.countsLast,
  };
  return (
    <div class="task-form">
      <div class="field">
        <label for="task-board">{assignment.boardLabel}</label>
        <select
          id="task-board"
          value={String(boards.indexOf(scenario))}
          onChange={(event) => {
            const board = boards[Number(event.currentTarget.value)];
            if (board) onChange(onBoard(draft, board));
          }}
        >
          {boards.map((board, index) => (
            <option key={index} value={String(index)}>
              {nameOf(board)}
            </option>
          ))}
        </select>
      </div>
      <OtherBoard onOpen={open} />
      <div class="field">
        <label for="task-title">{assignment.titleLabel}</label>
        <input
          id="task-title"
          value={terms.title}
          maxLength={TASK_CHOICES.longestTitle}
          autocomplete="off"
          aria-describedby="task-title-hint"
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
        <small id="task-title-hint">{assignment.titleHint}</small>
      </div>
      <div class="field">
        <label for="task-message">{assignment.messageLabel}</label>
        <textarea
          id="task-message"
          rows={3}
          value={terms.message}
          maxLength={TASK_CHOICES.longestMessage}
          aria-describedby="task-message-left"
          onInput={(event) => change({ message: event.currentTarget.value })}
        />
        <small id="task-message-left">
          {assignment.messageLeft({ count: TASK_CHOICES.longestMessage - terms.message.length })}
        </small>
      </div>
      <PickOne
        name="cards"
        legend={assignment.cardsLegend}
        values={['same', 'own'] as const}
        names={{ same: assignment.cardsSame, own: assignment.cardsOwn }}
        value={terms.seed === undefined ? 'own' : 'same'}
        onPick={(value) => change({ seed: value === 'same' ? draft.seed : undefined })}
      />
      {terms.seed !== undefined && (
        <div class="field">
          <label for="task-seed">{assignment.seedLabel}</label>
          <input
            id="task-seed"
            value={draft.seed}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              const seed = event.currentTarget.value;
              onChange({ ...draft, seed, terms: { ...terms, seed: readSeed(seed) || '0' } });
            }}
          />
        </div>
      )}
      <fieldset class="task-shown">
        <legend>{assignment.showLegend}</legend>
        {TASK_CHOICES.parts.map((part) => (
          <PickOne
            key={part}
            name={`show-${part}`}
            legend={parts[part]}
            values={TASK_CHOICES.moments}
            names={from}
            value={terms.shown[part]}
            onPick={(value) => change({ shown: { ...terms.shown, [part]: value } })}
          />
        ))}
      </fieldset>
      {needsWord(draft) && (
        <div class="field">
          <label for="task-word">{assignment.teacherWord}</label>
          <input
            id="task-word"
            value={word}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="task-word-hint"
            onInput={(event) => onChange({ ...draft, word: event.currentTarget.value })}
          />
          <small id="task-word-hint">
            {terms.word !== undefined && word === ''
              ? assignment.teacherWordKept
              : assignment.teacherWordHint}
          </small>
        </div>
      )}
      <label class="flip">
        <input
          type="checkbox"
          checked={terms.thinksFirst}
          onChange={(event) => change({ thinksFirst: event.currentTarget.checked })}
        />
        <span>
          <b>{assignment.thinkFirst}</b>
          <small>{assignment.thinkFirstHint}</small>
        </span>
      </label>
      <div class="field">
        <label for="task-tries">{assignment.triesLabel}</label>
        <select
          id="task-tries"
          value={String(terms.tries.most ?? 0)}
          onChange={(event) => {
            const most = Number(event.currentTarget.value);
            change({ tries: { ...terms.tries, most: most === 0 ? undefined : most } });
          }}
        >
          {Array.from({ length: TASK_CHOICES.mostTries + 1 }, (_, count) => (
            <option key={count} value={String(count)}>
              {count === 0 ? assignment.triesAny : words.number(count)}
            </option>
          ))}
        </select>
      </div>
      {terms.tries.most !== 1 && (
        <PickOne
          name="counts"
          legend={assignment.whichCounts}
          values={TASK_CHOICES.counts}
          names={counted}
          value={terms.tries.counts}
          onPick={(counts) => change({ tries: { ...terms.tries, counts } })}
        />
      )}
      <fieldset class="pick">
        <legend>{assignment.leaveOutLegend}</legend>
        <div class="pick-options">
          {viewChoices(draft, words).map(({ name, isLeftOut, leftOut }) => (
            <label key={name} class="pick-option">
              <input type="checkbox" checked={isLeftOut} onChange={() => change({ leftOut })} />
              <span>{name}</span>
            </label>
          ))}
        </div>
        <small>{assignment.leaveOutHint}</small>
      </fieldset>
    </div>
  );
}
