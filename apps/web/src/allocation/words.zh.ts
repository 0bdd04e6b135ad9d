/** 额度分配的文字。 */
export const words = {
  allocation: {
    note: '此处是财政的分配，逐版留存。',
    share: '占总盘子',
    above: '未分配（已超出总盘子）',
    saved: '已保存为第 {{version}} 版',
    behind: '{{who}} 已保存第 {{version}} 版。您填写的仍在下面。',
    noteHint: '为何这样分，依据什么',
    history: '历次分配',
    never: '尚未分配',
  },
};
