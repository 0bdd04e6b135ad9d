import { useTranslation } from 'react-i18next';

/** A function that says what a permission allows, in the reader's language. */
export function usePermissionWords(): (permission: string) => string {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = t('permission', { returnObjects: true });
  return (permission) => words[permission] ?? permission;
}
