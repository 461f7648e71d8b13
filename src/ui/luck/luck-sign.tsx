interface LuckSignProps {
  readonly kind: 'own' | 'mean' | 'worst' | 'fallen';
}

/** A sign of the histogram, for its legend. */
export const LuckSign = ({ kind }: LuckSignProps) => (
  <svg class="legend-sign luck-chart" viewBox="0 0 24 24" aria-hidden="true">
    {kind === 'own' && <path d="M12 5l8 14H4z" class="scale-score" />}
    {kind === 'mean' && (
      <g class="mark mean">
        <path d="M12 1v22" />
      </g>
    )}
    {kind === 'worst' && <rect x="1" y="4" width="22" height="16" class="worst" />}
    {kind === 'fallen' && (
      <g class="fallen">
        <rect x="7" y="4" width="10" height="18" />
      </g>
    )}
  </svg>
);
