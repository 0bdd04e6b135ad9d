import type { ReactNode } from 'react';
import { Button } from './button.js';
import { turnTo } from '../i18n/index.js';
import { useLanguage } from '../i18n/names.js';

/** Turns the page into the other language; each language names itself. */
export function LanguageSwitch(): ReactNode {
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button
      type="text"
      lang={other}
      onClick={() => void turnTo(other)}
      data-testid="language-switch"
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
