/** 台账的文字。 */
export const words = {
  ledger: {
    note: '每一笔入账。只增不改，更正以冲销加新报体现。',
    none: '没有符合条件的分录',
    entry: '分录',
    entryNo: '第 {{entry}} 号分录',
    entries: '共 {{entries}} 笔',
    marks: '标记',
    reversalOf: '冲销 #{{entry}}',
    reversedBy: '已被 #{{entry}} 冲销',
    recordedAt: '入账时间',
    postedBy: '核定人',
    from: '起始月份',
    through: '截止月份',
    projectCode: '项目代码',
    part: '规划期',
    fromReport: '月报 {{report}}',
    reason: '冲销原因',
    reversalWhat: '冲销会追加一笔相反的分录，原分录保留。正确的金额请责任单位补报。',
    reverse: '冲销',
    reversedEntry: '第 {{entry}} 号分录已冲销',
  },
};
