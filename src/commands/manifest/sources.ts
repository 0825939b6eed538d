const reference = 'https://learn.microsoft.com/javascript/api/manifest/';
const guide = 'https://learn.microsoft.com/office/dev/add-ins/';

/** Where Microsoft documents the rules that are checked here. */
export const sources = {
  wellFormed: 'https://www.w3.org/TR/xml/#sec-well-formed',
  order: `${guide}develop/manifest-element-ordering`,
  schema: 'https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/',
  tabs: `${guide}develop/built-in-ui-ids`,
  localization: `${guide}develop/localization`,
  page: (element: string): string => `${reference}${element}`,
  project: 'project',
} as const;
