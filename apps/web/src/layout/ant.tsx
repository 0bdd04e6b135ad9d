import {
  Checkbox as AntCheckbox,
  ConfigProvider,
  Drawer as AntDrawer,
  Popconfirm as AntPopconfirm,
  Radio as AntRadio,
} from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ComponentProps, ReactNode } from 'react';
import { useLanguage } from '../i18n/names.js';
import { theme } from './theme.js';

// Ant Design, for forms and what opens over them. It weighs as much as all the rest of the page together,
// so the frame and the pages that are only read do without it (docs/decisions/0013), and this is the one
// place that imports it.

/** The nonce of this response: the Content-Security-Policy lets no other style in. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/**
 * Where drawers and menus are drawn. In the body itself they would stop it from scrolling by a style
 * without the nonce; base.css does that instead.
 */
const overlays = (): HTMLElement => document.getElementById('overlays') ?? document.body;

function InTheme(props: { children: ReactNode }): ReactNode {
  const language = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      csp={{ nonce }}
      getPopupContainer={overlays}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      {props.children}
    </ConfigProvider>
  );
}

const inTheme = <P extends object>(Piece: (props: P) => ReactNode): ((props: P) => ReactNode) =>
  function Themed(props: P): ReactNode {
    return (
      <InTheme>
        <Piece {...props} />
      </InTheme>
    );
  };

export const Drawer = inTheme((props: ComponentProps<typeof AntDrawer>) => (
  <AntDrawer {...props} />
));
export const Popconfirm = inTheme((props: ComponentProps<typeof AntPopconfirm>) => (
  <AntPopconfirm {...props} />
));
export const Checkbox = inTheme((props: ComponentProps<typeof AntCheckbox>) => (
  <AntCheckbox {...props} />
));
export const CheckboxGroup = inTheme((props: ComponentProps<typeof AntCheckbox.Group<string>>) => (
  <AntCheckbox.Group {...props} />
));
export const RadioGroup = inTheme((props: ComponentProps<typeof AntRadio.Group>) => (
  <AntRadio.Group {...props} />
));
