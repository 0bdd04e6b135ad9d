/** 责任单位的文字。 */
export const words = {
  units: {
    name: '单位名称',
    kind: '类别',
    kinds: { district: '区', bureau: '区直部门', street: '镇街', company: '企业', other: '其他' },
    parent: '上级单位',
    add: '增加单位',
    codeHint: '字母、数字和横线，确定后不再修改',
    moveHint: '移动后，新上级单位的项目办可见并可填报它和下级单位的项目。',
    note: '对项目负责并填报月报的单位，自区本级起逐级而下；项目办可见本单位及下级单位的项目。',
  },
};
