import type { ThemeConfig } from 'antd';

const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Ant Design in the page's few colours; the same values stand in styles/base.css. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f5668',
    colorLink: '#1b5a75',
    colorLinkHover: '#123f52',
    colorLinkActive: '#123f52',
    colorInfo: '#1f5668',
    colorSuccess: '#2f6b3c',
    colorWarning: '#8a5a00',
    colorError: '#a8261c',
    colorErrorBg: '#fbecea',
    colorErrorBorder: '#dba39d',
    colorWarningBg: '#fdf4dd',
    colorWarningBorder: '#e0c27a',
    colorSuccessBg: '#e8f3ea',
    colorInfoBg: '#e3edf0',
    colorText: '#1d2529',
    colorTextSecondary: '#4b575d',
    colorTextPlaceholder: '#6a757b',
    colorBorder: '#b8c1c4',
    borderRadius: 4,
    fontFamily,
    fontSize: 14,
    controlHeight: 34,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
};
