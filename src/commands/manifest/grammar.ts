import { sources } from './sources';
import { values, type ValueRule } from './values';

/** The namespaces of a task pane manifest; for this type of add-in VersionOverrides exists in version 1.0 only. */
export const namespaces = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** One of the three vocabularies in which elements are written. */
export type Vocabulary = 'app' | 'overrides' | 'basic';

/** What one element may hold. An element with neither text nor children is empty. */
export interface Shape {
  readonly attributes?: Readonly<Record<string, { readonly value: ValueRule; readonly optional?: true }>>;
  readonly text?: ValueRule;
  /** In the order in which Office wants them. */
  readonly children?: readonly Child[];
}

/** An element's place among its parent's children. */
export interface Child {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly least: 0 | 1;
  readonly most: number;
  /** One shape, or one for each value of xsi:type. */
  readonly shape: Shape | { readonly byType: Readonly<Record<string, Shape>> };
  /** The page that says so. */
  readonly source: string;
}

const many = Number.POSITIVE_INFINITY;

const child =
  (vocabulary: Vocabulary) =>
  (name: string, shape: Child['shape'], least: 0 | 1 = 1, most = 1): Child => ({
    name,
    vocabulary,
    least,
    most,
    shape,
    source: sources.page(name.toLowerCase()),
  });
const app = child('app');
const over = child('overrides');
const basic = child('basic');

const attribute = (value: ValueRule): { readonly value: ValueRule } => ({ value });
const refers = (value: ValueRule): Shape => ({ attributes: { resid: attribute(value) } });
const override = (value: ValueRule): Shape => ({
  attributes: { Locale: attribute(values.locale), Value: attribute(value) },
});

const localized = (value: ValueRule): Shape => ({
  attributes: { DefaultValue: attribute(value) },
  children: [app('Override', override(value), 0, many)],
});

const resource = (value: ValueRule): Shape => ({
  attributes: { id: attribute(values.resourceId), DefaultValue: attribute(value) },
  children: [basic('Override', override(value), 0, many)],
});

const supertip: Shape = {
  children: [over('Title', refers(values.shortRef)), over('Description', refers(values.longRef))],
};

const icon: Shape = {
  children: [
    basic('Image', { attributes: { size: attribute(values.iconSize), resid: attribute(values.imageRef) } }, 1, many),
  ],
};

// ExecuteFunction is left out: this add-in opens its pane and runs nothing without it.
const action: Child['shape'] = {
  byType: {
    ShowTaskpane: {
      children: [
        over('TaskpaneId', { text: values.id }),
        over('SourceLocation', refers(values.urlRef)),
        over('Title', refers(values.shortRef), 0),
      ],
    },
  },
};

const item: Shape = {
  attributes: { id: attribute(values.id) },
  children: [
    over('Label', refers(values.shortRef)),
    over('Supertip', supertip),
    over('Icon', icon, 0),
    over('Action', action),
  ],
};

const control: Child['shape'] = {
  byType: {
    Button: {
      ...item,
      children: [
        over('Label', refers(values.shortRef)),
        over('Supertip', supertip),
        over('Icon', icon),
        over('Action', action),
      ],
    },
    Menu: {
      attributes: { id: attribute(values.id) },
      children: [
        over('Label', refers(values.shortRef)),
        over('Supertip', supertip),
        over('Icon', icon),
        over('Items', { children: [over('Item', item, 1, many)] }),
      ],
    },
  },
};

const group: Shape = {
  attributes: { id: attribute(values.id) },
  // "A group can have up to six controls" (OfficeTab page).
  children: [over('Label', refers(values.shortRef)), over('Icon', icon), over('Control', control, 1, 6)],
};

const extensionPoint: Child['shape'] = {
  byType: {
    PrimaryCommandSurface: {
      // "You can add only one group per add-in to the default tab" (OfficeTab page).
      children: [
        over('OfficeTab', { attributes: { id: attribute(values.tab) }, children: [over('Group', group)] }, 1, many),
      ],
    },
    ContextMenu: {
      // "There can be only one child control" (OfficeMenu page).
      children: [
        over('OfficeMenu', { attributes: { id: attribute(values.menu) }, children: [over('Control', control)] }),
      ],
    },
  },
};

const formFactor: Shape = {
  children: [
    over('GetStarted', { children: [...(supertip.children ?? []), over('LearnMoreUrl', refers(values.urlRef))] }, 0),
    over('ExtensionPoint', extensionPoint, 1, many),
  ],
};

const resources: Shape = {
  children: [
    basic('Images', { children: [basic('Image', resource(values.imageAddress), 0, many)] }),
    basic('Urls', { children: [basic('Url', resource(values.address), 0, many)] }),
    basic('ShortStrings', { children: [basic('String', resource(values.short), 0, many)] }),
    basic('LongStrings', { children: [basic('String', resource(values.long), 0, many)] }),
  ],
};

const versionOverrides: Child['shape'] = {
  byType: {
    VersionOverridesV1_0: {
      children: [
        over('Description', refers(values.longRef), 0),
        over('Hosts', {
          children: [over('Host', { byType: { Document: { children: [over('DesktopFormFactor', formFactor)] } } })],
        }),
        over('Resources', resources),
      ],
    },
  },
};

const requirements: Shape = {
  children: [
    app('Sets', {
      attributes: { DefaultMinVersion: { value: values.setVersion, optional: true } },
      children: [
        app(
          'Set',
          { attributes: { Name: attribute(values.set), MinVersion: { value: values.setVersion, optional: true } } },
          1,
          many,
        ),
      ],
    }),
  ],
};

/**
 * The root of a Word task pane manifest, with everything below it, in Office's order
 * (Microsoft's page on element order and the schemas in [MS-OWEMXML]).
 *
 * It knows what an add-in like this one uses: Word, the desktop form factor, ribbon and context menu, panes.
 * Dictionaries, custom tabs, shared runtimes, single sign-on and functions without a pane are unknown to it and refused.
 * Stricter than the schema: the icons that the store requires, TaskpaneId, Requirements, SupportUrl and the pictures'
 * own sizes are required here.
 */
export const root: Child = app('OfficeApp', {
  byType: {
    TaskPaneApp: {
      children: [
        app('Id', { text: values.guid }),
        app('Version', { text: values.version }),
        app('ProviderName', { text: values.provider }),
        app('DefaultLocale', { text: values.locale }),
        app('DisplayName', localized(values.name)),
        app('Description', localized(values.description)),
        app('IconUrl', localized(values.imageAddress)),
        app('HighResolutionIconUrl', localized(values.imageAddress)),
        app('SupportUrl', localized(values.address)),
        app('AppDomains', { children: [app('AppDomain', { text: values.address }, 1, many)] }, 0),
        app('Hosts', { children: [app('Host', { attributes: { Name: attribute(values.host) } })] }),
        app('Requirements', requirements),
        app('DefaultSettings', { children: [app('SourceLocation', localized(values.address))] }),
        app('Permissions', { text: values.permission }),
        over('VersionOverrides', versionOverrides),
      ],
    },
  },
});
