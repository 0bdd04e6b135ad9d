import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Segmented } from './segmented.js';
import { useLanguage } from '../i18n/names.js';
import { preferences } from '../i18n/preferences.js';
import { usePreferences } from '../i18n/use-preferences.js';
import {
  exactMoney,
  mostDecimals,
  showMoney,
  unitName,
  type MoneyScale,
  type MoneyStyle,
} from '../money/money.js';

interface MoneyProps extends MoneyStyle {
  readonly yuan: string | null;
  /** Left out: the scale the reader chose. */
  readonly scale?: MoneyScale;
  readonly withUnit?: boolean;
  readonly to?: string;
  readonly testId?: string;
  /** What is said where there is no amount. */
  readonly none?: string;
}

/** An amount; the exact figure is in its tooltip. With `to`, it opens what is behind it. */
export function Money(props: MoneyProps): ReactNode {
  const { t } = useTranslation();
  const { language, scale: chosen } = usePreferences();
  const scale = props.scale ?? chosen;
  if (props.yuan === null)
    return <span className="none">{props.none ?? t('state.notStated')}</span>;
  const how = { trimmed: props.trimmed ?? false, unrounded: props.unrounded ?? false };
  const figure = showMoney(props.yuan, scale, language, how);
  const text = props.withUnit ? `${figure} ${unitName(scale, language)}` : figure;
  // Unrounded figures keep their decimal points in line: a missing digit takes a digit's room.
  const room = mostDecimals(scale, language) - (figure.split('.')[1]?.length ?? 0);
  const shared = {
    ...(props.unrounded && !props.withUnit
      ? { style: { paddingInlineEnd: `${String(room)}ch` } }
      : {}),
    className: 'money',
    title: exactMoney(props.yuan, language),
    'data-testid': props.testId,
    'data-yuan': props.yuan,
  };
  return props.to === undefined ? (
    <span {...shared}>{text}</span>
  ) : (
    <Link {...shared} to={props.to}>
      {text}
    </Link>
  );
}

/** The name of the unit amounts show in. */
export function useUnitName(scale?: MoneyScale): string {
  const { language, scale: chosen } = usePreferences();
  return unitName(scale ?? chosen, language);
}

/** A heading with its unit: 累计完成（亿元）. */
export function useHeading(scale?: MoneyScale): (text: string) => string {
  const language = useLanguage();
  const unit = useUnitName(scale);
  return (text) => (language === 'zh' ? `${text}（${unit}）` : `${text} (${unit})`);
}

/** Chooses between 亿元 and 万元. */
export function ScaleSwitch(): ReactNode {
  const { t } = useTranslation();
  const { language, scale } = usePreferences();
  return (
    <Segmented
      aria-label={t('act.chooseUnit')}
      value={scale === 'exact' ? 'medium' : scale}
      options={(['large', 'medium'] as const).map((value) => ({
        value,
        label: unitName(value, language),
      }))}
      onChange={(value) => {
        preferences.setScale(value);
      }}
    />
  );
}
