import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../i18n/use-preferences.js';
import { unitName, type MoneyScale } from '../money/money.js';
import { roundingGap } from '../money/rounding.js';

/** A column of rounded amounts over their rounded total. */
interface RoundedColumn {
  readonly name: string;
  readonly rows: readonly (string | null)[];
  readonly total: string;
}

/** Says under a table, on screen and in print, where its shown rows do not add up to its shown total. */
export function RoundingNote(props: {
  columns: readonly RoundedColumn[];
  scale?: MoneyScale;
}): ReactNode {
  const { t } = useTranslation();
  const { language, scale: chosen } = usePreferences();
  const scale = props.scale ?? chosen;
  const gaps = props.columns.flatMap(({ name, rows, total }) => {
    const gap = roundingGap(
      rows.filter((row) => row !== null),
      total,
      scale,
      language,
    );
    return gap === null ? [] : [{ name, gap: `${gap} ${unitName(scale, language)}` }];
  });
  const [first] = gaps;
  if (first === undefined) return null;
  return (
    <p className="rounding-note" role="note" data-testid="rounding-note">
      {props.columns.length === 1
        ? t('amount.rounded', { gap: first.gap })
        : t('amount.roundedColumns', {
            gaps: gaps
              .map(({ name, gap }) => `${name} ${gap}`)
              .join(language === 'zh' ? '，' : ', '),
          })}
    </p>
  );
}
