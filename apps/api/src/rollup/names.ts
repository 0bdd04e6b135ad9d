import type { FundingSource } from '#libs/investment';

/** What the funding sources are called. Source: DESIGN section 2. */
export const fundingSourceNames: Readonly<Record<FundingSource, { name: string; nameEn: string }>> =
  {
    'central-budget': { name: '中央预算内', nameEn: 'Central budget' },
    provincial: { name: '省级', nameEn: 'Provincial' },
    municipal: { name: '市级', nameEn: 'Municipal' },
    'district-fiscal': { name: '区财政', nameEn: 'District fiscal' },
    'special-bond': { name: '专项债券', nameEn: 'Special bonds' },
    'bank-loan': { name: '银行贷款', nameEn: 'Bank loans' },
    'self-raised': { name: '企业自筹', nameEn: 'Self-raised' },
    'social-capital': { name: '社会资本', nameEn: 'Social capital (PPP/REITs)' },
    other: { name: '其他', nameEn: 'Other' },
  };
