import { compareLanguages, compileLanguage } from './compile-language';
import { languagesIn, readLanguage } from './language-folder';
import { writeModules } from './write-modules';

/** What comes of the folders of languages. */
export interface Compilation {
  /** The modules' texts by path below the folder of what is compiled. */
  readonly modules: ReadonlyMap<string, string>;
  /** `de/table.json: planTitle: is missing`, one for each fault of each language. */
  readonly faults: readonly string[];
}

/** Compiles every folder of `root`, and compares each language with the source language. */
export function compileMessages(root: string): Compilation {
  const languages = languagesIn(root).map((name) => compileLanguage(readLanguage(root, name)));
  const [source] = languages;
  const faults = languages.flatMap((one) =>
    [...one.faults, ...(source && one !== source ? compareLanguages(source, one) : [])].map(
      (fault) => `${one.language}/${fault}`,
    ),
  );
  return { modules: writeModules(languages), faults };
}
