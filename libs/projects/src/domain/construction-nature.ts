/** 新建, 续建, 扩建, 改建. */
export const constructionNatures = ['new', 'continued', 'extension', 'rebuild'] as const;
export type ConstructionNature = (typeof constructionNatures)[number];
