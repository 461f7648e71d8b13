import { useMemo, useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import type { PlacementFilter } from '../../analysis/class/placements';
import type { ClassFiles } from '../../app/ports';
import type { ClassOnBoard } from '../../views/class/on-board';
import { viewHeatBoard } from '../../views/class/heat-board';
import { viewScoreDots } from '../../views/class/score-dots';
import {
  type ScatterView,
  viewPlanLuck,
  viewPredictions,
  viewTries,
} from '../../views/class/scatter';
import type { Words } from '../../i18n/words';
import { useWords } from '../context';
import { TabList, TabPanel } from '../controls/tabs';
import { ChartFrame } from './chart-frame';
import { Choice } from './class-controls';
import { CostlyPanel } from './costly-panel';
import { DotLine } from './dot-line';
import { HeatBoard } from './heat-board';
import { Programmes } from './programmes';
import { ResultsList } from './results-list';
import { Scatter } from './scatter';
import { TwoPlans } from './two-plans';

const TABS = [
  'results',
  'dots',
  'luck',
  'heat',
  'programmes',
  'costly',
  'predictions',
  'tries',
  'plans',
] as const;
type ClassTab = (typeof TABS)[number];

interface ViewsProps {
  readonly model: ClassModel;
  readonly board: ClassOnBoard;
}

/** What there is to see of a class, one thing at a time. */
export function ClassViews({ model, board }: ViewsProps) {
  const words = useWords();
  const told = words.classBoard;
  const [tab, setTab] = useState<ClassTab>('results');
  return (
    <section class="card class-card class-views">
      <TabList
        id="class-tab"
        className="class-tabs"
        label={told.views}
        tabs={TABS.map((key) => ({ key, name: told.tab({ tab: key }) }))}
        selected={tab}
        onSelect={setTab}
        panel="class-panel"
      />
      <TabPanel id="class-panel" tab={`class-tab-${tab}`}>
        <Shown tab={tab} model={model} board={board} />
      </TabPanel>
    </section>
  );
}

/** A class, and where pictures of its charts are saved. */
interface Filed {
  readonly files: ClassFiles;
  readonly board: ClassOnBoard;
}

function Shown({ tab, model, board }: ViewsProps & { tab: ClassTab }) {
  switch (tab) {
    case 'results':
      return <ResultsList model={model} board={board} />;
    case 'dots':
      return <Dots files={model.files} board={board} />;
    case 'luck':
      return <Plane files={model.files} board={board} file="class-luck" of={viewPlanLuck} />;
    case 'heat':
      return <Heat files={model.files} board={board} />;
    case 'programmes':
      return <Programmes files={model.files} board={board} />;
    case 'costly':
      return <CostlyPanel model={model} board={board} />;
    case 'predictions':
      return <Plane files={model.files} board={board} file="class-expected" of={viewPredictions} />;
    case 'tries':
      return <Plane files={model.files} board={board} file="class-tries" of={viewTries} />;
    case 'plans':
      return <TwoPlans files={model.files} board={board} />;
  }
}

function Dots({ files, board }: Filed) {
  const words = useWords();
  const view = useMemo(() => viewScoreDots(board, words), [board, words]);
  return (
    <ChartFrame
      files={files}
      title={words.classBoard.dots}
      file="class-scores"
      hidden={view.hidden}
      says={view.says}
      figures={view.figures}
    >
      <DotLine view={view} />
      <Keys />
    </ChartFrame>
  );
}

/** What the signs of the line of scores mean. */
export function Keys() {
  const words = useWords();
  return (
    <ul class="legend" aria-hidden="true">
      <li>
        <span class="class-key dot" /> {words.classBoard.aPlan}
      </li>
      <li>
        <span class="class-key simple" /> {words.classBoard.simple}
      </li>
    </ul>
  );
}

interface PlaneProps extends Filed {
  readonly file: string;
  readonly of: (board: ClassOnBoard, words: Words) => ScatterView;
}

function Plane({ files, board, file, of }: PlaneProps) {
  const words = useWords();
  const view = useMemo(() => of(board, words), [board, words, of]);
  return (
    <ChartFrame
      files={files}
      title={view.title}
      file={file}
      hidden={view.hidden}
      says={view.says}
      figures={view.figures}
    >
      <Scatter view={view} />
    </ChartFrame>
  );
}

function Heat({ files, board }: Filed) {
  const words = useWords();
  const told = words.classBoard;
  const [filter, setFilter] = useState<PlacementFilter>({});
  const view = useMemo(() => viewHeatBoard(board, filter, words), [board, filter, words]);
  const keyOf = (value: number | undefined): string => String(value ?? 'all');
  const valueOf = (key: string): number | undefined => (key === 'all' ? undefined : Number(key));
  return (
    <>
      {view.hidden === undefined && (
        <div class="class-controls">
          <Choice
            name="heat-year"
            legend={told.year}
            options={view.years.map(({ year, name }) => [keyOf(year), name])}
            value={keyOf(filter.year)}
            onChoose={(key) => setFilter({ ...filter, year: valueOf(key) })}
          />
          <Choice
            name="heat-layer"
            legend={told.piece}
            options={view.layers.map(({ layer, name }) => [keyOf(layer), name])}
            value={keyOf(filter.layer)}
            onChoose={(key) => setFilter({ ...filter, layer: valueOf(key) })}
          />
        </div>
      )}
      <ChartFrame
        files={files}
        title={told.heat}
        file="class-pieces"
        hidden={view.hidden}
        says={[view.says]}
        figures={view.figures}
      >
        <HeatBoard view={view} />
      </ChartFrame>
    </>
  );
}
