import { programmeYears } from '../../analysis/class/programme-years';
import { at } from '../../base/assert';
import type { Words } from '../../i18n/words';
import { programmeName } from '../names/item-names';
import { type ClassOnBoard, hiddenWhy } from './on-board';

/** A cell of the table of programmes. */
export interface ProgrammeCell {
  readonly count: number;
  readonly text: string;
  /** 0 to 1: of all plans. */
  readonly share: number;
}

export interface ProgrammesView {
  /** Said in place of the chart; none where the scenario has no programmes at all. */
  readonly hidden: string | undefined;
  readonly isOffered: boolean;
  readonly says: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: number;
    readonly name: string;
    readonly cells: readonly ProgrammeCell[];
  }[];
}

/** Which programme was bought when, by how many. */
export function viewProgrammes(board: ClassOnBoard, words: Words): ProgrammesView {
  const { setup, scenario, plans, least } = board;
  const told = words.classBoard;
  const cellOf = (count: number): ProgrammeCell => ({
    count,
    text: words.number(count),
    share: plans.length === 0 ? 0 : count / plans.length,
  });
  return {
    hidden: hiddenWhy(plans.length, least, words),
    isOffered: setup.programmes.length > 0,
    says: told.programmesSays({ count: plans.length }),
    columns: [
      told.programme,
      ...scenario.years.map((_, year) => String(scenario.firstYear + year)),
      told.never,
    ],
    rows: programmeYears(setup, plans).map(({ programme, byYear, never }) => ({
      key: programme,
      name: programmeName(setup, at(setup.programmes, programme), words),
      cells: [...byYear, never].map(cellOf),
    })),
  };
}
