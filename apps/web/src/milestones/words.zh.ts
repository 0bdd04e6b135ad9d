/** 里程碑的文字。 */
export const words = {
  milestoneState: {
    overdue: '逾期',
    'due-soon': '临期',
    reached: '已达成',
    planned: '计划中',
    undated: '未定日期',
  },
  milestones: {
    note: '逾期与临期按预计日期计（未填预计的按基准日期）；临期为 14 天以内。',
    none: '没有这种状态的里程碑',
    baseline: '基准日期',
    forecast: '预计日期',
    actual: '实际日期',
    late: '较基准（天）',
    weight: '权重',
    weightHint: '相对权重，用于形象进度',
    evidence: '佐证',
    add: '增加里程碑',
    baselineHint: '一经填写不再修改',
    removeSure: '确定删除这个里程碑？',
  },
};
