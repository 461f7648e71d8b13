/** The game's mark: three layers of cover over a low horizon. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 160 96" aria-hidden="true">
      <path d="M8 78a72 72 0 0 1 144 0" class="arc outer" />
      <path d="M30 78a50 50 0 0 1 100 0" class="arc middle" />
      <path d="M52 78a28 28 0 0 1 56 0" class="arc inner" />
      <path d="M0 84h160" class="horizon" />
      <path d="M80 58l14 8v16l-14 8-14-8V66z" class="crest" />
      <path d="M74 80v-6l6-4 6 4v6z" class="house" />
    </svg>
  );
}
