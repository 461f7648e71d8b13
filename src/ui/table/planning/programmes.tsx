import { type ProgrammeView, viewProgrammes } from '../../../views/table/planning/programmes';
import type { Fraction } from '../../../base/fraction';
import { useId } from 'preact/hooks';
import {
  JOINT_PATH,
  PATROL_PATH,
  PICTURE_PATH,
  REACH_PATH,
  SEEKER_PATH,
} from '../../../views/style/mark-paths';
import { itemKey } from '../../../rules/action';
import { purchase, tapItem } from '../../../app/game/spending';
import type { GameSession } from '../../../app/game/game-session';
import { isFinger, isWithoutPointer } from '../finger';
import { previewHandlers } from './preview';
import { useStores, useWords } from '../../context';
import { CoinSign } from '../../controls/marks';
import { Points, Sign } from '../../controls/sign';
import { TermList } from '../../controls/term';
import { programmeTerms } from '../../../views/help/terms-here';

const SIGNS: Readonly<Record<ProgrammeView['kind'], string>> = {
  'shared-picture': PICTURE_PATH,
  'joint-order': JOINT_PATH,
  'long-reach': REACH_PATH,
  seeker: SEEKER_PATH,
  patrol: PATROL_PATH,
};

/** What can be bought once for good, and what it would change; the patrol beside it. */
export function Programmes({ session }: { session: GameSession }) {
  const words = useWords();
  const cards = viewProgrammes(session, words);
  const pictures = cards.filter(({ kind }) => kind === 'shared-picture');
  const others = cards.filter(({ kind }) => kind !== 'shared-picture');
  if (cards.length === 0) return null;
  return (
    <section class="panel programmes" aria-label={words.table.programmes}>
      <h2>{words.table.programmes}</h2>
      <TermList terms={programmeTerms(session.scenario)} />
      {pictures.length > 0 && (
        <div class="pictures">
          <p>
            <Sign d={PICTURE_PATH} size={24} />
            <b>{words.names.sharedPictures}</b> <span>{words.table.sharedPictureText}</span>
          </p>
          <div class="picture-cards">
            {pictures.map((picture) => (
              <Card key={picture.name} programme={picture} title={picture.short} />
            ))}
          </div>
        </div>
      )}
      <div class="programme-cards">
        {others.map((programme) => (
          <Card key={programme.name} programme={programme} title={programme.name} />
        ))}
      </div>
    </section>
  );
}

function Gain({ points }: { points: Fraction }) {
  const words = useWords();
  return points.numerator === 0 ? <>{words.table.noChange}</> : <Points points={points} />;
}

function Card({ programme, title }: { programme: ProgrammeView; title: string }) {
  const stores = useStores();
  const { game, selection } = stores;
  const words = useWords();
  const { item, state, kind, name, text, account, cost, points, changes, status, shortage } =
    programme;
  const changesId = useId();
  const isOffered = state === 'offered';
  const isOpen = isOffered || state === 'planned';
  const shown = isFinger.value ? selection.considered.value : undefined;
  const isShown = shown !== undefined && 'do' in shown && itemKey(shown) === itemKey(item);
  const act = (): void =>
    state === 'planned' ? game.act({ do: 'take-back', item }) : purchase(stores, item);
  return (
    <button
      type="button"
      data-purchase={kind}
      class={`programme ${state} ${shortage ? 'too-dear' : ''} ${isShown ? 'shown' : ''}`}
      title={shortage}
      disabled={!isOpen}
      aria-disabled={shortage ? true : undefined}
      aria-pressed={state === 'planned' || state === 'settled'}
      aria-describedby={changes ? changesId : undefined}
      {...previewHandlers(selection, item)}
      onClick={(event) => {
        if (isFinger.peek() && !isWithoutPointer(event)) tapItem(stores, item, act);
        else act();
      }}
    >
      <span class="unseen">{`${name}, ${words.table.coins({ count: cost })}. ${text} ${account} ${status}`}</span>
      <span id={changesId} hidden>
        {changes}
      </span>
      {kind !== 'shared-picture' && <Sign d={SIGNS[kind]} size={24} />}
      <span class="programme-name" aria-hidden="true">
        {title}
      </span>
      <span class="programme-cost" aria-hidden="true">
        {cost} <CoinSign />
      </span>
      {kind !== 'shared-picture' && !(account && !isOffered) && (
        <span class="programme-text" aria-hidden="true">
          {text}
        </span>
      )}
      {(account || (points && isOpen)) && (
        <span class="programme-gain" aria-hidden="true">
          {account && <b>{account}</b>}{' '}
          {points && isOpen && (points.numerator !== 0 || !account) && <Gain points={points} />}
        </span>
      )}
      <span class="programme-act" aria-hidden="true">
        {status}
      </span>
    </button>
  );
}
