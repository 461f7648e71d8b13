import { viewTreasury } from '../../views/table/treasury';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { givenOf } from '../../app/assignment/given-of';
import { titleOf } from '../../views/names/game-name';
import { useRef, useState } from 'preact/hooks';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { useRoom } from '../viewport';
import { isCramped } from './room';

/** The switch of the board as a list. */
export interface ListSwitch {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

interface HeaderProps {
  readonly session: GameSession;
  readonly onKeys: () => void;
  /** The switch of the board as a list; a replay has none. */
  readonly list?: ListSwitch;
}

/** What is played, how the purse stands where it is not shown whole, and the way out. */
export function Header({ session, onKeys, list }: HeaderProps) {
  const { navigation, game, assignments } = useStores();
  const { board, files, levels } = useServices();
  const { scenarios } = levels;
  const words = useWords();
  const isFolded = useRoom(isCramped);
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  /** What is pressed goes out of sight: whatever it opens leads back to the menu. */
  const fold = (): void => {
    if (!isOpen) return;
    setOpen(false);
    menu.current?.focus();
  };
  const { scenario, seed } = session;
  const save = (): void => {
    const text = game.file();
    if (text !== undefined) files.save(`lowland-skies-${scenario.id}-${seed}.json`, text);
  };
  const title = titleOf(scenario, scenarios, words);
  // Until the board has come it is as good as there: few boards have no room for their name.
  const isOnBoard = title === words.text(scenario.title) && board.place.value?.hasTitle !== false;
  const isPlanning = phaseOf(session) === 'planning';
  const purse = isPlanning ? viewTreasury(session, words) : undefined;
  return (
    <header class="head">
      <div class="head-title">
        <h1 tabIndex={-1} class={isOnBoard ? 'unseen' : undefined}>
          {title}
        </h1>
        <p>{words.table.seedOf({ seed })}</p>
      </div>
      <p class="head-purse">
        <span>
          {words.table.treasury} <b>{session.game.treasury}</b>
        </span>
        {purse && (
          <span class={purse.left < 0 ? 'over' : ''}>
            {words.table.left} <b>{words.number(purse.left)}</b>
          </span>
        )}
        {purse?.planned && (
          <span>
            {words.table.plannedShort} <b>{words.points(purse.planned)}</b>
          </span>
        )}
      </p>
      {isFolded && (
        <Button
          ref={menu}

          kind="quiet"
          className="head-menu"
          aria-expanded={isOpen}
          aria-controls="head-acts"
          onClick={() => setOpen(!isOpen)}
        >
          {words.table.menu}
        </Button>
      )}
      <nav
        id="head-acts"
        class="head-acts"
        hidden={isFolded && !isOpen}
        onClick={fold}
        onKeyDown={({ key }) => key === 'Escape' && fold()}
      >
        <Button
          kind="quiet"
          title={words.page.saveFile}
          aria-label={words.page.saveFile}
          onClick={save}
        >
          {words.table.saveShort}
        </Button>
        {session.assigned ? (
          <Button
            kind="quiet"
            title={words.table.openTaskHint}
            onClick={() => assignments.show(givenOf(session))}
          >
            {words.table.openTask}
          </Button>
        ) : (
          <Button
            kind="quiet"
            title={session.seats ? words.table.sendPlanHint : words.page.shareHint}
            onClick={() => navigation.share(session)}
          >
            {session.seats ? words.table.sendPlan : words.page.share}
          </Button>
        )}
        <Button
          kind="quiet"
          data-way="help"
          title={words.page.openHelpHint}
          onClick={navigation.toHelp}
        >
          {words.page.openHelp}
        </Button>
        {list && (
          <Button
            kind="quiet"
            title={words.board.boardList}
            aria-expanded={list.isOpen}
            aria-controls="board-list"
            onClick={list.toggle}
          >
            {words.board.openBoardList}
          </Button>
        )}
        <Button kind="quiet" className="keys-open" title={words.keys.keysHint} onClick={onKeys}>
          {words.keys.keys}
        </Button>
        <Button kind="quiet" data-way="settings" onClick={navigation.toSettings}>
          {words.page.openSettings}
        </Button>
        <Button kind="quiet" onClick={navigation.toTitle}>
          {words.table.toTitle}
        </Button>
      </nav>
    </header>
  );
}
