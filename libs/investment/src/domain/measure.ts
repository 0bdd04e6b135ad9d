/**
 * The three measures of money, never added to each other: completed (投资完成, by progress), received
 * (资金到位) and paid (资金支付). "Spend" against the envelope is completed. Source: DESIGN section 2.
 */
export const measures = ['completed', 'received', 'paid'] as const;
export type Measure = (typeof measures)[number];
