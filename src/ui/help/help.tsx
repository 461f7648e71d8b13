import './help.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewGlossary } from '../../views/help/glossary';
import { viewRules } from '../../views/help/rules';
import { BACK_PATH } from '../../views/style/mark-paths';
import { Codex } from '../codex/codex';
import { useTutorial } from '../table/use-tutorial';
import { useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { Sign } from '../controls/sign';
import { TabList, TabPanel } from '../controls/tabs';
import { RulePicture } from './rule-pictures';

const TABS = ['rules', 'words', 'codex'] as const;

/** How the game is played: the rules in pictures, the words, and the codex. */
export function Help() {
  const { navigation } = useStores();
  const tutorial = useTutorial();
  const words = useWords();
  const { help, codex } = words;
  const [tab, setTab] = useState<(typeof TABS)[number]>('rules');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const names = { rules: help.rules, words: help.words, codex: codex.title };
  const showAgain = (): void => {
    tutorial.showAgain();
    navigation.toTable();
  };
  return (
    <main class="help">
      <header class="help-head">
        <Button onClick={navigation.goBack}>
          <Sign d={BACK_PATH} size={16} /> {codex.back}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {help.title}
        </h1>
        {tutorial.canShowAgain.value && (
          <Button className="help-again" onClick={showAgain}>
            {help.showAgain}
          </Button>
        )}
      </header>
      <TabList
        id="help"
        className="help-tabs"
        label={help.tabs}
        tabs={TABS.map((key) => ({ key, name: names[key] }))}
        selected={tab}
        onSelect={setTab}
        panel="help-panel"
      />
      <TabPanel id="help-panel" tab={`help-${tab}`}>
        {tab === 'rules' && <Rules />}
        {tab === 'words' && <Glossary />}
        {tab === 'codex' && <Codex />}
      </TabPanel>
    </main>
  );
}

function Rules() {
  const words = useWords();
  return (
    <>
      <p class="help-intro">{words.help.intro}</p>
      <ol class="help-rules">
        {viewRules(words).map(({ rule, title, text }) => (
          <li key={rule} class="card help-rule">
            <RulePicture rule={rule} />
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Glossary() {
  const words = useWords();
  const entries = useMemo(() => viewGlossary(words), [words]);
  return (
    <dl class="card help-words" aria-label={words.help.glossary}>
      {entries.map(({ name, means }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
