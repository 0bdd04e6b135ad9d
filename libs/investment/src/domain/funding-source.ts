/**
 * Where money comes from (资金来源): 中央预算内, 省级, 市级, 区财政, 专项债券, 银行贷款, 企业自筹,
 * 社会资本 (PPP/REITs), 其他. Source: DESIGN section 2.
 */
export const fundingSources = [
  'central-budget',
  'provincial',
  'municipal',
  'district-fiscal',
  'special-bond',
  'bank-loan',
  'self-raised',
  'social-capital',
  'other',
] as const;
export type FundingSource = (typeof fundingSources)[number];
