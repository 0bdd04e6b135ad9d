/** 登录策略的文字。 */
export const words = {
  signInPolicy: {
    note: '全系统的登录要求，对已登录的人同样生效；每次修改都有审计记录。',
    profile: '要求',
    profiles: {
      asvs: {
        name: 'OWASP ASVS 5.0',
        what: '密码至少 8 个字符，不得常见；不限组成，不定期更换。多次失败后等待时间逐次加长。',
      },
      mlps3: {
        name: '等保 2.0 三级',
        what: '密码另须含三类字符，90 天一换，不得与最近 5 次相同，他人代设的首次登录须改。失败 5 次锁定 30 分钟。',
      },
    },
    secondFactorFor: '须用第二因素的角色',
    secondFactorHint:
      '尚未启用第二因素的人，下次操作前须先启用。三级要求对用户采用两种以上鉴别技术。',
    idleMinutes: '无操作退出（分钟）',
    idleHint: '5 至 {{most}} 分钟',
    absoluteHours: '最长登录（小时）',
    absoluteHint: '1 至 {{most}} 小时',
    holdsAtOnce: '保存后立即生效。',
    saved: '登录策略已保存',
  },
};
