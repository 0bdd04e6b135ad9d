/** 月报核定的文字。 */
export const words = {
  verification: {
    note: '先报的在前。核定后逐行入台账，不可更改，只能冲销。',
    keys: '快捷键：J 下一份 · K 上一份 · V 核定 · R 退回',
    waiting: '待核定月报',
    none: '没有待核定的月报',
    count: '待核定 {{waiting}} 份',
    verify: '核定',
    return: '退回',
    reason: '退回原因',
    verified: '“{{name}}”已核定',
    returned: '“{{name}}”已退回',
    stale: '这份月报刚有变动，已显示最新内容，请重新核对。',
  },
};
