import type { ComponentChildren } from 'preact';

/** A tab, and the panel that it stands for. */
export interface Tab<K extends string | number> {
  readonly key: K;
  readonly name: string | number | undefined;
}

interface TabListProps<K extends string | number> {
  /** Begins the ids of the tabs: `id-key`. */
  readonly id: string;
  readonly tabs: readonly Tab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  /** The id of the panel that shows what is selected. */
  readonly panel: string;
  readonly className: string;
  readonly label?: string;
}

/** Tabs with one stop for the Tab key; the arrows go from one to the next, and round again. */
export function TabList<K extends string | number>(props: TabListProps<K>) {
  const { id, tabs, selected, onSelect, panel, className, label } = props;
  const move = (by: number): void => {
    const index = tabs.findIndex(({ key }) => key === selected) + by;
    const next = tabs[(index + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div role="tablist" class={className} aria-label={label}>
      {tabs.map(({ key, name }) => (
        <button
          key={key}
          id={`${id}-${key}`}
          type="button"
          role="tab"
          aria-selected={key === selected}
          aria-controls={panel}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1);
            if (event.key === 'ArrowLeft') move(-1);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  /** The id of the tab that names it. */
  readonly tab: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** What the selected tab shows. */
export const TabPanel = ({ id, tab, className, children }: TabPanelProps) => (
  <div id={id} role="tabpanel" aria-labelledby={tab} class={className}>
    {children}
  </div>
);
