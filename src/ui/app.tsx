import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { pageTitle } from '../views/names/game-name';
import { useServices, useStores, useWords } from './context';
import { useLate } from './controls/late';
import { part } from './controls/lazy';
import { firstScreenReady } from './first-screen';
import { NoticeList, Notices } from './notices/notices';
import { Title } from './title/title';

const Dialogs = part(async () => (await import('./dialogs')).Dialogs, ['table'], 'div');
const Help = part(async () => (await import('./help/help')).Help, ['help', 'codex', 'table']);
const Settings = part(async () => (await import('./settings/settings')).Settings, ['settings']);
const Teachers = part(
  async () => (await import('./teachers/teachers')).Teachers,
  ['assignment', 'share', 'codes', 'table'],
);
const ClassScreen = part(
  async () => (await import('./class/class-screen')).ClassScreen,
  ['classBoard', 'codes', 'debrief', 'table'],
);
const TableScreen = part(async () => (await import('./table/table-screen')).TableScreen, ['table']);

/** The whole page: drawn once, each part of it follows what it shows by itself. */
export function App() {
  const words = useWords();
  const isReady = words.has('start');
  const [hasArrived, setArrived] = useState(false);
  // Before the empty page is painted, which can take longer than what is fetched here.
  useLayoutEffect(() => {
    if (!isReady) return;
    void firstScreenReady(words).then(() => setArrived(true));
    void TableScreen.fetch(words);
    void NoticeList.fetch(words);
    void Dialogs.fetch(words);
  }, [isReady]);
  if (!isReady || !hasArrived) return null;
  return (
    <>
      <CurrentScreen />
      <Notices />
      <LateDropPaste />
      <OpenDialogs />
      <DocumentTitle />
    </>
  );
}

/** The dialogs over the page, fetched ahead of need. */
function OpenDialogs() {
  const { navigation, assignments } = useStores();
  const isAny = navigation.shared.value ?? assignments.shown.value;
  return isAny ? (
    <div class="over-page">
      <Dialogs />
    </div>
  ) : null;
}

/** What opens files let go over the page: the page goes on without it until it arrives. */
function LateDropPaste() {
  const { value } = useLate('drop-paste', () => import('./drop-paste'));
  return value ? <value.DropPaste /> : null;
}

function CurrentScreen() {
  const { navigation, game } = useStores();
  const screen = navigation.screen.value;
  if (screen === 'help') return <Help />;
  if (screen === 'settings') return <Settings />;
  if (screen === 'teachers') return <Teachers />;
  if (screen === 'class') return <ClassScreen />;
  const session = screen === 'table' ? game.session.value : undefined;
  return session ? <TableScreen session={session} /> : <Title />;
}

/** Names the page in the browser after what it shows. */
function DocumentTitle() {
  const { navigation, game } = useStores();
  const { scenarios } = useServices().levels;
  const words = useWords();
  const shown = { screen: navigation.screen.value, session: game.session.value };
  const title = pageTitle(shown, scenarios, words);
  useEffect(() => void (document.title = title), [title]);
  return null;
}
